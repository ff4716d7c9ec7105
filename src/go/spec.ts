import compare from 'semver/functions/compare.js';
import satisfies from 'semver/functions/satisfies.js';
import validRange from 'semver/ranges/valid.js';
import { type FilePosition, UserError } from '../errors.ts';
import {
  compareGoVersions,
  type GoVersion,
  isLanguageVersion,
  isPrerelease,
  parseGoVersion,
  toSemver,
} from './version.ts';

/** What was asked for. Parsed once from an input, a flag or a file; the rooms never see the raw text. */
export type VersionSpec =
  /** This one and no other. */
  | { readonly kind: 'exact'; readonly version: GoVersion }
  /** The newest that fits. `range` is a semver range over Go versions written as semver (1.21rc2 = 1.21.0-rc.2). */
  | { readonly kind: 'range'; readonly range: string }
  | { readonly kind: 'alias'; readonly alias: 'stable' | 'oldstable' | 'latest' }
  /** The development branch, built from source. */
  | { readonly kind: 'tip' };

export interface SpecOrigin {
  /** Who says so, as errors print it: `go-version input`. */
  readonly source: string;
  /** Where the text stands in a file. */
  readonly at?: FilePosition;
}

/**
 * Everything that actions/setup-go accepts, with its results, and Go's own spellings, which it refuses:
 * `go1.26.5`, `1.27rc1`, `latest`, `tip`, and mise's `latest:1.22`.
 *
 * @param origin its name alone for an input or a flag, which YAML may have turned into a number
 * @throws UserError VERSION_INVALID, or VERSION_FILE_INVALID where the text stands in a file
 */
export function parseSpec(text: string, origin: string | SpecOrigin): VersionSpec {
  const from = typeof origin === 'string' ? { source: origin } : origin;
  const asked = text.trim();
  if (asked === '') throw invalid(from, `${from.source} is empty`, ACCEPTED);
  if (from.at === undefined) refuseYamlNumber(asked, from);
  const spec = asked.length > 256 ? undefined : read(asked);
  if (spec === undefined) {
    throw invalid(
      from,
      `${from.source} ${quote(asked)} is neither a Go version nor a range of them`,
      ACCEPTED,
    );
  }
  return spec;
}

/** `stable`, `latest` and `oldstable` depend on what there is: here they fit every release that is no prerelease. */
export function matches(spec: VersionSpec, version: GoVersion): boolean {
  if (spec.kind === 'tip') return version.suffix?.startsWith('-devel') ?? false;
  if (isLanguageVersion(version)) return false;
  if (spec.kind === 'exact') return spec.version.text === version.text;
  if (spec.kind === 'alias') return !isPrerelease(version);
  return satisfies(toSemver(version), spec.range);
}

/**
 * The newest that fits, whatever the order of the list. A range takes a prerelease or a vendor's build only where it
 * names one, as in semver; an alias takes a vendor's build only where there is nothing else.
 */
export function pickNewest(spec: VersionSpec, versions: readonly GoVersion[]): GoVersion | undefined {
  const fitting = versions.filter((version) => matches(spec, version));
  if (spec.kind !== 'alias') return newest(fitting);
  const official = fitting.filter((version) => version.suffix === undefined);
  const candidates = official.length > 0 ? official : fitting;
  const top = newest(candidates);
  if (top === undefined || spec.alias !== 'oldstable') return top;
  return newest(candidates.filter((version) => !sameLine(version, top)));
}

/** For a report's one line: `1.26.3`, `~1.26`, `stable`, `tip`. */
export function describeSpec(spec: VersionSpec): string {
  switch (spec.kind) {
    case 'exact':
      return spec.version.text;
    case 'range':
      return spec.range;
    case 'alias':
      return spec.alias;
    case 'tip':
      return 'tip';
  }
}

const ACCEPTED =
  'Write a version (1.26.5, 1.27rc1), a line (1.26), a range (>=1.25 <1.27), stable, oldstable or tip.';

function read(text: string): VersionSpec | undefined {
  const lower = text.toLowerCase();
  if (lower === 'stable' || lower === 'oldstable' || lower === 'latest')
    return { kind: 'alias', alias: lower };
  if (lower === 'tip' || lower === 'gotip') return { kind: 'tip' };
  // mise and asdf: the newest that begins so.
  const prefixed = /^(?:latest|prefix):(?=.)/.exec(lower);
  if (prefixed !== null) {
    const start = lower.slice(prefixed[0].length);
    return readLine(start) ?? readExact(start);
  }
  return readLine(lower) ?? readExact(text) ?? readRange(text);
}

/** `1.26`, `1.26.x`, `1`, `1.x`, `*`: the newest of a line. */
function readLine(text: string): VersionSpec | undefined {
  const match =
    /^(?:go|v)?(?:[*x](?:\.[*x]){0,2}|(\d{1,9})(?:\.[*x]){0,2}|(\d{1,9}\.\d{1,9})(?:\.[*x])?)$/.exec(text);
  if (match === null) return undefined;
  const [, major, line] = match;
  const range = line === undefined ? (major === undefined ? '*' : `${major}.x`) : `~${line}`;
  return validRange(range) === null ? undefined : { kind: 'range', range };
}

function readExact(text: string): VersionSpec | undefined {
  const version = parseGoVersion(text.replace(/^=\s*/, ''));
  return version === undefined || isLanguageVersion(version) ? undefined : { kind: 'exact', version };
}

function readRange(text: string): VersionSpec | undefined {
  const range = text
    .replace(/\s+/g, ' ')
    .replace(/(?<![\w.-])(?:go|v)(?=\d)/gi, '')
    .replace(
      /(?<![\w.])(\d+)\.(\d+)(?:\.(\d+))?-?(alpha|beta|rc)\.?(\d+)/gi,
      (_, major, minor, patch = '0', kind, number) =>
        `${major}.${minor}.${patch}-${kind.toLowerCase()}.${number}`,
    );
  return validRange(range) === null ? undefined : { kind: 'range', range };
}

/** An unquoted 1.20 in a workflow is the number 1.2, and actions/setup-go then installs Go 1.2 or nothing. */
function refuseYamlNumber(text: string, from: SpecOrigin): void {
  if (!/^1\.\d$/.test(text)) return;
  throw invalid(
    from,
    `${from.source} is ${text}: in YAML an unquoted ${text}0 is the number ${text}, so this may not be what was written`,
    `Quote the version: '${text}0'. To really ask for Go ${text}, write '${text}.x'.`,
  );
}

function invalid(from: SpecOrigin, message: string, hint: string): UserError {
  if (from.at === undefined) return new UserError('VERSION_INVALID', message, { hint });
  return new UserError('VERSION_FILE_INVALID', message, { hint, at: from.at });
}

function newest(versions: readonly GoVersion[]): GoVersion | undefined {
  return versions.reduce<GoVersion | undefined>(
    (best, version) => (best === undefined || isNewer(version, best) ? version : best),
    undefined,
  );
}

/** Go's order leaves a vendor's builds of one release equal; semver's puts -2 above -1 and the plain release on top. */
function isNewer(version: GoVersion, best: GoVersion): boolean {
  const order = compareGoVersions(version, best);
  return order === 0 ? compare(toSemver(version), toSemver(best), true) > 0 : order > 0;
}

function sameLine(a: GoVersion, b: GoVersion): boolean {
  return a.major === b.major && a.minor === b.minor;
}

function quote(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
