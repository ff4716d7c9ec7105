import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../../src/errors.ts';
import type { ModuleFacts } from '../../../src/sbom/facts.ts';
import { planBom } from '../../../src/sbom/model/plan.ts';
import { facts, image, inspection, listing, module, record } from '../facts.ts';

const app = 'example.com/app';
const program = (deps: ReturnType<typeof module>[], settings = {}) =>
  inspection(image({ deps, settings: { CGO_ENABLED: '0', ...settings } }));
const licensed = (more: Partial<ModuleFacts> = {}): ModuleFacts => ({
  licences: [
    { file: 'LICENSE', found: [{ id: 'MIT', confidence: 1 }], unknown: false, nearest: 1, copyright: [] },
  ],
  origin: null,
  requires: null,
  ...more,
});

describe('modules are those that the binary names', () => {
  test('by path, with the replacement in the place of what go.mod names', () => {
    const deps = [
      module('z.org/z'),
      module('a.org/old', 'v1.0.0', module('b.org/new', 'v2.0.0+incompatible')),
      module('c.org/c', 'v1.0.0', { ...module('/home/me/c', '(devel)'), sum: null }),
    ];
    const { main, modules } = planBom(facts({ inspection: program(deps) }));
    expect(main).toMatchObject({ path: app, version: 'v1.0.0' });
    expect(
      modules.map(({ path, version, sum, replaces, local }) => [path, version, sum, replaces, local]),
    ).toEqual([
      ['b.org/new', 'v2.0.0+incompatible', 'h1:b.org/new=', { path: 'a.org/old', version: 'v1.0.0' }, false],
      ['c.org/c', null, null, { path: 'c.org/c', version: 'v1.0.0' }, true],
      ['z.org/z', 'v1.0.0', 'h1:z.org/z=', null, false],
    ]);
  });

  test.each(['./lib', '../lib', '/srv/lib', 'C:\\lib', 'D:/lib', '.\\lib'])(
    'and a local replacement %s tells nobody where it was',
    (folder) => {
      const deps = [module('a.org/a', 'v1.0.0', { ...module(folder, ''), sum: null })];
      const bom = planBom(facts({ inspection: program(deps) }));
      expect(JSON.stringify(bom)).not.toContain(JSON.stringify(folder).slice(1, -1));
      expect(bom.modules[0]).toMatchObject({ local: true, homepage: null, repository: null });
    },
  );

  test('of all images of a universal file, each once', () => {
    const one = image({ deps: [module('a.org/a'), module('b.org/b')] }, { format: 'mach-o' });
    const two = image({ deps: [module('a.org/a'), module('c.org/c')] }, { format: 'mach-o' });
    const bom = planBom(facts({ inspection: inspection(one, two) }));
    expect(bom.modules.map(({ path }) => path)).toEqual(['a.org/a', 'b.org/b', 'c.org/c']);
    expect(bom.subject).toMatchObject({ format: 'universal', target: null });
    expect(bom.unknown).toContainEqual(expect.stringContaining('several CPUs'));
  });

  test('and more than any program has are refused', () => {
    const deps = Array.from({ length: 50_001 }, (_, at) => module(`a.org/${at}`));
    expect(() => planBom(facts({ inspection: program(deps) }))).toThrow(UserError);
  });

  test('those of the source, where the file names none', () => {
    const source = listing(
      {
        [`${app} in ${app}`]: ['a.org/a', 'fmt'],
        'a.org/a in a.org/a': [],
        fmt: [],
        'b.org/b in b.org/b': [],
      },
      [{ path: app, main: true, version: null }, { path: 'a.org/a' }, { path: 'b.org/b' }],
    );
    const bom = planBom(
      facts({ inspection: null, record: record({ package: app, go: 'go1.26.8' }), listing: source }),
    );
    expect(bom.main).toMatchObject({ path: app, version: '(devel)' });
    expect(bom.modules.map(({ path }) => path)).toEqual(['a.org/a']);
    expect(bom.std).toEqual({ version: 'go1.26.8', packages: ['fmt'] });
    expect(bom.subject.format).toBe('other');
    expect(bom.unknown).toContain('The file names no modules: they are those of the source.');
  });

  test('none, in GOPATH mode', () => {
    const bom = planBom(facts({ inspection: inspection(image({ path: null, main: null })) }));
    expect(bom).toMatchObject({ main: null, modules: [], edges: [] });
    expect(bom.unknown).toContain('The modules: the file names none.');
  });
});

describe('packages are those that the main package reaches', () => {
  const source = listing(
    {
      [`${app} in ${app}`]: ['a.org/a/x', 'fmt'],
      [`${app}/other in ${app}`]: ['b.org/b'],
      'a.org/a/x in a.org/a': ['a.org/a/y', 'vendor/golang.org/x/net'],
      'a.org/a/y in a.org/a': [],
      'b.org/b in b.org/b': [],
      fmt: ['errors'],
      errors: [],
      'vendor/golang.org/x/net': [],
      runtime: ['unsafe'],
    },
    [{ path: app, main: true, version: null }, { path: 'a.org/a' }, { path: 'b.org/b' }],
  );

  test('with the runtime, which nothing imports', () => {
    const bom = planBom(facts({ inspection: program([module('a.org/a')]), listing: source }));
    expect(bom.main!.packages).toEqual([app]);
    expect(bom.modules[0]!.packages).toEqual(['a.org/a/x', 'a.org/a/y']);
    expect(bom.std!.packages).toEqual(['errors', 'fmt', 'runtime', 'vendor/golang.org/x/net']);
    expect(bom.edges).toEqual([
      { from: 'a.org/a', to: ['std'] },
      { from: app, to: ['a.org/a', 'std'] },
    ]);
    expect(bom.graph).toBe('modules');
  });

  test('and a module without any is still needed', () => {
    const bom = planBom(
      facts({ inspection: program([module('a.org/a'), module('n.org/n')]), listing: source }),
    );
    expect(bom.edges).toContainEqual({ from: app, to: ['a.org/a', 'n.org/n', 'std'] });
    expect(bom.unknown).toContain('Which packages are linked of n.org/n: the source has none.');
  });

  test.each([
    ['another version', [module('a.org/a', 'v1.1.0')], 'a.org/a v1.0.0, and the binary a.org/a v1.1.0'],
    [
      'a replacement',
      [module('a.org/a', 'v1.0.0', module('f.org/a', 'v9.0.0'))],
      'a.org/a v1.0.0, and the binary f.org/a v9.0.0',
    ],
  ])('of a source with %s nothing is taken', (_, deps, said) => {
    const bom = planBom(facts({ inspection: program(deps), listing: source }));
    expect(bom).toMatchObject({ graph: 'flat', main: { packages: null }, std: { packages: null } });
    expect(bom.unknown.join()).toContain(said);
  });

  test('of another module’s source nothing is taken', () => {
    const other = { path: 'o.org/o', main: module('o.org/o'), deps: [] };
    const bom = planBom(facts({ inspection: inspection(image(other)), listing: source }));
    expect(bom.unknown.join()).toContain(`The source is of ${app}, and the binary of o.org/o`);
    expect(bom.graph).toBe('flat');
  });
});

describe('who needs whom', () => {
  const deps = [
    module('a.org/a'),
    module('b.org/old', 'v1.0.0', module('b.org/b', 'v1.5.0')),
    module('c.org/c'),
  ];

  test('is what go mod graph says of the versions that are linked', () => {
    const requirement = (path: string, version: string | null, needs: string) => ({ path, version, needs });
    const bom = planBom(
      facts({
        inspection: program(deps),
        listing: {
          packages: null,
          modules: [],
          requirements: [
            requirement(app, null, 'a.org/a'),
            requirement('a.org/a', 'v1.0.0', 'b.org/old'),
            requirement('a.org/a', 'v0.9.0', 'c.org/c'),
            requirement('b.org/old', 'v1.0.0', 'c.org/c'),
            requirement('a.org/a', 'v1.0.0', 'x.org/not-linked'),
          ],
        },
      }),
    );
    expect(bom).toMatchObject({
      graph: 'modules',
      edges: [
        { from: 'a.org/a', to: ['b.org/b', 'std'] },
        { from: 'b.org/b', to: ['c.org/c', 'std'] },
        { from: 'c.org/c', to: ['std'] },
        { from: app, to: ['a.org/a', 'std'] },
      ],
    });
  });

  const requires = (...all: string[]): ModuleFacts =>
    licensed({
      requires: all.map((one) => ({
        path: one.replace(' indirect', ''),
        indirect: one.endsWith(' indirect'),
      })),
    });
  const own = {
    'example.com/app@v1.0.0': requires('a.org/a', 'b.org/old indirect', 'c.org/c indirect'),
    'a.org/a@v1.0.0': requires('b.org/old', 'x.org/x'),
    'b.org/b@v1.5.0': requires(),
    'c.org/c@v1.0.0': requires(),
  };

  test('is what their own go.mod files say, where all are there', () => {
    expect(planBom(facts({ inspection: program(deps), modules: own }))).toMatchObject({
      graph: 'modules',
      edges: [
        { from: 'a.org/a', to: ['b.org/b', 'std'] },
        { from: 'b.org/b', to: ['std'] },
        { from: 'c.org/c', to: ['std'] },
        { from: app, to: ['a.org/a', 'c.org/c', 'std'] },
      ],
    });
  });

  test.each(Object.keys(own))('is not known where that of %s is not there', (missing) => {
    const { [missing as keyof typeof own]: _, ...modules } = own;
    const bom = planBom(facts({ inspection: program(deps), modules }));
    expect(bom.graph).toBe('flat');
    expect(bom.edges).toEqual([{ from: app, to: ['a.org/a', 'b.org/b', 'c.org/c', 'std'] }]);
    expect(bom.unknown).toContain('Which module needs which: only that the program needs them all.');
  });
});

describe('the subject', () => {
  test('is what the binary says, and what the build knows besides', () => {
    const settings = {
      GOOS: 'linux',
      GOARCH: 'arm64',
      GOARM64: 'v8.0',
      CGO_ENABLED: '1',
      '-tags': 'netgo,osusergo',
      'vcs.revision': 'abc',
      'vcs.time': '2026-01-02T03:04:05Z',
      'vcs.modified': 'true',
    };
    const known = record({
      ldflags: '-s -w -X main.token=hunter2',
      compiler: 'gcc 12.2',
      tags: ['other'],
      commit: { hash: 'abc', time: 1, modified: false, repository: 'https://h/o/r', tag: 'v1.0.0' },
    });
    const seen = inspection(image({ settings }, { arch: 'arm64', linkage: 'dynamic' }));
    expect(planBom(facts({ inspection: seen, record: known })).subject).toEqual({
      ...facts().file,
      format: 'elf',
      package: app,
      version: 'v1.0.0',
      target: { goos: 'linux', goarch: 'arm64', variant: { name: 'GOARM64', value: 'v8.0' } },
      linkage: 'dynamic',
      settings,
      ldflags: '-s -w -X main.token=***',
      tags: ['netgo', 'osusergo'],
      commit: { hash: 'abc', time: 1767323045, modified: true, repository: 'https://h/o/r', tag: 'v1.0.0' },
      compiler: 'gcc 12.2',
      created: 1767323045,
    });
  });

  test.each([
    [
      'of another commit: nothing is taken over',
      { 'vcs.revision': 'abc' },
      { hash: 'abc', time: null, modified: null, repository: null, tag: null },
    ],
    [
      'not stamped: the commit is that of the build',
      {},
      { hash: 'def', time: 9, modified: false, repository: 'https://h/o/r', tag: 'v2' },
    ],
  ])('is %s', (_, settings, commit) => {
    const known = record({
      commit: { hash: 'def', time: 9, modified: false, repository: 'https://h/o/r', tag: 'v2' },
    });
    const seen = inspection(image({ settings }));
    expect(planBom(facts({ inspection: seen, record: known })).subject.commit).toEqual(commit);
  });

  test('tells no secret that its linker flags hold', () => {
    const settings = { '-ldflags': '-X main.apiKey=hunter2 -s' };
    const text = JSON.stringify(planBom(facts({ inspection: inspection(image({ settings })) })));
    expect(text).not.toContain('hunter2');
    expect(text).toContain('-X main.apiKey=***');
  });
});

test('libraries are named once, with the symbols that they must have, and which are the system’s', () => {
  const libraries = [
    { name: 'libz.so.1', kind: 'needed' },
    { name: 'libc.so.6', kind: 'needed' },
  ] as const;
  const symbolVersions = [
    { name: 'GLIBC', version: '2.34', library: 'libc.so.6' },
    { name: 'ZLIB', version: '1.2', library: 'libz.so.1' },
  ];
  const elf = inspection(image({}, { linkage: 'dynamic', libraries, symbolVersions }));
  expect(planBom(facts({ inspection: elf })).libraries).toEqual([
    { name: 'libc.so.6', symbolVersions: ['GLIBC_2.34'], system: false },
    { name: 'libz.so.1', symbolVersions: ['ZLIB_1.2'], system: false },
  ]);
  const dlls = ['kernel32.dll', 'libstdc++-6.dll'].map((name) => ({ name, kind: 'needed' as const }));
  const pe = inspection(image({}, { format: 'pe', linkage: 'dynamic', libraries: dlls }));
  expect(planBom(facts({ inspection: pe })).libraries.map(({ system }) => system)).toEqual([true, false]);
});

describe('licences', () => {
  test('are those of the module’s files, and what is missing is said', () => {
    const deps = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => module(`${name}.org/x`));
    const bom = planBom(
      facts({
        inspection: program(deps),
        modules: { 'a.org/x@v1.0.0': licensed({ origin: 'https://h/o/a' }) },
      }),
    );
    expect(bom.modules[0]).toMatchObject({ licence: { expression: 'MIT' }, repository: 'https://h/o/a' });
    expect(bom.unknown).toContain(
      'The licence of example.com/app, b.org/x, c.org/x and 3 more: no licence file was there.',
    );
  });
});

test('whatever the build information says, the model is plain data, and says the same twice', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom('a.org/a', '..', '../../etc', 'std', '__proto__'),
  );
  const any: fc.Arbitrary<ReturnType<typeof module>> = fc.record({
    path: text,
    version: text,
    sum: fc.option(text),
    replacedBy: fc.option(
      fc.record({ path: text, version: text, sum: fc.option(text), replacedBy: fc.constant(null) }),
    ),
  });
  fc.assert(
    fc.property(
      fc.option(any),
      fc.array(any, { maxLength: 6 }),
      fc.dictionary(text, text),
      (main, deps, settings) => {
        const given = facts({ inspection: inspection(image({ main, deps, settings })) });
        const bom = planBom(given);
        expect(JSON.parse(JSON.stringify(bom))).toEqual(bom);
        expect(planBom(given)).toEqual(bom);
        const known = new Set(
          [...(bom.main === null ? [] : [bom.main]), ...bom.modules].map(({ path }) => path),
        );
        const strangers = bom.edges
          .flatMap(({ from, to }) => [from, ...to])
          .filter((path) => !known.has(path));
        expect(strangers.filter((path) => path !== 'std')).toEqual([]);
      },
    ),
  );
});
