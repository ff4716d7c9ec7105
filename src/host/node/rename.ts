import { lstatSync, renameSync } from 'node:fs';
import { errorCode } from './disk-error.ts';

export interface RenameEffects {
  rename(from: string, to: string): Promise<void>;
  exists(path: string): Promise<boolean>;
  sleep(milliseconds: number): Promise<void>;
  random(): number;
  readonly windows: boolean;
}

/** Antivirus scans what was just written and holds it open; it lets go in seconds. */
const PATIENCE = 30_000;

export function realRename(): RenameEffects {
  return {
    // Within a volume it takes microseconds, and the thread pool's way there and back many times that.
    rename: async (from, to) => renameSync(from, to),
    exists: async (path) => lstatSync(path, { throwIfNoEntry: false }) !== undefined,
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    random: Math.random,
    windows: process.platform === 'win32',
  };
}

/**
 * Moves a folder to where nothing is. On Windows a scanner's open handle makes that fail for a while, so it is tried
 * for up to 30 s; a destination that exists ends the waiting at once (the same error codes stand for both).
 * @returns 'taken' when something is at `to` already
 */
export async function renameFolder(
  from: string,
  to: string,
  effects: RenameEffects,
): Promise<'moved' | 'taken'> {
  let waited = 0;
  for (let delay = 10; ; delay = Math.min(delay * 2, 1000)) {
    try {
      await effects.rename(from, to);
      return 'moved';
    } catch (error) {
      if (isTaken(error)) return 'taken';
      if (!mayBeHeldOpen(error)) throw error;
      if (await effects.exists(to)) return 'taken';
      if (!effects.windows || waited >= PATIENCE) throw error;
    }
    const pause = delay * (0.5 + effects.random() / 2);
    waited += pause;
    await effects.sleep(pause);
  }
}

/** Replaces a file; on Windows a reader's or scanner's open handle makes that fail for a while. */
export async function renameFile(from: string, to: string, effects: RenameEffects): Promise<void> {
  let waited = 0;
  for (let delay = 10; ; delay = Math.min(delay * 2, 500)) {
    try {
      return await effects.rename(from, to);
    } catch (error) {
      if (!effects.windows || !mayBeHeldOpen(error) || waited >= PATIENCE / 6) throw error;
    }
    const pause = delay * (0.5 + effects.random() / 2);
    waited += pause;
    await effects.sleep(pause);
  }
}

function isTaken(error: unknown): boolean {
  const code = errorCode(error);
  return code === 'EEXIST' || code === 'ENOTEMPTY' || code === 'ENOTDIR';
}

function mayBeHeldOpen(error: unknown): boolean {
  const code = errorCode(error);
  return code === 'EPERM' || code === 'EACCES' || code === 'EBUSY';
}
