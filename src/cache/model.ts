/** The three caches of a job and what is known of each: the words that plans, reports and outputs share. */

export type CacheName = 'sdk' | 'modules' | 'build';

/** What to ask a store for, and under what name to save. Made by a pure function (keys/). */
export interface CacheKeys {
  /** Complete: of the entry that this job would save. */
  readonly key: string;
  /** Prefixes, the nearest first. */
  readonly ladder: readonly string[];
}

export type Match = 'exact' | 'partial' | 'none';

/** What a restore did: outputs, summary, and the save read it. One JSON value. */
export interface Restored {
  readonly cache: CacheName;
  readonly keys: CacheKeys;
  readonly match: Match;
  /** Key of the newest pack that was restored; null for none. */
  readonly matched: string | null;
  /** Keys of all packs that were restored, the base first. */
  readonly chain: readonly string[];
  /** Bytes that came over the network, of all packs. */
  readonly downloaded: number;
  /** Unpacked files and bytes that are now on disk through us. */
  readonly files: number;
  readonly bytes: number;
  readonly milliseconds: number;
  /** Why it was skipped, or what went wrong; one line. */
  readonly note: string | null;
}

/** A step that may be left out, with the reason. */
export type Decision = { readonly do: true } | { readonly do: false; readonly why: string };
