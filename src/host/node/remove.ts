import { chmod, lstat, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { diskError, errorCode } from './disk-error.ts';

export interface RemoveEffects {
  /** A file, a link, or a folder with all below it; silent when it is not there. */
  rm(path: string): Promise<void>;
  makeWritable(path: string): Promise<void>;
  sleep(milliseconds: number): Promise<void>;
  readonly windows: boolean;
}

/** Milliseconds. A virus scanner or a program that is ending lets go in that time; one that goes on running does not. */
const PATIENCE = 3_000;

/**
 * Removes what is at `path`, links without their targets, also below folders without write permission
 * (Go makes its module cache read-only). What is held open on Windows is tried for 3 s.
 * The waiting is done here and not by `rm`'s maxRetries, which waits at each folder on the way up, all over again:
 * half a minute for an open file one folder down, hours for one deep in an SDK.
 * @throws UserError DISK_DENIED
 */
export async function remove(path: string, effects: RemoveEffects = realRemoval()): Promise<void> {
  let tried = false;
  let waited = 0;
  for (let delay = 10; ; delay = Math.min(delay * 2, 500)) {
    try {
      return await effects.rm(path);
    } catch (error) {
      if (isDenied(error) && !tried) {
        tried = true;
        // What cannot be made writable is told by the next attempt.
        await effects.makeWritable(path).catch(() => undefined);
        continue;
      }
      const mayPass = effects.windows ? isDenied(error) || isInUse(error) : isInUse(error);
      if (!mayPass || waited >= PATIENCE) throw diskError(error, path);
    }
    waited += delay;
    await effects.sleep(delay);
  }
}

export function realRemoval(): RemoveEffects {
  return {
    rm: (path) => rm(path, { recursive: true, force: true }),
    makeWritable,
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    windows: process.platform === 'win32',
  };
}

function isDenied(error: unknown): boolean {
  const code = errorCode(error);
  return code === 'EACCES' || code === 'EPERM';
}

/** ENOTEMPTY: another process still writes there, or (Windows) a file in it is deleted only when its last reader closes it. */
function isInUse(error: unknown): boolean {
  const code = errorCode(error);
  return code === 'EBUSY' || code === 'ENOTEMPTY' || code === 'EEXIST';
}

async function makeWritable(path: string): Promise<void> {
  const found = await lstat(path);
  if (!found.isDirectory()) return;
  await chmod(path, 0o700);
  for (const entry of await readdir(path, { withFileTypes: true })) {
    if (entry.isDirectory()) await makeWritable(join(path, entry.name));
  }
}
