import { randomBytes } from 'node:crypto';
import { mkdir, open, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { diskError } from './disk-error.ts';
import { type RenameEffects, renameFile } from './rename.ts';

/** Written beside the destination and renamed: complete or not at all. */
export async function write(
  path: string,
  data: string | Uint8Array,
  mode: number,
  effects: RenameEffects,
): Promise<void> {
  const folder = dirname(path);
  const beside = join(folder, `.${basename(path).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await mkdir(folder, { recursive: true });
    const file = await open(beside, 'wx', mode);
    try {
      await file.writeFile(data);
    } finally {
      await file.close();
    }
    await renameFile(beside, path, effects);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw diskError(error, path, { needed: Buffer.byteLength(data), written: 0 });
  }
}

export async function makeDirectory(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    throw diskError(error, path);
  }
}
