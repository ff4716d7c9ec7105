import { compareDotted } from '../../../binary/dotted.ts';
import type { Image } from '../../../binary/types.ts';
import type { Target } from '../../types.ts';
import { isProgram } from '../candidates/musl.ts';

/**
 * Whether what a toolchain linked is for the target: the bytes say it, whatever the compiler is called.
 * @param stripped it was linked with -s
 * @returns what is wrong with it; undefined where nothing is
 */
export function judge(
  image: Image,
  target: Pick<Target, 'goos' | 'goarch' | 'libc' | 'buildmode'>,
  { stripped }: { readonly stripped: boolean },
): string | undefined {
  const { goos, goarch, libc } = target;
  const format = Object.hasOwn(FORMATS, goos) ? FORMATS[goos] : undefined;
  if (format === undefined) return undefined;
  const made = `${image.os ?? 'an unknown system'}/${image.arch ?? `machine ${image.machine}`}`;
  // The headers of ELF rarely name the system.
  if (image.arch !== goarch || (image.os !== null && !sameSystem(image.os, goos)) || image.format !== format)
    return `it compiles for ${made} (${image.format}), not for ${goos}/${goarch}`;
  const cygwin = image.libraries.find(({ name }) => /^(?:msys-|cygwin)/i.test(name));
  if (cygwin !== undefined)
    return `it links with ${cygwin.name}: it is the compiler of MSYS or Cygwin, not of MinGW-w64`;
  if (libc?.name === 'musl' && image.libc === 'glibc') return 'it links with glibc, and musl was asked for';
  if (libc?.name === 'gnu' && image.libc === 'musl') return 'it links with musl, and glibc was asked for';
  if (libc?.name === 'musl' && isProgram(target) && image.linkage === 'dynamic')
    return `it links dynamically (${image.libraries.map(({ name }) => name).join(', ')}), and musl is to be static`;
  if (libc?.name === 'gnu' && libc.version !== null) {
    const glibc = image.symbolVersions.find(({ name }) => name === 'GLIBC');
    if (glibc !== undefined && compareDotted(glibc.version, libc.version) > 0)
      return `what it links needs glibc ${glibc.version}, and ${libc.version} must do`;
  }
  if (stripped && image.format === 'elf' && image.symbols)
    return 'it leaves symbols in although it was told -s';
  return undefined;
}

const FORMATS: Readonly<Record<string, Image['format']>> = {
  windows: 'pe',
  darwin: 'mach-o',
  ios: 'mach-o',
  linux: 'elf',
  android: 'elf',
  freebsd: 'elf',
  netbsd: 'elf',
  openbsd: 'elf',
  dragonfly: 'elf',
  solaris: 'elf',
  illumos: 'elf',
};

/** In ELF illumos calls itself Solaris, and Android Linux. */
function sameSystem(a: string, b: string): boolean {
  const plain = (name: string) => ({ illumos: 'solaris', android: 'linux', ios: 'darwin' })[name] ?? name;
  return plain(a) === plain(b);
}
