import { crc32 } from 'node:zlib';
import { UserError } from '../../errors.ts';
import { type ArchiveEntry, type ArchiveOptions, inOrder, parts } from './entry.ts';
import { deflate } from './gzip.ts';

interface Written {
  readonly name: Buffer;
  readonly executable: boolean;
  readonly offset: number;
  readonly crc: number;
  readonly compressed: number;
  readonly size: number;
}

/** Where zip64 would begin, which no release needs and some readers do not know. */
const LIMIT = 2 ** 32 - 1;
/** Sizes follow the data (bit 3), so that nothing is compressed twice or kept; names are UTF-8 (bit 11). */
const FLAGS = 0x0808;
const DEFLATED = 8;

/**
 * A zip in which nothing comes from this machine: no extra fields, no time but the given one (UTC, even seconds, not
 * before 1980), entries in bytewise order, modes 0755 and 0644.
 * @throws UserError INPUT_INVALID where it would need zip64
 */
export async function* zip(
  entries: readonly ArchiveEntry[],
  { mtime }: ArchiveOptions,
): AsyncGenerator<Uint8Array> {
  const time = dosTime(mtime);
  const written: Written[] = [];
  let offset = 0;
  for (const { name, executable, bytes } of inOrder(entries)) {
    const start = offset;
    const raw = Buffer.from(name);
    let crc = 0;
    let compressed = 0;
    function* counted(): Generator<Uint8Array> {
      for (const part of parts(bytes)) {
        crc = crc32(part, crc);
        yield part;
      }
    }
    const head = localHeader(raw, time);
    yield head;
    for await (const chunk of deflate(counted())) {
      compressed += chunk.length;
      yield chunk;
    }
    if (bytes.size > LIMIT || start + compressed > LIMIT) throw tooLarge(name);
    const descriptor = Buffer.alloc(16);
    descriptor.writeUInt32LE(0x08074b50, 0);
    sizes(descriptor, 4, { crc, compressed, size: bytes.size });
    yield descriptor;
    offset = start + head.length + compressed + descriptor.length;
    written.push({ name: raw, executable, offset: start, crc, compressed, size: bytes.size });
  }
  const directory = written.map((entry) => centralHeader(entry, time));
  const length = directory.reduce((sum, { length }) => sum + length, 0);
  if (offset + length > LIMIT || written.length > 0xffff) throw tooLarge('the whole');
  yield* directory;
  yield end(written.length, length, offset);
}

interface DosTime {
  readonly time: number;
  readonly date: number;
}

function dosTime(mtime: number): DosTime {
  const at = new Date(Math.max(mtime * 1000, Date.UTC(1980, 0, 1)));
  return {
    time: (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1),
    date: ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate(),
  };
}

function localHeader(name: Buffer, { time, date }: DosTime): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(FLAGS, 6);
  header.writeUInt16LE(DEFLATED, 8);
  header.writeUInt16LE(time, 10);
  header.writeUInt16LE(date, 12);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name]);
}

function centralHeader(entry: Written, { time, date }: DosTime): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  // 3: modes are Unix's.
  header.writeUInt16LE((3 << 8) | 20, 4);
  header.writeUInt16LE(20, 6);
  header.writeUInt16LE(FLAGS, 8);
  header.writeUInt16LE(DEFLATED, 10);
  header.writeUInt16LE(time, 12);
  header.writeUInt16LE(date, 14);
  sizes(header, 16, entry);
  header.writeUInt16LE(entry.name.length, 28);
  header.writeUInt32LE(((entry.executable ? 0o100755 : 0o100644) << 16) >>> 0, 38);
  header.writeUInt32LE(entry.offset, 42);
  return Buffer.concat([header, entry.name]);
}

function sizes(
  into: Buffer,
  at: number,
  { crc, compressed, size }: Pick<Written, 'crc' | 'compressed' | 'size'>,
): void {
  into.writeUInt32LE(crc >>> 0, at);
  into.writeUInt32LE(compressed, at + 4);
  into.writeUInt32LE(size, at + 8);
}

function end(count: number, length: number, offset: number): Buffer {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(length, 12);
  record.writeUInt32LE(offset, 16);
  return record;
}

function tooLarge(name: string): UserError {
  return new UserError('INPUT_INVALID', `${name} is too large for a zip archive of 4 GiB.`, {
    hint: 'Choose tar.gz, or no archive.',
  });
}
