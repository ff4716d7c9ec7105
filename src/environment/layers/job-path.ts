import { searchOrder } from './list-text.ts';

/** How PATH becomes what is wanted, given how the runner puts it together. */
export interface JobPath {
  /** Lines for GITHUB_PATH: the last one comes first. */
  readonly front: readonly string[];
  /** For GITHUB_ENV; undefined where folders in front are all that is needed. */
  readonly whole: readonly string[] | undefined;
}

/**
 * GITHUB_PATH can only put folders in front. To take one away or to reorder, PATH itself is written through GITHUB_ENV;
 * the runner puts what any step ever gave to GITHUB_PATH in front of that, so all of it goes there too, and what must not
 * be found comes after everything that is wanted at least (actions/runner, Handler.AddPrependPathToEnvironment).
 * @param now as searched, each once
 * @param wanted as searched, each once
 */
export function planJobPath(now: readonly string[], wanted: readonly string[]): JobPath {
  for (let count = 0; count <= wanted.length; count++) {
    const front = wanted.slice(0, count);
    if (sameOrder(searchOrder([...front, ...now]), wanted))
      return { front: front.reverse(), whole: undefined };
  }
  return { front: [...wanted].reverse(), whole: wanted };
}

function sameOrder(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((entry, at) => entry === b[at]);
}
