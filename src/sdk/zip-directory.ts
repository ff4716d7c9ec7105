import { damaged } from './zip-entry.ts';

export interface ZipDirectory {
  readonly entries: number;
  readonly start: number;
  readonly end: number;
}

const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;

/**
 * Finds the central directory from the end record, zip64 where the numbers need it.
 * The directory must reach up to that record: bytes in between, or before the archive, would let two readers differ.
 * @throws UserError ARCHIVE_INVALID
 */
export function findDirectory(zip: Buffer): ZipDirectory {
  const at = findEnd(zip);
  if (zip.readUInt16LE(at + 4) !== 0 || zip.readUInt16LE(at + 6) !== 0)
    throw damaged('it is one part of several');
  const entries = zip.readUInt16LE(at + 10);
  const size = zip.readUInt32LE(at + 12);
  const start = zip.readUInt32LE(at + 16);
  if (at >= 20 && zip.readUInt32LE(at - 20) === LOCATOR64) return findDirectory64(zip, at - 20);
  if (entries !== zip.readUInt16LE(at + 8)) throw damaged('it is one part of several');
  return bounded({ entries, start, end: start + size }, at);
}

/** The end record is last, but for a comment whose length it states. */
function findEnd(zip: Buffer): number {
  const first = Math.max(0, zip.length - 22 - 0xffff);
  for (let at = zip.length - 22; at >= first; at--)
    if (zip.readUInt32LE(at) === END && at + 22 + zip.readUInt16LE(at + 20) === zip.length) return at;
  throw damaged('its end is missing');
}

function findDirectory64(zip: Buffer, locator: number): ZipDirectory {
  const at = toNumber(zip.readBigUInt64LE(locator + 8));
  if (at + 56 > locator || zip.readUInt32LE(at) !== END64) throw damaged('its zip64 end is missing');
  if (at + 12 + toNumber(zip.readBigUInt64LE(at + 4)) !== locator)
    throw damaged('its zip64 end has a wrong size');
  const entries = toNumber(zip.readBigUInt64LE(at + 32));
  const size = toNumber(zip.readBigUInt64LE(at + 40));
  const start = toNumber(zip.readBigUInt64LE(at + 48));
  return bounded({ entries, start, end: start + size }, at);
}

function bounded(directory: ZipDirectory, limit: number): ZipDirectory {
  if (directory.end !== limit) throw damaged('its directory is not where it should be');
  return directory;
}

function toNumber(value: bigint): number {
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw damaged('a zip64 number is too large');
  return Number(value);
}
