import { expect, test } from '@jest/globals';
import { collectorVariables } from '../../../src/build/run/collector.ts';

const GiB = 2 ** 30;

test.each<[string, number, number, number, Record<string, string>, Record<string, string>]>([
  ['is ample', 16 * GiB, 4, 4, {}, { GOGC: 'off', GOMEMLIMIT: String(Math.floor(0.8 * GiB)) }],
  ['is short for each of many rows', 16 * GiB, 8, 4, {}, {}],
  ['is short for each of many compilers', 16 * GiB, 2, 16, {}, {}],
  ['is short', 1.5 * GiB, 1, 2, {}, {}],
  ['is ample, and the person has a setting', 16 * GiB, 1, 1, { GOGC: '50' }, {}],
  ['is ample, and the person has a limit', 16 * GiB, 1, 1, { GOMEMLIMIT: '1GiB' }, {}],
])('where memory %s', (_, free, jobs, cores, env, expected) => {
  expect(collectorVariables(free, jobs, cores, (name) => env[name])).toEqual(expected);
});
