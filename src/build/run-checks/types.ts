import type { Platform } from '../../go/platform.ts';
import type { ProcessResult } from '../../host/ports.ts';
import type { RunCheck, Target } from '../types.ts';

/** A program that was built, and may be run. */
export interface RunCandidate {
  readonly target: Target;
  /** Import path of its main package. */
  readonly package: string;
  /** Below the output folder, for messages and results. */
  readonly file: string;
  /** Absolute, where it is now. */
  readonly path: string;
  /** The dynamic loader that it names; null for none. */
  readonly interpreter: string | null;
}

/** What can run programs here: found out once. */
export interface RunFacts {
  readonly host: Platform;
  /** By GOARCH: a user-mode emulator, absolute. Linux only. */
  readonly qemu: Readonly<Record<string, string>>;
  readonly wine: Wine | null;
  /** macOS on ARM runs programs for Intel. */
  readonly rosetta: boolean;
  /** Absolute path of wsl.exe, where a Linux is installed behind it. */
  readonly wsl: string | null;
  /** Linux within Windows that starts Windows programs. */
  readonly interop: boolean;
  /** Where each loader is that a candidate names: '' for this machine itself, or the root or sysroot that has it. */
  readonly loaders: Readonly<Record<string, readonly string[]>>;
  /** Folders with libraries of other CPUs, as Debian's cross packages install them. */
  readonly sysroots: readonly string[];
  readonly roots: readonly Root[];
  /** How a root is entered: the program and its first arguments; null where this machine does not allow it. */
  readonly enter: readonly string[] | null;
  /** Names of inherited variables, where no program takes them away (Windows). */
  readonly variables: readonly string[];
}

export interface Wine {
  readonly program: string;
  /** The person's own WINEPREFIX; null: one is made. */
  readonly prefix: string | null;
  /** It runs 32-bit programs, too. */
  readonly wow64: boolean;
}

/** A folder that programs see as `/`: a bare musl, an old glibc. */
export interface Root {
  /** As it was given. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  /** The folder in it that programs are put over; null where there is none. */
  readonly mount: string | null;
}

export type PlannedRun = RunStep | NotRun;

export interface RunStep {
  readonly kind: 'run';
  readonly candidate: RunCandidate;
  readonly check: RunCheck;
  /** `native`, `qemu-aarch64-static`, `wine`, `root musl`. */
  readonly by: string;
  readonly program: string;
  readonly args: readonly string[];
  /** All that the program sees, besides what names the folder it runs in. */
  readonly env: Readonly<Record<string, string>>;
  /** A Windows is made first, which takes some seconds. */
  readonly prepares: 'wine' | null;
}

export interface NotRun {
  readonly kind: 'not-run';
  readonly candidate: RunCandidate;
  readonly by: string | null;
  readonly why: string;
}

/** The bare environment's search path. */
export const SYSTEM_PATH = '/usr/sbin:/usr/bin:/sbin:/bin';
/** Milliseconds that a program has for saying its version. */
export const TIME_LIMIT = 10_000;

/** How a program ended, or what kept it from starting. */
export type Ended =
  | (ProcessResult & { readonly ended: 'itself' | 'time' | 'output' })
  | { readonly ended: 'not-started'; readonly why: string };
