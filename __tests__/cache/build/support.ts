import { createHash } from 'node:crypto';
import { BUILD_LIMITS, type BuildSaveFacts } from '../../../src/cache/build/plan-save.ts';
import type { ActionFact, OutputFact } from '../../../src/cache/build/types.ts';

export const STAMP = 1_790_000_000;
/** An hour of work after the restore. */
export const NOW = (STAMP + 3 * 3600) * 1000;

export function idOf(name: string): string {
  return createHash('sha256').update(name).digest('hex');
}

export function action(
  name: string,
  output: string,
  size: number,
  more: Partial<ActionFact> = {},
): ActionFact {
  const times = { put: STAMP * 1000 - 1e6, mtime: STAMP * 1000 };
  return { id: idOf(name), output: idOf(output), size, bytes: 175, ...times, ...more };
}

export function output(name: string, size: number, more: Partial<OutputFact> = {}): OutputFact {
  const id = idOf(name);
  return {
    id,
    name: `${id.slice(0, 2)}/${id}-d`,
    size,
    mtime: STAMP * 1000,
    executable: false,
    content: { kind: 'unknown' },
    ...more,
  };
}

export function saveFacts(more: Partial<BuildSaveFacts>): BuildSaveFacts {
  return {
    cache: { actions: [], outputs: [], others: [], broken: 0 },
    stamp: STAMP,
    now: NOW,
    restored: [],
    chain: [],
    missing: 0,
    complete: true,
    partialModules: false,
    keepTests: false,
    limits: BUILD_LIMITS,
    ...more,
  };
}
