import type { Files } from '../../host/ports.ts';
import { formatLock } from './format.ts';
import type { Lock } from './types.ts';

/** Complete or not at all; a file that says the same already is not touched. @throws UserError DISK_FULL, DISK_DENIED */
export async function writeLock(
  files: Pick<Files, 'read' | 'write'>,
  path: string,
  lock: Lock,
): Promise<'written' | 'unchanged'> {
  const text = formatLock(lock);
  const before = await files.read(path);
  if (before !== undefined && new TextDecoder().decode(before) === text) return 'unchanged';
  await files.write(path, text);
  return 'written';
}
