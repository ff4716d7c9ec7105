import type { Candidate, CandidateSource, ToolchainFacts } from '../types.ts';
import { compilerFlags, pkgConfig } from './variables.ts';

const ARCHITECTURES: Readonly<Record<string, string>> = { amd64: 'x86_64', 386: 'i686', arm64: 'aarch64' };

/**
 * Where Windows machines keep MinGW-w64: GitHub's images, MSYS2's environments, Chocolatey's package, winlibs and
 * llvm-mingw by their usual folders.
 */
const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  amd64: [
    'C:\\msys64\\ucrt64\\bin',
    'C:\\msys64\\mingw64\\bin',
    'C:\\mingw64\\bin',
    'C:\\ProgramData\\mingw64\\mingw64\\bin',
    'C:\\TDM-GCC-64\\bin',
    'C:\\llvm-mingw\\bin',
  ],
  386: ['C:\\msys64\\mingw32\\bin', 'C:\\mingw32\\bin', 'C:\\llvm-mingw\\bin'],
  arm64: ['C:\\msys64\\clangarm64\\bin', 'C:\\llvm-mingw\\bin'],
};

/** For Windows, on any system. Only llvm-mingw has windows/arm64. */
export const mingw: CandidateSource = {
  name: 'mingw',
  candidates({ goos, goarch, sysroot }, facts) {
    const arch = Object.hasOwn(ARCHITECTURES, goarch) ? ARCHITECTURES[goarch] : undefined;
    if (goos !== 'windows' || arch === undefined) return [];
    const triple = `${arch}-w64-mingw32`;
    const here = facts.host.os === 'windows';
    const names = [
      ...(goarch === 'arm64' ? [`${triple}-clang`] : []),
      `${triple}-gcc`,
      ...(goarch === 'arm64' ? [] : [`${triple}-clang`]),
    ];
    const folders = here ? FOLDERS[goarch]! : [`/opt/llvm-mingw/bin`];
    const make = (label: string, compilers: readonly string[]): Candidate => ({
      kind: 'mingw',
      label,
      programs: { by: 'names', names: compilers, folders },
      args: sysroot === null ? [] : [`--sysroot=${sysroot}`],
      env: { ...compilerFlags, ...packagesOf(triple, here, facts) },
      extldflags: [],
      why: here ? 'MinGW-w64 compiles for Windows' : 'its name says what it compiles for',
      packages: `mingw/${goarch}`,
    });
    // On Windows a plain gcc may be of any CPU, or of Cygwin: the probe shows which.
    const plain =
      here && goarch === 'arm64' ? [make('clang', ['clang'])] : here ? [make('gcc', ['gcc', 'clang'])] : [];
    return here ? [...plain, make(names[0]!, names)] : [make(names[0]!, names)];
  },
};

/** On Windows each MSYS2 environment brings a pkg-config that knows its own folders. */
function packagesOf(triple: string, here: boolean, facts: ToolchainFacts): Record<string, string> {
  if (here) return { PKG_CONFIG: 'pkg-config' };
  return pkgConfig(
    [
      `/usr/${triple}/lib/pkgconfig`,
      `/usr/${triple}/sys-root/mingw/lib/pkgconfig`,
      `/usr/${triple}/share/pkgconfig`,
    ],
    facts,
  );
}
