import type { PackageName } from '../types.ts';
import type { PackageManager, PackageSystem } from './system.ts';

const INSTALL: Readonly<Record<PackageManager, string>> = {
  apt: 'apt-get install',
  dnf: 'dnf install',
  apk: 'apk add',
  pacman: 'pacman -S',
  zypper: 'zypper install',
  brew: 'brew install',
  choco: 'choco install',
  msys2: 'pacman -S',
  pkg: 'pkg install',
};

/** Debian's names of CPUs in packages. */
const DEBIAN: Readonly<Record<string, readonly [gcc: string, libc: string]>> = {
  amd64: ['x86-64-linux-gnu', 'amd64'],
  386: ['i686-linux-gnu', 'i386'],
  arm64: ['aarch64-linux-gnu', 'arm64'],
  arm: ['arm-linux-gnueabihf', 'armhf'],
  'arm-soft': ['arm-linux-gnueabi', 'armel'],
  riscv64: ['riscv64-linux-gnu', 'riscv64'],
  s390x: ['s390x-linux-gnu', 's390x'],
  ppc64le: ['powerpc64le-linux-gnu', 'ppc64el'],
  ppc64: ['powerpc64-linux-gnu', 'ppc64'],
  loong64: ['loongarch64-linux-gnu', 'loong64'],
  mips: ['mips-linux-gnu', 'mips'],
  mipsle: ['mipsel-linux-gnu', 'mipsel'],
  mips64: ['mips64-linux-gnuabi64', 'mips64'],
  mips64le: ['mips64el-linux-gnuabi64', 'mips64el'],
};

/** By package manager; what is not here is not packaged there, or not with a C library. */
const PACKAGES: Readonly<Record<PackageManager, Readonly<Record<string, string>>>> = {
  apt: {
    native: 'gcc g++ libc6-dev',
    clang: 'clang libc6-dev',
    multilib: 'gcc-multilib g++-multilib',
    'musl/amd64': 'musl-tools',
    'musl/arm64': 'musl-tools',
    'mingw/amd64': 'gcc-mingw-w64-x86-64 g++-mingw-w64-x86-64',
    'mingw/386': 'gcc-mingw-w64-i686 g++-mingw-w64-i686',
    ...Object.fromEntries(
      Object.entries(DEBIAN).map(([arch, [gcc, libc]]) => [
        `gnu/${arch}`,
        `gcc-${gcc} g++-${gcc} libc6-dev-${libc}-cross`,
      ]),
    ),
  },
  dnf: {
    native: 'gcc gcc-c++ glibc-devel',
    clang: 'clang glibc-devel',
    multilib: 'glibc-devel.i686 libgcc.i686',
    'musl/amd64': 'musl-gcc musl-devel',
    'musl/arm64': 'musl-gcc musl-devel',
    'mingw/amd64': 'mingw64-gcc mingw64-gcc-c++',
    'mingw/386': 'mingw32-gcc mingw32-gcc-c++',
  },
  apk: {
    native: 'build-base',
    clang: 'clang musl-dev',
    'musl/amd64': 'build-base',
    'musl/arm64': 'build-base',
    'mingw/amd64': 'mingw-w64-gcc',
    'mingw/386': 'i686-mingw-w64-gcc',
    zig: 'zig',
  },
  pacman: {
    native: 'base-devel',
    clang: 'clang',
    multilib: 'lib32-gcc-libs lib32-glibc',
    'gnu/arm64': 'aarch64-linux-gnu-gcc aarch64-linux-gnu-glibc',
    'gnu/riscv64': 'riscv64-linux-gnu-gcc riscv64-linux-gnu-glibc',
    'musl/amd64': 'musl',
    'mingw/amd64': 'mingw-w64-gcc',
    'mingw/386': 'mingw-w64-gcc',
    zig: 'zig',
  },
  zypper: {
    native: 'gcc gcc-c++ glibc-devel',
    clang: 'clang glibc-devel',
    multilib: 'gcc-32bit glibc-devel-32bit',
    'mingw/amd64': 'mingw64-cross-gcc',
    'mingw/386': 'mingw32-cross-gcc',
    zig: 'zig',
  },
  brew: {
    'musl/amd64': 'filosottile/musl-cross/musl-cross',
    'musl/arm64': 'filosottile/musl-cross/musl-cross',
    'gnu/amd64': 'messense/macos-cross-toolchains/x86_64-unknown-linux-gnu',
    'gnu/arm64': 'messense/macos-cross-toolchains/aarch64-unknown-linux-gnu',
    'mingw/amd64': 'mingw-w64',
    'mingw/386': 'mingw-w64',
    zig: 'zig',
  },
  choco: { 'mingw/amd64': 'mingw', zig: 'zig' },
  msys2: {
    'mingw/amd64': 'mingw-w64-ucrt-x86_64-gcc',
    'mingw/386': 'mingw-w64-i686-gcc',
    'mingw/arm64': 'mingw-w64-clang-aarch64-clang',
  },
  pkg: { native: 'gcc', zig: 'zig' },
};

/**
 * `On Debian GNU/Linux: apt-get install gcc-aarch64-linux-gnu …`
 * @returns undefined where this system packages nothing of the kind
 */
export function installAdvice(name: PackageName, system: PackageSystem | undefined): string | undefined {
  if (name === 'xcode') return 'On macOS: xcode-select --install';
  if (name === 'mingw/arm64' && system?.manager !== 'msys2')
    return 'Only llvm-mingw compiles for windows/arm64: unpack a release of mstorsjo/llvm-mingw and put its bin folder on PATH';
  // PyPI's package is a whole zig, for every system.
  if (name === 'zig' && (system === undefined || !Object.hasOwn(PACKAGES[system.manager], 'zig')))
    return 'pip install ziglang';
  if (system === undefined) return undefined;
  const packages = PACKAGES[system.manager];
  if (!Object.hasOwn(packages, name)) return undefined;
  return `On ${system.name}: ${INSTALL[system.manager]} ${packages[name]}`;
}
