import { expect, test } from '@jest/globals';
import { interruption } from '../../../src/host/node/interruption.ts';

/** Without a handler of anybody else, so that the test process is not ended. */
test('the first signal aborts, and the process ends with its number', async () => {
  const stop = interruption();
  expect([stop.signal.aborted, stop.code()]).toEqual([false, undefined]);
  const before = process.listenerCount('SIGHUP');
  process.emit('SIGHUP', 'SIGHUP');
  expect([stop.signal.aborted, stop.code()]).toEqual([true, 129]);
  await new Promise((resolve) => setImmediate(resolve));
  expect(process.listenerCount('SIGHUP')).toBe(before - 1);
  stop.close();
});

test('closed, it listens no more', () => {
  const before = process.listenerCount('SIGINT');
  const stop = interruption();
  expect(process.listenerCount('SIGINT')).toBe(before + 1);
  stop.close();
  expect(process.listenerCount('SIGINT')).toBe(before);
});
