import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { encodeContents, worthRestoring } from '../../../src/cache/modules/contents.ts';

const MiB = 2 ** 20;
const names = (...folders: string[]) => ({ folders, downloads: [] });
const holding = (...held: [name: string, bytes: number][]) =>
  encodeContents(held.map(([name, bytes]) => ({ name, bytes })));

describe('the nearest entry of modules is', () => {
  test.each<[string, string | undefined, boolean]>([
    ['restored where most of it is needed', holding(['a@v1', 90 * MiB], ['x@v1', 10 * MiB]), true],
    ['restored where a quarter of it is needed', holding(['a@v1', 25 * MiB], ['x@v1', 75 * MiB]), true],
    ['left where it is that of another go.sum', holding(['a@v1', 5 * MiB], ['x@v1', 95 * MiB]), false],
    ['left where none of it is needed', holding(['a@v2', 95 * MiB]), false],
    ['restored where it is small all the same', holding(['x@v1', 16 * MiB]), true],
    ['restored where it does not say what it holds', undefined, true],
    ['restored where what it says makes no sense', 'zzzzzzzz~~~', true],
  ])('%s', (_, contents, worth) => {
    const decision = worthRestoring(contents, names('a@v1', 'b@v1'));
    expect(decision.do).toBe(worth);
    if (!decision.do)
      expect(decision.why).toMatch(/^the nearest entry has only .* of .* that go\.sum names$/);
  });

  test('judged the same whatever a stranger wrote into its header', () => {
    fc.assert(fc.property(fc.string(), (text) => void worthRestoring(text, names('a@v1'))));
  });

  test('not judged where there are too many modules for a header', () => {
    const held = Array.from({ length: 3000 }, (_, i) => ({ name: `m${i}@v1`, bytes: 2 ** 30 }));
    expect(encodeContents(held)!.length).toBeLessThan(60_000);
    expect(encodeContents([...held, held[0]!])).toBeUndefined();
  });
});
