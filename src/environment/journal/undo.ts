import type { Layer, LayerTarget } from '../layers/types.ts';
import type { Journal } from './journal.ts';
import { type Conflict, planUndo } from './plan-undo.ts';
import { holdsStill } from './seal.ts';
import type { JournalEntry } from './types.ts';

export type OpenLayer = (target: LayerTarget) => Layer;

export interface Undone {
  readonly id: string;
  readonly place: string;
  /** Names that were given back. */
  readonly restored: readonly string[];
  readonly conflicts: readonly Conflict[];
}

/** Whether there is something to undo. */
export function isOpen({ state }: JournalEntry): boolean {
  return state !== 'undone';
}

/** Names that others have changed stay as they are, and the entry stays open for another try. */
export async function undoEntry(entry: JournalEntry, journal: Journal, open: OpenLayer): Promise<Undone> {
  const layer = open(entry.target);
  const { id } = entry;
  if (entry.state !== 'undoing') await journal.progress({ state: 'undoing', id });
  const { values, conflicts } = planUndo(entry, await layer.holds(entry.assignments.map(({ name }) => name)));
  if (values.size > 0) await layer.write(values);
  const names = conflicts.map(({ name }) => name);
  await journal.progress(
    names.length === 0 ? { state: 'undone', id } : { state: 'conflict', id, conflicts: names },
  );
  return { id, place: layer.place, restored: [...values.keys()], conflicts };
}

export interface Recovered extends Undone {
  /** kept: all of it had been written, only the word of it was missing. */
  readonly how: 'kept' | 'undone';
}

/**
 * What killed commands left: an apply that got to its end is noted as such, a part of one is taken back, an undo is
 * finished. Every command does this before anything else.
 */
export async function recover(journal: Journal, open: OpenLayer): Promise<readonly Recovered[]> {
  const recovered: Recovered[] = [];
  for (const entry of journal.entries()) {
    if (entry.state === 'begun' && (await isWhole(entry, open(entry.target)))) {
      await journal.progress({ state: 'applied', id: entry.id });
      const { place } = open(entry.target);
      recovered.push({ id: entry.id, place, restored: [], conflicts: [], how: 'kept' });
    } else if (entry.state === 'begun' || entry.state === 'undoing') {
      recovered.push({ ...(await undoEntry(entry, journal, open)), how: 'undone' });
    }
  }
  return recovered;
}

/** Whether the layer holds all that the entry wanted. */
export async function isWhole({ assignments, salt }: JournalEntry, layer: Layer): Promise<boolean> {
  const held = await layer.holds(assignments.map(({ name }) => name));
  return assignments.every(({ name, after }) => holdsStill(after, held.get(name) ?? null, salt));
}
