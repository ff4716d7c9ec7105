import { constants } from 'node:fs';
import { copyFile, link, mkdir, mkdtemp, rename, rm, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Copies } from '../ports.ts';
import { errorCode } from './disk-error.ts';

/** @param name makes a second name of a file */
export function nodeCopies(name = link): Copies {
  return {
    // Blocks are shared where the file system can do that.
    copy: (from, to) => copyFile(from, to, constants.COPYFILE_FICLONE),
    async link(from, to) {
      await mkdir(dirname(to), { recursive: true });
      try {
        await name(from, to);
      } catch (error) {
        if (errorCode(error) !== 'EEXIST') await copyBeside(from, to);
      }
    },
    async touch(path) {
      const now = new Date();
      await utimes(path, now, now);
    },
  };
}

async function copyBeside(from: string, to: string): Promise<void> {
  const beside = await mkdtemp(join(dirname(to), 'copy-'));
  try {
    const whole = join(beside, 'whole');
    await copyFile(from, whole);
    await rename(whole, to);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}
