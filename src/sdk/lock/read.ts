import { type FilePosition, UserError } from '../../errors.ts';
import type { Files } from '../../host/ports.ts';
import type { Lock } from './types.ts';

const limit = 1 << 20;

/**
 * undefined: there is no lock.
 * @param path for the file system and for messages
 * @throws UserError LOCK_INVALID with line, column and key
 */
export async function readLock(files: Pick<Files, 'read'>, path: string): Promise<Lock | undefined> {
  const bytes = await files.read(path);
  if (bytes === undefined) return undefined;
  if (bytes.length > limit)
    throw invalid(`The lock has ${bytes.length} bytes; ${limit} are accepted.`, { path });
  return parseLock(new TextDecoder().decode(bytes), path);
}

/** @throws UserError LOCK_INVALID */
export async function parseLock(text: string, path: string): Promise<Lock> {
  const [{ findFault, locate }, { lockSchema }] = await Promise.all([
    import('./json.ts'),
    import('./schema.ts'),
  ]);
  const fault = findFault(text);
  if (fault !== undefined) throw invalid(fault.message, { path, ...fault.at }, hintFor(text));
  const checked = lockSchema().safeParse(JSON.parse(text));
  if (checked.success) return checked.data;
  const { issues } = checked.error;
  // A misspelt key also lacks under its right name: the one that is there can be pointed at.
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const keys = [...(issue?.path ?? []).map(String), ...(unknown === undefined ? [] : [unknown])];
  const reason = unknown === undefined ? (issue?.message ?? 'invalid') : 'is no key of a lock';
  const more = issues.length - 1;
  throw invalid(`${keys.join(' › ') || 'The lock'}: ${reason}${more > 0 ? ` (and ${more} more)` : ''}`, {
    path,
    ...locate(text, keys),
  });
}

function hintFor(text: string): string | undefined {
  if (!/^(<{7}|>{7}|={7})/m.test(text)) return undefined;
  return 'It has the marks of a merge conflict: take either side, then run `setup-go-plus lock`.';
}

function invalid(
  message: string,
  at: FilePosition,
  hint = 'Run `setup-go-plus lock` to write it anew; it is not meant to be edited.',
): UserError {
  return new UserError('LOCK_INVALID', message, { at, hint });
}
