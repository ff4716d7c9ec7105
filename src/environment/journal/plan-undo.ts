import { splitList } from '../layers/list-text.ts';
import type { Held } from '../layers/types.ts';
import { holdsStill, isSealed } from './seal.ts';
import type { JournalAssignment, JournalEntry } from './types.ts';

/** What an undo writes, and what it leaves. */
export interface UndoPlan {
  readonly values: ReadonlyMap<string, Held>;
  readonly conflicts: readonly Conflict[];
}

export interface Conflict {
  readonly name: string;
  readonly why: string;
}

/** Gives back what is still as the entry left it. @param held what the layer holds now of the entry's names */
export function planUndo(
  { assignments, salt }: Pick<JournalEntry, 'assignments' | 'salt'>,
  held: ReadonlyMap<string, Held>,
): UndoPlan {
  const values = new Map<string, Held>();
  const conflicts: Conflict[] = [];
  for (const assignment of assignments) {
    const { name, before, after } = assignment;
    const now = held.get(name) ?? null;
    if (holdsStill(before, now, salt)) continue;
    if (!holdsStill(after, now, salt)) {
      const merged = withoutOurEntries(assignment, now);
      if (merged === undefined) conflicts.push({ name, why: 'it was changed since' });
      else if (!holdsStill(merged, now, salt)) values.set(name, merged);
    } else if (isSealed(before)) {
      conflicts.push({ name, why: 'what it was before is a secret, which was not kept' });
    } else {
      values.set(name, before);
    }
  }
  return { values, conflicts };
}

/**
 * Others have changed the list since, and all that we did was to add to it: our entries go, theirs stay.
 * undefined where that cannot be told.
 */
function withoutOurEntries({ before, after, separator }: JournalAssignment, now: Held): Held | undefined {
  if (separator === undefined || now === null || !('text' in now)) return undefined;
  if (before !== null && !('text' in before)) return undefined;
  if (after === null || !('text' in after)) return undefined;
  const [old, ours, current] = [before?.text ?? '', after.text, now.text].map((text) =>
    splitList(text, separator),
  );
  const added = additions(old!, ours!);
  // Within quotes Windows reads a semicolon as part of an entry.
  if (added === undefined || now.text.includes('"')) return undefined;
  const rest = current!.filter((entry) => !added.has(entry));
  if (rest.length === 0 && before === null) return null;
  return { ...now, text: rest.join(separator) };
}

/** undefined unless the new list is the old one with entries put in that it did not have. */
function additions(before: readonly string[], after: readonly string[]): ReadonlySet<string> | undefined {
  const added = new Set(after.filter((entry) => !before.includes(entry)));
  const rest = after.filter((entry) => !added.has(entry));
  return rest.length === before.length && rest.every((entry, at) => entry === before[at]) ? added : undefined;
}
