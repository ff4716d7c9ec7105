import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import {
  encodeEntry,
  encodeFrame,
  encodeStart,
  encodeTrailer,
  WHOLE,
} from '../../../src/cache/pack/layout.ts';
import type { SourceFiles } from '../../../src/cache/pack/ports.ts';
import { type ReadOptions, readPack } from '../../../src/cache/pack/read.ts';
import type { PackFile, PackHeader, PackSource } from '../../../src/cache/pack/types.ts';
import { type PackOptions, packFiles } from '../../../src/cache/pack/write.ts';

export interface Content {
  readonly name: string;
  readonly data: string | Uint8Array;
  readonly executable?: boolean;
  readonly mtime?: number;
}

export function headerOf(
  files: readonly { readonly size: number }[],
  more: Partial<PackHeader> = {},
): PackHeader {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  return {
    schema: 1,
    kind: 'build',
    parents: [],
    created: 1_750_000_000_000,
    files: files.length,
    bytes,
    facts: {},
    ...more,
  };
}

/** Files that exist in memory only. */
export function inMemory(contents: readonly Content[]): { sources: PackSource[]; disk: SourceFiles } {
  const found = new Map(contents.map(({ name, data }) => [`/at/${name}`, Buffer.from(data as string)]));
  const sources = contents.map(({ name, data, executable = false, mtime = 1_700_000_000 }) => ({
    name,
    path: `/at/${name}`,
    size: Buffer.from(data as string).length,
    executable,
    mtime,
  }));
  return { sources, disk: { open: (path) => opened(found.get(path)) } };
}

export function opened(data: Buffer | undefined) {
  if (data === undefined) return undefined;
  let at = 0;
  return {
    size: data.length,
    read: (into: Uint8Array) => {
      const part = data.subarray(at, at + into.length);
      into.set(part);
      at += part.length;
      return part.length;
    },
    close: () => {},
  };
}

export async function packOf(
  contents: readonly Content[],
  header: Partial<PackHeader> = {},
  options: PackOptions = {},
): Promise<Buffer> {
  const { sources, disk } = inMemory(contents);
  return bytesOf(packFiles(headerOf(sources, header), sources, disk, options));
}

export async function bytesOf(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** In chunks of `size` bytes, all through one buffer, which each chunk overwrites: as a frugal store may do. */
export async function* stream(bytes: Uint8Array, size = 64 * 1024): AsyncGenerator<Uint8Array> {
  const buffer = new Uint8Array(size);
  for (let at = 0; at < bytes.length; at += size) {
    const chunk = bytes.subarray(at, at + size);
    buffer.set(chunk);
    yield buffer.subarray(0, chunk.length);
  }
}

export interface Collected {
  header: PackHeader | undefined;
  files: { name: string; data: Buffer; executable: boolean; mtime: number }[];
  totals: { files: number; bytes: number; packed: number };
}

/** What a reader accepts as whole; whatever it throws comes out. */
export async function collect(
  pack: AsyncIterable<Uint8Array>,
  options: ReadOptions = { rules: 'posix' },
): Promise<Collected> {
  const collected: Omit<Collected, 'totals'> = { header: undefined, files: [] };
  let file: PackFile | undefined;
  let parts: Buffer[] = [];
  const totals = await readPack(
    pack,
    {
      header: (header) => {
        collected.header = header;
      },
      begin: (begun) => {
        file = begun;
        parts = [];
      },
      data: (bytes) => parts.push(Buffer.from(bytes)),
      end: (whole) => {
        const { name, executable, mtime } = file!;
        if (whole) collected.files.push({ name, executable, mtime, data: Buffer.concat(parts) });
      },
    },
    options,
  );
  return { ...collected, totals };
}

export interface HandMade {
  /** The first line. */
  readonly header?: string;
  readonly entries?: readonly {
    readonly name: string | Uint8Array;
    readonly data?: string | Uint8Array;
    readonly size?: number;
    readonly status?: number;
  }[];
  /** Instead of header and entries. */
  readonly body?: Uint8Array;
  readonly totals?: { readonly files: number; readonly bytes: number };
}

/** A pack whose bytes are in order and whose content may be anything: what an attacker would upload. */
export function handMade({
  header = JSON.stringify(headerOf([])),
  entries = [],
  body,
  totals,
}: HandMade): Buffer {
  const parts: Uint8Array[] = [Buffer.from(`${header}\n`)];
  for (const { name, data = '', size, status = WHOLE } of entries) {
    const content = Buffer.from(data as string);
    const file = { size: size ?? content.length, executable: false, mtime: 0 };
    parts.push(encodeEntry(Buffer.from(name as string), file), content, Buffer.of(status));
  }
  const unpacked = body ?? Buffer.concat(parts);
  const bytes = entries.reduce((sum, { data = '' }) => sum + Buffer.from(data as string).length, 0);
  return sealed([
    ...block(unpacked, unpacked.length),
    encodeTrailer(totals ?? { files: entries.length, bytes }),
  ]);
}

/** One gzip block that says it unpacks to `unpacked` bytes. */
export function block(body: Uint8Array, unpacked: number): Uint8Array[] {
  const packed = gzipSync(body);
  return [encodeFrame({ unpacked, packed: packed.length }), packed];
}

/** With the start before and the digest after. */
export function sealed(parts: readonly Uint8Array[]): Buffer {
  const bytes = Buffer.concat([encodeStart('gzip'), ...parts]);
  return Buffer.concat([bytes, createHash('sha256').update(bytes).digest()]);
}
