import { constants, type Stats } from 'node:fs';
import { lstat, mkdir, open, readlink } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { EnvironmentDisk } from '../../environment/layers/disk-port.ts';
import { UserError } from '../../errors.ts';
import { diskError, errorCode } from './disk-error.ts';
import { nodeStoreDisk } from './store-disk.ts';

export function nodeEnvironmentDisk(): EnvironmentDisk {
  const { claim } = nodeStoreDisk();
  return {
    realPath: (path) => realPath(path),
    append: (path, text) => append(path, text),
    appendAt: (path, length, text) => appendAt(path, length, text),
    async claim(path) {
      await makeFolder(path);
      return claim(path);
    },
  };
}

/** Not fs.realpath: a link may lead to a file that does not exist yet. */
async function realPath(path: string): Promise<string> {
  let at = resolve(path);
  for (let links = 0; links < 40; links++) {
    const found = await lstat(at).catch(absent);
    if (found?.isSymbolicLink() !== true) return at;
    at = resolve(dirname(at), await readlink(at));
  }
  throw new UserError('DISK_DENIED', `${path} is a link that leads in a circle`, {
    hint: 'Remove the link, or make it lead to a file.',
  });
}

function absent(error: unknown): Stats | undefined {
  if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return undefined;
  throw error;
}

async function append(path: string, text: string): Promise<void> {
  try {
    const file = await open(path, constants.O_WRONLY | constants.O_APPEND);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    throw diskError(error, path);
  }
}

async function appendAt(path: string, length: number, text: string): Promise<void> {
  await makeFolder(path);
  try {
    const file = await open(path, constants.O_RDWR | constants.O_CREAT | constants.O_APPEND, 0o600);
    try {
      const { size } = await file.stat();
      if (size < length) throw changed(path);
      if (size > length) await file.truncate(length);
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    throw diskError(error, path);
  }
}

function changed(path: string): UserError {
  return new UserError('DISK_DENIED', `${path} was shortened by another program while it was in use`, {
    hint: 'End what writes to it, and run the command again.',
  });
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  } catch (error) {
    throw diskError(error, dirname(path));
  }
}
