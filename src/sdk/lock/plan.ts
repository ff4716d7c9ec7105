import { UserError } from '../../errors.ts';
import type { Platform } from '../../go/platform.ts';
import { describeSpec, matches, type VersionSpec } from '../../go/spec.ts';
import { type GoVersion, parseGoVersion } from '../../go/version.ts';
import type { Source } from '../../release/types.ts';
import { diffLocks, formatChange, type LockChange } from './diff.ts';
import { formatLock } from './format.ts';
import { gatherSdk, resolveRequest } from './gather.ts';
import type { Lock, LockedSdk } from './types.ts';

export interface LockPlan {
  readonly lock: Lock;
  /** Empty when the old lock says all this already. */
  readonly changes: readonly LockChange[];
  /** One line each: digests that a source could not give. */
  readonly notes: readonly string[];
}

export interface LockOptions {
  /** Ask anew which version each request means, and for all digests. Default: only for what the old lock lacks. */
  readonly update?: boolean;
}

/**
 * The lock for exactly these requests and platforms; what else the old one had goes.
 * What the old lock knows is kept without asking anyone, so planning again changes nothing.
 *
 * @throws UserError INPUT_INVALID (tip, no platform), VERSION_NOT_FOUND, PLATFORM_UNAVAILABLE, SOURCES_EXHAUSTED,
 * INTEGRITY_MISMATCH when a release's digest is no longer what the lock says
 */
export async function planLock(
  old: Lock | undefined,
  requests: readonly VersionSpec[],
  platforms: readonly Platform[],
  sources: readonly Source[],
  { update = false }: LockOptions = {},
): Promise<LockPlan> {
  const [first] = platforms;
  if (first === undefined) throw new UserError('INPUT_INVALID', 'A lock needs at least one platform.');
  const wanted = new Map<string, GoVersion>();
  const meanings: Record<string, string> = {};
  for (const spec of requests) {
    const version = await meaningOf(spec, update ? undefined : old, first, sources);
    wanted.set(version.text, version);
    if (spec.kind !== 'exact') meanings[describeSpec(spec)] = version.text;
  }
  const notes: string[] = [];
  const versions: Record<string, Record<string, LockedSdk>> = {};
  for (const version of wanted.values()) {
    const known = old?.versions[version.text] ?? {};
    const sdks: Record<string, LockedSdk> = {};
    for (const platform of platforms) {
      const name = `${platform.os}/${platform.arch}`;
      const before = known[name];
      if (before !== undefined && !update) {
        sdks[name] = before;
        continue;
      }
      const gathered = await gatherSdk(version, platform, sources);
      refuseNewDigest(before, gathered.sdk, `${version.text} for ${name}`);
      sdks[name] = { ...before, ...gathered.sdk };
      notes.push(...gathered.notes);
    }
    versions[version.text] = sdks;
  }
  const $schema = old?.$schema;
  const lock: Lock = {
    ...($schema === undefined ? {} : { $schema }),
    schema: 1,
    requests: meanings,
    versions,
  };
  return { lock, changes: diffLocks(old, lock), notes };
}

/** For `--check`. @throws UserError LOCK_MISMATCH when the plan would change the lock */
export function requireUnchanged({ changes }: LockPlan, path: string): void {
  if (changes.length === 0) return;
  const lines = changes.map((change) => `  ${formatChange(change)}`).join('\n');
  throw new UserError('LOCK_MISMATCH', `${path} is not up to date:\n${lines}`, {
    hint: 'Run `setup-go-plus lock` and commit the file.',
    at: { path },
  });
}

/** Whether the file is also spelt as `writeLock` would spell it. */
export function isCanonical(text: string, lock: Lock): boolean {
  return text === formatLock(lock);
}

async function meaningOf(
  spec: VersionSpec,
  old: Lock | undefined,
  platform: Platform,
  sources: readonly Source[],
): Promise<GoVersion> {
  if (spec.kind === 'exact') return spec.version;
  if (spec.kind === 'tip') {
    throw new UserError('INPUT_INVALID', 'tip cannot be locked: it is a branch, built from source.', {
      hint: 'Lock a released Go, or name a commit where tip is built.',
    });
  }
  const request = describeSpec(spec);
  const locked =
    old !== undefined && Object.hasOwn(old.requests, request) ? old.requests[request] : undefined;
  const version = locked === undefined ? undefined : parseGoVersion(locked);
  // A lock that was edited by hand may say that ~1.26 means 1.25.0.
  if (version !== undefined && matches(spec, version)) return version;
  return resolveRequest(spec, platform, sources);
}

/** A release never changes: another digest means another archive under its name. */
function refuseNewDigest(before: LockedSdk | undefined, after: LockedSdk, what: string): void {
  const pairs = [
    [before?.archive?.sha256, after.archive?.sha256],
    [before?.module?.h1, after.module?.h1],
  ];
  for (const [locked, published] of pairs) {
    if (locked === undefined || published === undefined || locked === published) continue;
    throw new UserError(
      'INTEGRITY_MISMATCH',
      `Go ${what} is locked with ${locked}, and now published with ${published}.`,
      { hint: 'Find out who changed it. To accept the new one, delete the entry from the lock first.' },
    );
  }
}
