import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { planJobPath } from '../../../src/environment/layers/job-path.ts';

/** As the runner puts PATH together for the next step: what any step gave to GITHUB_PATH, then PATH itself. */
function nextStep(given: readonly string[], rest: readonly string[]): string[] {
  const front = given.reduce<string[]>(
    (list, entry) => [entry, ...list.filter((each) => each !== entry)],
    [],
  );
  return [...new Set([...front, ...rest])];
}

const entries = fc.uniqueArray(fc.constantFrom('/a', '/b', '/c', '/d', '/e f', '.'), { maxLength: 6 });

describe('PATH of later steps', () => {
  test.each<[string, string[], string[], string[], string[] | undefined]>([
    ['nothing to do', ['/a', '/b'], ['/a', '/b'], [], undefined],
    ['one in front', ['/a'], ['/x', '/a'], ['/x'], undefined],
    ['two in front keep their order', ['/a'], ['/x', '/y', '/a'], ['/y', '/x'], undefined],
    ['one that is there is moved to the front', ['/a', '/b'], ['/b', '/a'], ['/b'], undefined],
    ['one behind', ['/a'], ['/a', '/x'], ['/x', '/a'], undefined],
    ['one removed', ['/a', '/b'], ['/b'], ['/b'], ['/b']],
  ])('%s', (_, now, wanted, front, whole) => {
    expect(planJobPath(now, wanted)).toEqual({ front, whole });
  });

  test('is searched as wanted, whatever earlier steps put there and whether or not we can see it', () => {
    fc.assert(
      fc.property(entries, entries, entries, (given, base, wanted) => {
        const now = nextStep(given, base);
        const { front, whole } = planJobPath(now, wanted);
        const then = nextStep([...given, ...front], whole ?? base);
        expect(then.slice(0, wanted.length)).toEqual(wanted);
        // What remains behind was put there by a step, and nothing can take it away.
        for (const left of then.slice(wanted.length)) expect(given).toContain(left);
      }),
      { numRuns: 1000 },
    );
  });
});
