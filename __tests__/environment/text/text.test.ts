import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkPatches } from '../../../src/environment/patches/check.ts';
import { planPatches } from '../../../src/environment/patches/plan.ts';
import { collectSnapshot } from '../../../src/environment/text/collect.ts';
import { diffSnapshots } from '../../../src/environment/text/diff.ts';
import { decodeSnapshot, parseSnapshot, renderSnapshot } from '../../../src/environment/text/snapshot.ts';
import { parseUnified } from '../../../src/environment/text/unified.ts';
import { factsOf, failure, type Node, patchesOf, valuesAfter } from '../patches/support.ts';

const linux = {
  platform: { os: 'linux', arch: 'amd64' },
  roots: { HOME: '/home/u', GOROOT: '/tc/go' },
  go: 'go1.26.8',
};
const windows = {
  platform: { os: 'windows', arch: 'arm64' },
  roots: { HOME: 'C:\\Users\\U', GOROOT: 'D:\\go' },
  go: 'go1.26.8',
};
const map = (values: Readonly<Record<string, string>>) => new Map(Object.entries(values));
const snapshot = (values: Readonly<Record<string, string>>, facts = linux) =>
  renderSnapshot(map(values), new Map(), facts);

describe('a snapshot', () => {
  test('is sorted, and says of each line where it comes from', () => {
    const values = map({
      GOFLAGS: '-mod=mod',
      CGO_ENABLED: '1',
      GOCACHE: '/home/u/.cache/go-build',
      GOBIN: '',
    });
    const origins = map({ GOFLAGS: 'environment', GOCACHE: '/home/u/.config/go/env:3' });
    expect(renderSnapshot(values, origins, linux)).toBe(`# Go environment of linux/amd64, go1.26.8
# \${GOROOT} is /tc/go
# \${HOME} is /home/u
# unknown
CGO_ENABLED=1
# unknown
GOBIN=
# /home/u/.config/go/env:3
GOCACHE=\${HOME}/.cache/go-build
# environment
GOFLAGS=-mod=mod
`);
  });

  test('is the same where only the folders differ', () => {
    const parse = (text: string) => [...parseSnapshot(text, 'x')];
    const a = snapshot({ GOPATH: '/home/u/go', GOTOOLDIR: '/tc/go/pkg/tool' });
    const b = snapshot({ GOPATH: 'c:\\Users\\u\\go', GOTOOLDIR: 'D:\\go\\pkg\\tool' }, windows);
    expect(parse(a)).toEqual(parse(b));
  });

  test('has no secrets', () => {
    const text = renderSnapshot(
      map({
        GOPROXY: 'https://u:hunter2@proxy,direct',
        NPM_TOKEN: 'hunter2',
        MINE: 'hunter2',
        EMPTY_TOKEN: '',
      }),
      map({ GOPROXY: 'env\n::set-output' }),
      { ...linux, redact: ['mine'] },
    );
    expect(text).not.toContain('hunter2');
    expect(text).not.toContain('\n::');
    expect(text).toContain('GOPROXY=https://***@proxy,direct\n');
    expect(text).toContain('MINE=***\n');
    expect(text).toContain('EMPTY_TOKEN=\n');
  });

  test('has one line a variable whatever a value holds', () => {
    const text = snapshot({ GOX: 'a\nGOFLAGS=-toolexec=x\r\u2028$HOME' });
    expect(text).toContain('GOX=a${U+000A}GOFLAGS=-toolexec=x${U+000D}${U+2028}$$HOME\n');
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[A-Z_]{1,9}$/), fc.string({ unit: 'binary' })),
        (values) => {
          expect([...parseSnapshot(snapshot(values), 'x').keys()].sort()).toEqual(Object.keys(values).sort());
        },
      ),
    );
  });

  test.each([
    ['nonsense', 'a.env:2: expected NAME=value or a comment'],
    ['1=2', 'a.env:2: expected NAME=value or a comment'],
    ['A=1\nA=2', 'a.env:3: A is there twice'],
  ])('that says %j is refused with its line', (line, message) => {
    expect(() => parseSnapshot(`# x\n${line}\n`, 'a.env')).toThrow(message);
  });

  test('is read in the encodings that PowerShell writes', () => {
    const text = '# ä\r\nA=b\r\n';
    for (const bytes of [
      Buffer.from(`\ufeff${text}`, 'utf16le'),
      Buffer.from(`\ufeff${text}`),
      Buffer.from(text),
    ])
      expect([...parseSnapshot(decodeSnapshot(bytes), 'x')]).toEqual([['A', 'b']]);
    const swapped = Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
    expect([...parseSnapshot(decodeSnapshot(swapped), 'x')]).toEqual([['A', 'b']]);
  });
});

describe('what a snapshot is made of', () => {
  const goEnv = { GOFLAGS: '-x', GOPROXY: 'direct', GOPATH: '/p', GOGCCFLAGS: '/tmp/go-build1', GOBIN: '' };
  const files = [
    { path: '/u/go/env', text: '# no\nGOPROXY=direct\ngobin=/x\n' },
    { path: '/tc/go.env', text: 'GOPROXY=https://proxy.golang.org\n' },
  ];

  test('is what go env says and the variables that Go goes by, each with its source', () => {
    const env = map({
      GOFLAGS: '-x',
      GODEBUG: 'a=1',
      HTTPS_PROXY: 'http://p',
      HOME: '/h',
      GOOGLE_CREDENTIALS: 'x',
      NETRC: '/n',
    });
    const { values, origins } = collectSnapshot({ env, goEnv, files, os: 'linux' });
    expect([...values.keys()].map((name) => [name, origins.get(name)])).toEqual([
      ['GOBIN', 'Go’s default'],
      ['GODEBUG', 'environment'],
      ['GOFLAGS', 'environment'],
      ['GOPATH', 'Go’s default'],
      ['GOPROXY', '/u/go/env:2'],
      ['HTTPS_PROXY', 'environment'],
      ['NETRC', 'environment'],
    ]);
  });

  test('finds Windows’ variables in any case', () => {
    const { origins } = collectSnapshot({ env: map({ GoFlags: '-x' }), goEnv, files, os: 'windows' });
    expect(origins.get('GOFLAGS')).toBe('environment');
  });
});

describe('the difference of two snapshots', () => {
  const a = {
    CGO_ENABLED: '1',
    GOARCH: 'amd64',
    GOBIN: '',
    GOFLAGS: '-mod=mod',
    GOOS: 'linux',
    GOPRIVATE: 'x',
    GOPROXY: 'p',
    GOVCS: '',
  };
  const b = { ...a, GOFLAGS: '-mod=mod -trimpath', GOPRIVATE: '', GOSUMDB: 'off' };

  test('is a unified diff without comments', async () => {
    expect(await diffSnapshots(snapshot(a), snapshot(b), { names: ['old.env', 'new.env'] })).toBe(`--- old.env
+++ new.env
@@ -1,8 +1,9 @@
 CGO_ENABLED=1
 GOARCH=amd64
 GOBIN=
-GOFLAGS=-mod=mod
+GOFLAGS=-mod=mod -trimpath
 GOOS=linux
-GOPRIVATE=x
+GOPRIVATE=
 GOPROXY=p
+GOSUMDB=off
 GOVCS=
`);
  });

  test('is empty where only comments differ', async () => {
    expect(await diffSnapshots(snapshot(a), snapshot(a).replaceAll('unknown', 'other'))).toBe('');
  });

  test('leads from the one to the other, for any values', async () => {
    const names = fc.constantFrom('GOFLAGX', 'GOAX', 'CGO_X', 'GOZ', 'GOM', 'GOBX', 'GOCX', 'GODX');
    const values = fc.dictionary(
      names,
      fc.constantFrom('', 'a', '$x', '-f=/home/u/x', 'b c', '${HOME}', '+', '---', '@@ -1 +1 @@', '\\ x'),
    );
    await fc.assert(
      fc.asyncProperty(values, values, fc.integer({ min: 0, max: 4 }), async (from, to, context) => {
        const text = await diffSnapshots(snapshot(from), snapshot(to), { context });
        if (text === '') return;
        const roots = linux.roots;
        const patches = await patchesOf({ '010.patch': text });
        const plan = planPatches(factsOf({ values: from, effective: from, roots }), patches);
        const result = { ...from, ...valuesAfter(plan) };
        const plain = (all: Record<string, string | null>) =>
          Object.fromEntries(Object.entries(all).filter(([, value]) => value));
        expect(plain(result)).toEqual(plain(to));
        expect(
          planPatches(factsOf({ values: plain(to) as Record<string, string>, effective: to, roots }), patches)
            .changes,
        ).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

const diff = (lines: readonly string[], head = '') => {
  const count = (sign: string) => lines.filter((line) => line[0] !== sign).length;
  return `${head}--- a.env\n+++ b.env\n@@ -1,${count('+')} +1,${count('-')} @@\n${lines.map((line) => `${line}\n`).join('')}`;
};

describe('a .patch file', () => {
  const node: Node = {
    effective: { GOARCH: 'amd64', GOFLAGS: '-mod=mod', GOPROXY: 'p' },
    values: { GOFLAGS: '-mod=mod' },
  };
  const planOf = async (lines: readonly string[], on: Node = node, head = '') =>
    planPatches(factsOf(on), await patchesOf({ 'env/020.patch': diff(lines, head) }));

  test('changes what it says, and says why', async () => {
    const head = 'Index: x\n=====\nThe mirror is gone.\nSee INC-7.\n\n';
    const plan = await planOf(
      [' GOARCH=amd64', '-GOFLAGS=-mod=mod', '+GOFLAGS=-mod=vendor', '-GOPROXY=p', '+GOSUMDB=off'],
      node,
      head,
    );
    expect(valuesAfter(plan)).toEqual({ GOFLAGS: '-mod=vendor', GOSUMDB: 'off' });
    expect(plan.changes[0]!.origins).toEqual([
      { patch: '020', path: 'env/020.patch', line: 11, why: 'The mirror is gone. See INC-7.' },
    ]);
  });

  test('applies wherever its lines stand, whatever stands between them', async () => {
    const text = '--- a\n+++ b\n@@ -700,2 +9,2 @@\n GOPROXY=p\n-GOFLAGS=-mod=mod\n+GOFLAGS=-x\n';
    expect(valuesAfter(planPatches(factsOf(node), await patchesOf({ 'x.patch': text })))).toEqual({
      GOFLAGS: '-x',
    });
  });

  test.each<[string[], string, number]>([
    [[' GOARCH=arm64', '+GOSUMDB=off'], 'expects GOARCH=arm64, and this node has GOARCH=amd64', 4],
    [['-GOFLAGS=-x', '+GOFLAGS=-y'], 'expects GOFLAGS=-x, and this node has GOFLAGS=-mod=mod', 5],
    [['+GOPROXY=direct'], 'expects GOPROXY not set, and this node has GOPROXY=p', 4],
    [['-GOARCH=arm64'], 'expects GOARCH=arm64, and this node has GOARCH=amd64', 4],
    [[' GOVCS=x', '+A=b'], 'expects GOVCS=x, and this node has GOVCS not set', 4],
    [
      ['-GOFLAGS=-mod=mod', '+GOFLAGS=-z', '-GOPROXY=q', '+GOPROXY=r'],
      'expects GOPROXY=q, and this node has GOPROXY=p',
      7,
    ],
  ])('%j does not apply here, and nothing of it does', async (lines, message, line) => {
    const error = await failure(() => planOf(lines));
    expect(error).toMatchObject({ code: 'PATCH_MISMATCH', at: { path: 'env/020.patch', line, column: 2 } });
    expect(error.message).toContain(message);
  });

  test('does not show a secret of the node', async () => {
    const on = { effective: { GOPROXY: 'https://u:hunter2@p', A_TOKEN: 'hunter2' } };
    for (const lines of [['-GOPROXY=q', '+GOPROXY=r'], ['-A_TOKEN=q']]) {
      expect((await failure(() => planOf(lines, on))).message).not.toContain('hunter2');
    }
  });

  test('takes a secret in its context for what it is', async () => {
    const on = { effective: { A_TOKEN: 'hunter2', GOPROXY: 'https://u:hunter2@p' } };
    const plan = await planOf([' A_TOKEN=***', ' GOPROXY=https://***@p', '+GOFLAGS=-x'], on);
    expect(valuesAfter(plan)).toEqual({ GOFLAGS: '-x' });
    await expect(planOf([' A_TOKEN=***', '+GOFLAGS=-x'], {})).rejects.toThrow('expects A_TOKEN=***');
  });

  test('that was applied changes nothing', async () => {
    const on = { effective: { GOFLAGS: '-y' }, values: { GOFLAGS: '-y' } };
    expect((await planOf(['-GOFLAGS=-x', '+GOFLAGS=-y'], on)).changes).toEqual([]);
  });

  test('may be made by any diff of two snapshots', async () => {
    const plan = await planOf([
      '-# environment',
      '+# Go’s default',
      ' # x',
      ' ',
      '-GOFLAGS=-mod=mod',
      '+GOFLAGS=-x',
    ]);
    expect(valuesAfter(plan)).toEqual({ GOFLAGS: '-x' });
  });

  test('needs a permit for a danger, as a line in front of the diff', async () => {
    const bytes = (head: string) => Buffer.from(diff(['+CC=clang'], head));
    const faults = async (head: string) =>
      (await checkPatches([{ path: 'x.patch', bytes: bytes(head) }])).faults;
    expect(await faults('')).toMatchObject([{ code: 'PATCH_REFUSED', at: { line: 4, column: 2 } }]);
    expect(await faults('allow: exec\n')).toEqual([]);
    expect(await faults('allow: all\n')).toMatchObject([
      { message: 'all is none of exec, loader, interpreter, git, go-root, system' },
    ]);
  });

  test.each([
    ['nothing', '', '1:1 expected the lines --- and +++'],
    ['no hunk', '--- a\n+++ b\n', '2:1 expected a hunk'],
    ['no header of a hunk', '--- a\n+++ b\n-A=b\n', '3:1 expected a hunk'],
    ['a hunk that is cut off', '--- a\n+++ b\n@@ -1,3 +1,3 @@\n A=b\n', '3:1 the hunk has not as many lines'],
    ['a hunk with too many lines', '--- a\n+++ b\n@@ -1 +1 @@\n A=b\n-C=d\n', '5:1 expected a hunk'],
    ['two files', `${diff(['+A=b'])}${diff(['+C=d'])}`, '5:1 there is more than one file in it'],
    ['a strange line', '--- a\n+++ b\n@@ -1,2 +1,2 @@\n A=b\n*C\n', '5:1 expected a line that begins with'],
    ['no assignment', diff(['+x y']), '4:2 expected NAME=value or a comment'],
    ['a name twice', diff(['+A=b', '+A=c']), '5:2 A is there twice'],
    ['a name in context and change', diff([' A=b', '-A=b']), '5:2 A is there twice'],
    ['no change', diff([' A=b']), '1:1 the diff changes no variable'],
    ['what Go works out', diff(['-GOVERSION=a', '+GOVERSION=b']), '5:2 GOVERSION cannot be set'],
    [
      'a secret that is not shown',
      diff(['-GOPROXY=***', '+GOPROXY=https://***@x']),
      '5:2 the value of GOPROXY was a secret',
    ],
    ['an unknown folder', diff(['+A=${FOO}']), '4:2 ${FOO} is not known here'],
    ['a line break', diff(['+A=${U+000A}']), '4:2 ${U+000A} is not known here'],
  ])('with %s is refused with its place', async (_, text, expected) => {
    const { faults } = await checkPatches([{ path: 'x.patch', bytes: Buffer.from(text) }]);
    expect(faults.map(({ at, message }) => `${at.line}:${at.column} ${message}`)[0]).toContain(expected);
  });

  test('of any bytes is read or refused', async () => {
    const unit = fc.constantFrom(
      '--- a\n',
      '+++ b\n',
      '@@ -1,2 +1,2 @@\n',
      '@@ -0,0 +1 @@\n',
      ' A=b\n',
      '-C=d\n',
      '+C=e\n',
      '\\ No newline\n',
      '\n',
      'x',
      '\r\n',
      '#',
      '+',
      '@@ -999999,999999 +1 @@\n',
      '${HOME}',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit }).map((text) => Buffer.from(text)),
          fc.uint8Array(),
        ),
        async (bytes) => {
          const { patches, faults } = await checkPatches([{ path: 'x.patch', bytes }]);
          expect(patches.length + faults.length).toBeGreaterThan(0);
          for (const { at } of faults) expect(at.line).toBeGreaterThan(0);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('never has lines that its text has not', () => {
    const unit = fc.constantFrom('--- a\n', '+++ b\n', '@@ -1 +1 @@\n', '-C=d\n', '+C=e\n', ' x\n');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const read = parseUnified(text);
        if (!('diff' in read)) return;
        const all = text.split('\n');
        for (const { sign, text: rest, line } of read.diff.lines) expect(all[line - 1]).toBe(sign + rest);
      }),
    );
  });
});
