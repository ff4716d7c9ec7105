import { expect, test } from '@jest/globals';
import { collectorVariables } from '../../../src/build/run/collector.ts';

const GiB = 2 ** 30;

test.each<[string, number, number, Record<string, string>, Record<string, string>]>([
  ['is ample', 16 * GiB, 16, {}, { GOGC: 'off', GOMEMLIMIT: String(Math.floor(0.8 * GiB)) }],
  ['is short for each of many', 16 * GiB, 32, {}, {}],
  ['is short', 1.5 * GiB, 2, {}, {}],
  ['is ample, and the person has a setting', 16 * GiB, 1, { GOGC: '50' }, {}],
  ['is ample, and the person has a limit', 16 * GiB, 1, { GOMEMLIMIT: '1GiB' }, {}],
])('where memory %s', (_, free, processes, env, expected) => {
  expect(collectorVariables(free, processes, (name) => env[name])).toEqual(expected);
});
