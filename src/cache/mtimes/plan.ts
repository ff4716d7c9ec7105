import { createHash } from 'node:crypto';
import type { FileTime, TreeEntry } from '../tree.ts';
import type { IndexEntry } from './git-index.ts';

export interface MtimesFacts {
  /** What git tracks, and what of it lies in the work tree as it is tracked. */
  readonly index: readonly IndexEntry[];
  /** Everything on disk in folders that hold tracked files; not what is below .git. */
  readonly disk: readonly TreeEntry[];
  /** Names on this disk that differ only in case are one file: Windows and macOS. */
  readonly ignoreCase: boolean;
}

/** What to set. Plain data; no file's content is needed. */
export interface MtimesPlan {
  /** Folders after what is in them, as setting a file's time leaves its folder's alone. */
  readonly times: readonly FileTime[];
  readonly files: number;
  readonly folders: number;
  /** Tracked and left as it is: changed, gone, a submodule, two names for one file. */
  readonly untouched: number;
}

/** Seconds: 9 September 2001. All times lie in the nine years after it, older than anything that a build makes. */
const FIRST = 1_000_000_000;
/** Of a time: 2^48 µs are 8.9 years. */
const BITS = 48;

/**
 * A time for each tracked file that is as git has it, made from the id of its content: a checkout gives new times, for
 * which Go takes every file that a test reads for changed (golang/go#58571). The same content has the same time, on every
 * machine and at every depth of the clone, and another content another one, so that an edit that keeps the size is seen
 * (a constant time would have Go use stale imports: cmd/go/internal/modindex knows a file by name, time and size).
 *
 * Folders get a time from the names that are in them now, tracked or not. Pure.
 *
 * Two contents made to share 48 bits of their ids would pass for one: this is for trusted code, as every build cache.
 */
export function planMtimes({ index, disk, ignoreCase }: MtimesFacts): MtimesPlan {
  const fold = (name: string) => (ignoreCase ? name.normalize('NFC').toLowerCase() : name);
  const onDisk = new Map(disk.map((entry) => [entry.name, entry]));
  const spellings = new Map<string, number>();
  for (const { name } of index) spellings.set(fold(name), (spellings.get(fold(name)) ?? 0) + 1);
  const files: FileTime[] = [];
  const folders = new Set<string>();
  for (const { name, id, kind, state } of index) {
    const there = onDisk.get(name);
    if (there === undefined) continue;
    for (let at = parentOf(name); !folders.has(at); at = parentOf(at)) {
      folders.add(at);
      if (at === '') break;
    }
    if (state !== 'clean' || there.kind !== kind || spellings.get(fold(name)) !== 1) continue;
    files.push({ name, mtime: timeOf(id) });
  }
  const children = new Map<string, string[]>();
  for (const { name } of disk) {
    const parent = parentOf(name);
    const names = children.get(parent) ?? [];
    names.push(name.slice(parent === '' ? 0 : parent.length + 1));
    children.set(parent, names);
  }
  const folderTimes = [...folders]
    .filter((name) => name === '' || onDisk.get(name)?.kind === 'directory')
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((name) => ({
      name,
      mtime: timeOf(hash(`folder\0${(children.get(name) ?? []).sort().join('\0')}`)),
    }));
  const git = onDisk.has('.git') ? [{ name: '.git', mtime: timeOf(hash('.git')) }] : [];
  return {
    times: [...files, ...git, ...folderTimes],
    files: files.length,
    folders: folderTimes.length,
    untouched: index.length - files.length,
  };
}

/**
 * From the first digits of an id. Half a microsecond is added: systems cut the fraction off, and a time in binary may lie
 * just below the microsecond that is meant.
 */
function timeOf(id: string): number {
  const microseconds = Number.parseInt(id.slice(0, BITS / 4), 16);
  return FIRST + (microseconds + 0.5) / 1e6;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function parentOf(name: string): string {
  const slash = name.lastIndexOf('/');
  return slash === -1 ? '' : name.slice(0, slash);
}
