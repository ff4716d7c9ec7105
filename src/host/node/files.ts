import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { Entry, Files, Stat } from '../ports.ts';
import { errorCode } from './disk-error.ts';
import { type RenameEffects, realRename } from './rename.ts';

/**
 * The machine's own file system. Reading is synchronous, which for small files beats the thread pool; writing is loaded
 * when there is something to write: node:fs/promises takes some milliseconds, and most runs only read.
 */
export function nodeFiles(effects: RenameEffects = realRename()): Files {
  const writing = () => import('./file-writing.ts');
  return {
    read: async (path) => unlessAbsent(() => readFileSync(path)),
    write: async (path, data, options) =>
      (await writing()).write(path, data, options?.mode ?? 0o644, effects),
    list: async (path) => unlessAbsent(() => list(path)),
    stat: async (path) => unlessAbsent(() => facts(path)),
    makeDirectory: async (path) => (await writing()).makeDirectory(path),
    makeTemporary: async (beginning) => (await writing()).makeTemporary(beginning),
    remove: async (path) => (await import('./remove.ts')).remove(path),
  };
}

function list(path: string): Entry[] {
  const entries = readdirSync(path, { withFileTypes: true });
  return entries
    .map((entry) => ({
      name: entry.name,
      kind: entry.isSymbolicLink()
        ? ('link' as const)
        : entry.isDirectory()
          ? ('directory' as const)
          : entry.isFile()
            ? ('file' as const)
            : ('other' as const),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function facts(path: string): Stat {
  const found = statSync(path);
  return {
    kind: found.isDirectory() ? 'directory' : found.isFile() ? 'file' : 'other',
    size: found.size,
    mtime: found.mtimeMs,
    mode: found.mode & 0o7777,
  };
}

/** ENOTDIR: a part of the path is a file, so nothing is there either. */
function unlessAbsent<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}
