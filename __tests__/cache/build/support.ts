import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { actionName, outputName } from '../../../src/cache/build/entry-name.ts';
import { BUILD_LIMITS, type BuildSaveFacts } from '../../../src/cache/build/plan-save.ts';
import type { ActionFact, OutputFact } from '../../../src/cache/build/types.ts';

export const STAMP = 1_790_000_000;
/** An hour of work after the restore. */
export const NOW = (STAMP + 3 * 3600) * 1000;

/** The time of what Go has used since. */
export const touched = NOW - 1000;

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

const entry = fc.record({
  action: fc.integer({ min: 0, max: 40 }),
  output: fc.integer({ min: 0, max: 15 }),
  used: fc.boolean(),
  rewritten: fc.boolean(),
  actionRestored: fc.boolean(),
});
/** Entries that share outputs, some without theirs; restored, used, and written again by chance. */
export const anySaveFacts: fc.Arbitrary<BuildSaveFacts> = fc
  .record({
    entries: fc.uniqueArray(entry, { selector: ({ action }) => action, maxLength: 30 }),
    outputs: fc.uniqueArray(
      fc.record({ output: fc.integer({ min: 0, max: 15 }), restored: fc.boolean(), size: fc.nat(5e6) }),
      { selector: ({ output }) => output },
    ),
    base: fc.nat(1e8),
    layers: fc.array(fc.nat(1e7), { maxLength: 7 }),
    missing: fc.nat(2),
    complete: fc.boolean(),
    restoredAny: fc.boolean(),
  })
  .map(({ entries, outputs, base, layers, missing, complete, restoredAny }) => {
    const sizes = new Map(outputs.map(({ output, size }) => [output, size]));
    const chain = [base, ...layers].map((bytes, i) => ({ key: `k${i}`, bytes }));
    return saveFacts({
      cache: {
        actions: entries.map((e) =>
          action(`a${e.action}`, `o${e.output}`, sizes.get(e.output) ?? 1, {
            ...(e.used || e.rewritten ? { mtime: touched } : {}),
            ...(e.rewritten ? { put: touched } : {}),
          }),
        ),
        outputs: outputs.map((o) => output(`o${o.output}`, o.size)),
        others: [],
        broken: 0,
      },
      stamp: restoredAny ? STAMP : undefined,
      restored: restoredAny
        ? [
            ...entries.filter((e) => e.actionRestored).map((e) => actionName(idOf(`a${e.action}`))),
            ...outputs.filter((o) => o.restored).map((o) => outputName(idOf(`o${o.output}`))),
          ]
        : [],
      chain: restoredAny ? chain : [],
      missing,
      complete,
      limits: { ...BUILD_LIMITS, worthBytes: 0 },
    });
  });
