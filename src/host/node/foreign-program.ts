import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Platform } from '../../go/platform.ts';

/**
 * What a file is when Linux cannot execute it: `a program for riscv64`. To be asked before it is started, since
 * glibc's execvp hands a file that the kernel refuses (ENOEXEC) to /bin/sh, which runs a binary as if it were a script.
 */
export function foreignProgram(
  file: string,
  platform: Platform,
  binfmt = '/proc/sys/fs/binfmt_misc',
): string | undefined {
  if (platform.os !== 'linux') return undefined;
  const header = readHeader(file);
  const what = describeForeign(header, platform.arch);
  return what === undefined || hasInterpreter(header, binfmt) ? undefined : what;
}

/** ELF header, bytes 5 and 18: byte order and machine. */
export function describeForeign(header: Uint8Array, arch: string): string | undefined {
  const magic = Buffer.from(header.subarray(0, 4)).toString('latin1');
  if (magic.startsWith('MZ')) return 'a program for Windows';
  if (['\xcf\xfa\xed\xfe', '\xce\xfa\xed\xfe', '\xca\xfe\xba\xbe'].includes(magic))
    return 'a program for macOS';
  if (magic !== '\x7fELF' || header.length < 20) return undefined;
  const number = header[5] === 2 ? header[18]! * 256 + header[19]! : header[19]! * 256 + header[18]!;
  const machine = machines[number];
  if (machine === undefined || machine === arch || compatible[arch] === machine) return undefined;
  if (machine === 'mips' || machine === 'ppc64')
    return arch.startsWith(machine) ? undefined : `a program for ${machine}`;
  return `a program for ${machine}`;
}

const machines: Readonly<Record<number, string>> = {
  3: '386',
  8: 'mips',
  21: 'ppc64',
  22: 's390x',
  40: 'arm',
  62: 'amd64',
  183: 'arm64',
  243: 'riscv64',
  258: 'loong64',
};

/** What the kernel also runs. */
const compatible: Readonly<Record<string, string>> = {
  amd64: '386',
  '386': 'amd64',
  arm64: 'arm',
  arm: 'arm64',
};

function readHeader(file: string): Uint8Array {
  try {
    const handle = openSync(file, 'r');
    try {
      const header = new Uint8Array(20);
      return header.subarray(0, readSync(handle, header, 0, header.length, 0));
    } finally {
      closeSync(handle);
    }
  } catch {
    // A program may be executable and not readable.
    return new Uint8Array();
  }
}

/** qemu and wine register themselves with the kernel; then a foreign program does run. */
function hasInterpreter(header: Uint8Array, binfmt: string): boolean {
  const start = Buffer.from(header.subarray(0, 2)).toString('hex');
  for (const name of orElse([], () => readdirSync(binfmt))) {
    const entry = orElse('', () => readFileSync(join(binfmt, name), 'utf8'));
    if (entry.startsWith('enabled') && entry.includes(`magic ${start}`)) return true;
  }
  return false;
}

function orElse<T>(fallback: T, read: () => T): T {
  try {
    return read();
  } catch {
    return fallback;
  }
}
