import { readGoBuild } from '../go/build-info.ts';
import { findText } from '../search.ts';
import type { Image, Linkage } from '../types.ts';
import type { View } from '../view.ts';
import { type Commands, readCommands, type Segment } from './commands.ts';
import { readSignature } from './signature.ts';

/** cputype of mach/machine.h → GOARCH. */
const ARCHITECTURES: Readonly<Record<number, string>> = {
  7: '386',
  12: 'arm',
  18: 'ppc',
  16777223: 'amd64',
  16777228: 'arm64',
  16777234: 'ppc64',
};
const KINDS: Readonly<Record<number, Image['kind']>> = {
  1: 'object',
  2: 'executable',
  6: 'library',
  7: 'executable',
  8: 'library',
};
const ALLOW_STACK_EXECUTION = 0x20000;
const PIE = 0x200000;
const WRITABLE_DATA = 3;

export function isMachO(magic: number): boolean {
  return [0xfeedface, 0xfeedfacf, 0xcefaedfe, 0xcffaedfe].includes(magic);
}

/** @param file the file, or an image's stretch of a universal one @throws UserError BINARY_INVALID */
export function readMachO(file: View, offset: number): Image {
  const first = file.u8(0, 'the Mach-O magic');
  const endianness = first === 0xfe ? 'big' : 'little';
  const view = file.part(0, file.size, 'the image', endianness);
  const bits = view.u32(0, 'the Mach-O magic') === 0xfeedfacf ? 64 : 32;
  const machine = view.u32(4, 'the Mach-O header');
  const kind = KINDS[view.u32(12, 'the Mach-O header')] ?? 'other';
  const flags = view.u32(24, 'the Mach-O header');
  const commands = readCommands(view, bits);
  const linked = kind === 'executable' || kind === 'library';
  return {
    format: 'mach-o',
    offset,
    size: file.size,
    bits,
    endianness,
    // Before LC_VERSION_MIN_MACOSX there was one system.
    os: commands.os ?? (commands.minOs === null && linked ? 'darwin' : null),
    arch: ARCHITECTURES[machine] ?? null,
    machine,
    kind,
    linkage: linked ? linkageOf(commands) : null,
    interpreter: commands.interpreter,
    libraries: commands.libraries,
    searchPaths: commands.searchPaths,
    libc: null,
    symbolVersions: [],
    symbols: hasLocalSymbols(view, commands, bits, kind),
    dwarf: commands.segments.some(
      ({ name, sections }) =>
        name === '__DWARF' || sections.some((section) => /^__z?debug_/.test(section.name)),
    ),
    hardening: {
      pie: kind === 'executable' ? (flags & PIE) !== 0 : null,
      nx: linked ? (flags & ALLOW_STACK_EXECUTION) === 0 : null,
      relro: null,
      canary:
        commands.symbols === null
          ? null
          : findText(commands.symbols.strings, '___stack_chk_fail\0') !== undefined,
      cfg: null,
      highEntropy: null,
      signature: readSignature(commands.signature),
    },
    buildId: commands.uuid,
    minOs: commands.minOs,
    subsystem: null,
    go: linked ? readGoBuild(view, buildInfoPlaces(commands)) : null,
  };
}

/** Everything below these folders comes with macOS. */
const SYSTEM_LIBRARY = /^\/(?:usr\/lib|System)\/(?!.*\/\.\.\/)/;

function linkageOf({ libraries, interpreter }: Commands): Linkage {
  if (libraries.length === 0) return interpreter === null ? 'static' : 'system-dynamic';
  return libraries.every(({ name }) => SYSTEM_LIBRARY.test(name)) ? 'system-dynamic' : 'dynamic';
}

/**
 * The symbol table is always there, for what is imported. A stripped program may keep one defined symbol: where its
 * own header is. What a library exports is no trace of its source.
 */
function hasLocalSymbols(
  view: View,
  { symbols, dynamicSymbols }: Commands,
  bits: 32 | 64,
  kind: Image['kind'],
): boolean {
  if (symbols === null || symbols.count === 0) return false;
  if (dynamicSymbols === null) return true;
  const { locals, firstDefined, defined } = dynamicSymbols;
  if (locals > 0) return true;
  if (kind !== 'executable' || defined === 0) return false;
  if (defined > 1 || firstDefined >= symbols.count) return true;
  const at = symbols.offset + firstDefined * (bits === 64 ? 16 : 12);
  const name = symbols.strings.text(view.u32(at, 'a Mach-O symbol'), 'the name of a Mach-O symbol');
  return name !== '__mh_execute_header';
}

/** Its own section, else the first writable segment (debug/buildinfo). */
function buildInfoPlaces({ segments }: Commands) {
  const own = segments.flatMap(({ sections }) => sections).find(({ name }) => name === '__go_buildinfo');
  const data = segments.find(
    ({ protection, address, fileSize }) => protection === WRITABLE_DATA && address !== 0 && fileSize !== 0,
  );
  return {
    places: [own, data === undefined ? undefined : { ...data, size: data.fileSize }].filter(
      (place) => place !== undefined,
    ),
    locate: (address: number) => locate(segments, address),
  };
}

function locate(segments: readonly Segment[], address: number) {
  for (const { address: start, offset, fileSize } of segments) {
    if (address < start || address >= start + fileSize) continue;
    return { offset: offset + (address - start), room: start + fileSize - address };
  }
  return undefined;
}
