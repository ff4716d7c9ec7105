import type { Machine } from '../../host/ports.ts';

/** Bytes for each process below which it collects as Go does: largest compilers have some hundred megabytes alive. */
const AMPLE = 0.75 * 2 ** 30;

/**
 * Variables for the go command, its compilers and linkers: where memory is ample they collect no garbage before they
 * have taken their share of it (GOMEMLIMIT, Go 1.19), which saves 14 % of a warm build by measurement, and less of a
 * cold one. Nothing that they write depends on it.
 * @param free bytes
 * @param processes compilers and linkers at once, at most
 * @returns nothing where the person has settings of their own
 */
export function collectorVariables(
  free: number,
  processes: number,
  env: Machine['env'],
): Record<string, string> {
  const share = Math.floor((0.8 * free) / processes);
  if (share < AMPLE || env('GOGC') || env('GOMEMLIMIT')) return {};
  return { GOGC: 'off', GOMEMLIMIT: String(share) };
}
