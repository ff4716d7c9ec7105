/**
 * Every effect a room may have, as small typed ports. A door builds one `Host` and hands it down;
 * tests build one over temporary folders and local servers.
 */
import type { PlatformPath } from 'node:path';
import type { FilePosition } from '../errors.ts';
import type { Platform } from '../go/platform.ts';

export interface Host {
  readonly machine: Machine;
  readonly files: Files;
  readonly stages: Stages;
  readonly http: Http;
  readonly processes: Processes;
  readonly clock: Clock;
  readonly log: Log;
}

/** Facts about this machine; they do not change during a run. */
export interface Machine {
  /** What native Go programs run here: the real CPU, not that of an emulated Node. */
  readonly platform: Platform;
  /** `path.win32` or `path.posix`. */
  readonly path: PlatformPath;
  readonly cwd: string;
  readonly home: string;
  /** For files that may vanish when the job ends: RUNNER_TEMP, or the system's. */
  readonly temp: string;
  /** Case-insensitive on Windows. An empty value is returned as '', an absent one as undefined. */
  env(name: string): string | undefined;
}

export interface Files {
  /** undefined when there is no such file. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** Complete or not at all: written beside the destination and renamed; creates parent folders. */
  write(path: string, data: string | Uint8Array, options?: { readonly mode?: number }): Promise<void>;
  /** undefined when there is no such folder. Names only, sorted. */
  list(path: string): Promise<readonly Entry[] | undefined>;
  /** Follows links. undefined when nothing is there. */
  stat(path: string): Promise<Stat | undefined>;
  makeDirectory(path: string): Promise<void>;
  /**
   * A new folder that only this user may enter; `beginning` with six characters behind it. In a temporary folder all
   * may write, and a name that can be foreseen may be somebody's folder.
   */
  makeTemporary(beginning: string): Promise<string>;
  /** A file, a link, or a folder with all below it; silent when it is not there. Never follows a link out. */
  remove(path: string): Promise<void>;
}

/** For files that are worth keeping and can be made again. */
export interface Copies {
  /** A file of its own with the same bytes and mode; its folder must be there. @throws where it cannot be whole */
  copy(from: string, to: string): Promise<void>;
  /**
   * A second name of the same file, or a copy where there can be none: on another volume. Complete or not at all;
   * creates parent folders; silent where something has the name.
   */
  link(from: string, to: string): Promise<void>;
  /** Sets the times of a file or folder to now. */
  touch(path: string): Promise<void>;
}

export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'directory' | 'link' | 'other';
}

export interface Stat {
  readonly kind: 'file' | 'directory' | 'other';
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly mtime: number;
  /** Permission bits; 0 where the file system has none. */
  readonly mode: number;
}

/**
 * An open file that is read in places and never as a whole. Synchronous, as `Files.read` is: parsers of binary formats
 * make many small steps, and the thread pool would take longer for each than the disk.
 */
export interface ByteReader {
  /** For messages: the path as it was given. */
  readonly name: string;
  /** Bytes, when it was opened. */
  readonly size: number;
  /**
   * A new array of `length` bytes from `offset`, shorter only where the file ends. Both within `size`.
   * @param into may be used in place of a new one: for who reads a whole file part by part
   */
  read(offset: number, length: number, into?: Uint8Array): Uint8Array;
}

/** Opens a file for the time of `work`. @throws UserError INPUT_INVALID where there is no file, or none that may be read */
export type OpenBytes = <T>(path: string, work: (reader: ByteReader) => Promise<T>) => Promise<T>;

/** Folders that appear complete or not at all, also when two processes race or one is killed. */
export interface Stages {
  /** An empty folder of our own beside `destination`, on the same volume. */
  open(destination: string): Promise<Stage>;
  /** Removes what killed processes left beside `destination`; leaves stages that are still in use. */
  sweep(destination: string): Promise<number>;
}

/**
 * Calls are synchronous: on a hosted runner 15,000 files take 1.1 s this way and 20 s through promises. What they write
 * may reach the disk later, and a failure may come with a later call.
 * Names are relative, with forward slashes, and were checked by the caller (sdk/safe-path.ts).
 */
export interface Stage {
  readonly path: string;
  directory(name: string): void;
  file(name: string, data: Uint8Array, attributes: FileAttributes): void;
  link(name: string, target: string): void;
  /** All that was written is on the disk. `publish` waits for it too. */
  settle(): Promise<void>;
  /**
   * One rename. 'lost': someone else's folder is there already, and ours is gone.
   * @param replace move aside and remove what is there (a folder that no one may be using)
   */
  publish(replace: boolean): Promise<'published' | 'lost'>;
  discard(): Promise<void>;
}

export interface FileAttributes {
  readonly executable: boolean;
  /** Seconds since 1970. */
  readonly mtime: number;
}

/** One attempt, redirects followed, timeouts and proxies applied. Retries are `transfer/`'s. */
export interface Http {
  /** @throws UserError HTTP_UNREACHABLE where no response came */
  get(request: HttpRequest): Promise<HttpResponse>;
  /**
   * Sends a body. A redirect is returned as it is: what is sent goes to the host that was named.
   * @throws UserError HTTP_UNREACHABLE where no response came; the host may have acted on the request all the same
   */
  send(request: HttpSend): Promise<HttpResponse>;
}

export interface HttpRequest {
  /** http: or https: */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface HttpSend extends HttpRequest {
  /** http: or https: only, here. */
  readonly method: 'POST' | 'PUT';
  readonly body: Uint8Array | string;
}

export interface HttpResponse {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** After redirects. */
  readonly url: string;
  /** Throws when the connection breaks or is silent for too long. Reading it to the end, or calling `cancel`, frees the socket. */
  readonly body: AsyncIterable<Uint8Array>;
  cancel(): void;
}

export interface Processes {
  /** Never throws for an exit code. No shell. @throws UserError TOOL_MISSING */
  run(command: Command): Promise<ProcessResult>;
  /** Output goes where ours goes. Returns the exit code (128 + n for signal n). */
  attach(command: Command): Promise<number>;
  /** Absolute path of a program on PATH (or on `path`), PATHEXT applied on Windows. */
  find(program: string, path?: string): Promise<string | undefined>;
}

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  /** On top of the inherited environment; undefined removes a name. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Milliseconds, after which the process is ended and the result has code 124. */
  readonly timeout?: number;
  /** Called for each line of stdout and stderr as it comes. */
  readonly onLine?: (line: string) => void;
  /** Called once it runs. With it, the program and all that it starts can be ended together. */
  readonly onStart?: (program: RunningProgram) => void;
}

export interface RunningProgram {
  readonly pid: number;
  /** Asks it and its descendants to end, and makes them after 2 seconds. Its result comes as ever. */
  end(): void;
}

export interface ProcessResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What this machine has to give to builds: now, and within the limits of a container. */
export interface Resources {
  /** Processors that this process may use, at least 1. */
  cores(): number;
  /** Bytes that are free, or could be made free. */
  memory(): number;
  /** Bytes that a process and its descendants hold; undefined where it cannot be seen. */
  processMemory(pid: number): number | undefined;
}

/** Opens a folder for what was made elsewhere; it is made where it is not there. @throws UserError DISK_FULL, DISK_DENIED */
export type OpenOutput = (folder: string) => Promise<OutputFolder>;

/** Files are gathered out of sight on the folder's own volume, so that nothing but renames is left to be done. */
export interface OutputFolder {
  /** A file that is ours becomes a gathered one: moved, or copied from another volume. */
  take(name: string, from: string): Promise<void>;
  write(name: string, data: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<void>;
  /** Where a gathered file is. */
  path(name: string): string;
  /** One rename, over what has the name. Never through a link below the folder. */
  publish(name: string): Promise<void>;
  /** What was gathered and not published is removed. */
  discard(): Promise<void>;
}

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  /** 0 ≤ n < 1; jitter for backoff. */
  random(): number;
}

/** What a person sees. One line a step; details in groups. Everything passes through redaction. */
export interface Log {
  info(line: string): void;
  group(title: string, lines: readonly string[]): void;
  warning(message: string, at?: FilePosition): void;
  debug(line: string): void;
  /** The value never appears in any later output. */
  mask(secret: string): void;
  /** A bar in a terminal, nothing or one plain line elsewhere. @param total bytes or items, if known */
  progress(label: string, total?: number): Progress;
}

export interface Progress {
  advance(by: number): void;
  finish(): void;
}
