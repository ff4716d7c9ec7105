import type { Answer } from '../../answer.ts';
import type { Files, Machine } from '../../host/ports.ts';
import type { VersionSpec } from '../spec.ts';
import type { FilePolicy } from './policy.ts';

/** One kind of file that can say which Go a project wants. One reader a file; index.ts lists them in order of precedence. */
export interface VersionFileReader {
  /** The kind, as answers name their source: `go.mod`. */
  readonly name: string;
  /** Where discovery looks in each folder, with forward slashes, in order. */
  readonly paths: readonly string[];
  /** Whether a file named explicitly is of this kind. @param path with forward slashes */
  matches(path: string): boolean;
  /** What to tell a person whose file names no version. */
  readonly absent: { readonly message: string; readonly hint: string };
  /**
   * @returns undefined where the file says nothing about Go's version
   * @throws UserError VERSION_FILE_INVALID where it says something that cannot be read
   */
  read(file: VersionFile, context: ReadContext): Promise<Answer<VersionSpec> | undefined>;
}

export interface VersionFile {
  readonly bytes: Uint8Array;
  /** Absolute. */
  readonly path: string;
  /** As messages and answers show it: relative to the working folder where it lies below. */
  readonly shown: string;
}

export interface ReadContext {
  readonly files: Files;
  readonly machine: Machine;
  readonly policy: FilePolicy;
  readonly env: VersionFileEnv;
}

/** The environment variables that decide what a file means; a door passes what its user set. */
export interface VersionFileEnv {
  /** `local`: toolchain lines are not looked at, as in actions/setup-go. */
  readonly GOTOOLCHAIN?: string | undefined;
  /** `off`: go.work files are not looked for. */
  readonly GOWORK?: string | undefined;
  /** Discovery does not leave it. */
  readonly GITHUB_WORKSPACE?: string | undefined;
}
