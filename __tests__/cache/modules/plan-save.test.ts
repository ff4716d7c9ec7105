import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { layoutOf } from '../../../src/cache/modules/layout.ts';
import {
  type ModulesSaveFacts,
  moduleFilter,
  planModulesSave,
} from '../../../src/cache/modules/plan-save.ts';
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
    ['the key was restored as it is', { match: 'exact' }, 'restored as it is'],
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
    ['the layers are too large', over(5 * MB, [MB, MB]), 'base'],
    ['the chain is long', over(5 * MB, [1, 1, 1, 1, 1]), 'base'],
  ])('%s', (_, more, kind) => expect(planModulesSave(facts(more)).kind).toBe(kind));

  test('a layer holds the new module alone, and names its parents', () => {
    const save = planModulesSave(facts(over(5 * MB)));
    expect(save).toMatchObject({ kind: 'layer', parents: ['k0'] });
    if (save.kind !== 'nothing') expect(save.files.every(({ name }) => name.includes('a.b/new'))).toBe(true);
  });
});

describe('a reader of packs takes', () => {
  const filter = moduleFilter([
    ...facts().modules,
    { layout: layoutOf({ path: 'a.b/only', version: 'v1.0.0', content: undefined, mod: 'h1:' })! },
  ]);
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
