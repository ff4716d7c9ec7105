import * as fs from 'node:fs';
import { join } from 'node:path';
import type { PublishOptions } from '../../cache/pack/ports.ts';
import { errorCode } from './disk-error.ts';
import { type RenameEffects, renameFolder } from './rename.ts';

/**
 * Moves what is in `from` to where nothing is in `to`: whole folders where they can go as one. What is there stays,
 * and nothing is written through a link. What was not moved is left in `from`.
 * @returns how many files and folders were not moved, since something was there
 */
export function mergeFolder(
  from: string,
  to: string,
  unit: PublishOptions['unit'],
  effects: RenameEffects,
): Promise<number> {
  return merge(from, to, '', unit === 'modules' ? isModule : () => false, effects);
}

/** @param name of the folder, relative and with forward slashes */
async function merge(
  from: string,
  to: string,
  name: string,
  isUnit: (name: string) => boolean,
  effects: RenameEffects,
): Promise<number> {
  let kept = 0;
  for (const entry of fs.readdirSync(from, { withFileTypes: true })) {
    const source = join(from, entry.name);
    const target = join(to, entry.name);
    if (!entry.isDirectory()) {
      if (!moveFile(source, target)) kept++;
      continue;
    }
    if ((await renameFolder(source, target, effects)) === 'moved') continue;
    const below = name === '' ? entry.name : `${name}/${entry.name}`;
    if (isUnit(below) || !isFolder(target)) kept++;
    else kept += await merge(source, target, below, isUnit, effects);
  }
  return kept;
}

/** `github.com/!azure/sdk@v1.2.3` in GOMODCACHE, where cache/download/ has files of their own. */
function isModule(name: string): boolean {
  return !name.startsWith('cache/') && name.slice(name.lastIndexOf('/') + 1).includes('@');
}

/** false: something is there. A rename would replace it without a word, a hard link does not. */
function moveFile(source: string, target: string): boolean {
  try {
    fs.linkSync(source, target);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    // FAT and some network shares have no hard links.
    if (fs.lstatSync(target, { throwIfNoEntry: false }) !== undefined) return false;
    fs.renameSync(source, target);
    return true;
  }
  fs.unlinkSync(source);
  return true;
}

/** Links to folders are none. */
function isFolder(path: string): boolean {
  return fs.lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
