import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applyChanges, invert } from '../../../src/environment/patches/apply.ts';
import type { PatchFacts } from '../../../src/environment/patches/facts.ts';
import type { Operation, Patch } from '../../../src/environment/patches/model.ts';
import { planPatches } from '../../../src/environment/patches/plan.ts';
import { findVariable } from '../../../src/environment/values/names.ts';
import { UserError } from '../../../src/errors.ts';
import { factsOf } from './support.ts';

const at = { line: 1, column: 1 };
const os = fc.constantFrom('linux', 'windows', 'darwin');
const folder = (system: string) =>
  fc
    .constantFrom('a', 'A', 'b', 'c d', 'é')
    .map((name) => (system === 'windows' ? `C:\\${name}` : `/${name}`));
const entry = (system: string) => fc.oneof(folder(system), fc.constantFrom('${HOME}/x', '${HOME}'));
const flag = fc.constantFrom(
  '-x',
  '--x',
  '-x=false',
  '-mod=mod',
  '-mod=vendor',
  '-ldflags=-s -w',
  "-tags='a b'",
);
const scalar = fc.constantFrom('A', 'a', 'B');
const text = fc.constantFrom('', 'x', 'y', '$$', '${HOME}/z');

function operation(system: string): fc.Arbitrary<Operation> {
  const list = fc.constant('paths' as const);
  const PATH = fc.constantFrom('PATH', 'GOPATH');
  const GOFLAGS = fc.constant('GOFLAGS');
  const here = fc.constant(at);
  return fc.oneof(
    fc.record({
      kind: fc.constantFrom('set' as const, 'default' as const),
      name: scalar,
      value: text,
      at: here,
    }),
    fc.record({ kind: fc.constant('unset' as const), name: scalar, at: here }),
    fc.record({
      kind: fc.constant('default' as const),
      name: fc.constant('GOPATH'),
      value: entry(system),
      at: here,
    }),
    fc.record({
      kind: fc.constantFrom('prepend' as const, 'append' as const),
      name: PATH,
      value: entry(system),
      list,
      at: here,
    }),
    fc.record({
      kind: fc.constant('removeMatching' as const),
      name: PATH,
      glob: fc.constantFrom('*a', '*[b-d]*', '${HOME}*', '*'),
      max: fc.integer({ min: 1, max: 4 }),
      list,
      at: here,
    }),
    fc.record({
      kind: fc.constant('replaceEntry' as const),
      name: PATH,
      from: entry(system),
      to: entry(system),
      list,
      at: here,
    }),
    fc.record({
      kind: fc.constantFrom('addFlag' as const, 'removeFlag' as const),
      name: GOFLAGS,
      flag,
      at: here,
    }),
  );
}

function patch(system: string): fc.Arbitrary<Patch> {
  const expected = fc.record({
    name: fc.constantFrom('A', 'PATH', 'GOFLAGS', 'OTHER'),
    want: fc.constantFrom(
      { kind: 'absent' } as const,
      { kind: 'present' } as const,
      { kind: 'equals', anyOf: ['x', '-x'] } as const,
    ),
    at: fc.constant(at),
  });
  return fc
    .record({
      operations: fc.array(operation(system), { minLength: 1, maxLength: 3 }),
      expect: fc.array(expected, { maxLength: 1 }),
      env: fc.array(expected, { maxLength: 1 }),
      onError: fc.constantFrom('abort' as const, 'skip' as const),
    })
    .map(({ operations, expect: wanted, env, onError }) => ({
      ref: { id: 'p', path: 'p.yaml', sha256: '' },
      form: 'yaml',
      why: '',
      when: { env },
      guard: { expect: wanted, lines: [], files: [] },
      operations,
      allow: [],
      redact: [],
      onError,
    }));
}

function node(system: string): fc.Arbitrary<PatchFacts> {
  const separator = system === 'windows' ? ';' : ':';
  const list = fc
    .array(fc.oneof(folder(system), fc.constant('')), { maxLength: 6 })
    .map((entries) => entries.join(separator));
  const values = fc.record(
    {
      A: fc.constantFrom('', 'x', 'w'),
      B: fc.constantFrom('x'),
      OTHER: fc.constantFrom('o'),
      [system === 'windows' ? 'Path' : 'PATH']: list,
      GOPATH: list,
      GOFLAGS: fc.constantFrom('', '-x', '-mod=mod  -x', "'-ldflags=-s -w' -mod=mod -mod=vendor"),
    },
    { requiredKeys: [] },
  );
  return values.map((given) => {
    const facts = factsOf({ os: system, values: given as Record<string, string> });
    // The layer is the process itself.
    return withLayer(facts, facts.layer);
  });
}

const worlds = os.chain((system) =>
  fc.record({ facts: node(system), patches: fc.array(patch(system), { minLength: 1, maxLength: 4 }) }),
);

/** undefined: the patches are refused, as they may be. */
function planned(facts: PatchFacts, patches: readonly Patch[]) {
  try {
    return planPatches(facts, patches);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

function withLayer(facts: PatchFacts, layer: PatchFacts['layer']): PatchFacts {
  return { ...facts, layer, env: (name) => findVariable(layer.values, name, facts.platform.os)?.value.text };
}

const plain = ({ values }: PatchFacts['layer']) => Object.fromEntries(values);

describe('whatever the patches and values', () => {
  test('applied twice is applied once', () => {
    let applied = 0;
    fc.assert(
      fc.property(worlds, ({ facts, patches }) => {
        const plan = planned(facts, patches);
        if (plan === undefined) return;
        applied += plan.changes.length > 0 ? 1 : 0;
        const layer = applyChanges(facts.layer, plan);
        const second = planPatches(withLayer(facts, layer), patches);
        expect(second.changes).toEqual([]);
        expect(plain(applyChanges(layer, second))).toEqual(plain(layer));
        expect(second.digest).toBe(plan.digest);
      }),
      { numRuns: 1500 },
    );
    // Or the property would hold of nothing.
    expect(applied).toBeGreaterThan(200);
  });

  test('applied and undone is as it was', () => {
    fc.assert(
      fc.property(worlds, ({ facts, patches }) => {
        const plan = planned(facts, patches);
        if (plan === undefined) return;
        const undo = invert(plan);
        expect(plain(applyChanges(applyChanges(facts.layer, plan), undo))).toEqual(plain(facts.layer));
        expect(invert(undo).changes.map(({ name, before, after }) => [name, before, after])).toEqual(
          plan.changes.map(({ name, before, after }) => [name, before, after]),
        );
      }),
      { numRuns: 700 },
    );
  });

  test('the entries of a change are those of before and after, in order', () => {
    fc.assert(
      fc.property(worlds, ({ facts, patches }) => {
        const plan = planned(facts, patches);
        for (const { entries, list, before, after } of plan?.changes ?? []) {
          if (entries === undefined || list === undefined) continue;
          const separator = facts.platform.os === 'windows' ? ';' : ':';
          const split = (value: string | null) =>
            value === null || value === '' ? [] : value.split(separator);
          expect(entries.filter(({ kind }) => kind !== 'removed').map((one) => one.entry)).toEqual(
            split(after),
          );
          const lost = entries.filter(({ kind }) => kind === 'removed').length;
          const gained = entries.filter(({ kind }) => kind === 'added').length;
          expect(split(after).length - split(before).length).toBe(gained - lost);
          for (const { kind, origin } of entries)
            if (kind === 'added' || kind === 'removed') expect(origin).toBeDefined();
        }
      }),
      { numRuns: 700 },
    );
  });

  test('the same facts give the same plan, in whatever order the values come', () => {
    fc.assert(
      fc.property(worlds, ({ facts, patches }) => {
        const reversed = new Map([...facts.layer.values].reverse());
        expect(planned({ ...facts, layer: { values: reversed } }, patches)).toEqual(planned(facts, patches));
      }),
      { numRuns: 300 },
    );
  });
});
