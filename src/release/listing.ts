import { UserError } from '../errors.ts';
import { archiveName, type Platform } from '../go/platform.ts';
import { pickNewest, type VersionSpec } from '../go/spec.ts';
import { type GoVersion, parseGoVersion, releaseName } from '../go/version.ts';

/** What a host with go.dev's layout publishes (`?mode=json&include=all`), as far as it concerns archives. */
export interface Listing {
  /** For messages: `go.dev's list`. */
  readonly name: string;
  readonly releases: readonly ListedRelease[];
}

export interface ListedRelease {
  readonly version: GoVersion;
  readonly files: ReadonlyMap<string, ListedFile>;
}

export interface ListedFile {
  /** A plain file name: no separators, no dots at the start. */
  readonly filename: string;
  readonly os: string;
  readonly arch: string;
  /** 64 lower-case hex digits; undefined where the list has none (some releases before 1.5). */
  readonly sha256: string | undefined;
  readonly size: number | undefined;
}

/**
 * Reads the list by hand: it is some megabytes, on the way of every range, and only five fields matter.
 * Rows that make no sense are left out; two digests for one file are an error.
 * @throws UserError RESPONSE_INVALID
 */
export function parseListing(text: string, name: string): Listing {
  let rows: unknown;
  try {
    rows = JSON.parse(text);
  } catch (cause) {
    throw invalid(name, 'is no JSON', cause);
  }
  if (!Array.isArray(rows)) throw invalid(name, 'is JSON, but no list of releases');
  const releases = rows.flatMap((row: unknown) => readRelease(row, name) ?? []);
  if (rows.length > 0 && releases.length === 0) throw invalid(name, 'has no row that describes a Go release');
  return { name, releases };
}

export interface Listed {
  readonly version: GoVersion;
  readonly file: ListedFile;
}

/**
 * The newest that fits and has an archive for the platform, whatever the order of the list.
 * An alias means one release for everyone: a platform that it was not made for is an error, not an older Go.
 * @throws UserError PLATFORM_UNAVAILABLE when a release fits, but none for this platform
 */
export function pickListed(listing: Listing, spec: VersionSpec, platform: Platform): Listed | undefined {
  const all = listing.releases.map((release) => release.version);
  const newest = pickNewest(spec, all);
  if (newest === undefined) return undefined;
  const built = listing.releases.filter((release) => fileFor(release, platform) !== undefined);
  const version =
    spec.kind === 'alias'
      ? newest
      : (pickNewest(
          spec,
          built.map((release) => release.version),
        ) ?? newest);
  const release = listing.releases.find((candidate) => candidate.version.text === version.text)!;
  const file = fileFor(release, platform);
  if (file === undefined) throw unavailable(listing, release, platform);
  return { version, file };
}

/** @throws UserError VERSION_NOT_FOUND, PLATFORM_UNAVAILABLE */
export function requireListed(listing: Listing, version: GoVersion, platform: Platform): ListedFile {
  const listed = pickListed(listing, { kind: 'exact', version }, platform);
  if (listed !== undefined) return listed.file;
  throw new UserError('VERSION_NOT_FOUND', `${listing.name} has no ${releaseName(version)}`, {
    hint: 'Check the version, or configure a mirror that has it.',
  });
}

function readRelease(row: unknown, name: string): ListedRelease | undefined {
  const { version: text, files } = (row ?? {}) as { version?: unknown; files?: unknown };
  const version = typeof text === 'string' ? parseGoVersion(text) : undefined;
  if (version === undefined || !Array.isArray(files)) return undefined;
  const byName = new Map<string, ListedFile>();
  for (const value of files as readonly unknown[]) {
    const file = readFile(value);
    if (file === undefined) continue;
    const known = byName.get(file.filename);
    if (known !== undefined && known.sha256 !== file.sha256) {
      throw invalid(name, `has two different digests for ${file.filename}`);
    }
    byName.set(file.filename, file);
  }
  return { version, files: byName };
}

function readFile(value: unknown): ListedFile | undefined {
  const { filename, os, arch, sha256, size, kind } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof filename !== 'string' || !/^[a-z0-9][\w.+-]{0,199}$/i.test(filename)) return undefined;
  if (kind !== undefined && kind !== 'archive') return undefined;
  return {
    filename,
    os: word(os),
    arch: word(arch),
    sha256: typeof sha256 === 'string' && /^[0-9a-f]{64}$/i.test(sha256) ? sha256.toLowerCase() : undefined,
    size: typeof size === 'number' && Number.isSafeInteger(size) && size > 0 ? size : undefined,
  };
}

function word(value: unknown): string {
  return typeof value === 'string' && /^\w{1,20}$/.test(value) ? value : '';
}

function fileFor(release: ListedRelease, platform: Platform): ListedFile | undefined {
  return release.files.get(archiveName(release.version, platform));
}

function unavailable(listing: Listing, release: ListedRelease, platform: Platform): UserError {
  const files = [...release.files.values()].filter((file) => file.os !== '' && file.arch !== '');
  const unique = (values: readonly string[]) => [...new Set(values)].sort().join(', ');
  const here = unique(files.filter((file) => file.os === platform.os).map((file) => file.arch));
  return new UserError(
    'PLATFORM_UNAVAILABLE',
    `${listing.name} has ${releaseName(release.version)}, but not for ${platform.os}/${platform.arch}`,
    {
      hint:
        here === ''
          ? `It exists for ${unique(files.map((file) => `${file.os}/${file.arch}`)) || 'no platform'}.`
          : `For ${platform.os} it exists for ${here}. Choose another version or architecture.`,
    },
  );
}

function invalid(name: string, what: string, cause?: unknown): UserError {
  return new UserError('RESPONSE_INVALID', `${name} ${what}`, {
    hint: 'Check the address: a proxy or a sign-in page may have answered in its place.',
    ...(cause === undefined ? {} : { cause }),
  });
}
