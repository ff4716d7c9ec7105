import { describe, expect, test } from '@jest/globals';
import { inventoryOf, mergeBoms } from '../../../src/sbom/merge/merge.ts';
import type { Bom, Edge } from '../../../src/sbom/types.ts';
import { cgoBom, sampleBom, sampleComponent } from './sample.ts';

const program = 'binary:hello_linux_amd64/hello';
const toml = 'pkg:golang/github.com/BurntSushi/toml@v1.5.0';
const yaml = 'pkg:golang/github.com/fork/yaml@v3.0.0%2Bincompatible';
const local = 'pkg:golang/internal.example/local';

function needsOf(bom: Bom): Record<string, readonly string[]> {
  return Object.fromEntries(inventoryOf(bom).needs.map(({ from, to }) => [from, to]));
}

describe('of one program', () => {
  test('paths become ids, and each part is there', () => {
    expect(needsOf(sampleBom)).toEqual({
      [program]: [toml, local, 'std:go1.26.8'],
      [toml]: ['std:go1.26.8'],
      [local]: [yaml],
      [yaml]: [],
      'std:go1.26.8': [],
    });
  });

  const names = ['a.b/c', 'a.b/d', 'a.b/e'];
  const bomWith = (edges: readonly Edge[]): Bom => ({
    ...sampleBom,
    modules: names.map((path) => sampleComponent(path, 'v1.0.0')),
    std: null,
    edges,
  });
  const id = (path: string) => `pkg:golang/${path}@v1.0.0`;
  test.each<[string, readonly Edge[], readonly string[]]>([
    ['no edge at all', [], names],
    ['a module that nothing needs', [{ from: 'example.com/hello', to: ['a.b/c'] }], names],
    [
      'a tree that hangs in the air: its top',
      [
        { from: 'example.com/hello', to: ['a.b/c'] },
        { from: 'a.b/d', to: ['a.b/e'] },
      ],
      ['a.b/c', 'a.b/d'],
    ],
    [
      'modules that need only each other',
      [
        { from: 'example.com/hello', to: ['a.b/c'] },
        { from: 'a.b/d', to: ['a.b/e'] },
        { from: 'a.b/e', to: ['a.b/d'] },
      ],
      names,
    ],
    ['what is not linked: left out', [{ from: 'example.com/hello', to: [...names, 'x.y/z'] }], names],
    ['an edge from what is not linked: left out', [{ from: 'x.y/z', to: names }], names],
  ])('%s: the program needs what no path leads to', (_, edges, direct) => {
    expect(needsOf(bomWith(edges))[program]).toEqual(direct.map(id));
  });

  test('a module that needs the main module needs the program', () => {
    expect(needsOf(bomWith([{ from: 'a.b/c', to: ['example.com/hello', 'a.b/c'] }]))[id('a.b/c')]).toEqual([
      program,
    ]);
  });

  test('two modules of the same name that differ have an id each, whatever their order', () => {
    const modules = ['h1:x', 'h1:y'].map((sum) => sampleComponent('a.b/c', 'v1.0.0', { sum }));
    const ids = (list: Bom['modules']) =>
      inventoryOf({ ...sampleBom, modules: list }).modules.map((part) => [part.id, part.component.sum]);
    const expected = [
      [id('a.b/c'), 'h1:x'],
      [`${id('a.b/c')}~2`, 'h1:y'],
    ];
    expect(ids(modules)).toEqual(expected);
    expect(ids([...modules].reverse())).toEqual(expected);
  });

  test('texts are of one line and of characters that every format has', () => {
    const bom = {
      ...sampleBom,
      subject: { ...sampleBom.subject, name: 'a\u0000b\r\nc\td\ud800e\u202ef\u2028g' },
    };
    expect(inventoryOf(bom).programs[0]!.subject.name).toBe('a\ufffdb c d\ufffde\ufffdf\ufffdg');
  });

  test.each([
    [1_767_323_045, 1_767_323_045],
    [0, 0],
    [null, null],
    [-1, null],
    [1.5, null],
    [Number.MAX_SAFE_INTEGER, null],
  ])('the time %s is told as %s', (created, told) => {
    expect(inventoryOf({ ...sampleBom, subject: { ...sampleBom.subject, created } }).created).toBe(told);
  });
});

describe('of a release', () => {
  const merged = mergeBoms({ name: 'hello', version: 'v1.4.0', boms: [cgoBom, sampleBom] });

  test('the release needs its programs', () => {
    expect(merged.root).toBe('release');
    expect(merged.release).toEqual({
      id: 'release',
      name: 'hello',
      version: 'v1.4.0',
      module: 'example.com/hello',
    });
    expect(merged.needs.find(({ from }) => from === 'release')!.to).toEqual([
      program,
      'binary:hello_linux_arm64/hello',
    ]);
  });

  test('a module of several programs is one part, with the packages of all', () => {
    expect(merged.modules.filter(({ id }) => id === toml).map(({ component }) => component.packages)).toEqual(
      [
        [
          'github.com/BurntSushi/toml',
          'github.com/BurntSushi/toml/arm',
          'github.com/BurntSushi/toml/internal',
        ],
      ],
    );
    expect(merged.standards.map(({ id }) => id)).toEqual(['std:go1.26.8']);
  });

  test('each program keeps what is linked into it', () => {
    expect(merged.programs.map(({ linked }) => linked.length)).toEqual([4, 3]);
    expect(merged.programs.map(({ loads }) => loads)).toEqual([
      [],
      ['library:libc.so.6', 'library:libpthread.so.0'],
    ]);
  });

  test('versions that differ stay apart, each with its own programs', () => {
    const newer: Bom = {
      ...cgoBom,
      modules: [sampleComponent('github.com/BurntSushi/toml', 'v1.6.0')],
      edges: [],
    };
    const { modules, needs } = mergeBoms({ name: 'hello', version: null, boms: [sampleBom, newer] });
    const ids = modules.map(({ id }) => id).filter((id) => id.includes('toml'));
    expect(ids).toEqual([toml, toml.replace('1.5', '1.6')]);
    const to = (from: string) => needs.find((need) => need.from === from)!.to;
    expect(to(program)).toContain(ids[0]);
    expect(to(program)).not.toContain(ids[1]);
    expect(to('binary:hello_linux_arm64/hello')).toContain(ids[1]);
  });

  test('its time is that of the newest program', () => {
    expect(merged.created).toBe(cgoBom.subject.created);
  });

  test('the same binary twice is there once; two of one name are two', () => {
    const other = { ...sampleBom, subject: { ...sampleBom.subject, sha256: 'e5'.repeat(32) } };
    const { programs } = mergeBoms({ name: 'x', version: null, boms: [sampleBom, other, sampleBom] });
    expect(programs.map(({ id }) => id)).toEqual([program, `${program}~2`]);
  });

  test('programs of several main modules belong to none', () => {
    const other = { ...cgoBom, main: sampleComponent('example.com/other', 'v1.0.0') };
    expect(mergeBoms({ name: 'x', version: null, boms: [sampleBom, other] }).release!.module).toBeNull();
  });
});
