import { findText } from '../search.ts';
import type { View } from '../view.ts';
import type { ElfHeader } from './header.ts';
import { locate } from './memory.ts';

/** What the dynamic loader is told (gABI chapter 5, PT_DYNAMIC). */
export interface Dynamic {
  readonly needed: readonly string[];
  readonly soname: string | null;
  readonly searchPaths: readonly string[];
  readonly bindNow: boolean;
  /** DF_1_PIE: the linker was told to make a program, not a library. */
  readonly pie: boolean;
  readonly strings: View | undefined;
  /** Addresses and counts of the version tables. */
  readonly versionNeeds: { readonly address: number; readonly count: number } | undefined;
}

const PT_DYNAMIC = 2;
const NULL = 0;
const NEEDED = 1;
const STRTAB = 5;
const STRSZ = 10;
const SONAME = 14;
const RPATH = 15;
const BIND_NOW = 24;
const RUNPATH = 29;
const FLAGS = 30;
const FLAGS_1 = 0x6ffffffb;
const VERNEED = 0x6ffffffe;
const VERNEEDNUM = 0x6fffffff;
/** The largest programs need some hundred libraries. */
const MOST_NAMES = 4096;

/** undefined for a file without PT_DYNAMIC. @throws UserError BINARY_INVALID */
export function readDynamic(view: View, { bits, segments }: ElfHeader): Dynamic | undefined {
  const segment = segments.find(({ type }) => type === PT_DYNAMIC);
  if (segment === undefined) return undefined;
  const table = view.part(segment.offset, segment.fileSize, 'the ELF dynamic section');
  const names: { tag: number; at: number }[] = [];
  const values = new Map<number, number>();
  const width = bits / 8;
  for (let at = 0; at + 2 * width <= table.size; at += 2 * width) {
    const tag = table.word(at, bits, 'an ELF dynamic entry');
    if (tag === NULL) break;
    const value = table.word(at + width, bits, 'an ELF dynamic entry');
    if (tag === NEEDED || tag === RPATH || tag === RUNPATH || tag === SONAME) names.push({ tag, at: value });
    // Of an address above 2^53 the low bits would be lost; flags have no such height.
    else values.set(tag, value);
    if (names.length > MOST_NAMES) throw table.invalid(at, `at most ${MOST_NAMES} names`);
  }
  const strings = openStrings(view, segments, values);
  const read = (...tags: number[]) =>
    names.filter(({ tag }) => tags.includes(tag)).map(({ at }) => nameAt(view, segment.offset, strings, at));
  const flags = values.get(FLAGS) ?? 0;
  const flags1 = values.get(FLAGS_1) ?? 0;
  const needs = values.get(VERNEED);
  return {
    needed: read(NEEDED),
    soname: read(SONAME)[0] ?? null,
    searchPaths: read(RPATH, RUNPATH),
    bindNow: values.has(BIND_NOW) || bit(flags, 3) || bit(flags1, 0),
    pie: bit(flags1, 27),
    strings,
    versionNeeds: needs === undefined ? undefined : { address: needs, count: values.get(VERNEEDNUM) ?? 0 },
  };
}

/** With stack protectors on, a compiler has each function call this where its frame was overrun. */
export function importsStackCheck({ strings }: Dynamic): boolean {
  if (strings === undefined) return false;
  return ['__stack_chk_fail\0', '__stack_chk_guard\0'].some((name) => findText(strings, name) !== undefined);
}

function openStrings(
  view: View,
  segments: ElfHeader['segments'],
  values: ReadonlyMap<number, number>,
): View | undefined {
  const address = values.get(STRTAB);
  if (address === undefined) return undefined;
  const place = locate(segments, address);
  if (place === undefined) return undefined;
  return view.part(place.offset, values.get(STRSZ) ?? place.room, 'the ELF dynamic strings');
}

function nameAt(view: View, dynamic: number, strings: View | undefined, at: number): string {
  if (strings === undefined) throw view.invalid(dynamic, 'an ELF dynamic section whose DT_STRTAB is loaded');
  return strings.text(at, 'a name in the ELF dynamic strings');
}

function bit(value: number, number: number): boolean {
  return Math.floor(value / 2 ** number) % 2 === 1;
}
