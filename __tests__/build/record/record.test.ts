import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { refuseFailed, refuseFailedChecks } from '../../../src/build/record/failure.ts';
import { bytes, seconds, share } from '../../../src/build/record/figures.ts';
import { endedLine, planLines } from '../../../src/build/record/lines.ts';
import { readRecord } from '../../../src/build/record/read.ts';
import { redactPlan, secretsOf } from '../../../src/build/record/redact.ts';
import { placed, renderBuildSummary } from '../../../src/build/record/summary.ts';
import { closingLine, renderTable } from '../../../src/build/record/table.ts';
import { plainSettings } from '../../../src/build/targets/expand.ts';
import type { Artifact, BuildRecord, BuildRow, RowResult } from '../../../src/build/types.ts';

function row(id: string, settings: Partial<BuildRow['target']> = {}): BuildRow {
  const [goos, goarch] = id.split('/');
  const target = {
    ...plainSettings,
    id,
    goos: goos!,
    goarch: goarch!,
    variant: null,
    cgo: false,
    ...settings,
  };
  return {
    id,
    target,
    packages: [{ importPath: 'm', name: 'hello', file: `hello_${goos}/hello` }],
    args: ['build', '-ldflags=-s -w'],
    env: { GOOS: goos! },
    toolchain: null,
    group: id,
    archive: null,
  };
}

const result = (id: string, more: Partial<RowResult> = {}): RowResult => ({
  id,
  status: 'built',
  seconds: 3.21,
  memory: 3e8,
  cached: { hits: 30, packages: 31, linked: true },
  retried: false,
  diagnostics: [],
  ...more,
});

const artifact = (file: string, target: string | null, more: Partial<Artifact> = {}): Artifact => ({
  file,
  kind: 'binary',
  target,
  package: 'm',
  size: 1_234_567,
  sha256: 'a'.repeat(64),
  binary: null,
  ...more,
});

const record: BuildRecord = {
  schema: 1,
  plan: {
    schema: 1,
    goVersion: '1.26.8',
    module: 'example.com/hello',
    source: { commit: 'c'.repeat(40), time: 5, tag: 'v1.2.3', branch: 'main', shallow: false, changed: [] },
    sourceDate: 5,
    rows: [row('linux/amd64'), row('windows/amd64', { allowFailure: true })],
    left: [{ id: 'ios/arm64', why: 'it needs a C compiler' }],
    version: '1.2.3',
    requireClean: true,
    jobs: 2,
    warnings: ['a <b>warning</b>'],
  },
  results: [
    result('linux/amd64'),
    result('windows/amd64', {
      status: 'failed',
      diagnostics: [{ file: 'a|b.go', line: 3, column: 4, message: 'undefined: `x`\nand ```more' }],
    }),
  ],
  artifacts: [
    artifact('hello_linux/hello', 'linux/amd64'),
    artifact('hello.tar.gz', 'linux/amd64', { kind: 'archive', package: null }),
    artifact('SHA256SUMS', null, { kind: 'checksums', package: null }),
  ],
  runs: [
    {
      target: 'linux/amd64',
      file: 'hello_linux/hello',
      status: 'not-run',
      by: null,
      exitCode: null,
      output: '',
      why: 'no emulator',
    },
  ],
  reproduced: [
    { target: 'linux/amd64', file: 'hello_linux/hello', same: false, differences: ['.text at 0x10'] },
  ],
};
const read = (value: unknown) => readRecord(Buffer.from(JSON.stringify(value)), 'artifacts.json');

describe('a record', () => {
  test('is read as it was written, and what later versions add is passed over', async () => {
    expect(await read(record)).toEqual(record);
    expect(await read({ ...record, later: 1 })).toEqual(record);
  });

  test.each<[string, unknown, string]>([
    ['a list', [], 'expected object'],
    ['another version', { ...record, schema: 2 }, '`schema`'],
    ['no artifacts', { ...record, artifacts: undefined }, '`artifacts`'],
    [
      'a digest that is none',
      { ...record, artifacts: [artifact('a', null, { sha256: 'x' })] },
      '64 hex digits',
    ],
    ['a negative size', { ...record, artifacts: [artifact('a', null, { size: -1 })] }, '`artifacts.0.size`'],
    ...['../a', '/a', 'C:a', 'a\\b', 'a//b', '', 'a/./b', 'a\0'].map((file): [string, unknown, string] => [
      `the path ${JSON.stringify(file)}`,
      { ...record, artifacts: [artifact(file, null)] },
      'a path below the folder',
    ]),
  ])('with %s is none', async (_, value, why) => {
    await expect(read(value)).rejects.toMatchObject({
      code: 'RECORD_INVALID',
      message: expect.stringContaining(why),
    });
  });

  test('that is no JSON says so, and no bytes do anything else', async () => {
    await expect(readRecord(Buffer.from('{'), 'x')).rejects.toMatchObject({ code: 'RECORD_INVALID' });
    await fc.assert(
      fc.asyncProperty(fc.json(), async (text) => {
        await expect(readRecord(Buffer.from(text), 'x')).rejects.toMatchObject({ code: 'RECORD_INVALID' });
      }),
    );
  });
});

test('the table has a line for each binary, and what was not done is not called passed', () => {
  expect(renderTable(record)).toEqual([
    'TARGET         FILE               SIZE    TIME   CACHED  MEMORY  CHECKS',
    'linux/amd64    hello_linux/hello  1.2 MB  3.2 s  96 %    300 MB  not inspected, not run, NOT reproduced',
    '               hello.tar.gz       1.2 MB',
    'windows/amd64  failed (allowed)           3.2 s  96 %    300 MB',
  ]);
  expect(closingLine(record)).toBe('example.com/hello 1.2.3: 1 binary for 1 of 2 targets, 1.2 MB, 1 archive');
});

test('columns that say nothing are left out', () => {
  const plain = { ...record, runs: [], reproduced: [], artifacts: [] };
  const results = [result('linux/amd64', { status: 'not-built', seconds: 0, memory: null, cached: null })];
  expect(renderTable({ ...plain, results })).toEqual(['TARGET       FILE', 'linux/amd64  not built']);
});

test('nothing that a repository names becomes markup of the summary', () => {
  const text = renderBuildSummary(record);
  expect(text).toContain('- a &lt;b>warning&lt;/b>');
  expect(text).toContain('- ios/arm64 was left out: it needs a C compiler.');
  expect(text).toContain("windows/amd64: a|b.go:3:4: undefined: `x`\nand '''more");
  expect(text).toContain('| linux/amd64 | hello_linux/hello | 1.2 MB |');
  const many = Array.from({ length: 60 }, (_, line) => ({
    file: 'a.go',
    line,
    column: null,
    message: 'bad',
  }));
  const results = [result('linux/amd64', { status: 'failed', diagnostics: many })];
  expect(renderBuildSummary({ ...record, results })).toContain('… and 10 more');
});

test('a log begins with what is built, and a line ends each target', () => {
  expect(planLines(record.plan)).toEqual({
    title: 'Building hello of example.com/hello 1.2.3 for 2 targets',
    lines: [
      'Go 1.26.8, commit cccccccccccc (v1.2.3), at most 2 at once',
      'linux/amd64',
      'windows/amd64',
      'ios/arm64 is left out: it needs a C compiler',
    ],
  });
  const line = (more: Partial<RowResult>) =>
    endedLine({ kind: 'ended', row: row('a/b'), result: result('a/b', more), size: 999, warnings: [] });
  expect(line({})).toBe('a/b: built in 3.2 s, 999 B, 96 % from the build cache');
  expect(line({ retried: true, cached: null })).toBe(
    'a/b: built in 3.2 s, 999 B, again and alone, since memory was short',
  );
  expect(line({ status: 'failed' })).toBe('a/b: failed after 3.2 s');
  expect(line({ status: 'not-built' })).toBe('a/b: not built');
});

test.each<[unknown, string]>([
  [bytes(0), '0 B'],
  [bytes(999), '999 B'],
  [bytes(1000), '1.0 kB'],
  [bytes(123_456), '123 kB'],
  [bytes(1.5e9), '1.5 GB'],
  [bytes(2e15), '2000 TB'],
  [seconds(0.04), '0.0 s'],
  [seconds(61.6), '1 min 2 s'],
  [share(null), ''],
  [share({ hits: 199, packages: 200, linked: true }), '99 %'],
  [share({ hits: 200, packages: 200, linked: false }), 'up to date'],
  [placed({ file: null, line: null, column: null, message: 'm' }), 'm'],
  [placed({ file: 'a', line: 1, column: null, message: 'm' }), 'a:1: m'],
])('%j', (actual, wanted) => expect(actual).toBe(wanted));

describe('a build fails', () => {
  const failed = (results: readonly RowResult[], refused: readonly string[] = []) =>
    refuseFailed({ ...record, results }, new Set(refused));

  test('not for what may fail', () => expect(failed(record.results)).toBeUndefined());

  test.each<[string, RowResult[], string[], string, RegExp]>([
    [
      'for a target',
      [result('linux/amd64', { status: 'failed' }), result('windows/amd64')],
      [],
      'BUILD_FAILED',
      /^1 of 2 targets failed: linux\/amd64/,
    ],
    [
      'for one that was not begun',
      [result('linux/amd64', { status: 'not-built' }), result('windows/amd64')],
      [],
      'BUILD_FAILED',
      /1 more was not begun/,
    ],
    [
      'for a promise that was not kept',
      [result('linux/amd64', { status: 'failed' }), result('windows/amd64')],
      ['linux/amd64'],
      'EXPECTATION_FAILED',
      /not what was promised/,
    ],
    [
      'for all that may fail',
      [result('linux/amd64', { status: 'failed' }), result('windows/amd64', { status: 'failed' })],
      [],
      'BUILD_FAILED',
      /^2 of 2/,
    ],
  ])('%s', (_, results, refused, code, message) => {
    expect(() => failed(results, refused)).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(message) }),
    );
  });

  test('for a run that failed, and not for one that was not run', () => {
    const plain = { ...record, reproduced: [] };
    expect(refuseFailedChecks(plain)).toBeUndefined();
    const run = {
      ...record.runs[0]!,
      ...{ status: 'failed' as const, by: 'wine', why: 'it ended with 3', output: '\npanic: no\n\nmore' },
    };
    expect(() => refuseFailedChecks({ ...plain, runs: [run, run] })).toThrow(
      /does not run as it should \(wine\): it ended with 3\. 1 more failed\. It said: panic: no$/,
    );
    expect(refuseFailedChecks({ ...plain, runs: [{ ...run, target: 'windows/amd64' }] })).toBeUndefined();
  });

  test('for one that a second build did not make again', () => {
    expect(() => refuseFailedChecks(record)).toThrow(
      /^hello_linux\/hello: a second build made other bytes\. \.text at 0x10$/,
    );
    const reproduced = record.reproduced.map((one) => ({ ...one, target: 'windows/amd64' }));
    expect(refuseFailedChecks({ ...record, reproduced })).toBeUndefined();
  });
});

test('what is secret is neither shown nor kept', () => {
  const secret = { env: { API_TOKEN: 't0ken', NAME: 'x' }, ldflags: '-X main.secret=s3' };
  const rows = [{ ...row('linux/amd64', secret), args: ['-ldflags=-X main.apiKey=k3y -X main.v=1'] }];
  const plan = { ...record.plan, rows };
  expect(secretsOf(plan)).toEqual(['k3y', 't0ken']);
  const text = JSON.stringify(redactPlan(plan));
  expect(text).not.toMatch(/k3y|t0ken|s3"/);
  expect(text).toContain('main.v=1');
});
