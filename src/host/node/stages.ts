import { createHash, randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import { availableParallelism, hostname } from 'node:os';
import { basename, dirname, join, sep } from 'node:path';
import type { FileAttributes, Stage, Stages } from '../ports.ts';
import { diskError, errorCode } from './disk-error.ts';
import { remove } from './remove.ts';
import { type RenameEffects, realRename, renameFolder } from './rename.ts';
import { isAbandoned, type StageOwner, stageName, stageOwner } from './stage-name.ts';
import { type WorkerFile, workerFile } from './worker-file.ts';
import { writeFile } from './write-file.ts';
import { WriteThreads } from './write-threads.ts';

export interface StageEffects extends RenameEffects {
  readonly self: StageOwner;
  isAlive(pid: number): boolean;
}

export interface WriteHelpers {
  /** undefined: all is written by the thread that asks. */
  readonly worker: WorkerFile | undefined;
  readonly count: number;
}

/** A thread takes 40 ms to start; so many bytes are written in less. */
const SMALL = 4 * 2 ** 20;
/** More only wait for each other: a file system's own locks, and gunzip gives no more than this. */
const MOST = 3;

/** Stages on the machine's own disk. */
export function nodeStages(
  effects: StageEffects = realEffects(),
  helpers: WriteHelpers = { worker: workerFile('write'), count: Math.min(MOST, availableParallelism() - 1) },
): Stages {
  return {
    open: (destination) => open(destination, effects, helpers),
    sweep: (destination) => sweep(destination, effects),
  };
}

export function realEffects(): StageEffects {
  return {
    ...realRename(),
    self: {
      machine: createHash('sha256').update(`${hostname()}\0${pidNamespace()}`).digest('hex').slice(0, 8),
      pid: process.pid,
      started: Math.floor(performance.timeOrigin / 1000),
    },
    isAlive: (pid) => {
      try {
        process.kill(pid, 0);
        return true;
      } catch (error) {
        return errorCode(error) !== 'ESRCH';
      }
    },
  };
}

async function open(destination: string, effects: StageEffects, helpers: WriteHelpers): Promise<Stage> {
  const parent = dirname(destination);
  const path = besides(destination, effects);
  for (let attempt = 1; ; attempt++) {
    try {
      const created = fs.mkdirSync(parent, { recursive: true });
      fs.mkdirSync(path);
      return new DiskStage(path, destination, created, effects, helpers);
    } catch (error) {
      // Another process gave up and took away the parent folder that it had made and we found.
      if (errorCode(error) !== 'ENOENT' || attempt === 5) throw diskError(error, parent);
    }
  }
}

async function sweep(destination: string, effects: StageEffects): Promise<number> {
  const parent = dirname(destination);
  let names: string[];
  try {
    names = fs.readdirSync(parent);
  } catch {
    return 0;
  }
  let swept = 0;
  for (const name of names) {
    const owner = stageOwner(name, basename(destination));
    if (owner === undefined) continue;
    const path = join(parent, name);
    try {
      const age = Date.now() - fs.lstatSync(path).mtimeMs;
      if (!isAbandoned(owner, effects.self, age, effects.isAlive)) continue;
      await remove(path);
      swept++;
    } catch {
      // Another process sweeps the same folder, or it belongs to another user: nothing depends on it being gone.
    }
  }
  return swept;
}

class DiskStage implements Stage {
  readonly path: string;
  readonly #destination: string;
  readonly #effects: StageEffects;
  /** What was at the destination when this stage was opened; only that may be replaced. */
  readonly #before: string | undefined;
  /** The topmost parent folder that had to be made. */
  readonly #created: string | undefined;
  readonly #made = new Set<string>(['']);
  readonly #helpers: WriteHelpers;
  #threads: WriteThreads | undefined;
  #settled = false;
  #written = 0;

  constructor(
    path: string,
    destination: string,
    created: string | undefined,
    effects: StageEffects,
    helpers: WriteHelpers,
  ) {
    this.path = path;
    this.#helpers = helpers;
    this.#destination = destination;
    this.#created = created;
    this.#effects = effects;
    this.#before = identity(destination);
  }

  directory(name: string): void {
    const folder = name.endsWith('/') ? name.slice(0, -1) : name;
    if (this.#made.has(folder)) return;
    this.#parents(folder);
    try {
      fs.mkdirSync(this.#native(folder), 0o755);
    } catch (error) {
      if (errorCode(error) !== 'EEXIST' || !fs.lstatSync(this.#native(folder)).isDirectory())
        throw diskError(error, this.#native(folder));
    }
    this.#made.add(folder);
  }

  file(name: string, data: Uint8Array, attributes: FileAttributes): void {
    this.#parents(name);
    const path = this.#native(name);
    if (this.#helping()?.take(path, data, attributes)) return;
    try {
      writeFile(path, data, attributes, (count) => {
        this.#written += count;
      });
    } catch (error) {
      throw diskError(error, path, { needed: data.length, written: this.#written });
    }
  }

  link(name: string, target: string): void {
    this.#parents(name);
    try {
      fs.symlinkSync(this.#effects.windows ? target.replaceAll('/', sep) : target, this.#native(name));
    } catch (error) {
      throw diskError(error, this.#native(name));
    }
  }

  async settle(): Promise<void> {
    // What little comes later is not worth a thread.
    this.#settled = true;
    const threads = this.#threads;
    this.#threads = undefined;
    await threads?.settle();
  }

  async publish(replace: boolean): Promise<'published' | 'lost'> {
    try {
      await this.settle();
      let outcome = await renameFolder(this.path, this.#destination, this.#effects);
      if (outcome === 'taken' && replace) outcome = await this.#replace();
      if (outcome === 'moved') return 'published';
    } catch (error) {
      await this.discard();
      throw diskError(error, this.#destination);
    }
    await this.discard();
    return 'lost';
  }

  async discard(): Promise<void> {
    // Or a thread would write into what is being removed.
    await this.#threads?.abandon();
    await remove(this.path);
    if (this.#created !== undefined) removeEmpty(dirname(this.path), this.#created);
  }

  /**
   * Only the folder that was there when we began is moved away: what came since is another process's finished work,
   * and may be in use.
   */
  async #replace(): Promise<'moved' | 'taken'> {
    if (identity(this.#destination) !== this.#before) return 'taken';
    const aside = besides(this.#destination, this.#effects);
    if ((await renameFolder(this.#destination, aside, this.#effects)) === 'taken') return 'taken';
    const outcome = await renameFolder(this.path, this.#destination, this.#effects);
    // A file in it may be open (Windows): then a later sweep removes it.
    await remove(aside).catch(() => undefined);
    return outcome;
  }

  #helping(): WriteThreads | undefined {
    const { worker, count } = this.#helpers;
    if (this.#written < SMALL || this.#settled || worker === undefined || count < 1) return undefined;
    this.#threads ??= new WriteThreads(worker, count);
    return this.#threads;
  }

  #parents(name: string): void {
    const slash = name.lastIndexOf('/');
    if (slash !== -1) this.directory(name.slice(0, slash));
  }

  #native(name: string): string {
    return this.path + sep + (sep === '/' ? name : name.replaceAll('/', sep));
  }
}

function besides(destination: string, effects: StageEffects): string {
  const name = stageName(basename(destination), effects.self, randomBytes(5).toString('hex'));
  return join(dirname(destination), name);
}

/** Upwards from `folder` to `created`, as far as they are empty. */
function removeEmpty(folder: string, created: string): void {
  const top = withoutNamespace(created);
  for (let at = withoutNamespace(folder); at.length >= top.length; at = dirname(at)) {
    try {
      fs.rmdirSync(at);
    } catch {
      return;
    }
  }
}

/** Node on Windows names a folder that it made `\\?\C:\…` or `\\?\UNC\host\…`, whatever it was asked for. */
export function withoutNamespace(path: string): string {
  return path.replace(/^\\\\\?\\(?:UNC(?=\\))?/, (prefix) => (prefix.endsWith('UNC') ? '\\' : ''));
}

function identity(path: string): string | undefined {
  const found = fs.lstatSync(path, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? undefined : `${found.dev}:${found.ino}:${found.birthtimeNs}`;
}

/** Containers on one host may share a host name and a volume, but not their pids. */
function pidNamespace(): string {
  try {
    return fs.readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}
