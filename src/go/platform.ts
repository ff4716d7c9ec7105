import { UserError } from '../errors.ts';
import { nearest } from './nearest.ts';
import { type GoVersion, releaseName } from './version.ts';

/** An operating system and CPU in Go's own words. */
export interface Platform {
  /** GOOS: linux, windows, darwin, … */
  readonly os: string;
  /** GOARCH: amd64, arm64, 386, arm, ppc64le, … */
  readonly arch: string;
}

/** As `os.endianness()` says it. */
export type Endianness = 'LE' | 'BE';

const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'dragonfly',
  'freebsd',
  'illumos',
  'ios',
  'js',
  'linux',
  'netbsd',
  'openbsd',
  'plan9',
  'solaris',
  'wasip1',
  'windows',
];

const OTHER_SYSTEMS: Readonly<Record<string, string>> = {
  win: 'windows',
  win32: 'windows',
  win64: 'windows',
  mac: 'darwin',
  macos: 'darwin',
  osx: 'darwin',
  sunos: 'solaris',
};

const ARCHITECTURES = [
  '386',
  'amd64',
  'arm',
  'arm64',
  'loong64',
  'mips',
  'mips64',
  'mips64le',
  'mipsle',
  'ppc64',
  'ppc64le',
  'riscv64',
  's390x',
  'wasm',
];

/** Node's, the runner's, uname's and Debian's names. */
const OTHER_ARCHITECTURES: Readonly<Record<string, string>> = {
  x64: 'amd64',
  x86_64: 'amd64',
  'x86-64': 'amd64',
  x86: '386',
  x32: '386',
  ia32: '386',
  i386: '386',
  i486: '386',
  i586: '386',
  i686: '386',
  armv5: 'arm',
  armv5l: 'arm',
  armv6: 'arm',
  armv6l: 'arm',
  armv7: 'arm',
  armv7l: 'arm',
  armhf: 'arm',
  armel: 'arm',
  aarch64: 'arm64',
  armv8: 'arm64',
  // What uname says to a 32-bit process on a 64-bit kernel.
  armv8l: 'arm',
  loongarch64: 'loong64',
  mipsel: 'mipsle',
  mips64el: 'mips64le',
  powerpc64: 'ppc64',
  powerpc64le: 'ppc64le',
  ppc64el: 'ppc64le',
};

/** `windows/amd64`, and what people write for it: `win32-x64`, `Linux/x86_64`. @throws UserError PLATFORM_UNKNOWN */
export function parsePlatform(text: string): Platform {
  const match = /^([^/-]+)[/-](.+)$/.exec(text.trim());
  if (match === null) {
    throw new UserError('PLATFORM_UNKNOWN', `${quote(text)} is not a platform`, {
      hint: 'Write the operating system and the architecture in Go’s words: linux/amd64, windows/arm64.',
    });
  }
  return { os: parseOs(match[1]!), arch: parseArch(match[2]!) };
}

/** GOOS from Go's, Node's or a person's name for it, in any case. @throws UserError PLATFORM_UNKNOWN */
export function parseOs(text: string): string {
  const name = text.trim().toLowerCase();
  return look(name, SYSTEMS, OTHER_SYSTEMS) ?? refuse('operating system', text, SYSTEMS, OTHER_SYSTEMS);
}

/**
 * GOARCH from Go's, Node's, the runner's or uname's name for it, in any case.
 * @param endianness of the host, where `text` is Node's name for it: Node says `ppc64` on ppc64le (actions/setup-go#517)
 * @throws UserError PLATFORM_UNKNOWN
 */
export function parseArch(text: string, endianness?: Endianness): string {
  const name = text.trim().toLowerCase();
  const arch = look(name, ARCHITECTURES, OTHER_ARCHITECTURES);
  if (arch === undefined) return refuse('architecture', text, ARCHITECTURES, OTHER_ARCHITECTURES);
  return arch === 'ppc64' && endianness === 'LE' ? 'ppc64le' : arch;
}

/** From `process.platform`, `process.arch` and `os.endianness()`. @throws UserError PLATFORM_UNKNOWN */
export function platformOfNode(node: {
  readonly platform: string;
  readonly arch: string;
  readonly endianness: Endianness;
}): Platform {
  return { os: parseOs(node.platform), arch: parseArch(node.arch, node.endianness) };
}

/** The CPU in go.dev's file names. Only Linux's arm is called armv6l there (the JSON list says armv6l for all). */
export function archiveArch(platform: Platform): string {
  return platform.os === 'linux' && platform.arch === 'arm' ? 'armv6l' : platform.arch;
}

/** `go1.26.8.linux-amd64.tar.gz`; `.zip` for Windows. */
export function archiveName(version: GoVersion, platform: Platform): string {
  const extension = platform.os === 'windows' ? 'zip' : 'tar.gz';
  return `${releaseName(version)}.${platform.os}-${archiveArch(platform)}.${extension}`;
}

/**
 * The folder below `RUNNER_TOOL_CACHE/go/<version>/`: Node's names, as actions/setup-go and the runner images write
 * them. That layout has no place for another system's Go, which gets `<os>-<arch>`.
 */
export function toolCacheArch(platform: Platform, host: Platform): string {
  if (platform.os !== host.os) return `${platform.os}-${platform.arch}`;
  return { amd64: 'x64', '386': 'x86' }[platform.arch] ?? platform.arch;
}

function look(
  name: string,
  own: readonly string[],
  others: Readonly<Record<string, string>>,
): string | undefined {
  if (own.includes(name)) return name;
  return Object.hasOwn(others, name) ? others[name] : undefined;
}

function refuse(
  what: string,
  text: string,
  own: readonly string[],
  others: Readonly<Record<string, string>>,
): never {
  const near = nearest(text.trim(), [...own, ...Object.keys(others)]);
  const guess = near === undefined ? '' : `Did you mean ${near}? `;
  throw new UserError('PLATFORM_UNKNOWN', `${quote(text)} is not an ${what} that Go knows`, {
    hint: `${guess}Go knows ${own.join(', ')}.`,
  });
}

function quote(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
