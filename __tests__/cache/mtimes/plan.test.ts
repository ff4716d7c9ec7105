import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type IndexEntry, parseIndex, parseStatus } from '../../../src/cache/mtimes/git-index.ts';
import { planMtimes } from '../../../src/cache/mtimes/plan.ts';
import type { TreeEntry } from '../../../src/cache/tree.ts';

const id = (digits: string) => digits.padEnd(40, '0');

function tracked(name: string, digits: string, more: Partial<IndexEntry> = {}): IndexEntry {
  return { name, id: id(digits), kind: 'file', state: 'clean', ...more };
}

function there(name: string, kind: TreeEntry['kind'] = 'file'): TreeEntry {
  return { name, kind, size: 1, mtime: 5, executable: false };
}

const timesOf = (plan: ReturnType<typeof planMtimes>) =>
  new Map(plan.times.map(({ name, mtime }) => [name, mtime]));

test('a file’s time says 48 bits of its content’s id, in microseconds after 9 September 2001', () => {
  const index = [
    tracked('a', '000000000000ffff'),
    tracked('b', '000000000001'),
    tracked('c', 'ffffffffffff'),
  ];
  const times = timesOf(planMtimes({ index, disk: index.map(({ name }) => there(name)), ignoreCase: false }));
  expect(times.get('a')).toBeCloseTo(1_000_000_000, 5);
  expect(times.get('b')! - times.get('a')!).toBeCloseTo(1e-6, 6);
  expect(times.get('c')).toBeLessThan(Date.UTC(2011, 0, 1) / 1000);
});

test('a folder’s time depends on the names in it, tracked or not, and on nothing else', () => {
  const index = [tracked('d/a', '1'), tracked('d/sub/b', '2')];
  const disk = [there('d', 'directory'), there('d/a'), there('d/sub', 'directory'), there('d/sub/b')];
  const of = (more: readonly TreeEntry[], ids = index) =>
    timesOf(planMtimes({ index: ids, disk: [...disk, ...more], ignoreCase: false }));
  const before = of([]);
  expect([...before.keys()]).toEqual(['d/a', 'd/sub/b', 'd/sub', 'd', '']);
  expect(of([], [tracked('d/a', '9'), index[1]!]).get('d')).toBe(before.get('d'));
  const after = of([there('d/untracked')]);
  expect(after.get('d')).not.toBe(before.get('d'));
  expect(after.get('d/sub')).toBe(before.get('d/sub'));
  expect(after.get('')).toBe(before.get(''));
  expect(after.has('d/untracked')).toBe(false);
});

describe('left as they are:', () => {
  test.each<[string, IndexEntry, TreeEntry[], boolean]>([
    ['a changed file', tracked('a', '1', { state: 'changed' }), [there('a')], false],
    ['a file that is gone', tracked('a', '1'), [], false],
    ['a folder in place of a file', tracked('a', '1'), [there('a', 'directory')], false],
    ['a link in place of a file', tracked('a', '1'), [there('a', 'link')], false],
    [
      'a submodule',
      tracked('a', '1', { kind: 'submodule', state: 'changed' }),
      [there('a', 'directory')],
      false,
    ],
    ['a file below a link', tracked('l/a', '1'), [there('l', 'link')], false],
  ])('%s', (_, entry, disk, ignoreCase) => {
    const plan = planMtimes({ index: [entry], disk, ignoreCase });
    expect(plan.times.filter(({ name }) => name !== '')).toEqual([]);
    expect(plan).toMatchObject({ files: 0, untouched: 1 });
  });

  test('two names for one file, where case does not count', () => {
    const index = [tracked('README', '1'), tracked('readme', '2'), tracked('x', '3')];
    const disk = [there('README'), there('readme'), there('x')];
    expect(planMtimes({ index, disk, ignoreCase: true })).toMatchObject({ files: 1, untouched: 2 });
    expect(planMtimes({ index, disk, ignoreCase: false })).toMatchObject({ files: 3, untouched: 0 });
  });
});

test('a link’s own time is set, and .git gets one that never changes', () => {
  const index = [tracked('l', '1', { kind: 'link' })];
  const disk = [there('.git', 'directory'), there('l', 'link')];
  const times = timesOf(planMtimes({ index, disk, ignoreCase: false }));
  expect([...times.keys()]).toEqual(['l', '.git', '']);
});

describe('what git lists', () => {
  const line = (tag: string, mode: string, stage: string, name: string) =>
    `${tag} ${mode} ${id('1')} ${stage}\t${name}\0`;
  test.each<[string, string, 'clean' | 'changed']>([
    ['a file', line('H', '100644', '0', 'a b\nä'), 'clean'],
    ['a program', line('H', '100755', '0', 'a'), 'clean'],
    ['a link', line('H', '120000', '0', 'a'), 'clean'],
    ['a submodule', line('H', '160000', '0', 'a'), 'changed'],
    ['what git is told not to look at', line('h', '100644', '0', 'a'), 'changed'],
    ['what a sparse checkout leaves out', line('S', '100644', '0', 'a'), 'changed'],
    ['one side of a merge', line('M', '100644', '2', 'a'), 'changed'],
  ])('%s', (_, listed, state) => expect(parseIndex(listed, new Set())).toMatchObject([{ state }]));

  test('a file that status names has changed', () => {
    const changed = parseStatus(' M a b\0D  gone\0');
    expect(parseIndex(line('H', '100644', '0', 'a b'), changed)).toMatchObject([{ state: 'changed' }]);
    expect([...changed]).toEqual(['a b', 'gone']);
  });

  test.each(['../x', '/x', 'a/../../x', '.git/config', 'a/.git/x', 'a//b', ''])(
    'the name %j is not believed',
    (name) => {
      expect(parseIndex(line('H', '100644', '0', name), new Set())).toEqual([]);
    },
  );

  test('an index of 64-digit ids is read as well, and any text without throwing', () => {
    expect(parseIndex(`H 100644 ${'a'.repeat(64)} 0\tx\0`, new Set())).toHaveLength(1);
    fc.assert(fc.property(fc.string(), (text) => void parseIndex(text, parseStatus(text))));
  });
});

test('whatever is tracked: different contents, different times; all in the past; the same again, the same plan', () => {
  const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 40, maxLength: 40 });
  const entries = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-c]{1,2}(\/[a-c]{1,2}){0,2}$/), hex), {
    selector: ([name]) => name,
  });
  fc.assert(
    fc.property(entries, fc.boolean(), (all, ignoreCase) => {
      const index = all.map(([name, digits]) => ({ ...tracked(name, ''), id: digits }));
      const disk = index.map(({ name }) => there(name));
      const plan = planMtimes({ index, disk, ignoreCase });
      expect(
        planMtimes({ index: [...index].reverse(), disk: [...disk].reverse(), ignoreCase }).times.length,
      ).toBe(plan.times.length);
      for (const { mtime } of plan.times) {
        expect(mtime).toBeGreaterThanOrEqual(1_000_000_000);
        expect(mtime).toBeLessThan(1_300_000_000);
      }
      const files = timesOf(plan);
      const byId = new Map(index.map(({ name, id }) => [id.slice(0, 12), files.get(name)]));
      expect(new Set(byId.values()).size).toBe(byId.size);
      expect(plan.files + plan.untouched).toBe(index.length);
    }),
  );
});
