import { UserError } from '../errors.ts';
import type { TrustFacts } from './event.ts';
import type { ModulesMode } from './keys/modules.ts';
import type { CacheName, Decision } from './model.ts';

/** Input cache-mode. `write` saves and does not restore: a job that is to build from nothing, for others to begin from. */
export type CacheMode = 'read' | 'write' | 'read-write' | 'none';

export interface PolicyFacts {
  /** undefined: nothing was said, and the event decides. */
  readonly mode: CacheMode | undefined;
  /** ACTIONS_CACHE_MODE: none, read, write (both) or write-only; anything else permits both. */
  readonly serviceMode: string;
  readonly event: TrustFacts;
  /** RUNNER_ENVIRONMENT is github-hosted: the machine is gone after the job. */
  readonly hosted: boolean;
  readonly modules: {
    readonly mode: ModulesMode;
    /** Empty: unknown. */
    readonly folder: string;
    /** Something is in it. */
    readonly present: boolean;
    /** Module versions that the go.sum files name with their content. */
    readonly versions: number;
    readonly sums: number;
    /** Go builds from a vendor folder, and reads nothing of GOMODCACHE. */
    readonly vendored: boolean;
  };
  readonly build: {
    /** GOCACHE; `off` or empty: none. */
    readonly folder: string;
    readonly present: boolean;
    /** GOCACHEPROG is set. */
    readonly program: boolean;
    /** GOFLAGS has -a: Go compiles everything, whatever is there. */
    readonly unread: boolean;
  };
}

export interface CachePolicy {
  readonly restore: Decision;
  readonly save: Decision;
}

/** What is restored and saved, and why not where not; of the SDK, sdk/plan.ts says. Pure. The reasons complete `Modules not restored: …`. */
export function planPolicy(facts: PolicyFacts): Readonly<Record<Exclude<CacheName, 'sdk'>, CachePolicy>> {
  const restore = modeForbidsRestore(facts);
  const save = modeForbidsSave(facts);
  const decide = (against: string | undefined): CachePolicy => ({
    restore: first([restore, against]),
    save: first([save, against]),
  });
  return {
    modules: decide(reasonAgainstModules(facts)),
    build: decide(reasonAgainstBuild(facts)),
  };
}

/** @returns undefined for an empty input @throws UserError INPUT_INVALID */
export function parseCacheMode(text: string): CacheMode | undefined {
  const mode = text.trim().toLowerCase();
  if (mode === '') return undefined;
  if (mode === 'read' || mode === 'write' || mode === 'read-write' || mode === 'none') return mode;
  throw new UserError('INPUT_INVALID', `The input cache-mode is ${JSON.stringify(mode.slice(0, 60))}`, {
    hint: 'Write read, write, read-write or none; leave it out to let the event decide.',
  });
}

/**
 * The mode that this job can have. A minimal cache leaves folders that look like whole modules: on a machine that
 * keeps them the next job would find packages missing; and of a part no h1 hash can be computed.
 */
export function modulesModeFor(
  asked: ModulesMode,
  { hosted, verify }: Pick<PolicyFacts, 'hosted'> & { readonly verify: boolean },
): ModulesMode {
  return asked === 'minimal' && (!hosted || verify) ? 'auto' : asked;
}

/** Below these a module proxy is as fast as a look-up, a reservation and an upload for each change of go.sum. */
export const MODULES_WORTH = { versions: 4, bytes: 2 * 2 ** 20 };

/**
 * Whether modules are worth an entry: few and small ones come from the proxy in the time of two requests to the cache.
 * @param bytes unpacked
 */
export function modulesPay(size: { readonly versions: number; readonly bytes: number }): Decision {
  if (size.versions >= MODULES_WORTH.versions || size.bytes >= MODULES_WORTH.bytes) return { do: true };
  const megabytes = (size.bytes / 1e6).toFixed(1);
  return {
    do: false,
    why: `${size.versions} modules of ${megabytes} MB come from the proxy as fast as from a cache`,
  };
}

type ModeFacts = Pick<PolicyFacts, 'mode' | 'serviceMode' | 'event'>;

/** Why nothing is restored at all; undefined: it may be. */
export function modeForbidsRestore({ mode, serviceMode }: ModeFacts): string | undefined {
  if (mode === 'none') return 'cache-mode is none';
  if (mode === 'write') return 'cache-mode is write';
  const service = serviceMode.trim().toLowerCase();
  return service === 'none' || service === 'write-only' ? `ACTIONS_CACHE_MODE is ${service}` : undefined;
}

/** As `modeForbidsRestore`. */
export function modeForbidsSave({ mode, serviceMode, event }: ModeFacts): string | undefined {
  if (mode === 'none') return 'cache-mode is none';
  if (mode === 'read') return 'cache-mode is read';
  const service = serviceMode.trim().toLowerCase();
  if (service === 'none' || service === 'read') return `ACTIONS_CACHE_MODE is ${service}`;
  return mode === undefined ? event.untrusted : undefined;
}

function reasonAgainstModules({ modules, hosted }: PolicyFacts): string | undefined {
  const { mode, folder, present, versions, sums, vendored } = modules;
  if (mode === 'download') return 'cache-modules is download';
  if (folder === '') return 'GOMODCACHE is not known';
  if (sums === 0) return 'there is no go.sum';
  if (versions === 0) return 'go.sum names no modules';
  if (vendored) return 'Go builds from the vendor folder';
  // A machine that keeps its modules would upload gigabytes that no job of it will ever restore.
  return present && !hosted ? `${folder} is kept by this machine and holds modules already` : undefined;
}

function reasonAgainstBuild({ build, hosted }: PolicyFacts): string | undefined {
  const { folder, present, program, unread } = build;
  if (program) return 'GOCACHEPROG keeps the build cache';
  if (unread) return 'GOFLAGS has -a, so that Go compiles everything anew';
  if (folder === '' || folder === 'off') return `GOCACHE is ${folder === '' ? 'not known' : 'off'}`;
  return present && !hosted ? `${folder} is kept by this machine and holds entries already` : undefined;
}

/** The first reason, where there is any. */
export function first(reasons: readonly (string | undefined)[]): Decision {
  const why = reasons.find((reason) => reason !== undefined);
  return why === undefined ? { do: true } : { do: false, why };
}
