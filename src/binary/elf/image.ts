import { readGoBuild } from '../go/build-info.ts';
import type { Image, Linkage } from '../types.ts';
import type { View } from '../view.ts';
import { type Dynamic, importsStackCheck, readDynamic } from './dynamic.ts';
import { type ElfHeader, PT_LOAD, readElfHeader } from './header.ts';
import { locate } from './memory.ts';
import { archOf, libcOf, readNotes, systemOf } from './system.ts';
import { readSymbolVersions } from './versions.ts';

const ET_REL = 1;
const ET_EXEC = 2;
const ET_DYN = 3;
const PT_INTERP = 3;
const PT_GNU_STACK = 0x6474e551;
const PT_GNU_RELRO = 0x6474e552;
const PF_X = 1;
const PF_W = 2;
const SHT_SYMTAB = 2;
const SHT_NOBITS = 8;

/** @param file begins with 7F 45 4C 46 @throws UserError BINARY_INVALID */
export function readElf(file: View): Image {
  const bits = ({ 1: 32, 2: 64 } as const)[file.u8(4, 'the ELF class')];
  if (bits === undefined) throw file.invalid(4, 'an ELF class of 1 or 2 (32 or 64 bits)');
  const endianness = ({ 1: 'little', 2: 'big' } as const)[file.u8(5, 'the ELF byte order')];
  if (endianness === undefined) throw file.invalid(5, 'an ELF byte order of 1 or 2 (little or big)');
  const view = file.part(0, file.size, 'the file', endianness);
  const header = readElfHeader(view, bits);
  const dynamic = readDynamic(view, header);
  const interpreter = readInterpreter(view, header);
  const notes = readNotes(view, header);
  const kind = kindOf(header, dynamic, interpreter);
  const needed = dynamic?.needed ?? [];
  const linked = kind === 'executable' || kind === 'library';
  const go = linked ? readGoBuild(view, buildInfoPlaces(header)) : null;
  const os = systemOf(header.abi, interpreter, notes, go?.settings.GOOS);
  return {
    format: 'elf',
    offset: 0,
    size: file.size,
    bits,
    endianness,
    os,
    arch: archOf(header.machine, bits, endianness),
    machine: header.machine,
    kind,
    linkage: linked ? linkageOf(header, dynamic, interpreter, os) : null,
    interpreter,
    libraries: needed.map((name) => ({ name, kind: 'needed' })),
    searchPaths: dynamic?.searchPaths ?? [],
    libc: libcOf(interpreter, dynamic, notes),
    symbolVersions: dynamic === undefined ? [] : readSymbolVersions(view, header.segments, dynamic),
    symbols: header.sections.some(({ type, size }) => type === SHT_SYMTAB && size > 0),
    dwarf: header.sections.some(isDwarf),
    hardening: {
      pie: kind === 'executable' ? header.type === ET_DYN : null,
      nx: linked ? hasPlainStack(header) : null,
      relro: linked ? relroOf(header, dynamic) : null,
      // A static program holds a C library that has the checks, whether its own code was compiled with them or not.
      canary: needed.length > 0 && dynamic !== undefined ? importsStackCheck(dynamic) : null,
      cfg: null,
      highEntropy: null,
      signature: null,
    },
    buildId: notes.buildId,
    minOs: null,
    subsystem: null,
    go,
  };
}

function readInterpreter(view: View, { segments }: ElfHeader): string | null {
  const segment = segments.find(({ type }) => type === PT_INTERP);
  if (segment === undefined) return null;
  return view.part(segment.offset, segment.fileSize, 'the ELF interpreter').text(0, 'the ELF interpreter');
}

/** A position-independent program and a library are both ET_DYN. libc.so.6 has an interpreter too, and a SONAME. */
function kindOf(
  { type }: ElfHeader,
  dynamic: Dynamic | undefined,
  interpreter: string | null,
): Image['kind'] {
  if (type === ET_EXEC) return 'executable';
  if (type === ET_REL) return 'object';
  if (type !== ET_DYN) return 'other';
  const program = dynamic?.pie === true || (interpreter !== null && dynamic?.soname == null);
  return program ? 'executable' : 'library';
}

/** Where the kernel's interface is a library: system calls from elsewhere are refused, so Go calls libc without cgo. */
const LIBC_SYSTEMS = ['openbsd', 'solaris', 'illumos'];
const SYSTEM_LIBRARY = /^lib(?:c|m|pthread|socket|nsl|resolv|sendfile|util)\.so(?:\.[\d.]+)?$/;

function linkageOf(
  { type }: ElfHeader,
  dynamic: Dynamic | undefined,
  interpreter: string | null,
  os: string | null,
): Linkage {
  const needed = dynamic?.needed ?? [];
  if (os !== null && LIBC_SYSTEMS.includes(os) && needed.length > 0) {
    return needed.every((name) => SYSTEM_LIBRARY.test(name)) ? 'system-dynamic' : 'dynamic';
  }
  if (interpreter !== null || needed.length > 0) return 'dynamic';
  if (type === ET_EXEC) return 'static';
  return dynamic?.pie === true ? 'static-pie' : 'dynamic';
}

function hasPlainStack({ segments }: ElfHeader): boolean {
  const stack = segments.find(({ type }) => type === PT_GNU_STACK);
  return stack !== undefined && (stack.flags & PF_X) === 0;
}

function relroOf({ segments }: ElfHeader, dynamic: Dynamic | undefined): 'none' | 'partial' | 'full' {
  if (!segments.some(({ type }) => type === PT_GNU_RELRO)) return 'none';
  return dynamic?.bindNow === true ? 'full' : 'partial';
}

/** Go's `.debug_gdb_scripts` names a script, and describes nothing. */
function isDwarf({ name, type, size }: ElfHeader['sections'][number]): boolean {
  return /^\.z?debug_(?!gdb_scripts)/.test(name) && type !== SHT_NOBITS && size > 0;
}

/** Its own section; where section headers were stripped the first writable segment (debug/buildinfo). */
function buildInfoPlaces({ segments, sections }: ElfHeader) {
  const own = sections.find(({ name, type }) => name === '.go.buildinfo' && type !== SHT_NOBITS);
  const data = segments.find(({ type, flags }) => type === PT_LOAD && (flags & (PF_X | PF_W)) === PF_W);
  return {
    places: [own, data === undefined ? undefined : { ...data, size: data.fileSize }].filter(
      (place) => place !== undefined,
    ),
    locate: (address: number) => locate(segments, address),
  };
}
