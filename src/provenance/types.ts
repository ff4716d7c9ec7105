/** How artifacts came to be: what an auditor reads, and what `rebuild` repeats. */
import type { BuildRequest } from '../build/types.ts';

/** Written as `audit.json`. */
export interface Audit {
  readonly schema: 1;
  /** Name and version of this tool. */
  readonly tool: { readonly name: string; readonly version: string };
  /** Only some of the targets were built, and `build merge` joins them: no provenance belongs to it. */
  readonly part: boolean;
  readonly source: AuditSource | null;
  /** Seconds since 1970. */
  readonly sourceDate: number;
  /** One for each machine that built; more than one after a merge. */
  readonly builds: readonly MachineBuild[];
  /** Name and digest of everything that was published but checksums, provenance and this file. */
  readonly artifacts: readonly AuditArtifact[];
  /** Why a rebuild from this file alone may not give the same, one sentence each. */
  readonly limits: readonly string[];
}

export interface AuditArtifact {
  /** Below the output folder, with forward slashes. */
  readonly file: string;
  readonly kind: 'binary' | 'header' | 'archive' | 'sbom';
  /** The target's id; null for what is about all. */
  readonly target: string | null;
  /** Hex. */
  readonly sha256: string;
}

export interface AuditSource {
  /** Without credentials; null where there is no remote. */
  readonly repository: string | null;
  /** Full hash. */
  readonly commit: string;
  readonly tag: string | null;
  /** null: a detached HEAD, as for a tag in CI. */
  readonly branch: string | null;
  /** The folder below the repository in which packages were looked for, with forward slashes; '' for the root. */
  readonly folder: string;
  /** The work tree had changes: a rebuild from the commit alone cannot give the same. */
  readonly modified: boolean;
  /** How deep the checkout was: Go stamps another version where tags are missing. */
  readonly shallow: boolean;
}

export interface MachineBuild {
  /** Ids of the targets that were built there. */
  readonly targets: readonly string[];
  readonly machine: { readonly os: string; readonly arch: string; readonly system: string | null };
  readonly go: GoUsed;
  /** The request, as data without local paths and secrets: `rebuild` builds it again. */
  readonly request: AuditRequest;
  /**
   * `go list -m all`: `path version`, or `path version => path version`, and the `h1:` hash of the module's zip where
   * go.sum has it. null: the go command could not say.
   */
  readonly modules: readonly string[] | null;
  /** C compilers that were used: name with version, and SHA-256 of the program; null where it was not found. */
  readonly compilers: readonly Compiler[];
  /** SHA-256 of the environment that builds saw (environment room); null where there was no such digest. */
  readonly environment: string | null;
  /** Keys of the caches that were restored from, by kind. */
  readonly caches: Readonly<Record<string, string>>;
  readonly ci: CiRun | null;
  /** Milliseconds since 1970; null but in a CI run that has a name, so that two builds elsewhere are the same. */
  readonly startedAt: number | null;
  readonly finishedAt: number | null;
}

export interface Compiler {
  readonly target: string;
  readonly name: string;
  readonly sha256: string | null;
}

export interface GoUsed {
  /** `1.26.8` */
  readonly version: string;
  /** What `go version` prints. */
  readonly output: string;
  /** SHA-256 of bin/go. */
  readonly sha256: string;
  /** Where the SDK came from; null for one that was found, with no record of its origin. */
  readonly origin: GoOrigin | null;
}

export interface GoOrigin {
  /** Without credentials; null for a folder of that machine. */
  readonly url: string | null;
  /** What vouched for its bytes, in words. */
  readonly proof: string;
  /** `sha256:…` of the archive, else `h1:…` of its files; null for what was never compared. */
  readonly digest: string | null;
}

/** As in `BuildRequest`, but for what is of one machine. */
export type AuditRequest = Omit<
  BuildRequest,
  'directory' | 'output' | 'zig' | 'runRoots' | 'jobs' | 'run' | 'reproduce' | 'provenance'
>;

export interface CiRun {
  readonly provider: 'github' | 'gitlab' | 'other';
  /** `https://github.com/o/r/actions/runs/1/attempts/1` */
  readonly url: string | null;
  /** `o/r/.github/workflows/x.yml@refs/heads/main` */
  readonly workflow: string | null;
  readonly event: string | null;
  readonly ref: string | null;
  readonly repository: string | null;
  readonly repositoryId: string | null;
  readonly ownerId: string | null;
  /** `github-hosted`, `self-hosted` */
  readonly runner: string | null;
}
