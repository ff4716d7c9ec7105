import type { ByteReader } from '../../host/ports.ts';

export interface ArchiveEntry {
  /** Relative, with forward slashes. */
  readonly name: string;
  readonly executable: boolean;
  readonly bytes: ByteReader;
}

export interface ArchiveOptions {
  /** Seconds since 1970, of every entry. */
  readonly mtime: number;
}

const PART = 2 ** 20;

export function* parts(bytes: ByteReader): Generator<Uint8Array> {
  for (let at = 0; at < bytes.size; at += PART) yield bytes.read(at, Math.min(PART, bytes.size - at));
}

/** Bytewise, so that no machine's language decides the order. */
export function inOrder(entries: readonly ArchiveEntry[]): ArchiveEntry[] {
  return [...entries].sort((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)));
}
