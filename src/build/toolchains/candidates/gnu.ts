import type { Target } from '../../types.ts';
import type { CandidateSource } from '../types.ts';
import { compilerFlags, pkgConfig, sysrootFolders } from './variables.ts';

/** GNU triples as Debian's cross compilers are named; Fedora, Arch and openSUSE use the same. */
const TRIPLES: Readonly<Record<string, string>> = {
  amd64: 'x86_64-linux-gnu',
  386: 'i686-linux-gnu',
  arm64: 'aarch64-linux-gnu',
  riscv64: 'riscv64-linux-gnu',
  s390x: 's390x-linux-gnu',
  ppc64le: 'powerpc64le-linux-gnu',
  ppc64: 'powerpc64-linux-gnu',
  loong64: 'loongarch64-linux-gnu',
  mips: 'mips-linux-gnu',
  mipsle: 'mipsel-linux-gnu',
  mips64: 'mips64-linux-gnuabi64',
  mips64le: 'mips64el-linux-gnuabi64',
};

/** A distribution's gcc for another CPU's Linux, with glibc. */
export const gnu: CandidateSource = {
  name: 'gnu',
  candidates(target, facts) {
    const triple = gnuTriple(target);
    if (triple === undefined || target.libc?.name === 'musl' || unfit(target) !== undefined) return [];
    const { sysroot } = target;
    const folders =
      sysroot === null
        ? [`/usr/lib/${triple}/pkgconfig`, `/usr/${triple}/lib/pkgconfig`, '/usr/share/pkgconfig']
        : sysrootFolders(triple);
    return [
      {
        kind: 'gcc',
        label: `${triple}-gcc`,
        programs: { by: 'names', names: [`${triple}-gcc`, `${unknownVendor(triple)}-gcc`], folders: [] },
        args: sysroot === null ? [] : [`--sysroot=${sysroot}`],
        env: { ...compilerFlags, ...pkgConfig(folders, facts, sysroot) },
        extldflags: [],
        why: 'its name says what it compiles for',
        packages: `gnu/${packageArch(target)}`,
      },
    ];
  },
  left(target) {
    const why = unfit(target);
    return why === undefined ? [] : [{ label: `${gnuTriple(target)}-gcc`, why }];
  },
};

/** `arm-linux-gnueabihf` for linux/arm/7; undefined for what is no Linux. */
export function gnuTriple({ goos, goarch, variant }: Target): string | undefined {
  if (goos !== 'linux') return undefined;
  if (goarch === 'arm') return isSoftFloat(variant) ? 'arm-linux-gnueabi' : 'arm-linux-gnueabihf';
  return Object.hasOwn(TRIPLES, goarch) ? TRIPLES[goarch] : undefined;
}

/** GOARM=5 has no floating point, and 6 and 7 may be told to use none. */
export function isSoftFloat(variant: string | null): boolean {
  return variant === '5' || (variant?.endsWith('softfloat') ?? false);
}

/** Debian's C library and startup code are for one level of each CPU, and that is linked into the program. */
function unfit({ goos, goarch, variant, sysroot }: Target): string | undefined {
  if (goos !== 'linux' || sysroot !== null || variant === null) return undefined;
  if (goarch === 'arm' && variant === '6')
    return 'its startup code and libgcc need ARMv7, and the program would not start on ARMv6';
  if (goarch.startsWith('mips') && variant === 'softfloat') return 'its C library is for hard float';
  return undefined;
}

function packageArch({ goarch, variant }: Target): string {
  return goarch === 'arm' && isSoftFloat(variant) ? 'arm-soft' : goarch;
}

/** As crosstool-NG and Homebrew's cross toolchains write it. */
function unknownVendor(triple: string): string {
  return triple.replace('-linux-', '-unknown-linux-');
}
