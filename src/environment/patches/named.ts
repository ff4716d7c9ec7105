import { byCodeUnit } from '../values/names.ts';
import type { Patch } from './model.ts';

/** Every variable whose value a plan of these patches looks at or changes: what a layer must know. Sorted. */
export function namedVariables(patches: readonly Patch[]): readonly string[] {
  const names = patches.flatMap(({ operations, guard, when }) => [
    ...operations.map(({ name }) => name),
    ...guard.expect.map(({ name }) => name),
    ...guard.lines.map(({ name }) => name),
    ...(when.env ?? []).map(({ name }) => name),
  ]);
  return [...new Set(names)].sort(byCodeUnit);
}
