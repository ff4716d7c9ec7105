import { randomBytes } from 'node:crypto';
import { chmod, lstat, mkdir, open, readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { diskError, errorCode } from './disk-error.ts';
import { type RenameEffects, renameFile } from './rename.ts';

/**
 * Removes what is at `path`, links without their targets, also below folders without write permission
 * (Go makes its module cache read-only).
 */
export async function remove(path: string): Promise<void> {
  const options = { recursive: true, force: true, maxRetries: 10, retryDelay: 50 };
  try {
    await rm(path, options);
  } catch (error) {
    if (errorCode(error) !== 'EACCES' && errorCode(error) !== 'EPERM') throw error;
    try {
      await makeWritable(path);
      await rm(path, options);
    } catch (second) {
      throw diskError(second, path);
    }
  }
}

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

async function makeWritable(path: string): Promise<void> {
  const found = await lstat(path);
  if (!found.isDirectory()) return;
  await chmod(path, 0o700);
  for (const entry of await readdir(path, { withFileTypes: true })) {
    if (entry.isDirectory()) await makeWritable(join(path, entry.name));
  }
}
