import { ModuleHash } from '../../release/module/dirhash.ts';
import { slimKeeps } from '../../sdk/slim.ts';
import type { SdkContents } from '../../sdk/types.ts';
import { damaged } from '../pack/fault.ts';

/**
 * What the h1 hash of a toolchain module is made of: hex SHA-256 by name, without the module's own folder. Names are
 * the module's (`src/_go.mod`).
 */
export type ModuleList = ReadonlyMap<string, string>;

/** Holds what a slim SDK lacks of that list: without it there would be no h1 hash to compare. Never written to disk. */
export const LACKING = '.setup-go-plus.lacking';

/** As sha256sum writes it. */
export function formatList(list: ModuleList): string {
  return [...list].map(([name, hex]) => `${hex}  ${name}\n`).join('');
}

/** @throws UserError ARCHIVE_INVALID */
export function parseList(text: string): ModuleList {
  const list = new Map<string, string>();
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const [, hex, name] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
    if (hex === undefined || name === undefined) throw damaged('its list of files has a line that is none');
    if (list.has(name)) throw damaged(`its list of files has ${JSON.stringify(name.slice(0, 120))} twice`);
    list.set(name, hex);
  }
  return list;
}

/** Go's modules store go.mod files as _go.mod: a module cannot hold another. */
export function diskName(name: string): string {
  return name.replace(/(^|\/)_go\.mod$/, '$1go.mod');
}

export function isKept(name: string, contents: SdkContents): boolean {
  return contents === 'full' || slimKeeps(diskName(name));
}

/** @param prefix the module's own folder, with a slash */
export function h1Of(list: ModuleList, prefix: string): string {
  const hash = new ModuleHash();
  for (const [name, hex] of list) hash.add(prefix + name, hex);
  return hash.digest();
}
