import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { modulesSaveKey } from '../../../src/cache/keys/modules.ts';
import { moduleFilter, moduleNames } from '../../../src/cache/modules/filter.ts';
import { layoutOf } from '../../../src/cache/modules/layout.ts';
import { type ModulesSaveFacts, planModulesSave } from '../../../src/cache/modules/plan-save.ts';
import type { ModuleFacts } from '../../../src/cache/modules/scan.ts';

const MB = 1e6;

function module(path: string, version = 'v1.0.0', size = MB): ModuleFacts {
  const layout = layoutOf({ path, version, content: 'h1:', mod: 'h1:' })!;
  const file = (name: string, bytes: number) => ({ name, size: bytes, executable: false, mtime: 1 });
  const download = (kind: string, bytes: number) => file(`${layout.download}.${kind}`, bytes);
  return {
    layout,
    files: [file(`${layout.folder}/a.go`, size), file(`${layout.folder}/b/b.go`, 1)],
    downloads: {
      mod: download('mod', 10),
      info: download('info', 10),
      zip: download('zip', size / 2),
      ziphash: download('ziphash', 47),
    },
  };
}

function facts(more: Partial<ModulesSaveFacts> = {}): ModulesSaveFacts {
  const modules = ['a.b/1', 'a.b/2', 'a.b/3', 'a.b/4', 'a.b/5'].map((path) => module(path));
  return { mode: 'auto', match: 'none', modules, restored: [], chain: [], use: undefined, ...more };
}

const names = (more: Partial<ModulesSaveFacts>) => {
  const save = planModulesSave(facts(more));
  return save.kind === 'nothing' ? [] : save.files.map(({ name }) => name);
};
const everything = names({});

describe('nothing is saved when', () => {
  test.each<[string, Partial<ModulesSaveFacts>, string]>([
    ['a minimal cache was restored as it is', { mode: 'minimal', match: 'exact' }, 'restored as it is'],
    ['it is not known what a minimal cache is to hold', { mode: 'minimal' }, 'not known'],
    [
      'all was restored',
      { match: 'exact', restored: everything, chain: [{ key: 'k', bytes: 5 * MB }] },
      'no new modules',
    ],
    [
      'beside what was restored for this go.sum there is little that is new',
      {
        match: 'exact',
        modules: [...facts().modules, module('a.b/new', 'v1.0.0', 1000)],
        restored: everything,
        chain: [{ key: 'k', bytes: 5 * MB }],
      },
      'few and small',
    ],
    ['modules are downloaded', { mode: 'download' }, 'download'],
    ['no module is there', { modules: [] }, 'no module that go.sum names'],
    [
      'nothing is new',
      { match: 'partial', restored: everything, chain: [{ key: 'k', bytes: 5 * MB }] },
      'no new modules',
    ],
    ['they are few and small', { modules: [module('a.b/1', 'v1.0.0', 1000)] }, 'from the proxy as fast'],
  ])('%s', (_, more, why) => {
    expect(planModulesSave(facts(more))).toEqual({ kind: 'nothing', why: expect.stringContaining(why) });
  });
});

describe('of modules are packed in mode', () => {
  const kinds = (more: Partial<ModulesSaveFacts>) =>
    new Set(
      names(more).map((name) => (name.startsWith('cache/') ? name.slice(name.lastIndexOf('.')) : 'folder')),
    );
  test.each<[ModulesSaveFacts['mode'], string[]]>([
    ['auto', ['.info', '.mod', '.ziphash', 'folder']],
    ['zips', ['.info', '.mod', '.zip', '.ziphash']],
  ])('%s: %j', (mode, expected) => expect([...kinds({ mode })].sort()).toEqual(expected));
});

describe('a fresh base is written instead of a layer when', () => {
  const modules = [...facts().modules, module('a.b/new')];
  const over = (bytes: number, layers: number[] = []) => ({
    modules,
    match: 'partial' as const,
    restored: everything,
    chain: [{ key: 'k0', bytes }, ...layers.map((size, i) => ({ key: `k${i + 1}`, bytes: size }))],
  });
  test.each<[string, Partial<ModulesSaveFacts>, 'layer' | 'base']>([
    ['(not here)', over(5 * MB), 'layer'],
    ['what is restored is mostly of versions that were given up', over(9 * MB), 'base'],
    ['(not for the size of the layers: they hold nothing twice)', over(2 * MB, [MB, 2 * MB]), 'layer'],
    ['the chain is long', over(5 * MB, [1, 1, 1, 1, 1]), 'base'],
  ])('%s', (_, more, kind) => expect(planModulesSave(facts(more)).kind).toBe(kind));

  test('a layer holds the new module alone, and names its parents', () => {
    const save = planModulesSave(facts(over(5 * MB)));
    expect(save).toMatchObject({ kind: 'layer', parents: ['k0'] });
    if (save.kind !== 'nothing') expect(save.files.every(({ name }) => name.includes('a.b/new'))).toBe(true);
  });
});

describe('a reader of packs takes', () => {
  const only = layoutOf({ path: 'a.b/only', version: 'v1.0.0', content: undefined, mod: 'h1:' })!;
  const filter = moduleFilter(moduleNames([...facts().modules.map(({ layout }) => layout), only]));
  test.each<[string, boolean]>([
    ['a.b/1@v1.0.0/a.go', true],
    ['a.b/1@v1.0.0/b/@x/c.go', true],
    ['cache/download/a.b/1/@v/v1.0.0.zip', true],
    ['cache/download/a.b/only/@v/v1.0.0.mod', true],
    ['cache/download/a.b/only/@v/v1.0.0.zip', false],
    ['a.b/only@v1.0.0/a.go', false],
    ['a.b/1@v1.0.1/a.go', false],
    ['a.b/1@v1.0.0', false],
    ['golang.org/toolchain@v0.0.1-go1.99.0.linux-amd64/bin/go', false],
    ['cache/download/a.b/1/@v/v1.0.0.lock', false],
    ['cache/download/sumdb/sum.golang.org/lookup/x', false],
    ['bin/go', false],
    ['', false],
  ])('%s: %s', (name, taken) => expect(filter(name)).toBe(taken));

  test('all that is packed, and nothing that is not', () => {
    expect(everything.every(filter)).toBe(true);
    fc.assert(fc.property(fc.string(), (name) => expect(filter(name)).toBe(false)));
  });
});

describe('a job that needed fewer modules does not keep the others from being saved', () => {
  const keys = { key: 'mod-x-all', ladder: ['mod-x-', 'mod-'] };
  const all = ['1', '2', '3', '4', '5'].map((name) => module(`a.b/${name}`, 'v1.0.0', 3 * MB));
  /** As it lies in GOMODCACHE when Go has not downloaded it. */
  const absent = ({ layout }: ModuleFacts): ModuleFacts => ({ layout, files: undefined, downloads: {} });
  const plan = (modules: readonly ModuleFacts[], more: Partial<ModulesSaveFacts> = {}) => {
    const save = planModulesSave(facts({ modules, ...more }));
    if (save.kind === 'nothing') throw new Error(save.why);
    const held = save.held.map(({ name }) => name);
    return {
      ...save,
      names: save.files.map(({ name }) => name),
      key: modulesSaveKey(keys, { ...save, held }),
    };
  };
  const lint = plan([...all.slice(0, 2), ...all.slice(2).map(absent)]);

  test('it saves under a key of its own, which is not that of all', () => {
    expect(lint).toMatchObject({ kind: 'base', complete: false });
    expect(lint.key).toMatch(/^mod-x-[0-9a-f]{16}$/);
  });

  test('the next adds what is missing, and nothing twice', () => {
    const rest = {
      match: 'exact' as const,
      restored: lint.names,
      chain: [{ key: lint.key, bytes: lint.bytes }],
    };
    const full = plan(all, rest);
    expect(full).toMatchObject({ kind: 'layer', parents: [lint.key], complete: true, key: 'mod-x-all' });
    expect(full.names.filter((name) => lint.names.includes(name))).toEqual([]);
    expect([...full.names, ...lint.names].sort()).toEqual(plan(all).names);
  });

  test('two that hold the same have the same key, whatever they restored', () => {
    const some = [...all.slice(0, 4), absent(all[4]!)];
    const rest = {
      match: 'exact' as const,
      restored: lint.names,
      chain: [{ key: lint.key, bytes: lint.bytes }],
    };
    expect(plan(some, rest).key).toBe(plan(some).key);
    expect(plan(some).key).not.toBe(lint.key);
  });

  test('whatever each job of a series needs, in the end all is there, in few packs, and no job uploads what it restored', () => {
    const need = fc.uniqueArray(fc.nat(4), { minLength: 1 });
    fc.assert(
      fc.property(fc.array(need, { minLength: 1, maxLength: 8 }), (jobs) => {
        let restored: readonly string[] = [];
        let chain: readonly { key: string; bytes: number }[] = [];
        for (const needs of [...jobs, [0, 1, 2, 3, 4]]) {
          const there = all.map((one, i) =>
            needs.includes(i) || restored.some((name) => name.startsWith(`${one.layout.folder}/`))
              ? one
              : absent(one),
          );
          const match = chain.length === 0 ? ('none' as const) : ('exact' as const);
          const save = planModulesSave(facts({ modules: there, match, restored, chain }));
          if (save.kind === 'nothing') continue;
          const names = save.files.map(({ name }) => name);
          const added = { key: String(names.length), bytes: save.bytes };
          if (save.kind === 'layer') expect(names.filter((name) => restored.includes(name))).toEqual([]);
          chain = save.kind === 'layer' ? [...chain, added] : [added];
          restored = save.kind === 'layer' ? [...restored, ...names] : names;
        }
        expect([...restored].sort()).toEqual(plan(all).names);
        expect(chain.length).toBeLessThanOrEqual(6);
      }),
    );
  });
});
