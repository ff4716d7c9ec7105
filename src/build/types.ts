/** What is to be built, for what, and what came of it: plain data that plans, summaries, tests and merges share. */
import type { SbomFormat } from '../sbom/types.ts';
import type { TargetAsk } from './targets/parse.ts';
import type { ZigSetting } from './toolchains/types.ts';

export type {
  Artifact,
  BinaryFacts,
  BuildRecord,
  CacheShare,
  Diagnostic,
  Reproduced,
  RowResult,
  RunResult,
} from './record/types.ts';

/** One port of Go with everything that a row may ask for; what people write expands to these (targets/). */
export interface Target extends TargetSettings {
  /** Canonical and unique in a plan: `linux/amd64`, `linux/arm/7`, `linux/amd64/v3+cgo`. */
  readonly id: string;
  readonly goos: string;
  readonly goarch: string;
  /** As Go's own variable takes it (GOAMD64=v3, GOARM=7, GOPPC64=power9); null: Go's default. */
  readonly variant: string | null;
  readonly cgo: boolean;
}

export interface TargetSettings {
  /** Who compiles C. auto: the first that works. env: what CC says. */
  readonly toolchain: 'auto' | 'env' | 'native' | 'gcc' | 'zig';
  /** null: what the C compiler takes by itself. */
  readonly libc: Libc | null;
  readonly tags: readonly string[];
  /** Added to the build's own. */
  readonly ldflags: string | null;
  readonly flags: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly buildmode: string | null;
  readonly cc: string | null;
  readonly cxx: string | null;
  readonly sysroot: string | null;
  /** What the binary must be; see binary/expect. */
  readonly expect: Readonly<Record<string, unknown>> | null;
  readonly run: RunCheck | null;
  /** Its failure does not fail the build. */
  readonly allowFailure: boolean;
}

export interface Libc {
  readonly name: 'gnu' | 'musl';
  /** Of glibc: the oldest that must do, `2.17`. */
  readonly version: string | null;
}

export interface RunCheck {
  readonly args: readonly string[];
  readonly exitCode: number;
  /** A regular expression that the output must match. */
  readonly output: string | null;
}

/** One line of `go tool dist list -json` of the SDK in use. */
export interface Port {
  readonly goos: string;
  readonly goarch: string;
  readonly cgo: boolean;
  readonly firstClass: boolean;
}

export interface MainPackage {
  readonly importPath: string;
  /** Absolute. */
  readonly dir: string;
  /** As `go install` would name it, without `.exe`. */
  readonly name: string;
  /** String variables of package main that -X can set: of version, commit, date, builtBy and the like. */
  readonly variables: readonly string[];
}

export interface SourceState {
  /** Full hash. */
  readonly commit: string;
  /** Seconds since 1970, of the commit. */
  readonly time: number;
  /** The tag of HEAD that Go would stamp, `v1.2.3`; null where there is none. */
  readonly tag: string | null;
  readonly branch: string | null;
  readonly shallow: boolean;
  /** Paths that git calls changed or untracked, before anything is built. */
  readonly changed: readonly string[];
}

/** All that a plan is made from. */
export interface BuildFacts {
  /** `1.26.8` */
  readonly goVersion: string;
  readonly goroot: string;
  /** '' where the go command has none. */
  readonly gocache: string;
  readonly host: { readonly goos: string; readonly goarch: string };
  readonly ports: readonly Port[];
  readonly module: {
    readonly path: string;
    readonly dir: string;
    readonly vendored: boolean;
    /** It is built in a workspace (go.work). */
    readonly workspace?: boolean;
  };
  readonly mains: readonly MainPackage[];
  /** null: not a git work tree, or git is not there. */
  readonly source: SourceState | null;
  readonly cores: number;
  /** Bytes that are free now; of the container where there is a limit. */
  readonly memory: number;
}

export interface CToolchain {
  /** `gcc aarch64-linux-gnu-gcc 12.2`, for people. */
  readonly name: string;
  readonly kind: 'env' | 'native' | 'gcc' | 'mingw' | 'musl' | 'zig' | 'clang';
  readonly env: Readonly<Record<string, string>>;
  /** For -ldflags: zig needs -extldflags=-s to strip (Go puts -g after -s). */
  readonly extldflags: readonly string[];
  readonly why: string;
}

/** One `go build`: one target, all main packages. */
export interface BuildRow {
  /** The target's. */
  readonly id: string;
  readonly target: Target;
  readonly packages: readonly RowPackage[];
  /** After `go`, without -o and the packages. */
  readonly args: readonly string[];
  /** On top of the inherited environment; null removes a name. */
  readonly env: Readonly<Record<string, string | null>>;
  readonly toolchain: CToolchain | null;
  /** Rows of one group share most of GOCACHE and are built one after the other: `linux/amd64`. */
  readonly group: string;
  /** What else is made of it. */
  readonly archive: {
    readonly file: string;
    readonly format: 'tar.gz' | 'zip';
    readonly folder: string;
  } | null;
}

export interface RowPackage {
  readonly importPath: string;
  /** As `go build -o folder/` names it, without `.exe`. */
  readonly name: string;
  /** Below the output folder, with forward slashes: `hello_linux_amd64/hello`. */
  readonly file: string;
}

export interface BuildPlan {
  readonly schema: 1;
  readonly goVersion: string;
  readonly module: string;
  readonly source: SourceState | null;
  /** Seconds since 1970: what every file in an archive and every BOM carries. */
  readonly sourceDate: number;
  /** Longest first within what shares most. */
  readonly rows: readonly BuildRow[];
  /** Targets that were asked for by a pattern and cannot be built, with the reason. */
  readonly left: readonly { readonly id: string; readonly why: string }[];
  /** Of the binaries: without the v of its tag. */
  readonly version: string;
  /** Every work tree of these sources must be clean, and every binary say so. */
  readonly requireClean: boolean;
  /** Rows at once, at most. */
  readonly jobs: number;
  readonly warnings: readonly string[];
}

/** What inputs, flags and the config ask for (request/). */
export interface BuildRequest {
  /** Absolute; where packages are looked for. */
  readonly directory: string;
  /** Patterns as `go list` takes them. */
  readonly packages: readonly string[];
  readonly targets: readonly TargetAsk[];
  /** What a target means that says nothing about cgo. */
  readonly cgo: boolean;
  /** Absolute. */
  readonly output: string;
  /** Template of a binary's path below the output folder. */
  readonly name: string;
  readonly archive: 'none' | 'auto' | 'tar.gz' | 'zip';
  /** Globs of what else goes into each archive: LICENSE*, README*. */
  readonly archiveFiles: readonly string[];
  /** Template, added to what the build sets itself. */
  readonly ldflags: string | null;
  readonly tags: readonly string[];
  readonly flags: readonly string[];
  /** null: from the tag. */
  readonly version: string | null;
  /** `files`: one file beside each artifact. */
  readonly checksums: readonly ('sha256' | 'sha512' | 'files')[];
  readonly reproduce: 'off' | 'host' | 'all';
  readonly run: 'off' | RunCheck;
  readonly expect: Readonly<Record<string, unknown>> | null;
  /** null: as many as processors and memory allow. */
  readonly jobs: number | null;
  readonly onFailure: 'stop' | 'finish';
  /** null: only where HEAD has a tag. */
  readonly requireClean: boolean | null;
  /** Seconds since 1970; null: of the commit. */
  readonly sourceDate: number | null;
  /** Which zig may compile C; without it any, and one is brought where nothing else does. */
  readonly zig?: ZigSetting;
  /** Folders that run-checks see as `/`, too: a bare musl, an old glibc. */
  readonly runRoots?: readonly string[];
  /** Formats of the bills of materials; without it none is written. */
  readonly sbom?: readonly SbomFormat[];
  /** Write provenance.json and audit.json. */
  readonly provenance?: boolean;
}
