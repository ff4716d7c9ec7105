import { expect, test } from '@jest/globals';
import { atOnce, inTurns } from '../src/turns.ts';

function* counting(said: string[], to: number): Generator<void, number> {
  for (let step = 1; step <= to; step++) {
    said.push(`step ${step}`);
    yield;
  }
  return to;
}

test.each([0, 1, 3])('%i steps at once come before anything else', (to) => {
  const said: string[] = [];
  setImmediate(() => said.push('other'));
  expect(atOnce(counting(said, to))).toBe(to);
  expect(said).not.toContain('other');
  expect(said).toHaveLength(to);
});

test('steps in turns let others have theirs', async () => {
  const said: string[] = [];
  const work = inTurns(counting(said, 3));
  setImmediate(() => said.push('other'));
  expect(await work).toBe(3);
  expect(said.indexOf('other')).toBeGreaterThan(0);
  expect(said.indexOf('other')).toBeLessThan(said.length - 1);
});

test('what fails on the way is told', async () => {
  function* failing(): Generator<void, never> {
    yield;
    throw new Error('no');
  }
  expect(() => atOnce(failing())).toThrow('no');
  await expect(inTurns(failing())).rejects.toThrow('no');
});
