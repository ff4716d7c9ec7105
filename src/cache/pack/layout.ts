import type { Hash } from 'node:crypto';
import type { Compression, PackFile, PackTotals } from './types.ts';

/**
 * The bytes of a pack, integers little-endian:
 *
 *     start    "SGPACK2\n", "z" or "g"
 *     block    unpacked length u32 (1 to 8 MiB), packed length u32, packed bytes: a zstd frame or a gzip member
 *     trailer  0 u32, 0 u32, number of whole files u48, their bytes u48, SHA-256 of all bytes before it, but of a
 *              longer zstd frame only the first 64 and the last 8
 *
 * The body that the blocks hold, cut anywhere:
 *
 *     header   JSON, "\n"
 *     file     flags u8 (1: executable), 0x00, length of the name u16, size u48, mtime i48, name (UTF-8),
 *              content, 0x01 (whole) or 0x00 (changed while it was packed: to be thrown away)
 *
 * Blocks of their own and not one stream: several are compressed at once and read while the next one is decompressed.
 * zstd's own threads lose data in Node 24: its streams take input that these did not accept at once for rubbish after
 * the end.
 *
 * A zstd frame ends with a checksum of what it unpacks to, which the SHA-256 covers. Hashing all bytes again takes a
 * twelfth of a restore, and would keep out nobody who can write a pack. gzip, for old Nodes only, is hashed whole: its
 * bytes can be altered in many ways that unpack to the same.
 */
export const MAGIC = 'SGPACK2\n';
export const START_BYTES = MAGIC.length + 1;
/** Of packs that are not large: it stays in a processor's own cache between decompressing and writing. */
export const BLOCK_BYTES = 2 * 2 ** 20;
/**
 * Unpacked bytes of a pack from which on its blocks are twice as large: more of what repeats is seen, and fewer bytes are
 * worth more than a processor's cache. golangci-lint's build cache (660 MB) packs to 132 MB instead of 141 and is there
 * sooner; nektos/act's (301 MB) to 70 instead of 71, and unpacking both its caches takes the processors a tenth longer.
 */
const LARGE_PACK = 384 * 2 ** 20;
/** What a reader accepts. */
export const MAX_BLOCK_BYTES = 8 * 2 ** 20;
export const FRAME_BYTES = 8;
export const COUNTS_BYTES = 12;
export const DIGEST_BYTES = 32;
export const MAX_HEADER_BYTES = 64 * 1024;
export const ENTRY_BYTES = 16;
export const CUT = 0;
export const WHOLE = 1;

/** Unpacked bytes of each block but the last, for a pack of so many unpacked bytes. */
export function blockBytes(packBytes: number): number {
  return packBytes >= LARGE_PACK ? 2 * BLOCK_BYTES : BLOCK_BYTES;
}

export function encodeStart(compression: Compression): Buffer {
  return Buffer.from(`${MAGIC}${compression === 'zstd' ? 'z' : 'g'}`, 'latin1');
}

/** undefined: these bytes do not begin a pack that this version can read. */
export function decodeStart(start: Buffer): Compression | undefined {
  switch (start.toString('latin1')) {
    case `${MAGIC}z`:
      return 'zstd';
    case `${MAGIC}g`:
      return 'gzip';
  }
  return undefined;
}

/** What comes before a block; both zero before the trailer. */
export interface Frame {
  readonly unpacked: number;
  readonly packed: number;
}

export function encodeFrame({ unpacked, packed }: Frame): Buffer {
  const bytes = Buffer.allocUnsafe(FRAME_BYTES);
  bytes.writeUInt32LE(unpacked, 0);
  bytes.writeUInt32LE(packed, 4);
  return bytes;
}

/** undefined: no block that a writer makes; what does not compress grows by a hundredth at most. */
export function decodeFrame(bytes: Buffer): Frame | undefined {
  const [unpacked, packed] = [bytes.readUInt32LE(0), bytes.readUInt32LE(4)];
  if (unpacked === 0 && packed === 0) return { unpacked, packed };
  const most = unpacked + unpacked / 64 + 1024;
  if (unpacked === 0 || unpacked > MAX_BLOCK_BYTES || packed === 0 || packed > most) return undefined;
  return { unpacked, packed };
}

const ZSTD_HEAD = 64;
const ZSTD_TAIL = 8;

/** @param packed a block's packed bytes */
export function hashBlock(hash: Hash, packed: Uint8Array, compression: Compression): void {
  if (compression === 'gzip' || packed.length <= ZSTD_HEAD + ZSTD_TAIL) hash.update(packed);
  else hash.update(packed.subarray(0, ZSTD_HEAD)).update(packed.subarray(-ZSTD_TAIL));
}

/** Without the digest. */
export function encodeTrailer({ files, bytes }: PackTotals): Buffer {
  const trailer = Buffer.alloc(FRAME_BYTES + COUNTS_BYTES);
  trailer.writeUIntLE(files, FRAME_BYTES, 6);
  trailer.writeUIntLE(bytes, FRAME_BYTES + 6, 6);
  return trailer;
}

export function decodeCounts(bytes: Buffer): PackTotals {
  return { files: bytes.readUIntLE(0, 6), bytes: bytes.readUIntLE(6, 6) };
}

/** @param name UTF-8, at most 65535 bytes */
export function encodeEntry(name: Uint8Array, file: Omit<PackFile, 'name'>): Buffer {
  const bytes = Buffer.alloc(ENTRY_BYTES + name.length);
  bytes.writeUInt8(file.executable ? 1 : 0, 0);
  bytes.writeUInt16LE(name.length, 2);
  bytes.writeUIntLE(file.size, 4, 6);
  bytes.writeIntLE(Math.floor(file.mtime), 10, 6);
  bytes.set(name, ENTRY_BYTES);
  return bytes;
}

/** undefined: no entry. The name follows. */
export function decodeEntry(
  bytes: Buffer,
): { readonly nameBytes: number; readonly file: Omit<PackFile, 'name'> } | undefined {
  const flags = bytes.readUInt8(0);
  if (flags > 1 || bytes.readUInt8(1) !== 0) return undefined;
  const file = { size: bytes.readUIntLE(4, 6), executable: flags === 1, mtime: bytes.readIntLE(10, 6) };
  return { nameBytes: bytes.readUInt16LE(2), file };
}
