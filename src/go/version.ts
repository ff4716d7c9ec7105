/** A Go version as Go itself reads and orders it (cmd/go internal/gover), which semver does not: 1.21 < 1.21rc2 < 1.21.0. */
export interface GoVersion {
  /** Canonical, no `go` prefix: `1.21`, `1.21rc2`, `1.21.0`, `1.25.0-1`. */
  readonly text: string;
  readonly major: number;
  readonly minor: number;
  /**
   * undefined in a language version (`1.21`) and in a prerelease (`1.21rc2`). Releases before 1.21 wrote .0 as nothing:
   * `1.20` has patch 0. A few old prereleases of a patch have both (`1.9.2rc2`).
   */
  readonly patch: number | undefined;
  readonly prerelease: { readonly kind: PrereleaseKind; readonly number: number } | undefined;
  /** A vendor's mark: `-1`, `-custom`. Part of the name, not of the order. */
  readonly suffix: string | undefined;
}

export type PrereleaseKind = 'alpha' | 'beta' | 'rc';

/** 15 digits at most: Go sets no limit, but above 2^53 two different numbers would compare equal. */
const NUMBER = '0|[1-9]\\d{0,14}';
/** Becomes part of file names, so it can hold no separator and no `..`. `-rc` is a misspelt prerelease, not a vendor. */
const SUFFIX = '-(?!(?:alpha|beta|rc)(?:[^a-z]|$))[0-9a-z]+(?:[._-][0-9a-z]+)*';
const VERSION = new RegExp(
  `^(?:go|v)?(${NUMBER})(?:\\.(${NUMBER})(?:\\.(${NUMBER}))?)?(?:-?(alpha|beta|rc)\\.?(${NUMBER}))?(${SUFFIX})?$`,
  'i',
);

/**
 * Reads Go's own spelling (`1.21rc2`), with or without `go` or `v`, and the semver spelling (`1.21.0-rc.2`).
 * @returns undefined for anything else
 */
export function parseGoVersion(text: string): GoVersion | undefined {
  if (text.length > 128) return undefined;
  const match = VERSION.exec(text);
  if (match === null) return undefined;
  const [, major, minor, patch, kind, number, suffix] = match;
  if (minor === undefined && (kind !== undefined || suffix !== undefined)) return undefined;
  const prerelease =
    kind === undefined ? undefined : { kind: kind.toLowerCase() as PrereleaseKind, number: Number(number) };
  return make(
    Number(major),
    Number(minor ?? 0),
    patch === undefined ? undefined : Number(patch),
    prerelease,
    suffix,
  );
}

/**
 * Whether a Go is 1.`minor` or newer. What cannot be told (a build of Go's own sources) is taken for the newest.
 * @param said by it, without `go`: `1.26.8`, `1.27.1 X:jsonv2`, `devel go1.28-8f2a`
 */
export function isGoSince(said: string, minor: number): boolean {
  const version = parseGoVersion(said.split(' ')[0]!);
  return version === undefined || version.major > 1 || version.minor >= minor;
}

/** Go's own order, suffixes ignored: negative, 0 or positive. */
export function compareGoVersions(a: GoVersion, b: GoVersion): number {
  return a.major - b.major || a.minor - b.minor || comparePatches(a, b) || comparePrereleases(a, b);
}

/** How Go's archives and `go version` name it: `go1.20` (never go1.20.0), `go1.21.0`, `go1.27rc1`. */
export function releaseName(version: GoVersion): string {
  return `go${version.text}`;
}

/** `1.21rc2` → `1.21.0-rc.2`: also the name of the tool cache folder, as actions/setup-go writes it. */
export function toSemver(version: GoVersion): string {
  const { major, minor, patch, prerelease, suffix = '' } = version;
  const mark = prerelease === undefined ? '' : `-${prerelease.kind}.${prerelease.number}`;
  return `${major}.${minor}.${patch ?? 0}${mark}${suffix.replaceAll('_', '-')}`;
}

/** The release whose `toSemver` this is; undefined where it is no such name. */
export function fromSemver(text: string): GoVersion | undefined {
  return /^\d+\.\d+\.\d+(?:-|$)/.test(text) ? parseGoVersion(text) : undefined;
}

/** `1.21` from Go 1.21 on: the language, of which the first release is `1.21.0`. `1.20` is a release. */
export function isLanguageVersion(version: GoVersion): boolean {
  return version.patch === undefined && version.prerelease === undefined;
}

export function isPrerelease(version: GoVersion): boolean {
  return version.prerelease !== undefined;
}

/** `1.26` → `1.26.0`, as the go command does when it needs a toolchain for a go line (golang/go#62278). */
export function firstRelease(version: GoVersion): GoVersion {
  return isLanguageVersion(version)
    ? make(version.major, version.minor, 0, undefined, version.suffix)
    : version;
}

function make(
  major: number,
  minor: number,
  patch: number | undefined,
  prerelease: GoVersion['prerelease'],
  suffix: string | undefined,
): GoVersion {
  const old = minor < 21;
  if (prerelease !== undefined && patch === 0) patch = undefined;
  if (prerelease === undefined && patch === undefined && old) patch = 0;
  let text = `${major}.${minor}`;
  if (patch !== undefined && !(patch === 0 && old)) text += `.${patch}`;
  if (text === '1.0' && prerelease === undefined && suffix === undefined) text = '1';
  if (prerelease !== undefined) text += `${prerelease.kind}${prerelease.number}`;
  return { text: text + (suffix ?? ''), major, minor, patch, prerelease, suffix };
}

function comparePatches(a: GoVersion, b: GoVersion): number {
  return (a.patch ?? -1) - (b.patch ?? -1);
}

/**
 * Without a patch number Go puts the language before its prereleases: 1.21 < 1.21rc2. The prereleases of a patch,
 * which Go no longer reads, come before that patch: 1.9.2rc2 < 1.9.2.
 */
function comparePrereleases(a: GoVersion, b: GoVersion): number {
  return rank(a) - rank(b) || (a.prerelease?.number ?? 0) - (b.prerelease?.number ?? 0);
}

function rank(version: GoVersion): number {
  if (version.prerelease === undefined) return version.patch === undefined ? 0 : 4;
  return { alpha: 1, beta: 2, rc: 3 }[version.prerelease.kind];
}
