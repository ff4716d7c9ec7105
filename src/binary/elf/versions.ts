import { compareDotted } from '../dotted.ts';
import type { SymbolVersion } from '../types.ts';
import type { View } from '../view.ts';
import type { Dynamic } from './dynamic.ts';
import type { Segment } from './header.ts';
import { locate } from './memory.ts';

/** Real programs have some hundred; the numbers in a file may say anything. */
const MOST = 8192;
const VER_FLG_WEAK = 2;
/** glibc names what is no symbol so: a program that holds it needs this version (glibc's elf/Versions). */
const FEATURES: Readonly<Record<string, string>> = { GLIBC_ABI_DT_RELR: '2.36' };

/**
 * Of each namespace the newest symbol version that must be there. A weak one may be absent, and GLIBC_PRIVATE is none.
 * Versions are ordered field by field as numbers: 2.3.2 < 2.17 < 2.34.
 * @throws UserError BINARY_INVALID
 */
export function readSymbolVersions(
  view: View,
  segments: readonly Segment[],
  { strings, versionNeeds }: Dynamic,
): SymbolVersion[] {
  if (versionNeeds === undefined || strings === undefined) return [];
  const place = locate(segments, versionNeeds.address);
  if (place === undefined) throw view.invalid(0, 'ELF symbol versions at an address that is loaded');
  const table = view.part(place.offset, place.room, 'the ELF symbol versions');
  const newest = new Map<string, SymbolVersion>();
  let seen = 0;
  for (let at = 0, left = versionNeeds.count; left > 0; left -= 1) {
    let more = table.u16(at + 2, 'an ELF version need');
    const library = strings.text(
      table.u32(at + 4, 'an ELF version need'),
      'a library of the ELF symbol versions',
    );
    for (let aux = at + table.u32(at + 8, 'an ELF version need'); more > 0; more -= 1) {
      // Entries may share or repeat what follows, so only their sum bounds the time.
      seen += 1;
      if (seen > MOST) throw table.invalid(aux, `at most ${MOST} ELF symbol versions`);
      const text = strings.text(table.u32(aux + 8, 'an ELF symbol version'), 'an ELF symbol version');
      const weak = (table.u16(aux + 4, 'an ELF symbol version') & VER_FLG_WEAK) !== 0;
      if (!weak) keepNewest(newest, text, library);
      const next = table.u32(aux + 12, 'an ELF symbol version');
      if (next === 0) break;
      aux += next;
    }
    const next = table.u32(at + 12, 'an ELF version need');
    if (next === 0) break;
    at += next;
  }
  return [...newest.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function keepNewest(newest: Map<string, SymbolVersion>, text: string, library: string): void {
  const match = /^([A-Za-z][A-Za-z0-9]{0,31})_(\d{1,9}(?:\.\d{1,9}){0,4})$/.exec(text);
  const feature = Object.hasOwn(FEATURES, text) ? FEATURES[text] : undefined;
  const name = feature === undefined ? match?.[1] : 'GLIBC';
  const version = feature ?? match?.[2];
  if (name === undefined || version === undefined) return;
  const before = newest.get(name);
  if (before === undefined || compareDotted(version, before.version) > 0) {
    newest.set(name, { name, version, library });
  }
}
