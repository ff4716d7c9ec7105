import { Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';

/** zlib's own header names the system that it was built for: this one says "unknown", and no time. */
const HEADER = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255);

/** Compressed bytes are the same wherever Node carries the same zlib. */
export async function* gzip(data: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let crc = 0;
  let size = 0;
  function* counted(): Generator<Uint8Array> {
    for (const chunk of data) {
      if (chunk.length === 0) continue;
      crc = crc32(chunk, crc);
      size += chunk.length;
      yield chunk;
    }
  }
  yield HEADER;
  yield* deflate(counted());
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(crc >>> 0, 0);
  trailer.writeUInt32LE(size % 2 ** 32, 4);
  yield trailer;
}

export async function* deflate(data: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = Readable.from(data, { objectMode: true, highWaterMark: 1 });
  const deflater = createDeflateRaw({ level: 9, memLevel: 8 });
  source.on('error', (error) => deflater.destroy(error));
  yield* source.pipe(deflater) as AsyncIterable<Uint8Array>;
}
