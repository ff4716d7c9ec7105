import { UserError } from '../../errors.ts';

const HINT =
  'Nothing of it was kept, and the job goes on without it. If it stays so, delete this entry of the cache.';

/** Cut, altered, or written by something else. */
export function damaged(fault: string, cause?: unknown): UserError {
  return new UserError('ARCHIVE_INVALID', `The cache's pack is damaged: ${fault}.`, { hint: HINT, cause });
}

/** The rules for names and sizes are those of SDK archives; what a person can do is not. */
export function asRefusal(error: unknown): unknown {
  if (!(error instanceof UserError) || error.code !== 'ARCHIVE_HOSTILE') return error;
  return new UserError('ARCHIVE_HOSTILE', `The cache's pack is refused: ${error.message}`, { hint: HINT });
}
