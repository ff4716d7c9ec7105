/** `.setup-go-plus/go.lock.json`: which Go a project's ranges mean, and what its archives hash to. */
export interface Lock {
  /** For editors; no meaning here. */
  readonly $schema?: string | undefined;
  readonly schema: 1;
  /** What was asked for, as `describeSpec` writes it (`~1.26`, `stable`), to the version that it means. */
  readonly requests: Readonly<Record<string, string>>;
  /** By version (`1.26.8`), by platform (`linux/amd64`). */
  readonly versions: Readonly<Record<string, Readonly<Record<string, LockedSdk>>>>;
}

/** One of the two at least. */
export interface LockedSdk {
  readonly archive?: LockedArchive | undefined;
  readonly module?: LockedModule | undefined;
}

/** The archive that go.dev publishes, also where a mirror serves it. */
export interface LockedArchive {
  /** `go1.26.8.linux-amd64.tar.gz` */
  readonly file: string;
  /** Where it was when the lock was written: no credentials, no query. The digest holds wherever it comes from. */
  readonly url: string;
  /** 64 lower-case hex digits. */
  readonly sha256: string;
  /** Bytes, where the source told. */
  readonly size?: number | undefined;
}

/** The module golang.org/toolchain of a module proxy. */
export interface LockedModule {
  /** `h1:` hash of its files, as in a go.sum. */
  readonly h1: string;
}

export const lockPath = '.setup-go-plus/go.lock.json';
