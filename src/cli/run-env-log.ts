import { readLog } from '../environment/journal/session.ts';
import type { JournalEntry } from '../environment/journal/types.ts';
import type { LayerTarget } from '../environment/layers/types.ts';
import type { Terminal } from './terminal.ts';

export async function runEnvLog({ host, print, printJson }: Terminal): Promise<number> {
  const entries = await readLog(host);
  if (entries.length === 0) print('Nothing was applied.');
  for (const entry of entries) print(lineOf(entry));
  // The salt would make guesses at a secret cheaper to check.
  printJson({ entries: entries.map(({ salt: _, ...entry }) => entry) });
  return 0;
}

function lineOf({ id, time, state, target, assignments, patches, conflicts }: JournalEntry): string {
  const names = assignments.map(({ name }) => name).join(', ');
  const by = patches.map((patch) => patch.path).join(', ');
  const left = conflicts.length === 0 ? '' : ` (not given back: ${conflicts.join(', ')})`;
  return `${id}  ${time.slice(0, 19)}Z  ${states[state]}${left}  ${placeOf(target)}: ${names}, by ${by}`;
}

const states: Readonly<Record<JournalEntry['state'], string>> = {
  begun: 'not finished',
  applied: 'applied',
  undoing: 'undo not finished',
  undone: 'undone',
  conflict: 'undone in part',
};

function placeOf(target: LayerTarget): string {
  if (target.layer === 'job') return 'job';
  return `${target.layer} ${target.layer === 'user' ? target.key : target.file}`;
}
