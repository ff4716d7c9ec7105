import { describe, expect, test } from '@jest/globals';
import { isCacheHit, restoreCache } from '../../src/cache/restore.ts';
import { saveCache } from '../../src/cache/save.ts';
import { fromCacheState, toCacheState } from '../../src/cache/state.ts';
import type { CachePlan, CacheState, CacheStore } from '../../src/cache/types.ts';
import { filesOver, recordLog } from './support.ts';

const step = { do: true, why: '' };
const on = {
  kind: 'on',
  paths: ['/m', '/c'],
  key: 'k-1',
  restoreKeys: ['k-'],
  restore: step,
  save: step,
} as const satisfies CachePlan;
const off: CachePlan = { kind: 'off', why: 'the input cache is false' };

function storeWith(change: Partial<CacheStore> = {}): CacheStore & { calls: string[] } {
  const calls: string[] = [];
  const noted =
    <A extends unknown[], R>(name: string, run: (...args: A) => R) =>
    (...args: A): R => {
      calls.push(name);
      return run(...args);
    };
  return {
    calls,
    available: () => true,
    restore: noted('restore', change.restore ?? (async () => undefined)),
    lookup: noted('lookup', change.lookup ?? (async () => false)),
    save: noted('save', change.save ?? (async () => true)),
  };
}

const failure = async () => {
  throw new Error('the service fell over\nwith a second line');
};

describe('restore', () => {
  test.each<[string, CachePlan, Partial<CacheStore>, string | null, boolean, string]>([
    ['an exact hit', on, { restore: async () => 'k-1' }, 'k-1', true, 'info: Cache restored from k-1.'],
    [
      'a prefix',
      on,
      { restore: async () => 'k-0' },
      'k-0',
      false,
      'info: Cache restored from k-0, the nearest to k-1.',
    ],
    ['a miss', on, {}, null, false, 'info: No cache found for k-1.'],
    ['no cache', off, {}, null, false, 'info: No cache: the input cache is false.'],
    [
      'a job that may not read',
      { ...on, restore: { do: false, why: 'the reason' } },
      {},
      null,
      false,
      'info: Cache not restored: the reason.',
    ],
    [
      'a failing service',
      on,
      { restore: failure },
      null,
      false,
      'warning: Cache not restored: the service fell over',
    ],
  ])('%s', async (_, plan, change, matched, hit, line) => {
    const log = recordLog();
    const state = await restoreCache(plan, storeWith(change), log);
    expect(state).toEqual({ plan, matched });
    expect(isCacheHit(state)).toBe(hit);
    expect(log.lines).toEqual([line]);
  });
});

describe('save', () => {
  const files = filesOver({ '/c/00/entry': '' });
  const withEntries = {
    ...files,
    stat: async () => ({ kind: 'directory', size: 0, mtime: 0, mode: 0 }) as const,
  };
  const nothing = { ...files, stat: async () => undefined };

  test.each<[string, CacheState, Partial<CacheStore>, readonly string[], string[]]>([
    [
      'after a miss packs once, having asked first',
      { plan: on, matched: null },
      {},
      ['lookup', 'save'],
      ['info: Cache saved as k-1.'],
    ],
    [
      'after a hit by prefix packs too',
      { plan: on, matched: 'k-0' },
      {},
      ['lookup', 'save'],
      ['info: Cache saved as k-1.'],
    ],
    [
      'after an exact hit asks nobody',
      { plan: on, matched: 'k-1' },
      {},
      [],
      ['info: Cache not saved: k-1 was restored as it is.'],
    ],
    [
      'packs nothing when another job was first',
      { plan: on, matched: null },
      { lookup: async () => true },
      ['lookup'],
      ['info: Cache not saved: another job saved k-1 in the meantime.'],
    ],
    ['says nothing without a cache', { plan: off, matched: null }, {}, [], []],
    [
      'does nothing where the job may not write',
      { plan: { ...on, save: { do: false, why: 'the reason' } }, matched: null },
      {},
      [],
      ['info: Cache not saved: the reason.'],
    ],
    [
      'leaves the word to the store where the service refused',
      { plan: on, matched: null },
      { save: async () => false },
      ['lookup', 'save'],
      [],
    ],
    [
      'a failing lookup is one warning and no packing',
      { plan: on, matched: null },
      { lookup: failure },
      ['lookup'],
      ['warning: Cache not saved: the service fell over'],
    ],
    [
      'a failing upload is one warning',
      { plan: on, matched: null },
      { save: failure },
      ['lookup', 'save'],
      ['warning: Cache not saved: the service fell over'],
    ],
  ])('%s', async (_, state, change, calls, lines) => {
    const log = recordLog();
    const store = storeWith(change);
    await saveCache(state, store, { files: withEntries, log });
    expect(store.calls).toEqual(calls);
    expect(log.lines).toEqual(lines);
  });

  test('a job that never built has nothing to pack, and no error either', async () => {
    const log = recordLog();
    const store = storeWith();
    await saveCache({ plan: on, matched: null }, store, { files: nothing, log });
    expect(store.calls).toEqual([]);
    expect(log.lines).toEqual(['info: Cache not saved: nothing was written to /m or /c.']);
  });

  test('a disk that cannot be read is one warning', async () => {
    const log = recordLog();
    await saveCache({ plan: on, matched: null }, storeWith(), {
      files: { stat: () => Promise.reject(new Error('EIO: i/o error')) },
      log,
    });
    expect(log.lines).toEqual(['warning: Cache not saved: EIO: i/o error']);
  });
});

describe('the state between main and post', () => {
  test.each<[CacheState]>([
    [{ plan: on, matched: 'k-0' }],
    [{ plan: on, matched: null }],
    [{ plan: off, matched: null }],
  ])('%j comes back as it was', (state) => {
    expect(fromCacheState(toCacheState(state))).toEqual(state);
    expect(toCacheState(state)).not.toContain('\n');
  });

  test.each([
    '',
    'null',
    '[]',
    '{}',
    '{"plan":{"kind":"on"},"matched":null}',
    '{"plan":{"kind":"off","why":"x"}}',
    '{"plan":{"kind":"off","why":"x"},"matched":1}',
    JSON.stringify({ plan: { ...on, paths: [1] }, matched: null }),
    JSON.stringify({ plan: { ...on, save: true }, matched: null }),
  ])('%j is no state', (text) => {
    expect(fromCacheState(text)).toBeUndefined();
  });
});
