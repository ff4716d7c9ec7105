import { randomBytes } from 'node:crypto';
import { rmdirSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Disposal } from '../../cache/inventory/ports.ts';
import { errorCode } from './disk-error.ts';
import { remove } from './remove.ts';
import { type RenameEffects, realRename } from './rename.ts';

/** The machine's own disk. */
export function nodeDisposal(effects: Pick<RenameEffects, 'rename'> = realRename()): Disposal {
  return {
    unlink: (folder, names) => [...names].filter((name) => !isGone(() => unlinkSync(native(folder, name)))),
    removeEmpty(folder, names) {
      for (const name of names) isGone(() => rmdirSync(native(folder, name)));
    },
    async removeFolder(path) {
      const aside = join(dirname(path), `.sgp-removed-${randomBytes(8).toString('hex')}`);
      try {
        await effects.rename(path, aside);
      } catch (error) {
        return isAbsence(error);
      }
      // Not under its name any more; what cannot be removed now is swept by the next run.
      await remove(aside).catch(() => undefined);
      return true;
    },
  };
}

function isGone(act: () => void): boolean {
  try {
    act();
    return true;
  } catch (error) {
    return isAbsence(error);
  }
}

function isAbsence(error: unknown): boolean {
  return errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR';
}

function native(folder: string, name: string): string {
  return join(folder, ...name.split('/'));
}
