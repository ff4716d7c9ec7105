import type { ToolchainFacts } from '../types.ts';

/**
 * Go's own defaults, said aloud: to Go an empty variable is none, and the user's own go/env file would speak. A blank is
 * not empty, and is no flag.
 */
export const compilerFlags: Readonly<Record<string, string>> = {
  CGO_CPPFLAGS: ' ',
  CGO_CFLAGS: '-O2 -g',
  CGO_CXXFLAGS: '-O2 -g',
  CGO_FFLAGS: '-O2 -g',
  CGO_LDFLAGS: '-O2 -g',
};

/**
 * pkg-config looks for libraries of the target in these folders and nowhere else: its own are of this machine.
 * @param sysroot what is found below it is named from there
 */
export function pkgConfig(
  folders: readonly string[],
  { host }: Pick<ToolchainFacts, 'host'>,
  sysroot: string | null = null,
): Record<string, string> {
  const separator = host.os === 'windows' ? ';' : ':';
  const below = (folder: string) => (sysroot === null ? folder : `${sysroot.replace(/[/\\]$/, '')}${folder}`);
  return {
    PKG_CONFIG: 'pkg-config',
    PKG_CONFIG_LIBDIR: folders.map(below).join(separator),
    ...(sysroot === null ? {} : { PKG_CONFIG_SYSROOT_DIR: sysroot }),
  };
}

/** Below a sysroot, whatever its distribution. */
export function sysrootFolders(triple: string): string[] {
  return [
    `/usr/lib/${triple}/pkgconfig`,
    '/usr/lib64/pkgconfig',
    '/usr/lib/pkgconfig',
    '/usr/share/pkgconfig',
  ];
}
