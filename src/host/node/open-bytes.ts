import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { UserError } from '../../errors.ts';
import type { ByteReader } from '../ports.ts';
import { errorCode } from './disk-error.ts';

/**
 * Opens a file to read it in places, and closes it when `work` ends.
 * @throws UserError INPUT_INVALID where there is no file, where it is none, or where it may not be read
 */
export async function openBytes<T>(path: string, work: (reader: ByteReader) => Promise<T>): Promise<T> {
  const descriptor = open(path);
  try {
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) throw unreadable(path, stat.isDirectory() ? 'it is a folder' : 'it is not a file');
    return await work({
      name: path,
      size: stat.size,
      read: (offset, length, into) => readFully(descriptor, path, offset, place(length, into)),
    });
  } finally {
    closeSync(descriptor);
  }
}

function open(path: string): number {
  try {
    // Opening a named pipe waits for a writer, for ever, unless O_NONBLOCK says otherwise. Windows has neither.
    return openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (cause) {
    const code = errorCode(cause);
    if (code === undefined) throw cause;
    const why = { ENOENT: 'there is no such file', EISDIR: 'it is a folder' }[code];
    throw unreadable(path, why ?? `it may not be opened (${code})`, cause);
  }
}

function place(length: number, into: Uint8Array | undefined): Uint8Array {
  return into !== undefined && into.length >= length ? into.subarray(0, length) : new Uint8Array(length);
}

function readFully(descriptor: number, path: string, offset: number, bytes: Uint8Array): Uint8Array {
  const { length } = bytes;
  let done = 0;
  try {
    while (done < length) {
      const count = readSync(descriptor, bytes, done, length - done, offset + done);
      if (count === 0) break;
      done += count;
    }
  } catch (cause) {
    throw unreadable(path, `reading it failed (${errorCode(cause) ?? 'unknown'})`, cause);
  }
  return done === length ? bytes : bytes.subarray(0, done);
}

function unreadable(path: string, why: string, cause?: unknown): UserError {
  return new UserError('INPUT_INVALID', `${path} cannot be read: ${why}.`, {
    hint: 'Name a file that exists and that this user may read.',
    cause,
  });
}
