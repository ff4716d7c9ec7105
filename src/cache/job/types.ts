import type { Clock, Host } from '../../host/ports.ts';
import type { ModulesMode } from '../keys/modules.ts';
import type { UserText } from '../keys/text.ts';
import type { CacheKeys, Decision, Match, Restored } from '../model.ts';
import type { Packs } from '../pack/ports.ts';
import type { CacheMode } from '../policy.ts';
import type { Tree } from '../tree.ts';
import type { Fingerprint } from './fingerprint.ts';

/** The caches of one job, with every input parsed. */
export interface CacheRequest {
  readonly mode: CacheMode | undefined;
  readonly modules: ModulesMode;
  /** Input cache-verify: compare restored modules with go.sum. */
  readonly verify: boolean;
  /** Input cache-dependency-path. */
  readonly dependencyPath: readonly string[];
  readonly keyParts: readonly UserText[];
  readonly keySuffix: UserText | undefined;
  /** GITHUB_WORKSPACE, or the current folder. Absolute. */
  readonly workspace: string;
  /** `toJSON(matrix)`; '' where there is none. */
  readonly matrix: string;
}

export interface CacheHost extends Pick<Host, 'machine' | 'files' | 'log' | 'processes'> {
  readonly clock: Pick<Clock, 'now'>;
  readonly packs: Packs;
  readonly tree: Tree;
}

/** What a job's end must know of its beginning: GITHUB_STATE holds it as one JSON value. */
export interface CacheJobState {
  readonly build: BuildState | undefined;
  readonly modules: ModulesState | undefined;
  /**
   * JSON of `RestoredNames`: a variable of the environment holds 128 KiB at the most, and the names of a GOCACHE are
   * five times as long. undefined: nothing was restored.
   */
  readonly namesFile: string | undefined;
}

export interface RestoredNames {
  readonly build: readonly string[];
  readonly modules: readonly string[];
}

interface ChainState {
  readonly keys: CacheKeys;
  /** Absolute. */
  readonly folder: string;
  readonly packs: readonly { readonly key: string; readonly bytes: number }[];
  readonly save: Decision;
}

export interface BuildState extends ChainState {
  /** Seconds; undefined: nothing was restored. */
  readonly stamp: number | undefined;
  readonly missing: number;
}

export interface ModulesState extends ChainState {
  readonly mode: ModulesMode;
  readonly match: Match;
  readonly dependencyPath: readonly string[];
  readonly workspace: string;
  /** Where a minimal cache was asked for and there was none: under which key to save one, and for what. */
  readonly minimal?: Fingerprint & { readonly key: string };
}

/** One restored cache, for the report and for the save. */
export interface CacheRun<State> {
  readonly restored: Restored;
  readonly names: readonly string[];
  readonly state: State | undefined;
  /** Advice for the person, where there is any. */
  readonly advice?: string;
}
