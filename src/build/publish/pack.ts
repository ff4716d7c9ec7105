import type { ByteReader, OpenBytes } from '../../host/ports.ts';
import type { ArchiveEntry } from '../archives/entry.ts';
import { gzip } from '../archives/gzip.ts';
import { tar } from '../archives/tar.ts';
import { zip } from '../archives/zip.ts';
import type { BuildRow } from '../types.ts';

export interface PackFile {
  /** Below the archive's own folder. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  /** null: whether it begins as scripts do, since not every file system knows. */
  readonly executable: boolean | null;
}

/** The bytes of a row's archive, for as long as `work` takes. No file is held in memory. */
export function packRow<T>(
  { folder, format }: NonNullable<BuildRow['archive']>,
  files: readonly PackFile[],
  mtime: number,
  open: OpenBytes,
  work: (bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) => Promise<T>,
): Promise<T> {
  return openAll(files, open, (readers) => {
    const entries = files.map(({ name, executable }, index): ArchiveEntry => {
      const bytes = readers[index]!;
      return { name: `${folder}/${name}`, executable: executable ?? isScript(bytes), bytes };
    });
    return work(format === 'zip' ? zip(entries, { mtime }) : gzip(tar(entries, { mtime })));
  });
}

function openAll<T>(
  files: readonly PackFile[],
  open: OpenBytes,
  work: (readers: readonly ByteReader[]) => Promise<T>,
  readers: readonly ByteReader[] = [],
): Promise<T> {
  const next = files[readers.length];
  if (next === undefined) return work(readers);
  return open(next.path, (reader) => openAll(files, open, work, [...readers, reader]));
}

function isScript(bytes: ByteReader): boolean {
  const head = bytes.read(0, Math.min(2, bytes.size));
  return head[0] === 0x23 && head[1] === 0x21;
}
