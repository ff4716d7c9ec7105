import { describe, expect, test } from '@jest/globals';
import { actionName, outputName } from '../../../src/cache/build/entry-name.ts';
import { type ChainPack, planBuildSave } from '../../../src/cache/build/plan-save.ts';
import type { ActionFact, OutputFact } from '../../../src/cache/build/types.ts';
import { action, idOf, NOW, output, STAMP, saveFacts } from './support.ts';

/**
 * nektos/act, 18 commits of ten months, `go build ./... && go test -run='^$' ./...` at each: MB of new entries, and MB of
 * all that the build uses. Measured; a cold build's cache has 294 to 302 MB.
 */
const history: readonly (readonly [fresh: number, used: number])[] = [
  ...([
    [294, 294],
    [8.3, 294],
    [84, 295],
    [6.1, 295],
    [18, 295],
    [5.2, 295],
    [14, 295],
    [18, 295],
  ] as const),
  ...([
    [101, 290],
    [86, 291],
    [18, 291],
    [42, 291],
    [22, 294],
    [83, 298],
    [38, 301],
  ] as const),
  ...([
    [14, 301],
    [5.1, 301],
    [86, 302],
  ] as const),
];

interface Step {
  readonly kind: 'layer' | 'base';
  readonly uploaded: number;
  /** What the next job restores, as a multiple of what its build uses. */
  readonly stored: number;
  readonly packs: number;
}

/** Entries of 100 kB; of those that are no longer used the oldest go first, as after a new version of a module. */
function replay(): readonly Step[] {
  let chain: readonly ChainPack[] = [];
  let restored: readonly string[] = [];
  let live: readonly string[] = [];
  let kept: readonly string[] = [];
  return history.map(([fresh, used], step) => {
    const made = Array.from({ length: Math.round(fresh * 10) }, (_, i) => `${step}.${i}`);
    live = [...live, ...made].slice(-Math.round(used * 10));
    const isLive = new Set(live);
    const isMade = new Set(made);
    const entries = [...kept, ...made];
    const actions: ActionFact[] = [];
    const outputs: OutputFact[] = [];
    for (const name of entries) {
      const at = isLive.has(name) ? { mtime: NOW - 1000 } : {};
      actions.push(action(name, name, SIZE, { ...at, ...(isMade.has(name) ? { put: NOW - 1000 } : {}) }));
      outputs.push(output(name, SIZE));
    }
    const save = planBuildSave(
      saveFacts({
        cache: { actions, outputs, others: [], broken: 0 },
        stamp: step === 0 ? undefined : STAMP,
        restored,
        chain,
      }),
    );
    if (save.kind === 'nothing') throw new Error(save.why);
    const pack = { key: String(step), bytes: save.bytes };
    chain = save.kind === 'base' ? [pack] : [...chain, pack];
    kept = save.kind === 'base' ? entries.filter((name) => isLive.has(name)) : entries;
    restored = kept.flatMap((name) => [actionName(idOf(name)), outputName(idOf(name))]);
    const bytes = chain.reduce((sum, one) => sum + one.bytes, 0);
    return {
      kind: save.kind,
      uploaded: save.bytes / 1e6,
      stored: bytes / (live.length * SIZE),
      packs: chain.length,
    };
  });
}

const SIZE = 100_000;

describe('over a history of real changes', () => {
  const steps = replay();
  const later = steps.slice(1);

  test('a job never restores more than 1.15 times what a single build’s cache has', () => {
    expect(Math.max(...steps.map(({ stored }) => stored))).toBeLessThan(1.15);
  });

  test('in no more than six packs, and usually fewer than four', () => {
    expect(Math.max(...steps.map(({ packs }) => packs))).toBeLessThanOrEqual(6);
    expect(later.filter(({ packs }) => packs < 4).length).toBeGreaterThan(later.length / 2);
  });

  test('the median save uploads an eighth of the whole at most, and half of the saves are layers', () => {
    const sizes = later.map(({ uploaded }) => uploaded).sort((a, b) => a - b);
    expect(sizes[sizes.length >> 1]).toBeLessThan(302 / 7);
    expect(later.filter(({ kind }) => kind === 'layer').length).toBeGreaterThanOrEqual(9 - 1);
  });

  test('all saves together are far less than a whole cache each time', () => {
    const total = steps.reduce((sum, { uploaded }) => sum + uploaded, 0);
    expect(total).toBeLessThan(0.6 * 295 * steps.length);
  });
});
