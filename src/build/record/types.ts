import type { BuildPlan } from '../types.ts';

export interface Diagnostic {
  /** Relative to the module, with forward slashes; null for what has no file. */
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
}

export interface CacheShare {
  readonly hits: number;
  readonly packages: number;
  /** false: its programs were all as an earlier build had linked them. */
  readonly linked: boolean;
}

export interface RowResult {
  readonly id: string;
  readonly status: 'built' | 'failed' | 'not-built';
  readonly seconds: number;
  /** Highest resident memory of its processes, bytes; null where it could not be seen. */
  readonly memory: number | null;
  /** Packages that GOCACHE had, of all; null where it could not be seen. */
  readonly cached: CacheShare | null;
  /** It was killed for memory and built again alone. */
  readonly retried: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Artifact {
  /** Below the output folder, with forward slashes. */
  readonly file: string;
  /** bom: the component model of one binary, in parts only; `build merge` writes documents from it. */
  readonly kind: 'binary' | 'header' | 'archive' | 'checksums' | 'sbom' | 'bom' | 'provenance' | 'audit';
  /** The target's id; null for what belongs to all. */
  readonly target: string | null;
  /** Import path of the main package; null as above. */
  readonly package: string | null;
  readonly size: number;
  /** Hex. */
  readonly sha256: string;
  /** Of binaries; null for what cannot be read. */
  readonly binary?: BinaryFacts | null;
}

/** Of an inspection what later steps decide by; `setup-go-plus inspect` prints all of it. */
export interface BinaryFacts {
  readonly format: string;
  /** As headers say it. */
  readonly os: string | null;
  readonly arch: string | null;
  readonly linkage: string | null;
  /** Names of those that it loads. */
  readonly libraries: readonly string[];
  /** Newest version of glibc's symbols that it needs. */
  readonly glibc: string | null;
  /** Of macOS. */
  readonly minOs: string | null;
  readonly stripped: boolean;
  readonly pie: boolean | null;
  /** `go1.26.8` */
  readonly go: string | null;
  /** As Go stamped it: `v1.2.3`, `(devel)`. */
  readonly moduleVersion: string | null;
  readonly revision: string | null;
  /** Of the work tree. */
  readonly modified: boolean | null;
}

/** Written as `artifacts.json`, last: what `merge`, `verify` and later steps read. */
export interface BuildRecord {
  readonly schema: 1;
  readonly plan: BuildPlan;
  readonly results: readonly RowResult[];
  readonly artifacts: readonly Artifact[];
  readonly runs: readonly RunResult[];
  readonly reproduced: readonly Reproduced[];
}

export interface RunResult {
  readonly target: string;
  readonly file: string;
  /** 'not-run' is never counted as passed. */
  readonly status: 'passed' | 'failed' | 'not-run';
  /** `native`, `qemu-aarch64-static`, `wine`; null where there was none. */
  readonly by: string | null;
  readonly exitCode: number | null;
  /** The first lines. */
  readonly output: string;
  readonly why: string;
}

export interface Reproduced {
  readonly target: string;
  readonly file: string;
  readonly same: boolean;
  /** One line each: section, offset, likely cause. */
  readonly differences: readonly string[];
}
