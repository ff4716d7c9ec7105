import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Narrowed, narrow } from '../../../src/build/run/narrow.ts';
import { type Load, nextRow, planWidths } from '../../../src/build/run/schedule.ts';

interface Row {
  readonly id: string;
  readonly group: string;
}

const linux: Row = { id: 'linux', group: 'linux/amd64' };
const cgo: Row = { id: 'linux+cgo', group: 'linux/amd64' };
const windows: Row = { id: 'windows', group: 'windows/amd64' };
const running = { group: 'linux/amd64', memory: 3e8 };

test.each<[string, Partial<Load<Row>>, string | undefined]>([
  ['the first, where nothing runs', { running: [] }, 'linux'],
  ['the first, where nothing runs and memory is short', { running: [], memory: 0 }, 'linux'],
  ['none, where none waits', { waiting: [] }, undefined],
  ['none, where as many run as may', { jobs: 1 }, undefined],
  ['the first whose group is not being built', {}, 'windows'],
  ['none, where all that wait are of what is being built', { waiting: [linux, cgo] }, undefined],
  ['the first, where the last one was in the cache', { last: 'warm' }, 'linux'],
  [
    'none, where memory is short for one more like it',
    { running: [{ ...running, memory: 3e9 }], memory: 3e9 },
    undefined,
  ],
  [
    'one, where memory is there for one more like it',
    { running: [{ ...running, memory: 3e9 }], memory: 4e9 },
    'windows',
  ],
  [
    'none, where memory cannot be seen and is short of the usual',
    { running: [{ ...running, memory: undefined }], memory: 1.5e9 },
    undefined,
  ],
  [
    'one, where memory cannot be seen and is ample',
    { running: [{ ...running, memory: undefined }], memory: 8e9 },
    'windows',
  ],
])('what begins next: %s', (_, load, expected) => {
  const usual = { waiting: [linux, cgo, windows], running: [running], jobs: 4, memory: 8e9, last: null };
  expect(nextRow({ ...usual, ...load })?.id).toBe(expected);
});

test.each<[string, number, number, number, number[]]>([
  ['one has all processors', 1, 2, 2, [2]],
  ['as many as processors have one each', 2, 2, 2, [1, 1]],
  ['the one that is left has all', 3, 2, 2, [1, 1, 2]],
  ['fewer than processors share them', 2, 4, 4, [2, 2]],
  ['a number that does not divide them has rather more', 3, 4, 4, [2, 2, 2]],
  ['two that are left share them', 6, 4, 4, [1, 1, 1, 1, 2, 2]],
  ['one at a time has all', 3, 1, 4, [4, 4, 4]],
  ['two at a time have half', 4, 2, 4, [2, 2, 2, 2]],
  ['more at a time than processors have one each', 3, 8, 2, [1, 1, 2]],
  ['none has none', 0, 2, 2, []],
])('processors of groups: %s', (_, groups, jobs, cores, expected) => {
  const names = Array.from({ length: groups }, (__, index) => `${index}`);
  expect([...planWidths(names, jobs, cores).values()]).toEqual(expected);
});

test('every group has a processor, none more than there are, and what runs at once has all of them', () => {
  const some = fc.integer({ min: 1, max: 40 });
  fc.assert(
    fc.property(some, some, some, (groups, jobs, cores) => {
      const widths = [
        ...planWidths(
          Array.from({ length: groups }, (_, index) => `${index}`),
          jobs,
          cores,
        ).values(),
      ];
      const lanes = Math.min(jobs, cores, groups);
      for (const width of widths) {
        expect(width).toBeGreaterThanOrEqual(1);
        expect(width).toBeLessThanOrEqual(cores);
      }
      for (let at = 0; at < groups; at += lanes) {
        const wave = widths.slice(at, at + lanes);
        expect(wave.reduce((sum, width) => sum + width, 0)).toBeGreaterThanOrEqual(cores);
      }
    }),
  );
});

const some: Narrowed = { args: ['-p=1'], env: { GOMAXPROCS: '1' } };
const nothing: Narrowed = { args: [], env: {} };
const asked = (variables: Readonly<Record<string, string>>) => (name: string) => variables[name];

test.each<[string, Parameters<typeof narrow>, Narrowed]>([
  ['to one processor of two', [1, 2, { args: ['build'], env: {} }, () => undefined], some],
  ['not, where it may have all', [2, 2, { args: ['build'], env: {} }, () => undefined], nothing],
  [
    'not, where its flags say how many',
    [1, 2, { args: ['build', '-p=8'], env: {} }, () => undefined],
    nothing,
  ],
  [
    'not, where its environment does',
    [1, 2, { args: [], env: { GOMAXPROCS: '8' } }, () => undefined],
    nothing,
  ],
  ['not, where the person has said so', [1, 2, { args: [], env: {} }, asked({ GOMAXPROCS: '8' })], nothing],
  [
    'not, where GOFLAGS says so',
    [1, 2, { args: [], env: {} }, asked({ GOFLAGS: '-trimpath -p=8' })],
    nothing,
  ],
  [
    'by other flags that only look so',
    [1, 2, { args: ['-pgo=off'], env: {} }, asked({ GOFLAGS: '-pgo=auto' })],
    some,
  ],
])('a row is kept %s', (_, given, expected) => expect(narrow(...given)).toEqual(expected));
