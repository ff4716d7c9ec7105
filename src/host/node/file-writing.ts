import { mkdir, mkdtemp, open, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { diskError } from './disk-error.ts';
import { type RenameEffects, renameFile } from './rename.ts';

let written = 0;

/**
 * Written beside the destination and renamed: complete or not at all. Whoever foresees the name beside it can make this
 * fail and nothing else, since no file is opened that is there; so node:crypto need not load for it.
 */
export async function write(
  path: string,
  data: string | Uint8Array,
  mode: number,
  effects: RenameEffects,
): Promise<void> {
  const folder = dirname(path);
  const beside = join(
    folder,
    `.${basename(path).slice(0, 100)}.${process.pid}-${written++}-${Math.random().toString(36).slice(2)}.tmp`,
  );
  let ours = false;
  try {
    await mkdir(folder, { recursive: true });
    const file = await open(beside, 'wx', mode);
    ours = true;
    try {
      await file.writeFile(data);
    } finally {
      await file.close();
    }
    await renameFile(beside, path, effects);
  } catch (error) {
    if (ours) await rm(beside, { force: true }).catch(() => undefined);
    throw diskError(error, path, { needed: Buffer.byteLength(data), written: 0 });
  }
}

export async function makeTemporary(beginning: string): Promise<string> {
  try {
    await mkdir(dirname(beginning), { recursive: true });
    return await mkdtemp(beginning);
  } catch (error) {
    throw diskError(error, beginning);
  }
}

export async function makeDirectory(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    throw diskError(error, path);
  }
}
