import { describe, expect, test } from '@jest/globals';
import { adviseCount } from '../../src/cache/mtimes/advise.ts';
import { adviseQuota } from '../../src/cache/quota.ts';
import type { StoreName } from '../../src/cache/stores/types.ts';

describe('a build cache is said to be large', () => {
  test.each<[number, StoreName, boolean]>([
    [1_999_999_999, 'actions', false],
    [2_000_000_000, 'actions', true],
    [2_000_000_000, 'actions-v1', true],
    [9_000_000_000, 'directory', false],
  ])('with %i bytes in the store %s: %j', (bytes, store, said) => {
    expect(adviseQuota(bytes, store) !== undefined).toBe(said);
  });
});

test.each([
  ['-count=1', true],
  ['-v "-count=2"', true],
  ['-v -tags=count', false],
  ['', false],
])('GOFLAGS=%j forbids to reuse results of tests: %j', (goflags, said) => {
  expect(adviseCount(goflags) !== undefined).toBe(said);
});
