import type { TrustFacts } from '../event.ts';
import type { Decision } from '../model.ts';
import { type CacheMode, type CachePolicy, first, modeForbidsRestore, modeForbidsSave } from '../policy.ts';
import { formatSize } from '../size.ts';
import type { SdkCacheRequest } from './types.ts';

export interface SdkFacts {
  readonly use: SdkCacheRequest['use'];
  readonly mode: CacheMode | undefined;
  /** ACTIONS_CACHE_MODE */
  readonly serviceMode: string;
  readonly event: TrustFacts;
  /** There will be a digest to verify it by. */
  readonly verifiable: boolean;
  /** The archive is on a disk or share of this machine. */
  readonly near: boolean;
  /** The machine keeps its tool cache between jobs: not one of GitHub's, and something is in it. */
  readonly kept: boolean;
  /** The store is a folder on the volume that the tool cache is on. */
  readonly sameVolume: boolean;
}

/** Whether an SDK that is to be brought is looked for in the cache, and saved there. Pure. */
export function planSdk(facts: SdkFacts): CachePolicy {
  const against = reasonAgainst(facts);
  return {
    restore: first([against, modeForbidsRestore(facts)]),
    save: first([against, modeForbidsSave(facts)]),
  };
}

function reasonAgainst({ use, verifiable, near, kept, sameVolume }: SdkFacts): string | undefined {
  if (use === 'false') return 'cache-sdk is false';
  if (!verifiable) return 'there is no digest to verify this Go by';
  if (use === 'true') return undefined;
  if (near) return 'its archive is on a disk of this machine';
  if (kept) return 'this machine keeps its tool cache';
  return sameVolume ? "the cache's folder is on the disk of the tool cache" : undefined;
}

/** Bytes a second. Unpacking takes some 60 MB of an archive a second, and a cache service gives 80 to 200. */
const QUICK = 40e6;
/** Milliseconds: what a cache would ask for before its first byte. */
const LITTLE = 500;

/**
 * Whether an archive is worth an entry: the cache holds the same bytes, so all that it can save is waiting for them.
 * @param milliseconds that the network took of the time
 */
export function archivePays(bytes: number, milliseconds: number): Decision {
  const rate = bytes / (Math.max(milliseconds, 1) / 1000);
  if (rate < QUICK && milliseconds > LITTLE) return { do: true };
  return {
    do: false,
    why: `${formatSize(bytes)} came in ${(milliseconds / 1000).toFixed(1)} s of waiting, as fast as from a cache`,
  };
}
