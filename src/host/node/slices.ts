import * as fs from 'node:fs';
import type { Slice, Slices } from '../../cache/inventory/ports.ts';

/** The machine's own disk. */
export function nodeSlices(): Slices {
  return { open };
}

/** O_NONBLOCK: a named pipe would wait for a writer for ever. Windows has neither flag. */
const FLAGS = fs.constants.O_RDONLY | (fs.constants.O_NOFOLLOW ?? 0) | (fs.constants.O_NONBLOCK ?? 0);

function open(path: string): Slice | undefined {
  let fd: number | undefined;
  try {
    fd = fs.openSync(path, FLAGS);
    const stat = fs.fstatSync(fd);
    if (stat.isFile()) {
      const file = fd;
      fd = undefined;
      return {
        size: stat.size,
        read: (offset, length) => read(file, offset, Math.max(0, Math.min(length, stat.size - offset))),
        close: () => fs.closeSync(file),
      };
    }
  } catch {
    // Gone, a link, or another user's.
  } finally {
    if (fd !== undefined) fs.closeSync(fd);
  }
  return undefined;
}

function read(fd: number, offset: number, length: number): Uint8Array {
  const into = Buffer.allocUnsafe(length);
  let done = 0;
  try {
    for (let got = -1; got !== 0 && done < length; done += got) {
      got = fs.readSync(fd, into, done, length - done, offset + done);
    }
  } catch {
    // A disk's fault: what was read is too short, and the caller takes it for that.
  }
  return into.subarray(0, done);
}
