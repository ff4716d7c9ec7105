import { describe, expect, test } from '@jest/globals';
import { planPatches } from '../../../src/environment/patches/plan.ts';
import { factsOf, failure, type Node, patchesOf, plan, valuesAfter, yaml } from './support.ts';

const of = async (node: Node, ...operations: string[]) => valuesAfter(await plan(node, ...operations));

describe('operations on a value', () => {
  test.each([
    ['set', {}, 'set: A, value: b', { A: 'b' }],
    ['set to what it is', { A: 'b' }, 'set: A, value: b', {}],
    ['default where there is none', {}, 'default: A, value: b', { A: 'b' }],
    ['default where it is empty', { A: '' }, 'default: A, value: b', { A: 'b' }],
    ['default where there is one', { A: 'c' }, 'default: A, value: b', {}],
    ['unset', { A: 'c' }, 'unset: A', { A: null }],
    ['unset where there is none', {}, 'unset: A', {}],
  ])('%s', async (_, values, operation, expected) => {
    expect(await of({ values }, operation)).toEqual(expected);
  });

  test('Windows keeps its spelling of the name', async () => {
    const values = { Path: 'C:\\a', goproxy: 'x' };
    const result = await plan(
      { os: 'windows', values },
      'prepend: PATH, value: D:/b',
      'set: GOPROXY, value: direct',
    );
    expect(valuesAfter(result)).toEqual({ Path: 'D:\\b;C:\\a', goproxy: 'direct' });
  });

  test('elsewhere another spelling is another variable', async () => {
    expect(await of({ values: { Path: '/a' } }, 'prepend: PATH, value: /b')).toEqual({ PATH: '/b' });
  });

  test('a path is written with the slashes of the system', async () => {
    const operation = "set: GOCACHE, value: '${HOME}/go/cache'";
    expect(await of({ os: 'windows' }, operation)).toEqual({ GOCACHE: 'C:\\Users\\zoë b\\go\\cache' });
    expect(await of({}, operation)).toEqual({ GOCACHE: '/home/zoë b/go/cache' });
  });
});

describe('operations on a list', () => {
  const path = '/usr/bin:/opt/go1.12/bin:/bin:/usr/bin';

  test.each([
    ['prepend', 'prepend: PATH, value: /new', `/new:${path}`],
    ['prepend what is there', 'prepend: PATH, value: /bin', '/bin:/usr/bin:/opt/go1.12/bin:/usr/bin'],
    ['append what is there', 'append: PATH, value: /usr/bin', '/opt/go1.12/bin:/bin:/usr/bin'],
    ['removeMatching', "removeMatching: PATH, glob: '*/go1.1?/bin', max: 1", '/usr/bin:/bin:/usr/bin'],
    ['replaceEntry', 'replaceEntry: PATH, from: /opt/go1.12/bin, to: /go', '/usr/bin:/go:/bin:/usr/bin'],
    ['replaceEntry twice', 'replaceEntry: PATH, from: /usr/bin, to: /go', '/go:/opt/go1.12/bin:/bin'],
    [
      'replaceEntry by one that is there',
      'replaceEntry: PATH, from: /bin, to: /usr/bin',
      '/usr/bin:/opt/go1.12/bin:/usr/bin',
    ],
  ])('%s', async (_, operation, expected) => {
    expect(await of({ values: { PATH: path } }, operation)).toEqual({ PATH: expected });
  });

  test.each([['replaceEntry: PATH, from: /x, to: /y'], ["removeMatching: PATH, glob: '/x*', max: 1"]])(
    '%s changes nothing where there is nothing',
    async (operation) => {
      expect(await of({ values: { PATH: path } }, operation)).toEqual({});
      expect(await of({}, operation)).toEqual({});
    },
  );

  test('on Windows entries are found in any case, with either slash, in quotes', async () => {
    const values = { Path: '"C:\\Go\\bin";c:/go/bin/;C:\\x' };
    const os = 'windows';
    expect(await of({ os, values }, 'replaceEntry: PATH, from: c:/GO/bin, to: D:/go/bin')).toEqual({
      Path: 'D:\\go\\bin;C:\\x',
    });
    expect(await of({ os, values }, "removeMatching: PATH, glob: '?:/go/*', max: 2")).toEqual({
      Path: 'C:\\x',
    });
    expect(await of({ os, values }, 'prepend: PATH, value: C:/GO/BIN')).toEqual({
      Path: '"C:\\Go\\bin";C:\\x',
    });
  });

  test('what is right already is left as it is written', async () => {
    expect(
      await of({ os: 'windows', values: { Path: 'c:\\GO\\bin\\;D:' } }, 'prepend: PATH, value: C:/Go/bin'),
    ).toEqual({});
  });

  test('a list that loses all entries is no longer there', async () => {
    expect(await of({ values: { GOPRIVATE: 'a' } }, 'removeMatching: GOPRIVATE, glob: a, max: 1')).toEqual({
      GOPRIVATE: null,
    });
  });

  test('empty entries of others are not touched', async () => {
    expect(await of({ values: { PATH: ':/a::/b:' } }, 'prepend: PATH, value: /b')).toEqual({
      PATH: '/b::/a::',
    });
  });

  test("a machine's folder with a bracket is no pattern", async () => {
    const roots = { HOME: '/h[ab]' };
    const values = { PATH: '/ha/x:/h[ab]/x' };
    expect(await of({ roots, values }, "removeMatching: PATH, glob: '${HOME}/*', max: 1")).toEqual({
      PATH: '/ha/x',
    });
  });

  test('of another name may be a list, when the patch says so', async () => {
    expect(await of({ values: { MINE: '/a' } }, 'append: MINE, value: /b, list: paths')).toEqual({
      MINE: '/a:/b',
    });
  });

  test('an entry that comes from removal and prepending is there once, however often', async () => {
    const operations = [
      "removeMatching: PATH, glob: '*/go*/bin', max: 2",
      'prepend: PATH, value: /new/go/bin',
    ];
    const values = { PATH: '/new/go/bin:/a/go/bin:/b/go/bin:/bin' };
    expect(await of({ values }, ...operations)).toEqual({ PATH: '/new/go/bin:/bin' });
  });
});

describe('operations on GOFLAGS', () => {
  test.each([
    ['', 'addFlag: GOFLAGS, flag: -trimpath', '-trimpath'],
    ['-x', 'addFlag: GOFLAGS, flag: -trimpath', '-x -trimpath'],
    ['-mod=mod -x', 'addFlag: GOFLAGS, flag: -mod=vendor', '-mod=vendor -x'],
    ['--mod=mod -x -mod=readonly', 'addFlag: GOFLAGS, flag: -mod=vendor', '-mod=vendor -x'],
    ['-x', "addFlag: GOFLAGS, flag: '-ldflags=-s -w'", "-x '-ldflags=-s -w'"],
    ['-mod=mod -x', 'removeFlag: GOFLAGS, flag: -mod', '-x'],
    ['-mod=mod', 'removeFlag: GOFLAGS, flag: -mod', null],
    ['-mod=mod', 'removeFlag: GOFLAGS, flag: --mod=mod', null],
    [`'-ldflags=-s -w' -x`, 'removeFlag: GOFLAGS, flag: -x', `'-ldflags=-s -w'`],
  ])('%j, %s', async (before, operation, expected) => {
    expect(await of({ values: { GOFLAGS: before } }, operation)).toEqual({ GOFLAGS: expected });
  });

  test.each([
    ['--trimpath', 'addFlag: GOFLAGS, flag: -trimpath'],
    ['-trimpath=true', 'addFlag: GOFLAGS, flag: -trimpath'],
    ['-mod=mod', 'removeFlag: GOFLAGS, flag: -mod=vendor'],
    [' -x  -y ', 'addFlag: GOFLAGS, flag: -x'],
  ])('%j is left as it is by %s', async (before, operation) => {
    expect(await of({ values: { GOFLAGS: before } }, operation)).toEqual({});
  });

  test('text that is no list of flags is an error that shows it', async () => {
    const error = await failure(() => plan({ values: { GOFLAGS: `'-x` } }, 'addFlag: GOFLAGS, flag: -y'));
    expect(error.message).toBe(`010.yaml:5:6: GOFLAGS has a quote without an end here: '-x`);
  });
});

describe('a plan', () => {
  test('says for every entry what becomes of it, and which line says so', async () => {
    const values = { PATH: '/a:/old:/b:/c' };
    const files = {
      'env/010-a.yaml': yaml(['prepend: PATH, value: /new', 'removeMatching: PATH, glob: /old, max: 1']),
      'env/020-b.yaml': yaml(['append: PATH, value: /a']),
    };
    const { changes, patches } = planPatches(factsOf({ values }), await patchesOf(files));
    const [change] = changes;
    expect(
      change!.entries!.map(({ entry, kind, origin }) => [kind, entry, origin?.path, origin?.line]),
    ).toEqual([
      ['added', '/new', 'env/010-a.yaml', 5],
      ['removed', '/old', 'env/010-a.yaml', 6],
      ['kept', '/b', undefined, undefined],
      ['kept', '/c', undefined, undefined],
      ['moved', '/a', 'env/020-b.yaml', 5],
    ]);
    expect(change!.origins.map(({ patch }) => patch)).toEqual(['010-a', '010-a', '020-b']);
    expect(patches.map(({ id }) => id)).toEqual(['010-a', '020-b']);
  });

  test('is sorted by name, plain data, and has no changes where there are none', async () => {
    const result = await plan(
      { values: { B: 'x' } },
      'set: C, value: x',
      'set: B, value: x',
      'set: A, value: x',
    );
    expect(result.changes.map(({ name }) => name)).toEqual(['A', 'C']);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  test('marks secrets: by name, by what the patch says, by what the value holds', async () => {
    const values = { GOPROXY: 'https://u:p@proxy' };
    const files = {
      '010.yaml': yaml(
        ['set: GOPROXY, value: direct', 'set: MINE, value: x', 'set: MY_TOKEN, value: y', 'set: A, value: z'],
        'redact: [mine, MINE]',
      ),
    };
    const { changes } = planPatches(factsOf({ values }), await patchesOf(files));
    expect(changes.map(({ name, secret }) => [name, secret])).toEqual([
      ['A', false],
      ['GOPROXY', true],
      ['MINE', true],
      ['MY_TOKEN', true],
    ]);
  });

  test('of a very long PATH does not take long', async () => {
    const PATH = Array.from({ length: 8000 }, (_, at) => `/${at}`).join(':');
    const reversed = PATH.split(':').reverse().join(':');
    const files = {
      '010.yaml': yaml([`set: PATH, value: '${reversed.slice(0, 30_000)}'`], 'allow: [system]'),
    };
    const { changes } = planPatches(factsOf({ values: { PATH } }), await patchesOf(files));
    expect(changes[0]!.entries!.length).toBeGreaterThan(8000);
  });
});

describe('conditions', () => {
  const applies = async (when: string, node: Node) => {
    const { changes, skipped } = planPatches(
      factsOf(node),
      await patchesOf({ '010.yaml': yaml(['set: A, value: b'], `when: {${when}}`) }),
    );
    return changes.length === 1 ? 'applies' : skipped[0]?.why;
  };

  test.each<[string, Node, string]>([
    ['os: [linux, macos]', { os: 'darwin' }, 'applies'],
    ['os: windows', {}, 'the system is linux, not windows'],
    ['arch: [x64]', {}, 'applies'],
    ['arch: [arm64, 386]', {}, 'the architecture is amd64, not arm64 or 386'],
    ['runner: self-hosted', { runner: 'self-hosted' }, 'applies'],
    [
      'runner: [github-hosted, none]',
      { runner: 'self-hosted' },
      'the runner is self-hosted, not github-hosted or none',
    ],
    ["go: '>=1.24 <1.28'", {}, 'applies'],
    ["go: '>=1.24 <1.28'", { go: '1.27rc1' }, 'applies'],
    ["go: '>=1.24 <1.28'", { go: '1.28rc1' }, 'Go is 1.28rc1, not >=1.24 <1.28'],
    ["go: '1.26'", { go: '1.26.8-custom' }, 'applies'],
    ["go: '>=1.27'", { go: 'devel' }, 'no Go is known here'],
    ["env: {CI: 'true'}", { env: { CI: 'true' } }, 'applies'],
    ["env: {CI: 'true'}", { env: { CI: 'false' } }, 'CI is "false", expected "true"'],
    ["env: {CI: 'true'}", {}, 'CI is not set, expected "true"'],
    ['env: {CI: {absent: true}}', { env: { CI: '' } }, 'applies'],
    ['env: {CI: {absent: true}}', { env: { CI: '1' } }, 'CI is "1", expected to be absent'],
    ['env: {CI: {present: true}}', {}, 'CI is not set, expected to be set'],
    ['env: {R: {oneOf: [a, b]}}', { env: { R: 'b' } }, 'applies'],
    ['env: {R: {oneOf: [a, b]}}', { env: { R: 'c' } }, 'R is "c", expected "a" or "b"'],
    ["env: {R: {matches: 'v*'}}", { env: { R: 'v1' } }, 'applies'],
    ["env: {R: {matches: 'v*'}}", { env: { R: 'w' } }, 'R is "w", expected to match "v*"'],
    ["env: {D: '${HOME}/x'}", { env: { D: '/home/zoë b/x' } }, 'applies'],
    ['env: {A_TOKEN: x}', { env: { A_TOKEN: 'hunter2' } }, 'A_TOKEN is ***, expected ***'],
    ["os: linux, env: {CI: 'true'}", {}, 'CI is not set, expected "true"'],
  ])('%s', async (when, node, expected) => {
    expect(await applies(when, node)).toBe(expected);
  });
});
