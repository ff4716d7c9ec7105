/** What a model is made from: plain data, gathered by describe.ts, judged by model/. */
import type { Inspection } from '../binary/types.ts';
import type { FileLicences } from './licences/types.ts';
import type { Commit, Subject, SubjectTarget } from './types.ts';

export interface BomFacts {
  readonly file: FileFacts;
  /** null: neither ELF, PE, Mach-O nor WebAssembly (archives of objects, XCOFF of AIX, a.out of Plan 9). */
  readonly inspection: Inspection | null;
  readonly record: BinaryRecord | null;
  /** What the go command says of the source; null where it was not asked. */
  readonly listing: Listing | null;
  /** By `moduleKey` of what is linked; without those of which nothing was found. */
  readonly modules: Readonly<Record<string, ModuleFacts>>;
}

export type FileFacts = Pick<Subject, 'name' | 'file' | 'size' | 'sha256' | 'sha512'>;

/** What the build knows and the binary does not tell. */
export interface BinaryRecord {
  /** Without secrets. */
  readonly ldflags: string | null;
  readonly tags: readonly string[];
  /** `gcc aarch64-linux-gnu-gcc 12.2` */
  readonly compiler: string | null;
  /** Wins over the settings of the binary where these say nothing. */
  readonly commit: Commit | null;
  /** Seconds since 1970. */
  readonly created: number | null;
  readonly target: SubjectTarget | null;
  /** Import path of the main package. */
  readonly package: string | null;
  /** `go1.26.8` */
  readonly go: string | null;
}

/** Of `go list -deps` for the main packages of one target, or, where that failed, of `go mod graph`. */
export interface Listing {
  readonly packages: readonly ListedPackage[] | null;
  readonly modules: readonly ListedModule[];
  /** By go.mod's own paths; null where packages tell, or nothing does. */
  readonly requirements: readonly Requirement[] | null;
}

export interface ListedPackage {
  readonly path: string;
  /** As go.mod names it; null for the standard library. */
  readonly module: string | null;
  /** Import paths of packages, as they were resolved. */
  readonly imports: readonly string[];
}

export interface ListedModule {
  readonly path: string;
  readonly version: string | null;
  readonly sum: string | null;
  readonly main: boolean;
  readonly replacedBy: {
    readonly path: string;
    readonly version: string | null;
    readonly sum: string | null;
  } | null;
  /** Where its files are; absolute. null where vendored. */
  readonly folder: string | null;
}

export interface Requirement {
  readonly path: string;
  /** null for the main module. */
  readonly version: string | null;
  /** Path of what it requires. */
  readonly needs: string;
}

/** What lies in a module's folder, and beside it in the module cache. */
export interface ModuleFacts {
  /** null: its files were not there. */
  readonly licences: readonly FileLicences[] | null;
  /** Of the version control that the module was fetched from, as the module cache says it. */
  readonly origin: string | null;
  /** What its own go.mod requires; null where that was not there. */
  readonly requires: readonly { readonly path: string; readonly indirect: boolean }[] | null;
}

export function moduleKey({
  path,
  version,
}: {
  readonly path: string;
  readonly version: string | null;
}): string {
  return `${path}@${version ?? ''}`;
}
