import type { CacheKeys, CacheName, Decision, Restored } from '../model.ts';
import type { NameFilter } from '../name-filter.ts';
import type { ExtraFile, FileDigest } from '../pack/ports.ts';
import type { PackHeader, PackKind, PackSource } from '../pack/types.ts';

/** What to bring back, and where it goes. */
export interface ChainRequest {
  readonly cache: CacheName;
  readonly kind: PackKind;
  readonly keys: CacheKeys;
  /** Absolute. */
  readonly folder: string;
  readonly unit: 'file' | 'modules';
  /** Seconds since 1970, for all files; each its own where absent. */
  readonly mtime?: number;
  readonly readOnly?: boolean;
  /** Whether the save will want the names of the files. */
  readonly names?: boolean;
  readonly extra?: readonly ExtraFile[];
  /** The only names that a pack may write. */
  readonly take?: NameFilter;
  /** What begins with it counts as exact. */
  readonly same?: string;
  /** Asked with the first bytes of an entry that is not exact: whether the rest is worth its download. */
  readonly worth?: (header: PackHeader) => Decision;
  /** Names files and folders that nobody may see, by the digests of what each pack holds, the base first. */
  readonly refuse?: (packs: readonly (readonly FileDigest[])[]) => readonly string[];
}

/** A restore, with what the save must know beside what is reported. */
export interface RestoredChain {
  readonly report: Restored;
  /** The packs that came, the base first. */
  readonly packs: readonly { readonly key: string; readonly bytes: number }[];
  /** Packs that the newest one names and that were gone or broken. */
  readonly missing: number;
  /** Facts of the newest pack's header. */
  readonly facts: Readonly<Record<string, string>>;
  /** The folder holds nothing but what was restored. */
  readonly alone: boolean;
  /** Files that were restored; empty unless asked for. */
  readonly names: readonly string[];
}

export interface ChainSave {
  readonly cache: CacheName;
  readonly kind: PackKind;
  readonly key: string;
  /** The base first; empty for a base. */
  readonly parents: readonly string[];
  readonly files: readonly PackSource[];
  readonly facts: Readonly<Record<string, string>>;
}

/** One JSON value a cache: the summary of the post step, and `--json`. */
export type Saved =
  | {
      readonly cache: CacheName;
      readonly kind: 'saved';
      readonly key: string;
      readonly layer: boolean;
      /** As stored. */
      readonly size: number;
      readonly files: number;
      readonly milliseconds: number;
    }
  | { readonly cache: CacheName; readonly kind: 'not saved'; readonly why: string };
