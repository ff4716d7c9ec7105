import compare from 'semver/functions/compare.js';
import valid from 'semver/functions/valid.js';

/** By semantic versioning's precedence; what is none comes first. */
export function compareGoTags(a: string, b: string): number {
  const [left, right] = [valid(a), valid(b)];
  if (left === null || right === null) return Number(left !== null) - Number(right !== null);
  return compare(left, right);
}
