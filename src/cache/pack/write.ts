import { createHash } from 'node:crypto';
import { releaseBuffer } from '../../sdk/release-buffer.ts';
import { type PackCounts, packBody } from './body.ts';
import { bestCompression, compress } from './compression.ts';
import { blockBytes, encodeFrame, encodeStart, encodeTrailer, FRAME_BYTES, hashBlock } from './layout.ts';
import type { SourceFiles } from './ports.ts';
import type { Compression, PackHeader, PackSource } from './types.ts';

export interface PackOptions {
  /** zstd where this Node has it. */
  readonly compression?: Compression;
  /** Of zstd; 3 where absent: 1 saves 6 % of the time and costs 7 % more bytes, 6 takes three times as long for 8 %. */
  readonly level?: number;
  /** Blocks that are compressed at once; 2 where absent. */
  readonly threads?: number;
  /** Called once, after the last file, with what really was packed. */
  readonly onCounts?: (counts: PackCounts) => void;
}

/**
 * Packs files in the order given while it reads them: nothing is held but a few blocks, nothing is written to disk. A
 * file that vanishes, changes or cannot be read is left out. May be left early.
 * A build cache packs best with its small files first (1 to 7 % fewer bytes than by name), modules by name.
 */
export async function* packFiles(
  header: PackHeader,
  files: Iterable<PackSource>,
  disk: SourceFiles,
  options: PackOptions = {},
): AsyncGenerator<Uint8Array> {
  const { compression = bestCompression(), level = 3, threads = 2 } = options;
  const hash = createHash('sha256');
  const hashed = (bytes: Buffer) => {
    hash.update(bytes);
    return bytes;
  };
  const hashedBlock = (framed: Buffer) => {
    hash.update(framed.subarray(0, FRAME_BYTES));
    hashBlock(hash, framed.subarray(FRAME_BYTES), compression);
    return framed;
  };
  yield hashed(encodeStart(compression));
  const free: Buffer[] = [];
  const size = blockBytes(header.bytes);
  const body = packBody(header, files, disk, () => free.pop() ?? Buffer.allocUnsafeSlow(size));
  const pack = async (block: Buffer) => {
    const packed = await compress(block, compression, level);
    free.push(block);
    const framed = Buffer.concat([encodeFrame({ unpacked: block.length, packed: packed.length }), packed]);
    releaseBuffer(packed);
    return framed;
  };
  const running: Promise<Buffer>[] = [];
  try {
    let next = body.next();
    for (; !next.done; next = body.next()) {
      const packing = pack(next.value);
      // Whoever takes it is told; nobody may want it any more.
      packing.catch(() => undefined);
      running.push(packing);
      if (running.length >= threads) yield hashedBlock(await running.shift()!);
    }
    for (const packing of running) yield hashedBlock(await packing);
    yield hashed(encodeTrailer(next.value));
    yield hash.digest();
    options.onCounts?.(next.value);
  } finally {
    // Closes the file that is open.
    body.return({ files: 0, bytes: 0, omitted: 0 });
  }
}
