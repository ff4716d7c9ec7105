import compare from 'semver/functions/compare.js';
import valid from 'semver/functions/valid.js';
import { matchesPrefix } from '../../release/module/patterns.ts';
import type { Component } from '../../sbom/types.ts';
import type { Comparator, ForbiddenModule } from '../types.ts';

export type Forbidden = 'no' | 'yes' | 'unknown-version';

/** Versions in the order of golang.org/x/mod/semver, which is semver's: pseudo-versions are prereleases, `+…` is nothing. */
export function isForbidden(
  { path, version }: Pick<Component, 'path' | 'version'>,
  rule: ForbiddenModule,
): Forbidden {
  if (!matchesPrefix(rule.modules, path)) return 'no';
  if (rule.versions.length === 0) return 'yes';
  if (version === null || valid(version) === null) return 'unknown-version';
  const inside = rule.versions.some((comparators) => comparators.every((one) => holds(version, one)));
  return inside ? 'yes' : 'no';
}

function holds(version: string, { operator, version: limit }: Comparator): boolean {
  const order = compare(version, limit);
  switch (operator) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '=':
      return order === 0;
    case '>=':
      return order >= 0;
    case '>':
      return order > 0;
  }
}
