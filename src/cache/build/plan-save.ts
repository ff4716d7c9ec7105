import type { PackFile } from '../pack/types.ts';
import { fitting, type Selection, type Sorted, selectPairs, sortOut } from './sort-out.ts';
import type { Amount, BuildCacheFacts } from './types.ts';

export interface BuildSaveFacts extends SaveCircumstances {
  readonly cache: BuildCacheFacts;
}

export interface SaveCircumstances {
  /** Seconds that the restored files carry; undefined: nothing was restored. */
  readonly stamp: number | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Names that were restored, of all packs. */
  readonly restored: readonly string[];
  /** Packs that were restored, the base first. */
  readonly chain: readonly ChainPack[];
  /** Packs that the newest one names and that were gone. */
  readonly missing: number;
  /** The job did all that it does. One that failed has used less than the next will. */
  readonly complete: boolean;
  /** Module folders were restored without their unused packages (mode minimal). */
  readonly partialModules: boolean;
  /** Results of tests can be of use in another run: their files' times are stable. */
  readonly keepTests: boolean;
  readonly limits: BuildLimits;
}

export interface ChainPack {
  readonly key: string;
  /** Unpacked. */
  readonly bytes: number;
}

export interface BuildLimits {
  /** New bytes, unpacked, from which on a save is worth its seconds. */
  readonly worthBytes: number;
  /** Seconds of new test results that are worth one. */
  readonly worthSeconds: number;
  /** Share of the base that all layers together may have. */
  readonly layers: number;
  /** Packs in a chain. */
  readonly chain: number;
  /** Share of what is kept that must have been used. */
  readonly used: number;
  /** Unpacked bytes, of layers and of what was not used, that are never worth a base of their own. */
  readonly small: number;
  /** Unpacked bytes of a whole cache. */
  readonly bytes: number;
}

/**
 * 1 MiB is what Go compiles in about half a second, the time that a small save takes. What is restored in vain is bounded by
 * `used`: a chain never holds more than 1.14 times what a single build would. With 0.7 a history of nektos/act holds up
 * to 1.39 times that for half as many fresh bases, with 0.95 nearly each save is one. `small` is for projects of few
 * packages, of which each edit is a tenth: it unpacks in 50 ms, a base of junegunn/fzf takes half a second to write.
 */
export const BUILD_LIMITS: BuildLimits = {
  worthBytes: 2 ** 20,
  worthSeconds: 2,
  layers: 0.4,
  chain: 6,
  used: 0.88,
  small: 16 * 2 ** 20,
  bytes: 4 * 2 ** 30,
};

export type BuildSave =
  | { readonly kind: 'nothing'; readonly why: string }
  | {
      /** Only what is new, over the chain that was restored; or all that was used, in one pack. */
      readonly kind: 'layer' | 'base';
      readonly files: readonly PackFile[];
      readonly bytes: number;
      /** Keys for the pack's header. */
      readonly parents: readonly string[];
      /** What a base leaves behind. */
      readonly dropped: { readonly files: number; readonly bytes: number };
      readonly why: string;
    };

/**
 * What of a GOCACHE to save. Pure, and the same whatever the order of the facts.
 *
 * Go touches what it uses when it is older than an hour, and restored files are two hours old: so the set of used
 * entries is known exactly (measured: after removing the rest a rerun makes no new file). An action and its output stay
 * or go together. Where use cannot be known (the clock was set back, or files of another user, which Go cannot touch)
 * everything counts as used.
 */
export function planBuildSave(facts: BuildSaveFacts): BuildSave {
  const { limits, chain, cache } = facts;
  const sorted = sortOut(facts);
  const { fresh, all } = sorted;
  if (all.files === 0) return { kind: 'nothing', why: EMPTY };
  const worth = worthSaving(sorted, facts);
  if (worth !== undefined) return { kind: 'nothing', why: worth };
  const reason = reasonForBase(sorted, facts);
  if (reason === undefined) return layerOf(fresh, chain);
  const wanted = facts.complete ? sorted.usedPairs : sorted.pairs;
  const pairs = fitting(wanted, cache.others, limits.bytes);
  const keep = selectPairs(pairs, cache.others);
  const dropped = { files: all.files - keep.files.length, bytes: all.bytes - keep.bytes };
  const left = wanted.length - pairs.length;
  const why = left === 0 ? reason : `${reason}; ${count(left)} left out, for more than ${size(limits.bytes)}`;
  return { kind: 'base', ...keep, parents: [], dropped, why };
}

const none = { files: 0, bytes: 0 };
const EMPTY = 'GOCACHE has no entries';

/** What is new, over the packs that were restored. */
export function layerOf(fresh: Selection, chain: readonly ChainPack[]): BuildSave {
  const why = `${count(fresh.files.length)} new over ${chain.length === 1 ? 'the base' : `${chain.length} packs`}`;
  return { kind: 'layer', ...fresh, parents: chain.map(({ key }) => key), dropped: none, why };
}

/**
 * Before anything is looked into: most jobs make nothing.
 * @param fresh what has no name of those that were restored
 * @returns why there is nothing to save; undefined: that is still to be seen
 */
export function nothingToSave(
  fresh: Amount,
  { limits, keepTests, stamp }: Pick<BuildSaveFacts, 'limits' | 'keepTests' | 'stamp'>,
): string | undefined {
  if (fresh.files === 0) return stamp === undefined ? EMPTY : 'this job made no new entries';
  if (keepTests || fresh.bytes >= limits.worthBytes) return undefined;
  return `this job made ${count(fresh.files)} of ${size(fresh.bytes)}, less than a save is worth`;
}

/** undefined: it is; else why not. */
export function worthSaving(
  { fresh, testSeconds }: Pick<Sorted, 'fresh' | 'testSeconds'>,
  facts: SaveCircumstances,
): string | undefined {
  const { limits, keepTests, stamp } = facts;
  const amount = { files: fresh.files.length, bytes: fresh.bytes };
  const slowTests = keepTests && testSeconds >= limits.worthSeconds;
  return slowTests ? undefined : nothingToSave(amount, { limits, keepTests: false, stamp });
}

/** undefined: what is new is a layer. */
export function reasonForBase(
  { fresh, used, all, useKnown }: Pick<Sorted, 'fresh' | 'used' | 'all' | 'useKnown'>,
  facts: SaveCircumstances,
): string | undefined {
  const { chain, limits, missing, complete } = facts;
  const base = chain[0];
  if (facts.stamp === undefined || base === undefined) return 'nothing was restored';
  if (chain.length + 1 > limits.chain) return `a chain of more than ${limits.chain} packs is slow to restore`;
  const layers = chain.slice(1).reduce((sum, { bytes }) => sum + bytes, fresh.bytes);
  if (layers > Math.max(limits.layers * base.bytes, limits.small)) {
    return `layers of ${size(layers)} over a base of ${size(base.bytes)} are more than ${percent(limits.layers)}`;
  }
  if (all.bytes > limits.bytes) return `the cache is larger than ${size(limits.bytes)}`;
  if (!complete || !useKnown) return undefined;
  if (missing > 0) return `${missing} of the packs that were to be restored were gone`;
  if (all.bytes - used.bytes > Math.max((1 - limits.used) * all.bytes, limits.small)) {
    return `only ${percent(used.bytes / all.bytes)} of ${size(all.bytes)} were used`;
  }
  return undefined;
}

function count(entries: number): string {
  return `${entries} ${entries === 1 ? 'entry' : 'entries'}`;
}

function size(bytes: number): string {
  return bytes >= 1e6 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e3).toFixed(1)} kB`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
