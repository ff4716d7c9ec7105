import { type UndoChoice, undo } from '../environment/journal/session.ts';
import { UserError } from '../errors.ts';
import { environmentHost } from '../host/node/environment-host.ts';
import type { Variables } from './env-facts.ts';
import type { EnvUndoOptions } from './env-journal.ts';
import type { Terminal } from './terminal.ts';

export async function runEnvUndo(
  id: string | undefined,
  { all }: EnvUndoOptions,
  { host, print, printJson }: Terminal,
  env: Variables = process.env,
): Promise<number> {
  if (id !== undefined && all) throw new UserError('USAGE', 'An id and --all exclude each other');
  const choice: UndoChoice = all ? 'all' : id === undefined ? 'last' : { id };
  const undone = await undo(choice, environmentHost(host, env));
  if (undone.length === 0) print('There is nothing to undo.');
  for (const { id: number, place, restored, conflicts } of undone) {
    print(
      `${number} ${place}: ${restored.length === 0 ? 'nothing to give back' : `gave back ${restored.join(', ')}`}`,
    );
    for (const { name, why } of conflicts)
      host.log.warning(`${name} stays as it is: ${why} (apply ${number})`);
  }
  printJson({ undone });
  return undone.some(({ conflicts }) => conflicts.length > 0) ? 1 : 0;
}
