import { expect, test } from '@jest/globals';
import { nodeClock } from '../../../src/host/node/clock.ts';

test('time goes on while it sleeps', async () => {
  const clock = nodeClock();
  const before = clock.now();
  await clock.sleep(20);
  expect(clock.now()).toBeGreaterThan(before);
});

test('random numbers are fractions below 1', () => {
  const clock = nodeClock();
  for (let turn = 0; turn < 100; turn += 1) {
    const number = clock.random();
    expect(number >= 0 && number < 1).toBe(true);
  }
});
