import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { actionName, outputName } from '../../../src/cache/build/entry-name.ts';
import { mayBeLayer, planLayer } from '../../../src/cache/build/plan-layer.ts';
import { type BuildSaveFacts, planBuildSave } from '../../../src/cache/build/plan-save.ts';
import type { BuildCacheFacts } from '../../../src/cache/build/types.ts';
import { action, anySaveFacts, idOf, NOW, output, STAMP, saveFacts, touched } from './support.ts';

const MB = 1e6;
const a = (name: string) => actionName(idOf(name));
const d = (name: string) => outputName(idOf(name));

/** What is seen of these facts without the actions that were restored. */
function glance({ cache, restored }: BuildSaveFacts): BuildCacheFacts {
  const known = new Set(restored);
  return { ...cache, actions: cache.actions.filter(({ id }) => !known.has(actionName(id))) };
}

function planned(facts: BuildSaveFacts) {
  return mayBeLayer(facts) ? planLayer(glance(facts), facts) : undefined;
}

/** Restored: p (60 MB, used), q (10 MB, used), r (20 MB, not used). Made: n (2 MB). */
function usual(more: Partial<BuildSaveFacts> = {}): BuildSaveFacts {
  return saveFacts({
    cache: {
      actions: [
        action('p', 'P', 60 * MB, { mtime: touched }),
        action('q', 'Q', 10 * MB, { mtime: touched }),
        action('r', 'R', 12 * MB),
        action('n', 'N', 2 * MB, { mtime: touched, put: touched }),
      ],
      outputs: [
        output('P', 60 * MB, { mtime: touched }),
        output('Q', 10 * MB, { mtime: touched }),
        output('R', 12 * MB),
        output('N', 2 * MB, { mtime: touched }),
      ],
      others: [],
      broken: 0,
    },
    restored: [a('p'), d('P'), a('q'), d('Q'), a('r'), d('R')],
    chain: [{ key: 'base', bytes: 82 * MB }],
    ...more,
  });
}

test('a glance at what is new makes the layer that a look at everything makes', () => {
  const facts = usual();
  const layer = planned(facts);
  expect(layer).toMatchObject({ kind: 'layer', files: [{ name: a('n') }, { name: d('N') }] });
  expect(layer).toEqual(planBuildSave(facts));
});

test('a program that a build keeps for itself is no reason to look closer', () => {
  const facts = usual();
  const id = idOf('kept');
  const name = `${id.slice(0, 2)}/${id}-d/${'0'.repeat(64)}-hello`;
  const kept = { ...output('kept', 5 * MB, { name, executable: true, mtime: touched }), id };
  const cache = { ...facts.cache, outputs: [...facts.cache.outputs, kept] };
  expect(planned({ ...facts, cache })).toEqual(planned(facts));
});

describe('all is looked at where', () => {
  const facts = usual();
  const { actions, outputs } = facts.cache;
  test.each<[string, Partial<BuildSaveFacts>]>([
    ['nothing was restored', { stamp: undefined, restored: [], chain: [] }],
    ['results of tests are worth something', { keepTests: true }],
    ['the index of a module may be of a folder that lacks packages', { partialModules: true }],
    ['a pack of the chain was gone', { missing: 1 }],
    ['the chain is full', { chain: Array.from({ length: 6 }, (_, i) => ({ key: `${i}`, bytes: 50 * MB })) }],
    [
      'less was used than a base must have',
      { cache: { ...facts.cache, outputs: [outputs[0]!, output('Q', 10 * MB), ...outputs.slice(2)] } },
    ],
    [
      'an action that was restored has a new output',
      {
        cache: {
          ...facts.cache,
          actions: [
            actions[0]!,
            action('q', 'Q2', 3 * MB, { mtime: touched, put: touched }),
            ...actions.slice(2),
          ],
          outputs: [...outputs, output('Q2', 3 * MB, { mtime: touched })],
        },
      },
    ],
    [
      'what is new is half a file',
      { cache: { ...facts.cache, outputs: [...outputs.slice(0, 3), output('N', MB, { mtime: touched })] } },
    ],
    [
      'less is new than its names promised',
      { cache: { ...facts.cache, actions: actions.slice(0, 3), outputs: outputs.slice(0, 3) } },
    ],
  ])('%s', (_, more) => {
    expect(planned(usual(more))).toBeUndefined();
  });
});

test('where the clock was set back, what is not touched is taken as used', () => {
  const facts = usual({ now: (STAMP + 3599) * 1000 });
  const cache = { ...facts.cache, outputs: facts.cache.outputs.map((one) => ({ ...one, mtime: NOW })) };
  expect(planned({ ...facts, cache })).toEqual(planBuildSave({ ...facts, cache }));
});

/** As most jobs leave it: what is new is used by new actions alone, and the base is large. */
function tidy(facts: BuildSaveFacts): BuildSaveFacts {
  const isNew = ({ id }: { readonly id: string }) => !facts.restored.includes(actionName(id));
  const fresh = new Set(facts.cache.actions.filter(isNew).map(({ output: id }) => id));
  const old = new Set(facts.cache.actions.filter((one) => !isNew(one)).map(({ output: id }) => id));
  const outputs = facts.cache.outputs.filter(({ id }) => !fresh.has(id) || old.has(id));
  const actions = facts.cache.actions.filter((one) => !isNew(one)).map(({ id }) => actionName(id));
  return {
    ...facts,
    restored: [...actions, ...outputs.map(({ name }) => name)],
    chain: [{ key: 'base', bytes: 100 * MB }],
    missing: 0,
  };
}

test('whatever a cache holds, a layer of a glance is one of a look at everything, but for actions written again', () => {
  let layers = 0;
  fc.assert(
    fc.property(anySaveFacts, fc.boolean(), (given, asUsual) => {
      // Go touches an action first, and its output then.
      const used = new Set(
        given.cache.actions.filter(({ mtime }) => mtime === touched).map(({ output: id }) => id),
      );
      const outputs = given.cache.outputs.map((one) => (used.has(one.id) ? { ...one, mtime: touched } : one));
      const facts = { ...given, cache: { ...given.cache, outputs } };
      layers += compare(asUsual && facts.stamp !== undefined ? tidy(facts) : facts);
    }),
    { numRuns: 1000 },
  );
  expect(layers).toBeGreaterThan(50);
});

/** @returns how many layers were compared */
function compare(facts: BuildSaveFacts): number {
  const layer = planned(facts);
  if (layer?.kind !== 'layer') return 0;
  const full = planBuildSave(facts);
  expect(full).toMatchObject({ kind: 'layer', parents: layer.parents });
  const restored = new Set(facts.restored);
  const files = full.kind === 'layer' ? full.files : [];
  expect(layer.files).toEqual(files.filter(({ name }) => !restored.has(name)));
  return 1;
}
