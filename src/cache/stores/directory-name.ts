import { createHash } from 'node:crypto';
import type { Compression } from './types.ts';

/** An entry's file, as far as its name tells. */
export interface EntryName {
  readonly file: string;
  /** The key, encoded, or its beginning where it is long. */
  readonly start: string;
  /** Of the whole key. */
  readonly digest: string;
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly compression: Compression;
}

/** Leaves room for what a file that is being written carries, below the 255 bytes of most file systems. */
const longest = 130;

const extensions: Readonly<Record<Compression, string>> = { zstd: 'zst', gzip: 'gz' };

/** `e-<key>~<digest>.<created>.zst.pack`: lower case, no reserved name, no dot or blank at the end (Windows). */
export function entryFile(key: string, created: number, compression: Compression): string {
  return `${keyStem(key)}.${created.toString(36).padStart(9, '0')}.${extensions[compression]}.pack`;
}

/** The file that says that someone is about to save the key. */
export function claimFile(key: string, compression: Compression): string {
  return `${keyStem(key)}.${extensions[compression]}.claim`;
}

/** undefined for a file that is no entry. */
export function parseEntryFile(file: string): EntryName | undefined {
  const match = /^e-([^~]{1,130})~([0-9a-f]{24})\.([0-9a-z]{9})\.(zst|gz)\.pack$/.exec(file);
  if (match === null) return undefined;
  const [, start, digest, created, extension] = match;
  return {
    file,
    start: start!,
    digest: digest!,
    created: Number.parseInt(created!, 36),
    compression: extension === 'zst' ? 'zstd' : 'gzip',
  };
}

export function isExactly(name: EntryName, key: string): boolean {
  return name.digest === digestOf(key);
}

/** Whether the key may begin with `prefix`; certain only where the prefix is short. The entry's footer knows. */
export function mayBeginWith(name: EntryName, prefix: string): boolean {
  return name.start.startsWith(encode(prefix).slice(0, longest));
}

/** Newest first; ties by name. */
export function newestFirst(a: EntryName, b: EntryName): number {
  return b.created - a.created || (a.file < b.file ? 1 : -1);
}

function keyStem(key: string): string {
  return `e-${encode(key).slice(0, longest)}~${digestOf(key)}`;
}

/** Letter by letter, so that a prefix of the key is a prefix of the result. Forbidden on Windows: `"*:<>?/\|`. */
function encode(key: string): string {
  return key.replace(/[^a-z0-9._-]/g, (letter) => `%${letter.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

function digestOf(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 24);
}
