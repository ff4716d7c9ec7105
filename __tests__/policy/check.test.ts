import { describe, expect, test } from '@jest/globals';
import { parseGoVersion } from '../../src/go/version.ts';
import { nodeMachine } from '../../src/host/node/machine.ts';
import { checkPolicy, loadSpdxParser, parsePolicy } from '../../src/policy/index.ts';
import type { PolicyFacts, Vulnerability } from '../../src/policy/types.ts';
import { withoutSymbols } from '../../src/policy/vulnerabilities/stripped.ts';
import { bom, component, licensed } from './boms.ts';
import { values } from './values.ts';

const parse = await loadSpdxParser();

async function check(inputs: Record<string, string>, facts: Partial<PolicyFacts>) {
  const policy = await parsePolicy(values(inputs), nodeMachine());
  return checkPolicy(
    { boms: [], oldestSupported: null, vulnerabilities: [], unsearched: [], ...facts },
    policy,
    parse,
  );
}

describe('licences', () => {
  const boms = [
    bom('a', [licensed('x.example/mit', 'MIT'), licensed('x.example/agpl', 'AGPL-3.0-only', 'v2.0.0')]),
    bom('b', [licensed('x.example/agpl', 'AGPL-3.0-only', 'v2.0.0'), component({ path: 'x.example/none' })]),
  ];

  test('nothing is asked about where there is no list', async () => {
    expect(await check({ 'policy-go': '1.26' }, { boms })).toEqual([]);
  });

  test('one finding a module names all binaries that have it', async () => {
    expect(await check({ 'policy-licenses-deny': 'AGPL-*' }, { boms })).toMatchObject([
      {
        rule: 'license-denied',
        level: 'error',
        module: 'x.example/agpl',
        version: 'v2.0.0',
        files: ['a', 'b'],
        message: 'x.example/agpl v2.0.0 is under AGPL-3.0-only, which policy-licenses-deny denies.',
      },
      { rule: 'license-unknown', level: 'warning', module: 'x.example/none', files: ['b'] },
    ]);
  });

  test('with an allow list a licence that nobody could tell is an error', async () => {
    expect(await check({ 'policy-licenses-allow': 'MIT, AGPL-*' }, { boms })).toMatchObject([
      { rule: 'license-unknown', level: 'error' },
    ]);
  });

  test('a text that nobody knows beside an allowed licence is not allowed with it', async () => {
    const known = licensed('x.example/clause', 'MIT');
    const files = [
      { file: 'LICENSE', id: 'MIT', confidence: 1 },
      { file: 'LICENSE-CLAUSE', id: null, confidence: 0.2 },
    ];
    const module = { ...known, licence: { expression: 'MIT', files } };
    expect(await check({ 'policy-licenses-allow': 'MIT' }, { boms: [bom('a', [module])] })).toMatchObject([
      { rule: 'license-unknown', level: 'error', module: 'x.example/clause' },
    ]);
  });

  test("the main module's own licence and Go's are nobody's choice", async () => {
    expect(await check({ 'policy-licenses-allow': 'MIT' }, { boms: [bom('a', [])] })).toEqual([]);
  });
});

describe('forbidden modules', () => {
  test('the finding has the reason, and what to do', async () => {
    const found = await check(
      { 'policy-modules-forbid': 'golang.org/x/text <v0.3.8 # CVE-2022-32149' },
      { boms: [bom('a', [component({ path: 'golang.org/x/text', version: 'v0.3.5' })])] },
    );
    expect(found).toMatchObject([
      {
        rule: 'module-forbidden',
        level: 'error',
        message:
          'golang.org/x/text v0.3.5 is linked, and policy-modules-forbid has golang.org/x/text <v0.3.8: CVE-2022-32149.',
        hint: 'Take a version outside of <v0.3.8: go get golang.org/x/text@latest.',
      },
    ]);
  });

  test('what is linked counts, and not what go.mod names', async () => {
    const fork = component({
      path: 'x.example/fork',
      replaces: { path: 'x.example/original', version: 'v1.0.0' },
    });
    const boms = [bom('a', [fork])];
    expect(await check({ 'policy-modules-forbid': 'x.example/original' }, { boms })).toEqual([]);
    expect(await check({ 'policy-modules-forbid': 'x.example/fork' }, { boms })).toMatchObject([
      { message: expect.stringContaining('x.example/fork v1.0.0 (in the place of x.example/original)') },
    ]);
  });

  test('a folder in place of a module has no version to compare', async () => {
    const local = component({ path: 'x.example/m', version: null, local: true });
    const boms = [bom('a', [local])];
    expect(await check({ 'policy-modules-forbid': 'x.example/m <v2' }, { boms })).toMatchObject([
      { level: 'warning', message: expect.stringContaining('cannot be told') },
    ]);
    expect(await check({ 'policy-modules-forbid': 'x.example/m' }, { boms })).toMatchObject([
      { level: 'error' },
    ]);
  });
});

describe('the Go that was used', () => {
  test.each([
    ['1.26', 'go1.26.8', 0],
    ['>=1.25.4', 'go1.26.8', 0],
    ['>=1.25.4', 'go1.25.3', 1],
    ['1.26', 'go1.26.8 X:nodwarf5', 0],
    ['1.26.8', 'go1.26.7', 1],
    ['>=1.20', 'devel go1.27-abcdef', 1],
    ['>=1.20', null, 1],
  ])('policy-go %s and %s: %i findings', async (rule, go, count) => {
    const found = await check({ 'policy-go': rule }, { boms: [bom('a', [], go)] });
    expect(found.map(({ rule, level, module }) => [rule, level, module])).toEqual(
      Array.from({ length: count }, () => ['go-version', 'error', 'stdlib']),
    );
  });

  test.each([
    ['go1.27.1', 0],
    ['go1.26.0', 0],
    ['go1.28rc1', 0],
    ['go1.25.14', 1],
    ['go1.9.7', 1],
    [null, 1],
  ])('supported and %s: %i findings', async (go, count) => {
    const oldestSupported = parseGoVersion('1.26.8')!;
    const found = await check({ 'policy-go': 'supported' }, { boms: [bom('a', [], go)], oldestSupported });
    expect(found.map(({ rule }) => rule)).toEqual(Array.from({ length: count }, () => 'go-unsupported'));
  });
});

describe('known vulnerabilities', () => {
  const known = (about: Partial<Vulnerability> = {}): Vulnerability => ({
    file: 'a',
    id: 'GO-2021-0113',
    aliases: ['CVE-2021-38561'],
    summary: null,
    module: 'golang.org/x/text',
    version: 'v0.3.5',
    fixed: 'v0.3.7',
    reach: 'symbol',
    symbols: ['golang.org/x/text/language.Parse'],
    packages: ['golang.org/x/text/language'],
    guessed: false,
    ...about,
  });

  test.each([
    ['fail', 'symbol', 'error'],
    ['warn', 'symbol', 'warning'],
    ['fail', 'package', 'note'],
    ['fail', 'module', 'note'],
  ] as const)('%s, where the %s is in the program: %s', async (mode, reach, level) => {
    const vulnerabilities = [known({ reach })];
    expect(await check({ 'policy-vulnerabilities': mode }, { vulnerabilities })).toMatchObject([
      { rule: 'GO-2021-0113', level, hint: 'Fixed in v0.3.7: go get golang.org/x/text@v0.3.7.' },
    ]);
  });

  test('of a binary without symbols only its packages can be told', async () => {
    const vulnerabilities = [known({ guessed: true })];
    expect(await check({ 'policy-vulnerabilities': 'fail' }, { vulnerabilities })).toMatchObject([
      {
        level: 'error',
        message: expect.stringContaining(
          'which the program may run: it has golang.org/x/text/language, and no symbols',
        ),
      },
    ]);
    const linked = (packages: readonly string[] | null) =>
      bom('a', [component({ path: 'golang.org/x/text', packages })]);
    expect(withoutSymbols(known(), linked(['golang.org/x/text/width']))).toMatchObject({ reach: 'module' });
    expect(withoutSymbols(known(), linked(['golang.org/x/text/language']))).toMatchObject({
      reach: 'symbol',
      guessed: true,
    });
    expect(withoutSymbols(known(), linked(null))).toMatchObject({ reach: 'symbol', guessed: true });
    expect(withoutSymbols(known({ module: 'stdlib', packages: ['net/http'] }), bom('a', []))).toMatchObject({
      guessed: true,
    });
  });

  test('in several binaries it is one finding, with the functions of all', async () => {
    const vulnerabilities = [
      known(),
      known({ file: 'b', symbols: ['golang.org/x/text/language.MatchStrings'] }),
      known({ file: 'c', reach: 'module', symbols: [] }),
    ];
    expect(await check({ 'policy-vulnerabilities': 'fail' }, { vulnerabilities })).toMatchObject([
      {
        level: 'error',
        files: ['a', 'b'],
        message:
          'golang.org/x/text v0.3.5 has GO-2021-0113 (CVE-2021-38561), in the program: golang.org/x/text/language.MatchStrings, golang.org/x/text/language.Parse.',
      },
      { level: 'note', files: ['c'] },
    ]);
  });

  test('a vulnerability of Go itself is mended by another Go, and one without a fix by none', async () => {
    const found = await check(
      { 'policy-vulnerabilities': 'fail' },
      {
        vulnerabilities: [
          known({ id: 'GO-2030-0001', module: 'stdlib', version: 'v1.26.1', fixed: 'v1.26.3' }),
          known({ id: 'GO-2030-0002', fixed: null }),
        ],
      },
    );
    expect(found.map(({ hint }) => hint)).toEqual([
      'Fixed in Go 1.26.3: build with it or a newer one.',
      'No version with a fix is known.',
    ]);
  });

  test('a binary that could not be searched is told, and not taken for good', async () => {
    const unsearched = [{ file: 'w.wasm', why: 'its format is wasm.' }];
    expect(await check({ 'policy-vulnerabilities': 'fail' }, { unsearched })).toMatchObject([
      { rule: 'not-searched', level: 'warning', files: ['w.wasm'] },
    ]);
  });
});

test('errors come first, and the order is the same whatever came first', async () => {
  const boms = [
    bom('b', [licensed('x.example/z', 'MIT'), component({ path: 'x.example/none' })], 'go1.20.1'),
    bom('a', [licensed('x.example/a', 'AGPL-3.0-only')]),
  ];
  const inputs = { 'policy-licenses-deny': 'AGPL-*, MIT', 'policy-go': '>=1.26' };
  const found = await check(inputs, { boms });
  expect(found.map(({ level }) => level)).toEqual(['error', 'error', 'error', 'warning']);
  expect(await check(inputs, { boms: [...boms].reverse() })).toEqual(found);
});
