import { UserError } from '../../errors.ts';
import type { BuildHost } from '../host.ts';
import type { BuildPlan } from '../types.ts';
import { readHead } from './source.ts';

/**
 * What is published must be what the commit says. A build writes nothing into the work tree; but `go mod download` of a
 * workspace may, and so may whatever else runs on this machine.
 * @throws UserError TREE_DIRTY where a clean tree is required
 */
export async function refuseChangedTree(
  directory: string,
  { source, requireClean }: BuildPlan,
  host: Pick<BuildHost, 'processes' | 'machine' | 'log'>,
): Promise<void> {
  if (source === null) return;
  const now = await readHead(directory, host);
  const changed = (now?.changed ?? []).filter((path) => !source.changed.includes(path));
  const moved = now?.commit !== source.commit;
  if (changed.length === 0 && !moved) return;
  const what = moved
    ? `HEAD was ${source.commit} when the build began, and is ${now?.commit ?? 'gone'}`
    : `The work tree was changed during the build: ${changed.slice(0, 5).join(', ')}`;
  if (requireClean || moved)
    throw new UserError('TREE_DIRTY', `${what}.`, {
      hint: 'Find out what writes there while the build runs, and build again. Nothing was published.',
    });
  host.log.warning(`${what}.`);
}
