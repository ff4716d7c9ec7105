import { expect, test } from '@jest/globals';
import { collectorVariables } from '../../../src/build/run/collector.ts';

const GiB = 2 ** 30;

test.each<[string, number, number, Record<string, string>, Record<string, string>]>([
  ['is ample', 16 * GiB, 4, {}, { GOGC: '400', GOMEMLIMIT: String(Math.floor(3.2 * GiB)) }],
  ['is short for each of many rows', 16 * GiB, 8, {}, {}],
  ['is short', 2 * GiB, 1, {}, {}],
  ['is ample, and the person has a setting', 16 * GiB, 1, { GOGC: 'off' }, {}],
  ['is ample, and the person has a limit', 16 * GiB, 1, { GOMEMLIMIT: '1GiB' }, {}],
])('where memory %s', (_, free, jobs, env, expected) => {
  expect(collectorVariables(free, jobs, (name) => env[name])).toEqual(expected);
});
