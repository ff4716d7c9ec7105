/**
 * The module and build caches between jobs. setup-go's `cache` and `cache-dependency-path`, one archive as there,
 * without the defects of its key and of its save step.
 */
export interface CacheStore {
  /** Whether this job was given a cache service. */
  available(): boolean;
  /** Unpacks the best match over `paths`. Returns the key that matched; undefined: none did. */
  restore(paths: readonly string[], key: string, restoreKeys: readonly string[]): Promise<string | undefined>;
  /** Whether an entry with exactly this key exists. Downloads and packs nothing. */
  lookup(paths: readonly string[], key: string): Promise<boolean>;
  /** Packs and uploads. false: the service did not take it, and the store has said why. */
  save(paths: readonly string[], key: string): Promise<boolean>;
}

/** What the inputs and the Go that was set up say. */
export interface CacheRequest {
  /** Input `cache`. */
  readonly enabled: boolean;
  /** Input `cache-dependency-path`: globs, in order; empty for the default. */
  readonly dependencyPath: readonly string[];
  /** GITHUB_WORKSPACE. Absolute. */
  readonly workspace: string;
  /** Canonical, no `go` prefix: `1.26.8`. */
  readonly goVersion: string;
  /** What `go env -json` printed: GOMODCACHE, GOCACHE, GOOS, GOARCH, CGO_ENABLED, GOAMD64, … */
  readonly go: Readonly<Record<string, string | undefined>>;
}

/** Everything the plan depends on. */
export interface CacheFacts {
  readonly enabled: boolean;
  /** Whether the store has a service. */
  readonly available: boolean;
  /** ACTIONS_CACHE_MODE: `none`, `read`, `write` (both) or `write-only`; anything else permits both. */
  readonly mode: string;
  readonly host: { readonly os: string; readonly arch: string };
  /** `ubuntu-24.04`, `alpine-3.22-musl`, `macos15`; undefined where the system does not tell. */
  readonly image: string | undefined;
  readonly goVersion: string;
  readonly target: {
    readonly os: string;
    readonly arch: string;
    /** GOAMD64, GOARM, …: `v1`, `7`. */
    readonly level: string;
    readonly cgo: boolean;
  };
  readonly gomodcache: string;
  readonly gocache: string;
  /** There is something in GOMODCACHE before the restore. */
  readonly modulesPresent: boolean;
  readonly dependencies: DependencyFiles;
}

/** The files whose content names the cache. */
export interface DependencyFiles {
  /** What was looked for, for the line that says that nothing was found. */
  readonly patterns: readonly string[];
  /** Relative to the workspace, forward slashes, sorted. */
  readonly files: readonly string[];
  /** Hex SHA-256 over names and contents; undefined when there are no files. */
  readonly digest: string | undefined;
}

export type CachePlan =
  | { readonly kind: 'off'; readonly why: string }
  | {
      readonly kind: 'on';
      readonly paths: readonly string[];
      readonly key: string;
      /** Prefixes, most specific first. */
      readonly restoreKeys: readonly string[];
      readonly restore: CacheStep;
      readonly save: CacheStep;
    };

export interface CacheStep {
  readonly do: boolean;
  /** Why not, where not. */
  readonly why: string;
}

/** From main to post: one JSON value. */
export interface CacheState {
  readonly plan: CachePlan;
  /** Key that was restored; null when none was. */
  readonly matched: string | null;
}
