import type { Module } from '../../binary/types.ts';
import type { ListedModule } from '../facts.ts';
import type { Linked } from './types.ts';

/** As it is linked: where it was replaced, the replacement. */
export function toLinked({ path, version, sum, replacedBy }: Module): Linked {
  if (replacedBy === null) return { path, version: version || null, sum, replaces: null, local: false };
  const replaces = { path, version };
  // Its path may name the builder's home; what go.mod requires tells the module as well.
  if (isLocal(replacedBy)) return { path, version: null, sum: null, replaces, local: true };
  return {
    path: replacedBy.path,
    version: replacedBy.version || null,
    sum: replacedBy.sum,
    replaces,
    local: false,
  };
}

/** A replacement without a version is a folder (go.dev/ref/mod#go-mod-file-replace). */
function isLocal({ path, version }: { readonly path: string; readonly version: string | null }): boolean {
  return version === null || version === '' || version === '(devel)' || /^(?:\.|\/|\\|[A-Za-z]:)/.test(path);
}

/** As the build information of a binary would name it. */
export function listedAsLinked({ path, version, sum, replacedBy, main }: ListedModule): Linked {
  return toLinked({
    path,
    version: version ?? (main ? '(devel)' : ''),
    sum,
    replacedBy:
      replacedBy === null ? null : { ...replacedBy, version: replacedBy.version ?? '', replacedBy: null },
  });
}
