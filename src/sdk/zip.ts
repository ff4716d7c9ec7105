import { promisify } from 'node:util';
import { crc32, inflateRaw, inflateRawSync } from 'node:zlib';
import { BOUNDS, type Bounds, BoundsCheck } from './bounds.ts';
import { findDirectory } from './zip-directory.ts';
import { damaged, readCentral, type ZipEntry } from './zip-entry.ts';
import { zlibCode } from './zlib-code.ts';

const inflateInPool = promisify(inflateRaw);

const LOCAL = 0x04034b50;
const DESCRIPTOR_FOLLOWS = 1 << 3;

/**
 * The entries of a zip held in memory, in the order of their bytes; each was checked against its local header, so that
 * no two readers can see different files, and none shares bytes with another.
 * @throws UserError ARCHIVE_INVALID for damage, ARCHIVE_HOSTILE for encryption, links, unknown methods and bombs
 */
export function readZip(zip: Buffer, bounds: Bounds = BOUNDS): ZipEntry[] {
  const directory = findDirectory(zip);
  const check = new BoundsCheck(bounds);
  const entries: ZipEntry[] = [];
  let unpacked = 0;
  let at = directory.start;
  for (let i = 0; i < directory.entries; i++) {
    const { entry, next } = readCentral(zip, at, directory.end);
    check.entry(entry.name, entry.size);
    unpacked += entry.size;
    entries.push(entry);
    at = next;
  }
  if (at !== directory.end) throw damaged('its directory has more than it says');
  check.ratio(zip.length, unpacked);
  entries.sort((a, b) => a.offset - b.offset);
  for (const [i, entry] of entries.entries())
    entry.start = checkLocal(zip, entry, entries[i + 1]?.offset ?? directory.start);
  return entries;
}

/** @throws UserError ARCHIVE_INVALID where size or CRC-32 differ from what the directory says */
export function unzip(zip: Buffer, entry: ZipEntry): Buffer {
  const packed = zip.subarray(entry.start, entry.start + entry.packed);
  if (entry.method === 'stored') return checked(packed, entry);
  try {
    return checked(inflateRawSync(packed, inflateOptions(entry)), entry);
  } catch (error) {
    throw asDamage(error, entry);
  }
}

/** As `unzip`, in the thread pool: for entries so large that this is worth a promise. */
export async function unzipInPool(zip: Buffer, entry: ZipEntry): Promise<Buffer> {
  if (entry.method === 'stored') return unzip(zip, entry);
  const packed = zip.subarray(entry.start, entry.start + entry.packed);
  try {
    return checked(await inflateInPool(packed, inflateOptions(entry)), entry);
  } catch (error) {
    throw asDamage(error, entry);
  }
}

/** @returns where the entry's bytes begin */
function checkLocal(zip: Buffer, entry: ZipEntry, limit: number): number {
  const at = entry.offset;
  if (at + 30 > limit || zip.readUInt32LE(at) !== LOCAL)
    throw damaged(`${entry.name} is not where it should be`);
  const flags = zip.readUInt16LE(at + 6);
  const nameLength = zip.readUInt16LE(at + 26);
  const start = at + 30 + nameLength + zip.readUInt16LE(at + 28);
  const descriptor = (flags & DESCRIPTOR_FOLLOWS) !== 0;
  if (start + entry.packed + (descriptor ? 12 : 0) > limit)
    throw damaged(`${entry.name} overlaps what follows it`);
  if (
    flags !== entry.flags ||
    zip.readUInt16LE(at + 8) !== (entry.method === 'stored' ? 0 : 8) ||
    zip.toString('utf8', at + 30, at + 30 + nameLength) !== entry.name ||
    !sameNumber(zip.readUInt32LE(at + 14), entry.crc, descriptor) ||
    !sameNumber(zip.readUInt32LE(at + 18), entry.packed, descriptor) ||
    !sameNumber(zip.readUInt32LE(at + 22), entry.size, descriptor)
  )
    throw damaged(`${entry.name} is described in two ways`);
  return start;
}

/** Zero where a descriptor after the bytes holds it. 2^32-1 (zip64) stands for itself: no entry may be that large. */
function sameNumber(local: number, central: number, descriptor: boolean): boolean {
  return local === central || (descriptor && local === 0) || local === 0xffffffff;
}

/** One output buffer of the right size, with room for zlib to see the end of the stream; more than that is a bomb. */
function inflateOptions(entry: ZipEntry) {
  return { chunkSize: Math.max(64, entry.size + 16), maxOutputLength: Math.max(1, entry.size) };
}

function checked(data: Buffer, entry: ZipEntry): Buffer {
  if (data.length !== entry.size) throw damaged(`${entry.name} has ${data.length} bytes, not ${entry.size}`);
  if (crc32(data) !== entry.crc) throw damaged(`${entry.name} has a wrong checksum`);
  return data;
}

function asDamage(error: unknown, entry: ZipEntry): unknown {
  return zlibCode(error) === '' ? error : damaged(`${entry.name} does not unpack`, error);
}
