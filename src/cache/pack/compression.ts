import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { releaseBuffer } from '../../sdk/release-buffer.ts';
import { zlibCode } from '../../sdk/zlib-code.ts';
import { damaged } from './fault.ts';
import type { Frame } from './layout.ts';
import type { Compression } from './types.ts';

/** A block's usual size when packed: each further piece is another trip through the pool. */
const OUTPUT = 2 ** 20;

/** Node has zstd from 22.15 and 23.8 on. */
export function bestCompression(): Compression {
  return canRead('zstd') ? 'zstd' : 'gzip';
}

export function canRead(compression: Compression): boolean {
  return compression === 'gzip' || typeof zlib.zstdDecompress === 'function';
}

/** In the thread pool. @param level of zstd; gzip, for old Nodes only, takes its fastest: 6 takes three times as long */
export function compress(block: Buffer, compression: Compression, level: number): Promise<Buffer> {
  if (compression === 'gzip') return promisify(zlib.gzip)(block, { level: 1, chunkSize: OUTPUT });
  const { ZSTD_c_compressionLevel, ZSTD_c_checksumFlag, ZSTD_c_windowLog } = zlib.constants;
  const params = {
    [ZSTD_c_compressionLevel]: level,
    [ZSTD_c_checksumFlag]: 1,
    // All of a block: by themselves the levels in use look back 2 MiB at most.
    [ZSTD_c_windowLog]: windowLog(block.length),
  };
  // With its length in the frame a block is unpacked at once into the place where it is to be.
  const options = { params, chunkSize: OUTPUT, pledgedSrcSize: block.length };
  return promisify(zlib.zstdCompress)(block, options);
}

/** zstd takes no less than 10. */
function windowLog(bytes: number): number {
  return Math.max(10, Math.ceil(Math.log2(bytes)));
}

/**
 * In the thread pool. Releases the block.
 * @throws UserError ARCHIVE_INVALID for bytes that do not become `frame.unpacked` bytes
 */
export async function decompress(block: Buffer, frame: Frame, compression: Compression): Promise<Buffer> {
  // One output buffer of the right size, with room for the end of the stream to be seen.
  const options = { chunkSize: frame.unpacked + 64, maxOutputLength: frame.unpacked };
  const run = compression === 'gzip' ? promisify(zlib.gunzip) : promisify(zlib.zstdDecompress);
  let unpacked: Buffer;
  try {
    unpacked = await run(block, options);
  } catch (error) {
    if (isDamage(error)) throw damaged('a block does not decompress', error);
    throw error;
  }
  releaseBuffer(block);
  if (unpacked.length !== frame.unpacked)
    throw damaged(`a block has ${unpacked.length} bytes, not ${frame.unpacked}`);
  return unpacked;
}

/** zlib's codes begin with Z_, zstd's with ZSTD_error_. */
function isDamage(error: unknown): boolean {
  if (zlibCode(error) !== '') return true;
  return (
    typeof error === 'object' && error !== null && 'code' in error && `${error.code}`.startsWith('ZSTD_error')
  );
}
