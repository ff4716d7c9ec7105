import type { Answer } from '../../answer.ts';
import { describeSpec, parseSpec, type SpecOrigin, type VersionSpec } from '../spec.ts';
import { firstRelease, type GoVersion, isPrerelease, parseGoVersion, toSemver } from '../version.ts';

/**
 * What a version in a file stands for.
 * - as-written: as actions/setup-go reads it: `1.26` is the newest 1.26.x, `1.26.3` is that release; a toolchain line wins
 * - exact: the release that is written and no other; `1.26` is 1.26.0
 * - minimum: the newest release that is not older
 * - latest-patch: the newest patch of that line, not older than what is written (actions/setup-go#481)
 * - toolchain: the release that the go command would switch to. In other tools’ files, as-written
 */
export type FilePolicy = (typeof FILE_POLICIES)[number];

export const FILE_POLICIES = ['as-written', 'exact', 'minimum', 'latest-patch', 'toolchain'] as const;

/** @throws UserError VERSION_FILE_INVALID */
export function specOf(text: string, origin: SpecOrigin, policy: FilePolicy): VersionSpec {
  const written = text.trim();
  const version = /\d\.\d/.test(written) ? parseGoVersion(written) : undefined;
  // Words and ranges say themselves what they stand for.
  if (version === undefined || policy === 'as-written') return parseSpec(text, origin);
  if (policy === 'exact' || policy === 'toolchain') return { kind: 'exact', version: firstRelease(version) };
  return { kind: 'range', range: policy === 'minimum' ? `>=${semverOf(version)}` : `~${lineOf(version)}` };
}

export interface Said {
  /** The reader's name. */
  readonly by: string;
  /** 1-based. */
  readonly line?: number | undefined;
  readonly note?: string | undefined;
  /** A line that the go command itself obeys. */
  readonly toGo?: boolean;
}

/** `specOf` with its reason. */
export function answerOf(
  text: string,
  file: { readonly shown: string },
  said: Said,
  policy: FilePolicy,
): Answer<VersionSpec> {
  const line = said.line === undefined ? {} : { line: said.line };
  const where = `${file.shown}${said.line === undefined ? '' : ` line ${said.line}`}`;
  const origin = { source: where, at: { path: file.shown, ...line } };
  const asWritten = specOf(text, origin, 'as-written');
  const value = policy === 'toolchain' && !said.toGo ? asWritten : specOf(text, origin, policy);
  const changed = describeSpec(value) !== describeSpec(asWritten);
  const notes = [said.note, changed ? `policy ${policy}` : undefined].filter((note) => note !== undefined);
  const why = `${describeSpec(value)} from ${where}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`;
  return { value, source: said.by, path: file.shown, ...line, why };
}

/** A vendor's builds are never in a range, so a range that begins at one begins at the release it was made from. */
function semverOf(version: GoVersion): string {
  return toSemver({ ...firstRelease(version), suffix: undefined });
}

function lineOf(version: GoVersion): string {
  const whole = !isPrerelease(version) && (version.patch ?? 0) === 0;
  return whole ? `${version.major}.${version.minor}` : semverOf(version);
}
