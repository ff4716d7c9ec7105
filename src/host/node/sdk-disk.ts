import * as fs from 'node:fs';
import { dirname } from 'node:path';
import type { SdkDisk, Spool } from '../../cache/sdk/types.ts';
import { diskError } from './disk-error.ts';

/** The machine's own disk, for the SDK's cache. */
export function nodeSdkDisk(): SdkDisk {
  return {
    create,
    read: (path) => fs.createReadStream(path, { highWaterMark: 512 * 1024 }),
    sameVolume: (a, b) => deviceOf(a) === deviceOf(b),
  };
}

function create(path: string): Spool {
  let fd = attempt(path, () => fs.openSync(path, 'wx', 0o600));
  return {
    append(bytes) {
      attempt(path, () => {
        for (let done = 0; done < bytes.length; ) done += fs.writeSync(fd, bytes, done, bytes.length - done);
      });
    },
    close() {
      if (fd !== -1) fs.closeSync(fd);
      fd = -1;
    },
  };
}

function attempt<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw diskError(error, path);
  }
}

/** undefined where not even the root is there: a drive that does not exist. */
function deviceOf(path: string): number | undefined {
  for (let at = path; ; at = dirname(at)) {
    const device = fs.statSync(at, { throwIfNoEntry: false })?.dev;
    if (device !== undefined || at === dirname(at)) return device;
  }
}
