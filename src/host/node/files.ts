import { chmod, lstat, mkdir, open, readdir, readFile, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Entry, Files, Stat } from '../ports.ts';
import { diskError, errorCode } from './disk-error.ts';
import { type RenameEffects, realRename, renameFile } from './rename.ts';

/** The machine's own file system. */
export function nodeFiles(effects: RenameEffects = realRename()): Files {
  return {
    read: (path) => unlessAbsent(readFile(path)),
    write: (path, data, options) => write(path, data, options?.mode ?? 0o644, effects),
    list: (path) => unlessAbsent(list(path)),
    stat: (path) => unlessAbsent(facts(path)),
    makeDirectory: (path) => makeDirectory(path),
    remove: (path) => remove(path),
  };
}

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

async function write(
  path: string,
  data: string | Uint8Array,
  mode: number,
  effects: RenameEffects,
): Promise<void> {
  // 10 ms to load, and most runs write nothing.
  const { randomBytes } = await import('node:crypto');
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

async function list(path: string): Promise<Entry[]> {
  const entries = await readdir(path, { withFileTypes: true });
  return entries
    .map((entry) => ({
      name: entry.name,
      kind: entry.isSymbolicLink()
        ? ('link' as const)
        : entry.isDirectory()
          ? ('directory' as const)
          : entry.isFile()
            ? ('file' as const)
            : ('other' as const),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function facts(path: string): Promise<Stat> {
  const found = await stat(path);
  return {
    kind: found.isDirectory() ? 'directory' : found.isFile() ? 'file' : 'other',
    size: found.size,
    mtime: found.mtimeMs,
    mode: found.mode & 0o7777,
  };
}

async function makeDirectory(path: string): Promise<void> {
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

/** ENOTDIR: a part of the path is a file, so nothing is there either. */
async function unlessAbsent<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}
