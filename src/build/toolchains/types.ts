import type { Platform } from '../../go/platform.ts';
import type { CToolchain, Target } from '../types.ts';

/** All that the choice of candidates depends on. */
export interface ToolchainFacts {
  readonly host: Platform;
  /** Those that are set, of the names that `relevantVariables` gives. */
  readonly env: Readonly<Record<string, string>>;
  readonly zig: ZigSetting;
}

/** Which zig may be used. `auto`: one that is there, else this version is brought, verified. */
export type ZigSetting =
  | { readonly use: 'auto'; readonly version: string | null }
  | { readonly use: 'found' }
  | { readonly use: 'off' }
  | { readonly use: 'path'; readonly path: string };

/** A C toolchain that may do, before anybody looked whether it is there. */
export interface Candidate {
  readonly kind: CToolchain['kind'];
  /** For people: `aarch64-linux-gnu-gcc`, `zig cc -target x86_64-linux-musl`. */
  readonly label: string;
  readonly programs: Programs;
  /** Follow the C compiler and the C++ compiler. */
  readonly args: readonly string[];
  /** Beside CC, CXX and AR. */
  readonly env: Readonly<Record<string, string>>;
  readonly extldflags: readonly string[];
  /** Half a sentence: `CC says so`, `Debian's name for a cross compiler`. */
  readonly why: string;
  /** What an operating system's packages call it (advice/packages.ts). */
  readonly packages: PackageName | null;
}

export type Programs =
  /** Words as someone wrote them; what is null is derived from the compiler's name. */
  | {
      readonly by: 'words';
      readonly cc: readonly string[];
      readonly cxx: readonly string[] | null;
      readonly ar: readonly string[] | null;
    }
  /** The first of these that is there; names are looked for on PATH, then in these folders. */
  | { readonly by: 'names'; readonly names: readonly string[]; readonly folders: readonly string[] }
  | { readonly by: 'zig' };

/** `gnu` and `musl` compilers by GOARCH: `gnu/arm64`. */
export type PackageName =
  | 'native'
  | 'clang'
  | 'multilib'
  | 'zig'
  | 'xcode'
  | `${'gnu' | 'musl' | 'mingw'}/${string}`;

/** What `chooseToolchain` decides: plain data. */
export interface ToolchainPlan {
  readonly target: string;
  /** In the order in which they are tried. */
  readonly candidates: readonly Candidate[];
  /** What would be thought of but cannot do, with the reason. */
  readonly left: readonly { readonly label: string; readonly why: string }[];
}

/** One file each in candidates/: what it knows for a target. */
export interface CandidateSource {
  readonly name: string;
  candidates(target: Target, facts: ToolchainFacts): readonly Candidate[];
  /** What is not offered although its name fits. */
  left?(target: Target, facts: ToolchainFacts): ToolchainPlan['left'];
}
