import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { planUndo } from '../../../src/environment/journal/plan-undo.ts';
import { sealAssignment } from '../../../src/environment/journal/seal.ts';
import type { Assignment, Held } from '../../../src/environment/layers/types.ts';

const salt = '0'.repeat(32);
const undo = (assignment: Omit<Assignment, 'name'>, now: Held) =>
  planUndo(
    { assignments: [sealAssignment({ name: 'X', ...assignment }, salt)], salt },
    new Map([['X', now]]),
  );
const text = (value: string): Held => ({ text: value });
const list = (before: string | null, after: string, now: string) =>
  undo({ before: before === null ? null : text(before), after: text(after), separator: ':' }, text(now));

describe('an undo', () => {
  test.each<[string, Omit<Assignment, 'name'>, Held, Held | undefined, boolean]>([
    [
      'gives back what is as we left it',
      { before: text('a'), after: text('b') },
      text('b'),
      text('a'),
      false,
    ],
    ['removes what was not there', { before: null, after: text('b') }, text('b'), null, false],
    ['puts back what we removed', { before: text('a'), after: null }, null, text('a'), false],
    [
      'has nothing to do where it is as before already',
      { before: text('a'), after: text('b') },
      text('a'),
      undefined,
      false,
    ],
    ['leaves what others changed', { before: text('a'), after: text('b') }, text('c'), undefined, true],
    ['leaves what others removed', { before: text('a'), after: text('b') }, null, undefined, true],
    [
      'leaves what is of another kind now',
      { before: null, after: { text: 'b', kind: 'REG_SZ' } },
      { text: 'b', kind: 'REG_EXPAND_SZ' },
      undefined,
      true,
    ],
    [
      'gives back what was before a secret',
      { before: null, after: text('s'), secret: true },
      text('s'),
      null,
      false,
    ],
    [
      'cannot give back a secret',
      { before: text('s'), after: text('b'), secret: true },
      text('b'),
      undefined,
      true,
    ],
    [
      'knows a secret that is as before',
      { before: text('s'), after: null, secret: true },
      text('s'),
      undefined,
      false,
    ],
  ])('%s', (_, assignment, now, expected, conflict) => {
    const { values, conflicts } = undo(assignment, now);
    expect(values.has('X') ? values.get('X') : undefined).toEqual(expected);
    expect(conflicts.map(({ name }) => name)).toEqual(conflict ? ['X'] : []);
  });

  test.each<[string, string | null, string, string, string | undefined]>([
    ['others put one in front', '/a:/b', '/x:/a:/b', '/theirs:/x:/a:/b', '/theirs:/a:/b'],
    ['others put one behind', '/a', '/x:/a', '/x:/a:/theirs', '/a:/theirs'],
    ['others took one away', '/a:/b', '/x:/a:/b', '/x:/b', '/b'],
    ['others took ours away', '/a', '/x:/a', '/a:/theirs', undefined],
    ['there was no list before', null, '/x', '/x:/theirs', '/theirs'],
  ])(
    'of a list to which we only added, when %s, takes away ours alone',
    (_, before, after, now, expected) => {
      const { values, conflicts } = list(before, after, now);
      expect(conflicts).toEqual([]);
      expect(values.get('X')).toEqual(expected === undefined ? undefined : text(expected));
    },
  );

  test.each([
    ['we removed one', '/a:/b', '/b', '/b:/theirs'],
    ['we reordered', '/a:/b', '/b:/a', '/b:/a:/theirs'],
    ['there are quotes', '/a', '/x:/a', '/x:"/a":/c'],
  ])('of a list where %s is a conflict once others changed it', (_, before, after, now) => {
    expect(list(before, after, now).conflicts).toEqual([{ name: 'X', why: 'it was changed since' }]);
  });

  test('gives what there would be had we never been there, whatever others add', () => {
    const entry = fc.constantFrom<string>('/a', '/b', '/c', '/d', '/e');
    const entries = fc.uniqueArray(entry, { minLength: 1 });
    const places = fc.array(fc.tuple(fc.nat(8), fc.constantFrom('ours', 'theirs')), { maxLength: 6 });
    fc.assert(
      fc.property(entries, places, (before, inserted) => {
        let [after, now, without] = [[...before], [...before], [...before]];
        for (const [at, who] of inserted) {
          const added = `/${who}/${at}`;
          if (now.includes(added)) continue;
          // By neighbours, so that the three lists agree on the place.
          const next = now[Math.min(at, now.length)];
          const put = (to: string[]) => {
            const place = next === undefined ? -1 : to.indexOf(next);
            return place < 0 ? [...to, added] : [...to.slice(0, place), added, ...to.slice(place)];
          };
          now = put(now);
          if (who === 'ours') after = put(after);
          else without = put(without);
        }
        const { values, conflicts } = list(before.join(':'), after.join(':'), now.join(':'));
        expect(conflicts).toEqual([]);
        const result = values.get('X') ?? text(now.join(':'));
        const entriesOf = (held: Held) => (held !== null && 'text' in held ? held.text.split(':') : []);
        expect(entriesOf(result).filter((each) => !each.startsWith('/theirs'))).toEqual(before);
        expect(new Set(entriesOf(result))).toEqual(new Set(without));
      }),
      { numRuns: 500 },
    );
  });
});
