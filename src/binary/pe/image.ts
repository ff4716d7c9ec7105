import { readGoBuild } from '../go/build-info.ts';
import { findText } from '../search.ts';
import type { Image, Library, Linkage } from '../types.ts';
import type { View } from '../view.ts';
import { type PeHeader, readPeHeader, type Section } from './header.ts';
import { open, readImports } from './imports.ts';
import { type Locate, locator } from './memory.ts';
import { isSystemDll } from './system-dll.ts';

const ARCHITECTURES: Readonly<Record<number, string>> = {
  332: '386',
  448: 'arm',
  452: 'arm',
  20580: 'riscv64',
  25188: 'loong64',
  34404: 'amd64',
  43620: 'arm64',
};
const FILE_DLL = 0x2000;
const FILE_RELOCS_STRIPPED = 1;
const HIGH_ENTROPY_VA = 0x20;
const DYNAMIC_BASE = 0x40;
const NX_COMPAT = 0x100;
const GUARD_CF = 0x4000;
const CERTIFICATES = 4;
const LOAD_CONFIG = 10;
/** EFI_APPLICATION … EFI_ROM: no operating system at all. */
const EFI = [10, 11, 12, 13];
const DATA = 0xc0000040;
/** Sections of C compilers also say their alignment. */
const ALIGNMENT_BITS = 0x00f00000;

/** @param file begins with MZ @throws UserError BINARY_INVALID */
export function readPe(file: View): Image {
  const header = readPeHeader(file);
  const locate = locator(header);
  const libraries = readImports(file, header, locate);
  const flag = (bit: number) => (header.dllCharacteristics & bit) !== 0;
  const library = (header.characteristics & FILE_DLL) !== 0;
  return {
    format: 'pe',
    offset: 0,
    size: file.size,
    bits: header.bits,
    endianness: 'little',
    os: EFI.includes(header.subsystem) ? null : 'windows',
    arch: ARCHITECTURES[header.machine] ?? null,
    machine: header.machine,
    kind: library ? 'library' : 'executable',
    linkage: linkageOf(libraries),
    interpreter: null,
    libraries,
    searchPaths: [],
    libc: null,
    symbolVersions: [],
    symbols: header.symbolTable.count > 0,
    dwarf: header.sections.some(({ name }) => /^\.z?debug_(?!gdb_scripts)/.test(name)),
    hardening: {
      // Older MinGW linkers set the flag and stripped the relocations without which nothing can be moved.
      pie: flag(DYNAMIC_BASE) && (header.characteristics & FILE_RELOCS_STRIPPED) === 0,
      nx: flag(NX_COMPAT),
      relro: null,
      canary: hasStackCheck(file, header, locate),
      cfg: flag(GUARD_CF),
      highEntropy: flag(HIGH_ENTROPY_VA),
      signature: hasCertificate(file, header) ? 'present' : 'none',
    },
    buildId: null,
    minOs: null,
    subsystem: ({ 2: 'windows', 3: 'console' } as const)[header.subsystem] ?? 'other',
    go: readGoBuild(file, buildInfoPlaces(header, locate)),
  };
}

function linkageOf(libraries: readonly Library[]): Linkage {
  if (libraries.length === 0) return 'static';
  return libraries.every(({ name }) => isSystemDll(name)) ? 'system-dynamic' : 'dynamic';
}

/** MSVC's cookie is in the load configuration; GCC's check is a function, whose name only a symbol table tells. */
function hasStackCheck(file: View, header: PeHeader, locate: Locate): boolean | null {
  const address = header.directories[LOAD_CONFIG]?.address ?? 0;
  if (address !== 0) {
    const config = open(file, locate, address, 'the PE load configuration');
    const at = header.bits === 64 ? 88 : 60;
    // Its first field is its size; older ones end before the cookie.
    const size = config.u32(0, 'the PE load configuration');
    if (size >= at + header.bits / 8 && config.word(at, header.bits, 'the PE security cookie') !== 0)
      return true;
  }
  if (header.symbolTable.count === 0 || header.strings === undefined) return null;
  return findText(header.strings, '__stack_chk_fail\0') !== undefined;
}

function hasCertificate(file: View, { directories }: PeHeader): boolean {
  const { address: offset, size } = directories[CERTIFICATES] ?? { address: 0, size: 0 };
  if (offset === 0 || size === 0) return false;
  file.part(offset, size, 'the PE certificates');
  return true;
}

/** Go's linker has no section of its own here: it is in the first that is plain data (debug/buildinfo). */
function buildInfoPlaces({ sections, imageBase }: PeHeader, locate: Locate) {
  const plain = ({ characteristics, address, size }: Section) =>
    address !== 0 && size !== 0 && (characteristics & ~ALIGNMENT_BITS) >>> 0 === DATA;
  return {
    places: sections.filter(plain).slice(0, 4),
    locate: (address: number) => locate(address - imageBase),
  };
}
