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
    walk: (folder, enter = () => true, contents = () => 0, without = () => false) =>
      walk(folder, enter, contents, without),
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

function walk(
  folder: string,
  enter: (name: string) => boolean,
  contents: (name: string) => number,
  without: (name: string) => boolean,
): TreeEntry[] | undefined {
  const found: TreeEntry[] = [];
  if (!isFolder(folder)) return undefined;
  descend('');
  return found;

  function descend(parent: string): void {
    for (const name of namesIn(parent === '' ? folder : native(folder, parent))) {
      const relative = parent === '' ? name : `${parent}/${name}`;
      if (without(relative)) continue;
      const path = native(folder, relative);
      const limit = contents(relative);
      const entry = (limit === 0 ? undefined : openEntry(relative, path, limit)) ?? entryOf(relative, path);
      if (entry === undefined) continue;
      found.push(entry);
      if (entry.kind === 'directory' && enter(relative)) descend(relative);
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

function entryOf(name: string, path: string): TreeEntry | undefined {
  try {
    return toEntry(name, lstatSync(path));
  } catch {
    return undefined;
  }
}

function toEntry(name: string, stat: Stats): TreeEntry {
  const kind = kindOf(stat);
  const executable = kind === 'file' && (stat.mode & 0o111) !== 0;
  return { name, kind, size: stat.size, mtime: stat.mtimeMs, executable };
}

function kindOf(stat: Stats): TreeEntry['kind'] {
  if (stat.isFile()) return 'file';
  if (stat.isDirectory()) return 'directory';
  return stat.isSymbolicLink() ? 'link' : 'other';
}

/** Opened without following a link, and without waiting for the writer of a named pipe; Windows knows neither. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * One call fewer for each of thousands of files than to look first and then to read.
 * @returns undefined for what is no file, cannot be opened, or is a link where only a look tells
 */
function openEntry(name: string, path: string, limit: number): TreeEntry | undefined {
  if (constants.O_NOFOLLOW === undefined) {
    const entry = entryOf(name, path);
    const content = entry?.kind === 'file' ? readFile(path, limit, true) : undefined;
    return entry === undefined || content === undefined ? entry : { ...entry, content };
  }
  return withFile(path, (file) => {
    const entry = toEntry(name, fstatSync(file));
    if (entry.kind !== 'file') return undefined;
    return entry.size > limit ? entry : { ...entry, content: readAll(file, entry.size) };
  });
}

function readFile(path: string, limit: number, whole: boolean): Uint8Array | undefined {
  return withFile(path, (file) => {
    const stat = fstatSync(file);
    if (!stat.isFile() || (whole && stat.size > limit)) return undefined;
    return readAll(file, Math.min(stat.size, limit));
  });
}

function readAll(file: number, length: number): Uint8Array {
  const data = Buffer.allocUnsafe(length);
  let read = 0;
  for (let got = -1; got !== 0 && read < data.length; read += got) {
    got = readSync(file, data, read, data.length - read, null);
  }
  return data.subarray(0, read);
}

function withFile<T>(path: string, use: (file: number) => T | undefined): T | undefined {
  let file: number;
  try {
    file = openSync(path, FLAGS);
  } catch {
    return undefined;
  }
  try {
    return use(file);
  } catch {
    return undefined;
  } finally {
    closeSync(file);
  }
}

function native(folder: string, name: string): string {
  return folder + sep + (sep === '/' ? name : name.replaceAll('/', sep));
}
