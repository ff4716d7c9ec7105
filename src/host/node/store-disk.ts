import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import { open, rm, stat, utimes } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Claim, StoreDisk, Tail } from '../../cache/stores/disk-port.ts';
import { diskError, errorCode } from './disk-error.ts';
import { renameFile } from './rename.ts';
import { isAbandoned, type StageOwner, stageName, stageOwner } from './stage-name.ts';
import { realEffects, type StageEffects } from './stages.ts';

/** Longer than any save, for what machines did that we cannot ask. Breaking a claim too early costs a double save. */
const claimLasts = 60 * 60 * 1000;
/** Between making the file and writing the owner into it. */
const unsignedLasts = 10_000;

/** On a disk of this machine, or a share that it has mounted. */
export function nodeStoreDisk(effects: StageEffects = realEffects()): StoreDisk {
  return {
    stream: (path, length) => stream(path, length),
    tail: (path, length) => tail(path, length),
    publish: (path, body) => publish(path, body, effects),
    touch: (path, time) => utimes(path, time / 1000, time / 1000).catch(() => undefined),
    claim: (path) => claim(path, effects),
    sweep: (folder) => sweep(folder, effects),
  };
}

async function* stream(path: string, length: number): AsyncGenerator<Uint8Array> {
  if (length === 0) return;
  yield* fs.createReadStream(path, { end: length - 1, highWaterMark: 512 * 1024 });
}

async function tail(path: string, length: number): Promise<Tail | undefined> {
  let file: fs.promises.FileHandle;
  try {
    file = await open(path, 'r');
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return undefined;
    throw error;
  }
  try {
    const { size } = await file.stat();
    const bytes = Buffer.alloc(Math.min(length, size));
    const { bytesRead } = await file.read(bytes, 0, bytes.length, size - bytes.length);
    return { size, bytes: bytes.subarray(0, bytesRead) };
  } finally {
    await file.close();
  }
}

/** Not flushed to the disk itself: after a power cut the footer, or the pack's own digest, tells that bytes are missing. */
async function publish(path: string, body: AsyncIterable<Uint8Array>, effects: StageEffects): Promise<void> {
  const name = stageName(basename(path), effects.self, randomBytes(5).toString('hex'));
  const beside = join(dirname(path), name);
  try {
    const file = await open(beside, 'wx', 0o644);
    try {
      for await (const chunk of body) await file.writeFile(chunk);
    } finally {
      await file.close();
    }
    await renameFile(beside, path, effects);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw diskError(error, path);
  }
}

async function claim(path: string, effects: StageEffects): Promise<Claim | undefined> {
  const mark = stageName('claim', effects.self, randomBytes(5).toString('hex'));
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      // One write at once, with nothing between: a kill can leave the file unsigned, but hardly ever does.
      const file = fs.openSync(path, 'wx', 0o644);
      try {
        fs.writeSync(file, mark);
      } finally {
        fs.closeSync(file);
      }
      return { release: async () => release(path, mark) };
    } catch (error) {
      if (isHeldOpen(error)) return undefined;
      if (errorCode(error) !== 'EEXIST') throw diskError(error, path);
      if (!isStale(path, effects)) return undefined;
      fs.rmSync(path, { force: true });
    }
  }
  return undefined;
}

/** Only ours: it may have been taken over from us. */
function release(path: string, mark: string): void {
  try {
    if (fs.readFileSync(path, 'latin1') === mark) fs.rmSync(path, { force: true });
  } catch {
    // Gone already, or held open by a scanner (Windows): then it goes when we are no longer alive.
  }
}

function isStale(path: string, effects: StageEffects): boolean {
  try {
    const age = Date.now() - fs.statSync(path).mtimeMs;
    const owner = stageOwner(fs.readFileSync(path, 'latin1'), 'claim');
    return owner === undefined ? age > unsignedLasts : isGone(owner, age, effects);
  } catch {
    return false;
  }
}

/** Windows: a file that is being removed while someone looks at it can neither be opened nor made for a moment. */
function isHeldOpen(error: unknown): boolean {
  return process.platform === 'win32' && ['EPERM', 'EBUSY'].includes(errorCode(error) ?? '');
}

async function sweep(folder: string, effects: StageEffects): Promise<number> {
  let names: string[];
  try {
    names = fs.readdirSync(folder);
  } catch {
    return 0;
  }
  let swept = 0;
  for (const name of names) {
    const path = join(folder, name);
    try {
      if (!(name.endsWith('.claim') ? isStale(path, effects) : await isLeftOver(name, path, effects)))
        continue;
      await rm(path, { force: true });
      swept++;
    } catch {
      // Another process sweeps the same folder, or it belongs to another user: nothing depends on it being gone.
    }
  }
  return swept;
}

async function isLeftOver(name: string, path: string, effects: StageEffects): Promise<boolean> {
  const destination = /^\.(.+)\.sgp-[0-9a-z-]+$/.exec(name)?.[1];
  const owner = destination === undefined ? undefined : stageOwner(name, destination);
  if (owner === undefined) return false;
  return isGone(owner, Date.now() - (await stat(path)).mtimeMs, effects);
}

function isGone(owner: StageOwner, age: number, { self, isAlive }: StageEffects): boolean {
  if (isAbandoned(owner, self, age, isAlive)) return true;
  return owner.machine !== self.machine && age > claimLasts;
}
