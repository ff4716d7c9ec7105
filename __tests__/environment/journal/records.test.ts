import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { withJournal } from '../../../src/environment/journal/journal.ts';
import { parseJournal } from '../../../src/environment/journal/records.ts';
import { createWorld } from '../world.ts';

const place = { path: '/state/journal.jsonl', prefix: '' } as const;
const begun = {
  target: { layer: 'goenv', file: '/x' },
  assignments: [{ name: 'GOFLAGS', before: null, after: { text: '-v' } }],
  patches: [],
  digest: 'd',
  salt: '0'.repeat(32),
} as const;

async function written(): Promise<Buffer> {
  const world = createWorld();
  await withJournal(place, world.start(), async (journal) => {
    const id = await journal.begin(begun);
    await journal.progress({ state: 'applied', id });
    await journal.progress({ state: 'undoing', id });
    await journal.progress({ state: 'conflict', id, conflicts: ['GOFLAGS'] });
    await journal.begin(begun);
  });
  return world.files.get(place.path)!;
}
const bytes = await written();

describe('the journal', () => {
  test('tells what became of each apply', async () => {
    const { entries, length } = await parseJournal(bytes, 'j');
    expect(entries.map(({ id, state, conflicts }) => ({ id, state, conflicts }))).toEqual([
      { id: '1', state: 'conflict', conflicts: ['GOFLAGS'] },
      { id: '2', state: 'begun', conflicts: [] },
    ]);
    expect(length).toBe(bytes.length);
    expect(entries[0]).toMatchObject({ ...begun, time: '2026-01-02T00:00:00.000Z' });
  });

  test('of which the end is cut off, at any byte, is that of the whole lines before', async () => {
    for (let end = 0; end <= bytes.length; end++) {
      const { length } = await parseJournal(bytes.subarray(0, end), 'j');
      expect(length).toBe(bytes.subarray(0, end).lastIndexOf(0x0a) + 1);
    }
  });

  test('with a changed byte anywhere but in its last line is not acted upon', async () => {
    const last = bytes.subarray(0, -1).lastIndexOf(0x0a) + 1;
    await fc.assert(
      fc.asyncProperty(fc.nat(last - 2), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const changed = Buffer.from(bytes);
        changed[at] = changed[at]! ^ flip;
        await expect(parseJournal(changed, 'j')).rejects.toEqual(
          expect.objectContaining({ code: 'JOURNAL_INVALID' }),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('with a line less, or in another order, is not acted upon', async () => {
    const lines = bytes.toString().trimEnd().split('\n');
    const join = (...which: number[]) => Buffer.from(which.map((at) => `${lines[at]}\n`).join(''));
    for (const changed of [join(1), join(0, 2), join(0, 2, 1), join(0, 1, 1)]) {
      await expect(parseJournal(changed, '/j')).rejects.toEqual(
        expect.objectContaining({
          code: 'JOURNAL_INVALID',
          message: expect.stringMatching(/^\/j:\d:/),
          hint: expect.stringContaining('Nothing was changed'),
        }),
      );
    }
  });

  test('that names no state or place that we know is not acted upon', async () => {
    const [first] = bytes.toString().split('\n');
    for (const [from, to] of [
      ['"begun"', '"bygone"'],
      ['"layer":"goenv"', '"layer":"machine"'],
      ['"id":"1"', '"id":"1","more":1'],
      ['"after":{"text":"-v"}', '"after":7'],
    ] as const) {
      const changed = Buffer.from(`${first!.replace(from, to)}\n`);
      await expect(parseJournal(changed, 'j')).rejects.toMatchObject({ code: 'JOURNAL_INVALID' });
    }
  });
});
