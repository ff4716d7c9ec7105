import { UserError } from '../../errors.ts';

/**
 * What a person can do about a failed write: a full disk, a folder that one may not write to, that is in use or that
 * cannot exist, and a file where a folder should be become a `UserError` DISK_FULL or DISK_DENIED; anything else is
 * returned as it came.
 * @param path the file or folder that was being written
 * @param room bytes known to be needed, where known
 */
export function diskError(cause: unknown, path: string, room?: { needed: number; written: number }): unknown {
  switch (errorCode(cause)) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return new UserError('DISK_FULL', `No space left for ${path}${described(room)}`, {
        hint: 'Free space on that disk, or choose a folder on another one.',
        cause,
      });
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return new UserError('DISK_DENIED', `Not allowed to write ${path} (${errorCode(cause)})`, {
        hint: 'Give this user write access to the folder, or choose another folder.',
        cause,
      });
    case 'EEXIST':
    case 'ENOTDIR':
      return new UserError('DISK_DENIED', `Something else is in the way of ${path} (${errorCode(cause)})`, {
        hint: 'Remove what is there, or choose another folder.',
        cause,
      });
    case 'ENOENT':
      return new UserError('DISK_DENIED', `There is no place for ${path} (ENOENT)`, {
        hint: 'The drive, or a folder that a link on the way leads to, does not exist: choose another folder.',
        cause,
      });
    case 'EBUSY':
    case 'ENOTEMPTY':
      return new UserError('DISK_DENIED', `${path} is in use (${errorCode(cause)})`, {
        hint: 'End the programs that use files in it (on Windows also a terminal that stands in it), and try again.',
        cause,
      });
    default:
      return cause;
  }
}

/** `ENOENT` and friends, of errors that Node made; undefined for others. */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

function described(room: { needed: number; written: number } | undefined): string {
  if (room === undefined) return '.';
  return `: ${room.needed} bytes more were needed after ${room.written} bytes had been written.`;
}
