import type { Libc, Target } from '../../types.ts';
import { isSoftFloat } from '../candidates/gnu.ts';

export interface ZigTarget {
  /** `x86_64-linux-gnu.2.17` */
  readonly name: string;
  /** Where zig's choice for this name is newer than the target. */
  readonly cpu?: string;
}

const ARCHITECTURES: Readonly<Record<string, string>> = {
  amd64: 'x86_64',
  386: 'x86',
  arm: 'arm',
  arm64: 'aarch64',
  riscv64: 'riscv64',
  s390x: 's390x',
  ppc64le: 'powerpc64le',
  ppc64: 'powerpc64',
  loong64: 'loongarch64',
  mips: 'mips',
  mipsle: 'mipsel',
  mips64: 'mips64',
  mips64le: 'mips64el',
};

/** The first glibc that has the CPU; where it is older than 2.17, so is every distribution that still runs. */
const FIRST_GLIBC: Readonly<Record<string, string>> = { riscv64: '2.27', loong64: '2.36' };
const OLDEST_GLIBC = '2.17';

/** zig's name of a target; undefined for what it has no C library for. */
export function zigTarget(target: Target): ZigTarget | undefined {
  const { goos, goarch, variant, libc } = target;
  const arch = Object.hasOwn(ARCHITECTURES, goarch) ? ARCHITECTURES[goarch] : undefined;
  if (arch === undefined) return undefined;
  switch (goos) {
    case 'linux': {
      const cpu = goarch === 'arm' ? armCpu(variant) : undefined;
      return { name: `${arch}-linux-${abi(target, libc)}`, ...(cpu === undefined ? {} : { cpu }) };
    }
    case 'windows':
      return ['amd64', '386', 'arm64'].includes(goarch) ? { name: `${arch}-windows-gnu` } : undefined;
    case 'darwin':
      return { name: `${arch}-macos` };
    case 'freebsd':
    case 'netbsd':
      return ['amd64', 'arm64'].includes(goarch) ? { name: `${arch}-${goos}` } : undefined;
    default:
      return undefined;
  }
}

function abi({ goarch, variant }: Target, libc: Libc | null): string {
  const musl = libc?.name === 'musl';
  const name = musl ? 'musl' : 'gnu';
  const version = musl ? '' : `.${glibcFloor(goarch, libc?.version ?? null)}`;
  return `${name}${float(goarch, variant)}${version}`;
}

function float(goarch: string, variant: string | null): string {
  if (goarch === 'arm' || goarch === 'mips' || goarch === 'mipsle')
    return isSoftFloat(variant) ? 'eabi' : 'eabihf';
  return goarch === 'mips64' || goarch === 'mips64le' ? 'abi64' : '';
}

/** What was asked for, where the CPU is not younger; nothing asked: what runs on most. */
export function glibcFloor(goarch: string, asked: string | null): string {
  const first = (Object.hasOwn(FIRST_GLIBC, goarch) ? FIRST_GLIBC[goarch] : undefined) ?? OLDEST_GLIBC;
  if (asked === null) return first;
  return goarch in FIRST_GLIBC && minor(asked) < minor(first) ? first : asked;
}

/** zig's own choice for arm is ARMv7. */
function armCpu(variant: string | null): string | undefined {
  if (variant?.startsWith('5')) return 'arm926ej_s';
  return variant?.startsWith('6') ? 'arm1176jzf_s' : undefined;
}

function minor(version: string): number {
  return Number(version.split('.')[1] ?? 0);
}
