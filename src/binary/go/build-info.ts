import { eachOccurrence } from '../search.ts';
import type { GoBuild } from '../types.ts';
import type { View } from '../view.ts';
import { parseModuleInfo } from './module-info.ts';

/** Where an image keeps its data. */
export interface DataPlaces {
  /** Stretches of the file that may hold the information, likeliest first. Their addresses decide alignment. */
  readonly places: readonly Place[];
  /** From an address in memory to the file. */
  readonly locate: (address: number) => { readonly offset: number; readonly room: number } | undefined;
}

export interface Place {
  readonly address: number;
  readonly offset: number;
  readonly size: number;
}

const MAGIC = new Uint8Array([0xff, ...new TextEncoder().encode(' Go buildinf:')]);
const HEADER = 32;
const ALIGNMENT = 16;
/** A command line ends at two mebibytes on Linux; a go.mod with ten thousand modules has one. */
export const LONGEST_MODULE_INFO = 16 * 2 ** 20;
const LONGEST_VERSION = 1024;
/** The go command holds the magic twice. More than a few is not a compiler's work. */
const MOST_CANDIDATES = 16;
const SENTINEL = 16;
const utf8 = new TextDecoder();

/**
 * The build information that Go's linker writes (debug/buildinfo): since Go 1.18 the texts themselves follow the
 * magic, before it two pointers to them. A program that quotes the magic, as the go command does, is not misread.
 * @returns null where there is none
 */
export function readGoBuild(view: View, { places, locate }: DataPlaces): GoBuild | null {
  let left = MOST_CANDIDATES;
  for (const place of places) {
    const size = Math.min(place.size, view.size - place.offset);
    if (size < HEADER || place.offset < 0) continue;
    const data = view.part(place.offset, size, 'the data that holds Go build information');
    for (const { at } of eachOccurrence(data, [MAGIC])) {
      if ((place.address + at) % ALIGNMENT !== 0 || at + HEADER > size) continue;
      if (left === 0) return null;
      left -= 1;
      const texts =
        (data.u8(at + 15, 'Go build flags') & 2) !== 0
          ? readInline(data, at)
          : readPointed(view, data, at, locate);
      if (texts === undefined) continue;
      return { version: texts.version, ...parseModuleInfo(unframe(texts.info)) };
    }
  }
  return null;
}

interface Texts {
  readonly version: string;
  readonly info: Uint8Array;
}

function readInline(data: View, at: number): Texts | undefined {
  const version = readCounted(data, at + HEADER, LONGEST_VERSION);
  if (version === undefined || !isVersion(version.bytes)) return undefined;
  const info = readCounted(data, version.end, LONGEST_MODULE_INFO);
  return info === undefined ? undefined : { version: utf8.decode(version.bytes), info: info.bytes };
}

/** A length as Go's encoding/binary writes it (LEB128), and that many bytes. */
function readCounted(data: View, at: number, most: number): { bytes: Uint8Array; end: number } | undefined {
  let length = 0;
  let from = at;
  for (let factor = 1; ; factor *= 128, from += 1) {
    if (from >= data.size || factor > 2 ** 35) return undefined;
    const byte = data.u8(from, 'a length of Go build information');
    length += (byte & 0x7f) * factor;
    if (byte < 0x80) break;
  }
  from += 1;
  if (length > most || from + length > data.size) return undefined;
  return { bytes: data.bytes(from, length, 'Go build information'), end: from + length };
}

/** Before Go 1.18: the addresses of two Go strings, which are an address and a length each. */
function readPointed(view: View, data: View, at: number, locate: DataPlaces['locate']): Texts | undefined {
  const width = data.u8(at + 14, 'the pointer size of Go build information');
  if (width !== 4 && width !== 8) return undefined;
  const bits = width === 4 ? 32 : 64;
  const big = (data.u8(at + 15, 'Go build flags') & 1) !== 0;
  const ordered = data.part(at, HEADER, 'Go build information', big ? 'big' : 'little');
  const follow = (pointer: number, most: number): Uint8Array | undefined => {
    const header = locate(pointer);
    if (header === undefined || header.room < 2 * width) return undefined;
    const string = view.part(header.offset, 2 * width, 'a Go string', ordered.endianness);
    const length = string.word(width, bits, 'the length of a Go string');
    const text = length > most ? undefined : locate(string.word(0, bits, 'the address of a Go string'));
    if (text === undefined || text.room < length) return undefined;
    return view.bytes(text.offset, length, 'Go build information');
  };
  const version = follow(ordered.word(16, bits, 'Go build information'), LONGEST_VERSION);
  if (version === undefined || !isVersion(version)) return undefined;
  const info = follow(ordered.word(16 + width, bits, 'Go build information'), LONGEST_MODULE_INFO);
  return { version: utf8.decode(version), info: info ?? new Uint8Array(0) };
}

/** `go1.26.8`, `devel go1.27-abc Mon …`, `go1.26.8 X:boringcrypto`; a false hit is followed by anything. */
function isVersion(bytes: Uint8Array): boolean {
  return /^[\x20-\x7e]*(?:go\d|devel)[\x20-\x7e]*$/.test(utf8.decode(bytes));
}

/** Between two sentinels of 16 bytes that the go command writes around it. */
function unframe(info: Uint8Array): string {
  const framed = info.length >= 2 * SENTINEL + 1 && info.at(-SENTINEL - 1) === 0x0a;
  return framed ? utf8.decode(info.subarray(SENTINEL, -SENTINEL)) : '';
}
