import { byCodeUnit } from '../values/names.ts';
import { plainText } from '../values/secret.ts';
import { parseSnapshot } from './snapshot.ts';

export interface DiffOptions {
  /** As the .patch names them. */
  readonly names?: readonly [before: string, after: string];
  /** Lines around a change, which must be as they are where the .patch is applied. Default: 3. */
  readonly context?: number;
}

/**
 * What leads from one snapshot to the other, as a unified diff: a .patch file among the patches. Comments do not count,
 * so where a value comes from makes no difference. '' where nothing differs.
 * @throws UserError INPUT_INVALID for what is no snapshot
 */
export async function diffSnapshots(
  before: string,
  after: string,
  { names = ['a.env', 'b.env'], context = 3 }: DiffOptions = {},
): Promise<string> {
  const [old, now] = [before, after].map((text, index) => assignments(text, names[index]!));
  if (old === now) return '';
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff');
  const [from, to] = names.map((name) => plainText(name));
  return createTwoFilesPatch(from!, to!, old!, now!, undefined, undefined, {
    context,
    headerOptions: FILE_HEADERS_ONLY,
  });
}

function assignments(text: string, path: string): string {
  return [...parseSnapshot(text, path)]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}
