import type { View } from '../view.ts';
import type { Dynamic } from './dynamic.ts';
import type { ElfHeader } from './header.ts';

/** e_machine → GOARCH by width and byte order (cmd/link, elf.h). */
export function archOf(machine: number, bits: 32 | 64, endianness: 'little' | 'big'): string | null {
  const little = endianness === 'little';
  switch (machine) {
    case 3:
    case 6:
      return '386';
    case 8:
      return `mips${bits === 64 ? '64' : ''}${little ? 'le' : ''}`;
    case 20:
      return 'ppc';
    case 21:
      return little ? 'ppc64le' : 'ppc64';
    case 22:
      return bits === 64 ? 's390x' : 's390';
    case 40:
      return little ? 'arm' : 'armbe';
    case 43:
      return 'sparc64';
    case 62:
      // x32: 32-bit ELF for amd64. Go has dropped it.
      return bits === 64 ? 'amd64' : 'amd64p32';
    case 183:
      return little ? 'arm64' : 'arm64be';
    case 243:
      return bits === 64 ? 'riscv64' : 'riscv';
    case 258:
      return bits === 64 ? 'loong64' : null;
    default:
      return null;
  }
}

export interface Notes {
  /** GOOS where a note names it. */
  readonly os: string | undefined;
  /** GNU's ABI tag, which glibc's start files leave in every program, static ones too; musl's leave none. */
  readonly gnu: boolean;
  readonly buildId: string | null;
}

const PT_NOTE = 4;
const SHT_NOTE = 7;
const LONGEST_NOTE = 4096;
/** Real programs have two or three; a file can name 65,535, all over the same bytes. */
const MOST_NOTES = 256;
const NOTE_SYSTEMS: Readonly<Record<string, string>> = {
  NetBSD: 'netbsd',
  OpenBSD: 'openbsd',
  FreeBSD: 'freebsd',
  DragonFly: 'dragonfly',
  Android: 'android',
};

/**
 * The notes of the segments, and of the sections: Go's linker puts its GNU build ID into a section alone. Odd ones are
 * passed over: they are remarks, and no loader refuses a program for them.
 */
export function readNotes(view: View, { segments, sections }: ElfHeader): Notes {
  let os: string | undefined;
  let gnu = false;
  let buildId: string | null = null;
  let left = MOST_NOTES;
  const places = [
    ...segments
      .filter(({ type }) => type === PT_NOTE)
      .map(({ offset, fileSize: size }) => ({ offset, size })),
    ...sections.filter(({ type, offset, size }) => type === SHT_NOTE && offset + size <= view.size),
  ];
  for (const { offset, size: length } of places) {
    const notes = view.part(offset, length, 'the ELF notes');
    for (let at = 0; at + 12 <= notes.size && left > 0; left -= 1) {
      const nameSize = notes.u32(at, 'an ELF note');
      const size = notes.u32(at + 4, 'an ELF note');
      const type = notes.u32(at + 8, 'an ELF note');
      const body = at + 12 + align(nameSize);
      if (nameSize > LONGEST_NOTE || size > LONGEST_NOTE || body + size > notes.size) break;
      const name = notes.name(at + 12, nameSize, 'the name of an ELF note');
      if (Object.hasOwn(NOTE_SYSTEMS, name)) os = NOTE_SYSTEMS[name];
      if (name === 'GNU' && type === 1 && size >= 16) {
        gnu = true;
        // Linux, Hurd, Solaris, kFreeBSD
        os ??= ['linux', undefined, 'solaris', 'freebsd'][notes.u32(body, 'the GNU ABI tag')];
      }
      if (name === 'GNU' && type === 3) buildId = toHex(notes.bytes(body, size, 'the GNU build ID'));
      at = body + align(size);
    }
  }
  return { os, gnu, buildId };
}

const ABI_SYSTEMS: Readonly<Record<number, string>> = {
  2: 'netbsd',
  3: 'linux',
  6: 'solaris',
  9: 'freebsd',
  12: 'openbsd',
};

const LOADERS: readonly (readonly [start: string, os: string])[] = [
  ['/lib/ld-linux', 'linux'],
  ['/lib64/ld-linux', 'linux'],
  ['/lib64/ld64.so', 'linux'],
  ['/lib/ld64.so', 'linux'],
  ['/lib/ld.so.1', 'linux'],
  ['/lib/ld-musl', 'linux'],
  ['/usr/libexec/ld-elf.so.2', 'dragonfly'],
  ['/libexec/ld-elf.so.2', 'dragonfly'],
  ['/libexec/ld-elf.so', 'freebsd'],
  ['/libexec/ld.elf_so', 'netbsd'],
  ['/usr/libexec/ld.elf_so', 'netbsd'],
  ['/usr/libexec/ld.so', 'openbsd'],
  ['/system/bin/linker', 'android'],
  ['/lib/amd64/ld.so', 'solaris'],
  ['/lib/64/ld.so', 'solaris'],
];

/**
 * GOOS. Linux's toolchains write the System V ABI and may leave no other mark, but so does Go for DragonFly; and nothing
 * tells illumos from Solaris. There Go's own word decides, and a file without it is Linux's.
 * @param word GOOS of the Go build information
 */
export function systemOf(
  abi: number,
  interpreter: string | null,
  notes: Notes,
  word: string | undefined,
): string | null {
  const loader = LOADERS.find(([start]) => interpreter?.startsWith(start) ?? false)?.[1];
  const marked = notes.os ?? (abi === 0 ? loader : (ABI_SYSTEMS[abi] ?? loader ?? null));
  if (marked === 'solaris' && word === 'illumos') return word;
  return marked === undefined ? (word ?? 'linux') : marked;
}

export function libcOf(
  interpreter: string | null,
  dynamic: Dynamic | undefined,
  notes: Notes,
): 'glibc' | 'musl' | 'bionic' | null {
  const needed = dynamic?.needed ?? [];
  if (/\/ld-musl-/.test(interpreter ?? '') || needed.some((name) => /^libc\.musl-/.test(name))) return 'musl';
  if (/^\/system\/bin\/linker/.test(interpreter ?? '')) return 'bionic';
  if (notes.gnu || needed.includes('libc.so.6')) return 'glibc';
  return null;
}

function align(size: number): number {
  return Math.ceil(size / 4) * 4;
}

function toHex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
