import { buildEntry, isKept } from './build/entry-name.ts';
import { type ModuleNames, moduleFilter } from './modules/filter.ts';

/**
 * Which names of a pack may be written. Data and no function: packs are unpacked in another thread. Safe names alone
 * are not enough: a pack that someone else could write must not put a toolchain into GOMODCACHE, or anything at all
 * into GOCACHE that Go does not look for there.
 */
export type NameFilter = { readonly kind: 'build' } | ({ readonly kind: 'modules' } & ModuleNames);

/** undefined: all. */
export function nameFilter(filter: NameFilter | undefined): (name: string) => boolean {
  switch (filter?.kind) {
    case 'build':
      // A pack has no business with programs of other folders and other commits.
      return (name) => buildEntry(name) !== undefined && !isKept(name);
    case 'modules':
      return moduleFilter(filter);
  }
  return () => true;
}
