import { closeSync, futimesSync, openSync, writeSync } from 'node:fs';
import type { FileAttributes } from '../ports.ts';

/**
 * A new file with its time, synchronously: on a hosted runner 15,000 files take 1.1 s this way and 20 s through promises.
 * @param onBytes what has reached the disk, also of a file that does not fit
 * @throws whatever Node throws; EEXIST where something is there
 */
export function writeFile(
  path: string,
  data: Uint8Array,
  { executable, mtime }: FileAttributes,
  onBytes: (count: number) => void,
): void {
  const fd = openSync(path, 'wx', executable ? 0o755 : 0o644);
  try {
    for (let done = 0; done < data.length; ) {
      const wrote = writeSync(fd, data, done, data.length - done);
      done += wrote;
      onBytes(wrote);
    }
    futimesSync(fd, mtime, mtime);
  } finally {
    closeSync(fd);
  }
}
