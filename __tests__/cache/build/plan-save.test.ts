import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { actionName, outputName } from '../../../src/cache/build/entry-name.ts';
import {
  BUILD_LIMITS,
  type BuildSave,
  type BuildSaveFacts,
  nothingToSave,
  planBuildSave,
} from '../../../src/cache/build/plan-save.ts';
import { action, anySaveFacts, idOf, NOW, output, STAMP, saveFacts, touched } from './support.ts';

const MB = 1e6;
const a = (name: string) => actionName(idOf(name));
const d = (name: string) => outputName(idOf(name));

/** Restored: p (60 MB, used), q (10 MB, used). Made: n (2 MB). */
function usual(more: Partial<BuildSaveFacts> = {}): BuildSaveFacts {
  return saveFacts({
    cache: {
      actions: [
        action('p', 'P', 60 * MB, { mtime: touched }),
        action('q', 'Q', 10 * MB, { mtime: touched }),
        action('n', 'N', 2 * MB, { mtime: touched, put: touched }),
      ],
      outputs: [output('P', 60 * MB), output('Q', 10 * MB), output('N', 2 * MB, { mtime: touched })],
      others: [],
      broken: 0,
    },
    restored: [a('p'), d('P'), a('q'), d('Q')],
    chain: [{ key: 'base', bytes: 70 * MB }],
    ...more,
  });
}

/** As `usual`, but q was not used. */
function unused(more: Partial<BuildSaveFacts> = {}, size = 40 * MB): BuildSaveFacts {
  const facts = usual();
  return {
    ...facts,
    cache: {
      ...facts.cache,
      actions: [facts.cache.actions[0]!, action('q', 'Q', size), facts.cache.actions[2]!],
      outputs: [facts.cache.outputs[0]!, output('Q', size), facts.cache.outputs[2]!],
    },
    ...more,
  };
}

const names = (save: BuildSave) => (save.kind === 'nothing' ? [] : save.files.map(({ name }) => name));

test('what is new is a layer over what was restored', () => {
  const save = planBuildSave(usual());
  expect(save).toMatchObject({ kind: 'layer', parents: ['base'], bytes: 2 * MB + 175 });
  expect(names(save)).toEqual([a('n'), d('N')]);
});

test('a layer names the whole chain, the base first', () => {
  const chain = [
    { key: 'base', bytes: 70 * MB },
    { key: 'one', bytes: MB },
    { key: 'two', bytes: MB },
  ];
  expect(planBuildSave(usual({ chain }))).toMatchObject({ kind: 'layer', parents: ['base', 'one', 'two'] });
});

describe('a fresh base of what was used is written when', () => {
  test.each<[string, BuildSaveFacts, string]>([
    ['nothing was restored', usual({ stamp: undefined, restored: [], chain: [] }), 'nothing was restored'],
    [
      'the chain would be longer than 6',
      usual({
        chain: [
          { key: 'b', bytes: 70 * MB },
          ...Array.from({ length: 5 }, (_, i) => ({ key: `${i}`, bytes: 9 })),
        ],
      }),
      'a chain of more than 6 packs',
    ],
    [
      'the layers, with the new one, are more than 40 % of the base',
      usual({
        chain: [
          { key: 'b', bytes: 70 * MB },
          { key: 'l', bytes: 27 * MB },
        ],
      }),
      'layers of 29.0 MB over a base of 70.0 MB are more than 40 %',
    ],
    ['less than 88 % was used', unused(), 'only 61 % of 102.0 MB were used'],
    ['a pack of the chain was gone', usual({ missing: 1 }), '1 of the packs'],
    [
      'the whole is over the size cap',
      usual({ limits: { ...BUILD_LIMITS, bytes: 71 * MB } }),
      'the cache is larger than 71.0 MB',
    ],
  ])('%s', (_, facts, why) => {
    expect(planBuildSave(facts)).toMatchObject({
      kind: 'base',
      parents: [],
      why: expect.stringContaining(why),
    });
  });
});

describe('before anything is looked into, what has a new name tells that', () => {
  test.each<[string, Parameters<typeof nothingToSave>, string | undefined]>([
    ['a job that made nothing has nothing to save', [{ files: 0, bytes: 0 }, usual()], 'made no new entries'],
    [
      'nor has one whose GOCACHE is empty',
      [{ files: 0, bytes: 0 }, usual({ stamp: undefined })],
      'GOCACHE has no entries',
    ],
    ['nor has one that made little', [{ files: 2, bytes: 999 }, usual()], '2 entries of 1.0 kB, less than'],
    [
      'but results of tests are to be looked at',
      [{ files: 2, bytes: 999 }, usual({ keepTests: true })],
      undefined,
    ],
    ['and so is what is large', [{ files: 2, bytes: 2 ** 20 }, usual()], undefined],
  ])('%s', (_, [fresh, facts], why) => {
    const nothing = nothingToSave(fresh, facts);
    if (why === undefined) expect(nothing).toBeUndefined();
    else expect(nothing).toContain(why);
  });
});

describe('of a small cache a layer is written although', () => {
  const base = 30 * MB;
  test.each<[string, BuildSaveFacts]>([
    ['a fifth of it was not used', unused({ chain: [{ key: 'base', bytes: 70 * MB }] }, 15 * MB)],
    [
      'its layers are half of its base',
      usual({
        chain: [
          { key: 'base', bytes: base },
          { key: 'layer', bytes: base / 2 - 2 * MB },
        ],
      }),
    ],
  ])('%s', (_, facts) => {
    expect(planBuildSave(facts)).toMatchObject({ kind: 'layer' });
  });

  test('until either is more than 16 MiB', () => {
    expect(planBuildSave(unused({}, 17 * MB))).toMatchObject({ kind: 'base' });
    const chain = [
      { key: 'base', bytes: base },
      { key: 'layer', bytes: 15 * MB },
    ];
    expect(planBuildSave(usual({ chain }))).toMatchObject({ kind: 'base' });
  });
});

test('a base leaves out what was not used, and says how much that is', () => {
  const save = planBuildSave(unused());
  expect(names(save)).toEqual([a('p'), a('n')].sort().concat([d('P'), d('N')].sort()));
  expect(save).toMatchObject({ dropped: { files: 2, bytes: 40 * MB + 175 } });
});

test('a base over the size cap leaves out the largest outputs, with their actions, and says so', () => {
  const save = planBuildSave(usual({ limits: { ...BUILD_LIMITS, bytes: 50 * MB } }));
  expect(names(save)).not.toContain(a('p'));
  expect(names(save)).not.toContain(d('P'));
  expect(names(save)).toContain(d('Q'));
  expect(save).toMatchObject({ why: expect.stringContaining('1 entry left out, for more than 50.0 MB') });
});

describe('nothing is saved when', () => {
  const only = (size: number) =>
    usual({
      cache: {
        ...usual().cache,
        actions: [
          ...usual().cache.actions.slice(0, 2),
          action('n', 'N', size, { mtime: touched, put: touched }),
        ],
        outputs: [...usual().cache.outputs.slice(0, 2), output('N', size)],
      },
    });
  test.each<[string, BuildSaveFacts, string]>([
    ['there is nothing in GOCACHE', saveFacts({ stamp: undefined }), 'GOCACHE has no entries'],
    [
      'the job has made nothing, whatever it has left unused',
      unused({
        restored: [a('p'), d('P'), a('q'), d('Q'), a('n'), d('N')],
        now: NOW,
        cache: {
          ...unused().cache,
          actions: [
            action('p', 'P', 60 * MB, { mtime: touched }),
            action('q', 'Q', 40 * MB),
            action('n', 'N', 2 * MB),
          ],
        },
      }),
      'made no new entries',
    ],
    ['the new is not worth a save', only(1000), 'made 2 entries of 1.2 kB, less than a save is worth'],
  ])('%s', (_, facts, why) => {
    expect(planBuildSave(facts)).toEqual({ kind: 'nothing', why: expect.stringContaining(why) });
  });

  test('… unless it is the results of tests that took long, and these can be of use again', () => {
    const facts = only(1000);
    const result = output('N', 1000, { content: { kind: 'test', seconds: 30 } });
    const cache = { ...facts.cache, outputs: [...facts.cache.outputs.slice(0, 2), result] };
    expect(planBuildSave({ ...facts, cache }).kind).toBe('nothing');
    expect(planBuildSave({ ...facts, cache, keepTests: true }).kind).toBe('layer');
  });
});

describe('nothing is dropped as unused when', () => {
  test.each<[string, Partial<BuildSaveFacts>]>([
    ['the job failed', { complete: false }],
    ['the clock was set back, so that Go did not touch what it used', { now: (STAMP + 3599) * 1000 }],
  ])('%s', (_, more) => {
    expect(planBuildSave(unused(more))).toMatchObject({ kind: 'layer' });
  });

  test('no restored entry was touched: the files may be another user’s, which Go cannot touch', () => {
    const facts = unused();
    const [p, q, n] = facts.cache.actions;
    const actions = [{ ...p!, mtime: STAMP * 1000 }, q!, n!];
    expect(planBuildSave({ ...facts, cache: { ...facts.cache, actions } })).toMatchObject({ kind: 'layer' });
  });

  test('a failed job must write a base: it holds everything', () => {
    const chain = Array.from({ length: 6 }, (_, i) => ({ key: `${i}`, bytes: 70 * MB }));
    const save = planBuildSave(unused({ complete: false, chain }));
    expect(save).toMatchObject({ kind: 'base', dropped: { files: 0, bytes: 0 } });
    expect(names(save)).toContain(d('Q'));
  });
});

test('an output stays only with an action that was used, however often it is shared', () => {
  const facts = unused();
  const shared = action('other', 'P', 60 * MB);
  const orphan = output('orphan', 5, { mtime: touched });
  const save = planBuildSave({
    ...facts,
    restored: [...facts.restored, a('other'), d('orphan')],
    cache: {
      ...facts.cache,
      actions: [...facts.cache.actions, shared],
      outputs: [...facts.cache.outputs, orphan],
    },
  });
  expect(names(save)).toContain(d('P'));
  expect(names(save)).not.toContain(a('other'));
  expect(names(save)).not.toContain(d('orphan'));
});

test('an action without its output, or with one of another size, is as good as none', () => {
  const facts = usual();
  const lost = action('lost', 'nowhere', 5, { mtime: touched, put: touched });
  const cut = action('cut', 'CUT', 5, { mtime: touched, put: touched });
  const cache = {
    ...facts.cache,
    actions: [...facts.cache.actions, lost, cut],
    outputs: [...facts.cache.outputs, output('CUT', 4)],
  };
  expect(names(planBuildSave({ ...facts, cache }))).toEqual([a('n'), d('N')]);
});

test('an action that Go has written again, with another output, is new although its name was restored', () => {
  const facts = usual();
  const again = action('q', 'Q2', 3 * MB, { mtime: touched, put: touched });
  const cache = {
    ...facts.cache,
    actions: [facts.cache.actions[0]!, again, facts.cache.actions[2]!],
    outputs: [...facts.cache.outputs, output('Q2', 3 * MB)],
  };
  expect(names(planBuildSave({ ...facts, cache }))).toEqual(
    expect.arrayContaining([a('q'), d('Q2'), a('n'), d('N')]),
  );
});

test('the index of a module whose folder lacks packages is not handed on', () => {
  const facts = usual();
  const index = action('i', 'I', 9 * MB, { mtime: touched, put: touched });
  const cache = {
    ...facts.cache,
    actions: [...facts.cache.actions, index],
    outputs: [...facts.cache.outputs, output('I', 9 * MB, { content: { kind: 'index' } })],
  };
  expect(names(planBuildSave({ ...facts, cache }))).toContain(d('I'));
  const partial = planBuildSave({ ...facts, cache, partialModules: true });
  expect(names(partial)).toEqual([a('n'), d('N')]);
});

test('new fuzz inputs go with a layer, and all with a base; testexpire.txt when this job wrote it', () => {
  const old = { name: 'fuzz/example.com/m/FuzzX/aa', size: 3, mtime: STAMP * 1000 };
  const found = { name: 'fuzz/example.com/m/FuzzX/bb', size: 3, mtime: touched };
  const expiry = { name: 'testexpire.txt', size: 20, mtime: touched };
  const facts = usual();
  const cache = { ...facts.cache, others: [old, found, expiry] };
  const restored = [...facts.restored, old.name, expiry.name];
  expect(names(planBuildSave({ ...facts, cache, restored }))).toEqual([
    found.name,
    expiry.name,
    a('n'),
    d('N'),
  ]);
  const stale = { ...cache, others: [old, { ...expiry, mtime: STAMP * 1000 }] };
  expect(names(planBuildSave({ ...facts, cache: stale, restored }))).toEqual([a('n'), d('N')]);
  expect(names(planBuildSave({ ...facts, cache: stale, restored, missing: 1 }))).toEqual(
    expect.arrayContaining([old.name, expiry.name]),
  );
});

test('an executable output keeps its mode and the name of its program', () => {
  const facts = usual();
  const program = `${d('N')}/vet tool`;
  const outputs = [
    ...facts.cache.outputs.slice(0, 2),
    output('N', 2 * MB, { name: program, executable: true, mtime: touched }),
  ];
  const save = planBuildSave({ ...facts, cache: { ...facts.cache, outputs } });
  expect(save).toMatchObject({ files: [{}, { name: program, executable: true, size: 2 * MB }] });
});

describe('whatever a cache holds', () => {
  test('a base holds all that was used and all that is new, each action with its output and no output without', () => {
    fc.assert(
      fc.property(anySaveFacts, (facts) => {
        const save = planBuildSave(facts);
        if (save.kind !== 'base') return;
        const packed = new Set(names(save));
        const sizes = new Map(facts.cache.outputs.map(({ id, size }) => [id, size]));
        const live = facts.cache.actions.filter(({ output, size }) => sizes.get(output) === size);
        for (const { id, output, mtime } of live) {
          if (mtime !== STAMP * 1000 || !facts.restored.includes(actionName(id))) {
            expect(packed).toContain(actionName(id));
          }
          if (packed.has(actionName(id))) expect(packed).toContain(outputName(output));
        }
        for (const name of packed) {
          if (!name.endsWith('-d')) continue;
          expect(
            live.some(({ id, output }) => outputName(output) === name && packed.has(actionName(id))),
          ).toBe(true);
        }
      }),
    );
  });

  test('a layer holds nothing that was restored, save actions that were written again, and all it needs is there', () => {
    fc.assert(
      fc.property(anySaveFacts, (facts) => {
        const save = planBuildSave(facts);
        if (save.kind !== 'layer') return;
        const packed = new Set(names(save));
        const restored = new Set(facts.restored);
        const again = new Set(
          facts.cache.actions.filter(({ put }) => put === touched).map(({ id }) => actionName(id)),
        );
        for (const name of packed) if (restored.has(name)) expect(again).toContain(name);
        for (const { id, output } of facts.cache.actions) {
          if (!packed.has(actionName(id))) continue;
          expect(packed.has(outputName(output)) || restored.has(outputName(output))).toBe(true);
        }
        expect(save.parents).toEqual(facts.chain.map(({ key }) => key));
      }),
    );
  });

  test('the order of the facts does not matter, and the plan is plain JSON', () => {
    fc.assert(
      fc.property(anySaveFacts, (facts) => {
        const save = planBuildSave(facts);
        const turned = planBuildSave({
          ...facts,
          restored: [...facts.restored].reverse(),
          cache: {
            ...facts.cache,
            actions: [...facts.cache.actions].reverse(),
            outputs: [...facts.cache.outputs].reverse(),
          },
        });
        expect(turned).toEqual(save);
        expect(JSON.parse(JSON.stringify(save))).toEqual(save);
      }),
    );
  });
});
