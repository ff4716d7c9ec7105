import { describe, expect, test } from '@jest/globals';
import type { BuildEvent } from '../../src/build/events.ts';
import { plainSettings } from '../../src/build/targets/expand.ts';
import type { BuildPlan, BuildRow, RowResult } from '../../src/build/types.ts';
import { buildReporter } from '../../src/cli/build-report.ts';
import { liveLines } from '../../src/cli/live-lines.ts';
import { fakeLog } from '../fakes/observers.ts';

/** A terminal that understands what liveLines writes: up, to the line's beginning, clear to the end. */
function screen(columns: number, rows: number) {
  const lines: string[] = [''];
  let raw = '';
  const write = (text: string) => {
    raw += text;
    for (const [part, up] of text.matchAll(/\x1b\[(\d+)A\r\x1b\[J|\n|[^\n\x1b]+/g)) {
      if (up !== undefined) lines.splice(Math.max(0, lines.length - 1 - Number(up)), lines.length, '');
      else if (part === '\n') lines.push('');
      else lines[lines.length - 1] += part;
    }
    return true;
  };
  const stream = { isTTY: true, columns, rows, write } as unknown as NodeJS.WriteStream;
  return { stream, lines: () => lines.slice(0, -1), raw: () => raw };
}

describe('lines at the foot of a terminal', () => {
  test('change in place, and what is written goes above them', () => {
    const { stream, lines } = screen(40, 10);
    const live = liveLines(stream);
    live.show(['one', 'two']);
    live.above(() => void stream.write('said\n'));
    live.show(['three']);
    expect(lines()).toEqual(['said', 'three']);
    live.clear();
    live.show([]);
    expect(lines()).toEqual(['said']);
  });

  test('are cut to the terminal, since a line that wraps could not be taken back', () => {
    const { stream, lines } = screen(11, 4);
    const live = liveLines(stream);
    live.show(['0123456789', '0123456789ä', 'c', 'd', 'e']);
    expect(lines()).toEqual(['0123456789', '012345678…', '  … 3 more']);
    live.show(['x']);
    expect(lines()).toEqual(['x']);
  });
});

const row = (id: string): BuildRow => ({
  id,
  target: { ...plainSettings, id, goos: 'linux', goarch: id, variant: null, cgo: false },
  packages: [{ importPath: 'm', name: 'hello', file: 'hello' }],
  args: [],
  env: {},
  toolchain: null,
  group: id,
  archive: null,
});
const result = (id: string, more: Partial<RowResult> = {}): RowResult => ({
  id,
  status: 'built',
  seconds: 1,
  memory: null,
  cached: null,
  retried: false,
  diagnostics: [],
  ...more,
});
const plan: BuildPlan = {
  schema: 1,
  goVersion: '1.26.8',
  module: 'm',
  source: null,
  sourceDate: 0,
  rows: [row('a/x'), row('b/y'), row('c/z')],
  left: [],
  version: '1',
  requireClean: false,
  jobs: 2,
  warnings: ['no git'],
};
const bad = { file: 'a.go', line: 1, column: 2, message: 'bad' };
const events: BuildEvent[] = [
  { kind: 'planned', plan },
  { kind: 'started', row: row('a/x'), alone: false },
  { kind: 'started', row: row('b/y'), alone: false },
  { kind: 'compiling', row: row('b/y'), importPath: 'net/http' },
  { kind: 'ended', row: row('a/x'), result: result('a/x'), size: 5000, warnings: ['-X set nothing'] },
  { kind: 'started', row: row('a/x'), alone: true },
  {
    kind: 'ended',
    row: row('b/y'),
    result: result('b/y', { status: 'failed', diagnostics: [bad] }),
    size: 0,
    warnings: [],
  },
  { kind: 'publishing' },
];

describe('the report of a build', () => {
  const said = [
    'Building hello of m 1 for 3 targets',
    'Go 1.26.8, at most 2 at once',
    'a/x',
    'b/y',
    'c/z',
    'no git',
    'a/x: built in 1.0 s, 5.0 kB',
    'a/x: -X set nothing',
    'a/x: memory was short, once more and alone',
    'b/y: failed after 1.0 s',
    'a.go:1:2: bad',
  ];

  test('is plain lines where there is no terminal', () => {
    const log = fakeLog();
    const report = buildReporter(log, undefined);
    for (const event of events) report.onEvent(event);
    report.close();
    expect(log.lines).toEqual(said);
  });

  test('has below them what is being built, in a terminal', () => {
    const { stream, lines } = screen(80, 24);
    const log = fakeLog();
    const report = buildReporter(log, stream);
    for (const event of events.slice(0, 4)) report.onEvent(event);
    report.log.info('said');
    report.onEvent({ kind: 'checking' });
    expect(lines().map((line) => line.replace(/[\d.]+ s/, 'N s'))).toEqual([
      '  a/x  building N s',
      '  b/y  building N s, 1 compiled, net/http',
      '  1 more',
    ]);
    for (const event of events.slice(4)) report.onEvent(event);
    report.log.progress('Modules').advance(1);
    report.log.mask('secret');
    report.log.debug('detail');
    report.close();
    expect(lines()).toEqual([]);
    expect(log.lines).toEqual([...said.slice(0, 6), 'said', ...said.slice(6), 'detail']);
    expect(log.secrets).toEqual(['secret']);
  });
});
