import { Buffer } from 'node:buffer';
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  lutimesSync,
  openSync,
  readdirSync,
  readSync,
  type Stats,
  statSync,
} from 'node:fs';
import { sep } from 'node:path';
import type { Tree, TreeEntry } from '../../cache/tree.ts';

/** The machine's own disk. */
export function nodeTree(): Tree {
  return {
    walk: (folder, enter = () => true) => walk(folder, enter),
    read: (path, limit) => readFile(path, limit, true),
    head: (path, limit) => readFile(path, limit, false),
    setTimes: (folder, times) => {
      let set = 0;
      for (const { name, mtime } of times) {
        try {
          lutimesSync(name === '' ? folder : native(folder, name), mtime, mtime);
          set++;
        } catch {
          // Another user's file, or gone: it keeps its time.
        }
      }
      return set;
    },
  };
}

function walk(folder: string, enter: (name: string) => boolean): TreeEntry[] | undefined {
  const found: TreeEntry[] = [];
  if (!isFolder(folder)) return undefined;
  descend('');
  return found;

  function descend(parent: string): void {
    for (const name of namesIn(parent === '' ? folder : native(folder, parent))) {
      const relative = parent === '' ? name : `${parent}/${name}`;
      const stat = lstatOf(native(folder, relative));
      if (stat === undefined) continue;
      const kind = kindOf(stat);
      const executable = kind === 'file' && (stat.mode & 0o111) !== 0;
      found.push({ name: relative, kind, size: stat.size, mtime: stat.mtimeMs, executable });
      if (kind === 'directory' && enter(relative)) descend(relative);
    }
  }
}

function namesIn(path: string): string[] {
  try {
    return readdirSync(path).sort();
  } catch {
    return [];
  }
}

/** The folder itself may be reached through a link: homes often are. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function lstatOf(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}

function kindOf(stat: Stats): TreeEntry['kind'] {
  if (stat.isFile()) return 'file';
  if (stat.isDirectory()) return 'directory';
  return stat.isSymbolicLink() ? 'link' : 'other';
}

/** Opened without following a link, and without waiting for the writer of a named pipe; Windows knows neither. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

function readFile(path: string, limit: number, whole: boolean): Uint8Array | undefined {
  let file: number;
  try {
    file = openSync(path, FLAGS);
  } catch {
    return undefined;
  }
  try {
    const stat = fstatSync(file);
    if (!stat.isFile() || (whole && stat.size > limit)) return undefined;
    const data = Buffer.allocUnsafe(Math.min(stat.size, limit));
    let read = 0;
    for (let got = -1; got !== 0 && read < data.length; read += got) {
      got = readSync(file, data, read, data.length - read, null);
    }
    return data.subarray(0, read);
  } catch {
    return undefined;
  } finally {
    closeSync(file);
  }
}

function native(folder: string, name: string): string {
  return folder + sep + (sep === '/' ? name : name.replaceAll('/', sep));
}
