import { UserError } from '../errors.ts';
import { hostile } from './safe-path.ts';

export interface ZipEntry {
  /** As in the archive; ends in a slash for a folder. */
  readonly name: string;
  readonly method: 'stored' | 'deflated';
  readonly flags: number;
  readonly crc: number;
  /** Bytes in the archive. */
  readonly packed: number;
  /** Bytes unpacked. */
  readonly size: number;
  /** Where the local header is. */
  readonly offset: number;
  /** Where the packed bytes begin. */
  start: number;
  /** Set where a Unix system made the entry and says so. */
  readonly executable: boolean;
  /** Seconds since 1970. */
  readonly mtime: number;
}

const CENTRAL = 0x02014b50;
const ENCRYPTED = (1 << 0) | (1 << 6) | (1 << 13);
const UNIX = 3;
const DARWIN = 19;

/**
 * One record of the central directory.
 * @throws UserError ARCHIVE_INVALID, ARCHIVE_HOSTILE
 */
export function readCentral(zip: Buffer, at: number, end: number): { entry: ZipEntry; next: number } {
  if (at + 46 > end || zip.readUInt32LE(at) !== CENTRAL) throw damaged('its directory is cut off');
  const nameEnd = at + 46 + zip.readUInt16LE(at + 28);
  const extraEnd = nameEnd + zip.readUInt16LE(at + 30);
  const next = extraEnd + zip.readUInt16LE(at + 32);
  if (next > end) throw damaged('its directory is cut off');
  const name = zip.toString('utf8', at + 46, nameEnd);
  const extras = readExtras(zip, nameEnd, extraEnd);
  const mode = unixMode(zip, at);
  const entry: ZipEntry = {
    name,
    method: methodOf(name, zip.readUInt16LE(at + 10)),
    flags: zip.readUInt16LE(at + 8),
    crc: zip.readUInt32LE(at + 16),
    ...sizes(zip, at, extras.get(0x0001)),
    start: 0,
    executable: (mode & 0o111) !== 0,
    mtime: unixTime(extras.get(0x5455)) ?? dosTime(zip.readUInt16LE(at + 14), zip.readUInt16LE(at + 12)),
  };
  checkKind(entry, mode);
  return { entry, next };
}

export function damaged(fault: string, cause?: unknown): UserError {
  return new UserError('ARCHIVE_INVALID', `The zip archive is damaged: ${fault}.`, {
    hint: 'Download it again; if it stays so, the server has a damaged copy.',
    cause,
  });
}

function checkKind(entry: ZipEntry, mode: number): void {
  if ((entry.flags & ENCRYPTED) !== 0) throw hostile(entry.name, 'is encrypted');
  const type = mode & 0o170000;
  const folder = entry.name.endsWith('/');
  if (type !== 0 && type !== (folder ? 0o040000 : 0o100000))
    throw hostile(entry.name, 'is neither file nor folder');
  if (folder && entry.size !== 0) throw damaged(`the folder ${entry.name} has content`);
}

function methodOf(name: string, method: number): ZipEntry['method'] {
  if (method === 0) return 'stored';
  if (method === 8) return 'deflated';
  throw hostile(name, `is packed with method ${method}, which Go does not use`);
}

function unixMode(zip: Buffer, at: number): number {
  const madeBy = zip[at + 5]!;
  return madeBy === UNIX || madeBy === DARWIN ? zip.readUInt16LE(at + 40) : 0;
}

/** The zip64 extra holds, in this order, only those of the three numbers that are 2^32-1 in the record. */
function sizes(zip: Buffer, at: number, zip64: Buffer | undefined) {
  let used = 0;
  const wide = (value: number): number => {
    if (value !== 0xffffffff) return value;
    if (zip64 === undefined || used + 8 > zip64.length) throw damaged('a zip64 size is missing');
    const big = zip64.readBigUInt64LE(used);
    used += 8;
    if (big > BigInt(Number.MAX_SAFE_INTEGER)) throw damaged('a zip64 size is too large');
    return Number(big);
  };
  const size = wide(zip.readUInt32LE(at + 24));
  const packed = wide(zip.readUInt32LE(at + 20));
  const offset = wide(zip.readUInt32LE(at + 42));
  return { size, packed, offset };
}

function readExtras(zip: Buffer, at: number, end: number): Map<number, Buffer> {
  const extras = new Map<number, Buffer>();
  while (at + 4 <= end) {
    const next = at + 4 + zip.readUInt16LE(at + 2);
    if (next > end) break;
    extras.set(zip.readUInt16LE(at), zip.subarray(at + 4, next));
    at = next;
  }
  return extras;
}

/** The extended timestamp: a flag byte, then seconds since 1970. */
function unixTime(extra: Buffer | undefined): number | undefined {
  return extra !== undefined && extra.length >= 5 && (extra[0]! & 1) !== 0
    ? extra.readUInt32LE(1)
    : undefined;
}

/** Local time of an unknown place, taken as UTC; an unset date (month 0) as DOS's first. */
function dosTime(date: number, time: number): number {
  const year = 1980 + (date >> 9);
  const month = Math.max(1, (date >> 5) & 15);
  const day = Math.max(1, date & 31);
  return Math.floor(Date.UTC(year, month - 1, day, time >> 11, (time >> 5) & 63, (time & 31) * 2) / 1000);
}
