import { constants, lstatSync, mkdirSync } from 'node:fs';
import { copyFile, open, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from '../../errors.ts';
import type { OpenOutput, OutputFolder, Stage, Stages } from '../ports.ts';
import { diskError, errorCode } from './disk-error.ts';
import { type RenameEffects, realRename, renameFile } from './rename.ts';

/** Output folders on the machine's own disk. What a killed process gathered in one is removed by the next. */
export function nodeOutput(stages: Stages, effects: RenameEffects = realRename()): OpenOutput {
  return async (folder) => {
    const within = join(folder, 'output');
    await stages.sweep(within);
    return new DiskOutput(folder, await stages.open(within), effects);
  };
}

class DiskOutput implements OutputFolder {
  readonly #folder: string;
  readonly #stage: Stage;
  readonly #effects: RenameEffects;

  constructor(folder: string, stage: Stage, effects: RenameEffects) {
    this.#folder = folder;
    this.#stage = stage;
    this.#effects = effects;
  }

  async take(name: string, from: string): Promise<void> {
    const to = this.#gathered(name);
    try {
      await renameFile(from, to, this.#effects);
    } catch (error) {
      if (errorCode(error) !== 'EXDEV') throw diskError(error, to);
      await copy(from, to);
    }
  }

  async write(name: string, data: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<void> {
    const to = this.#gathered(name);
    let written = 0;
    try {
      const file = await open(to, 'wx', 0o644);
      try {
        for await (const chunk of data) {
          await file.writeFile(chunk);
          written += chunk.length;
        }
      } finally {
        await file.close();
      }
    } catch (error) {
      throw diskError(error, to, { needed: 1, written });
    }
  }

  path(name: string): string {
    return join(this.#stage.path, ...name.split('/'));
  }

  async publish(name: string): Promise<void> {
    const parts = name.split('/');
    const to = join(this.#folder, ...parts);
    try {
      for (let depth = 1; depth < parts.length; depth++)
        makeFolder(join(this.#folder, ...parts.slice(0, depth)));
      await renameFile(this.path(name), to, this.#effects);
    } catch (error) {
      throw error instanceof UserError ? error : diskError(error, to);
    }
  }

  discard(): Promise<void> {
    return this.#stage.discard();
  }

  #gathered(name: string): string {
    const path = this.path(name);
    try {
      mkdirSync(dirname(path), { recursive: true });
    } catch (error) {
      throw diskError(error, path);
    }
    return path;
  }
}

async function copy(from: string, to: string): Promise<void> {
  try {
    await copyFile(from, to, constants.COPYFILE_EXCL);
    await rm(from);
  } catch (error) {
    throw diskError(error, to);
  }
}

/** A repository may bring its output folder along, with a link in it that leads out. */
function makeFolder(path: string): void {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return void mkdirSync(path);
  if (found.isDirectory()) return;
  throw new UserError(
    'DISK_DENIED',
    `${path} must be a folder, and is a ${found.isSymbolicLink() ? 'link' : 'file'}.`,
    { hint: 'Remove it, or choose another output folder.' },
  );
}
