import type { Platform } from '../../go/platform.ts';
import type { CacheKeys } from '../model.ts';
import { parseGoFlags } from './go-flags.ts';
import { checkedKey, digest, keyPart, SCHEME, type UserText, userPart, userParts } from './text.ts';

/** Everything that decides which build cache entries a job can use. */
export interface BuildKeyFacts {
  readonly host: Platform;
  /** `ubuntu-24.04`, `alpine-3.22-musl`: what cgo's objects depend on; undefined where the system does not tell. */
  readonly image: string | undefined;
  /** Canonical, no `go` prefix. Objects of another Go, also of another patch, are never used. */
  readonly goVersion: string;
  /** What is built for; the order does not count. */
  readonly targets: readonly Target[];
  readonly goflags: string;
  /** GOEXPERIMENT. */
  readonly experiment: string;
  /** CC, CXX, CGO_CFLAGS, GOFIPS140, … where they are set. */
  readonly settings: Readonly<Record<string, string>>;
  /** GITHUB_WORKSPACE, absolute: without -trimpath objects are of use only where the sources lie in the same folders. */
  readonly workspace: string;
  readonly gomodcache: string;
  readonly job: JobFacts;
  readonly run: RunFacts;
  /** Input cache-key-parts: nothing is shared between caches with different parts. */
  readonly parts: readonly UserText[];
  /** Input cache-key-suffix: a cache of its own that may still begin from that of another job. */
  readonly suffix: UserText | undefined;
}

export interface Target extends Platform {
  /** GOAMD64, GOARM, …: `v1`, `7`; empty where there is none. */
  readonly level: string;
  readonly cgo: boolean;
}

/** Jobs that build different things need caches of their own: else the first to end starves the rest (actions/setup-go#298, #672). */
export interface JobFacts {
  /** GITHUB_WORKFLOW. */
  readonly workflow: string;
  /** GITHUB_JOB, the same for all legs of a matrix. */
  readonly job: string;
  /** `toJSON(matrix)`; empty or `null` where there is none. */
  readonly matrix: string;
}

/** Together different for every attempt to save. */
export interface RunFacts {
  /** GITHUB_RUN_ID, or a time. */
  readonly id: string;
  /** GITHUB_RUN_ATTEMPT. */
  readonly attempt: string;
}

/**
 * `sgp2-build-…-go<version>-<target>-<place>-<flags>-<job>-<run>`, widest first, so that each shorter prefix is a wider
 * choice and always the newest of it: this job; any job with these flags; any flags in this place (most packages do not
 * care for tags); any place (std is the same everywhere, and half of a cold build's work). Pure.
 *
 * A matrix leg, job and run have one key each, and a save never overwrites one.
 * @throws UserError INPUT_INVALID for what cache-key-parts or cache-key-suffix say
 */
export function buildKeys(facts: BuildKeyFacts): CacheKeys {
  const flags = parseGoFlags(facts.goflags);
  const image = facts.image === undefined ? [] : [facts.image];
  const machine = [facts.host.os, facts.host.arch, ...image, `go${facts.goVersion}`].map(keyPart);
  const go = `${[SCHEME, 'build', ...userParts(facts.parts), ...machine].join('-')}-`;
  const target = `${go}${targetPart(facts, flags.everywhere)}-`;
  const place = `${target}${placePart(facts, flags.trimpath)}-`;
  const settings = `${place}${settingsPart(facts, flags.some)}-`;
  const job = `${settings}${jobPart(facts)}-`;
  return {
    key: checkedKey(`${job}${keyPart(facts.run.id)}.${keyPart(facts.run.attempt)}`),
    ladder: [job, settings, place, target],
  };
}

/**
 * Said when a cache came from another folder: without -trimpath an object file names the folder of its sources, so that
 * all but std is compiled anew (act: 30.6 s with a hit from elsewhere, 2.3 s with -trimpath).
 * @param matched the key that was restored
 */
export function adviseTrimpath(keys: CacheKeys, matched: string | null): string | undefined {
  const [, , place, target] = keys.ladder;
  if (matched === null || place === undefined || target === undefined) return undefined;
  const written = place.slice(target.length, -1);
  if (written === TRIMMED || !matched.startsWith(target) || matched.startsWith(place)) return undefined;
  if (matched.startsWith(`${target}${TRIMMED}-`)) return undefined;
  return 'The build cache was made in other folders, so that only the standard library of it is of use. With GOFLAGS=-trimpath it serves in every folder.';
}

const TRIMMED = 'trimpath';

/** One target is written out, for whoever reads a list of keys; more than that are a digest. */
function targetPart({ targets, experiment }: BuildKeyFacts, everywhere: readonly string[]): string {
  const names = [
    ...new Set(targets.map(({ os, arch, level, cgo }) => [os, arch, level, cgo ? 'cgo' : 'nocgo'].join('.'))),
  ].sort();
  const more = [...everywhere, ...(experiment === '' ? [] : [`experiment=${experiment}`])];
  const name = names.length === 1 ? keyPart(names[0]!) : `${names.length}.targets`;
  if (more.length === 0 && names.length === 1 && !names[0]!.includes(',')) return name;
  return `${name}.${digest([...names, '', ...more], 10)}`;
}

function placePart({ host, workspace, gomodcache }: BuildKeyFacts, trimpath: boolean): string {
  if (trimpath) return TRIMMED;
  const folded = [workspace, gomodcache].map((path) =>
    host.os === 'windows' ? path.replaceAll('\\', '/').toLowerCase() : path,
  );
  return digest(folded, 12);
}

function settingsPart({ settings }: BuildKeyFacts, flags: readonly string[]): string {
  const set = Object.entries(settings)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  return flags.length === 0 && set.length === 0 ? 'plain' : digest([...flags, '', ...set], 10);
}

function jobPart({ job, suffix }: BuildKeyFacts): string {
  const matrix = job.matrix.trim() === 'null' ? '' : job.matrix.trim();
  const identity = digest([job.workflow, job.job, canonical(matrix)], 8);
  const name = keyPart(job.job) || 'local';
  const more = suffix === undefined || suffix.text.trim() === '' ? '' : `.${userPart(suffix)}`;
  return `${name}.${identity}${more}`;
}

/** toJSON(matrix) is indented, and its order is that of the workflow file. */
function canonical(json: string): string {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : json;
  } catch {
    return json;
  }
}
