import { findVariable, nameKey } from '../values/names.ts';
import { compareEntries, entriesOf } from './entries.ts';
import type { LayerValue, LayerValues, PatchPlan, VariableChange } from './types.ts';

/** The values that a plan leads to; those that it does not name, and kinds of the registry, stay. */
export function applyChanges(
  { values }: LayerValues,
  { changes, os }: Pick<PatchPlan, 'changes' | 'os'>,
): LayerValues {
  const result = new Map<string, LayerValue>(values);
  for (const { name, after } of changes) {
    const held = findVariable(result, name, os);
    if (after === null) {
      for (const spelling of [...result.keys()])
        if (nameKey(spelling, os) === nameKey(name, os)) result.delete(spelling);
    } else result.set(held?.name ?? name, { ...held?.value, text: after });
  }
  return { values: result };
}

/** The changes that take a plan back: applied to its result they give what was before. */
export function invert({
  changes,
  os,
}: Pick<PatchPlan, 'changes' | 'os'>): Pick<PatchPlan, 'changes' | 'os'> {
  return {
    os,
    changes: changes.map((change): VariableChange => {
      const { entries: forward, before, after, ...rest } = change;
      if (forward === undefined) return { ...rest, before: after, after: before };
      const entries = entriesOf(change.name, os, change.list)!;
      const origins = new Map(forward.map(({ entry, origin }) => [entries.key(entry), origin]));
      const backward = compareEntries(entries, after, before, (key) => origins.get(key));
      return { ...rest, before: after, after: before, entries: backward };
    }),
  };
}
