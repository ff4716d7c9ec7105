import { UserError } from '../../errors.ts';

/** What the Actions service takes at most in one look-up, the key itself included. */
const mostPrefixes = 9;

/**
 * What every store takes: 1 to 512 visible ASCII characters, no comma (the service's separator), no capital (nektos/act's
 * server folds keys, and then no look-up matches exactly).
 * @throws UserError INPUT_INVALID
 */
export function checkKey(key: string): string {
  if (/^[!-+\--@[-~]{1,512}$/.test(key)) return key;
  throw new UserError(
    'INPUT_INVALID',
    `expected a cache key of 1 to 512 visible ASCII characters without capitals and commas, got ${JSON.stringify(key.slice(0, 80))} (${key.length})`,
  );
}

/** The ladder that is asked for: the nearest nine. */
export function checkLadder(prefixes: readonly string[]): readonly string[] {
  return prefixes.slice(0, mostPrefixes).map(checkKey);
}
