import { matchesPrefix } from '../../release/module/patterns.ts';
import type { LicencePattern, LicencePolicy } from '../types.ts';
import type { Expression, Term } from './expression.ts';

/** From good to bad. */
export type LicenceVerdict = 'accepted' | 'unknown' | 'not-allowed' | 'denied';

const ORDER: readonly LicenceVerdict[] = ['accepted', 'unknown', 'not-allowed', 'denied'];

/**
 * Whether a module may be had under its licence. AND asks for both sides, OR leaves the choice, and what is written for
 * the very module comes before what is written for all.
 */
export function judgeLicence(
  modulePath: string,
  expression: Expression,
  policy: LicencePolicy,
): LicenceVerdict {
  const exceptions = policy.exceptions.filter(({ modules }) => matchesPrefix(modules, modulePath));
  if (exceptions.some(({ licences }) => licences.length === 0)) return 'accepted';
  return judge(
    expression,
    policy,
    exceptions.flatMap(({ licences }) => licences),
  );
}

function judge(
  expression: Expression,
  policy: LicencePolicy,
  excepted: readonly LicencePattern[],
): LicenceVerdict {
  if ('left' in expression) {
    const sides = [expression.left, expression.right].map((side) =>
      ORDER.indexOf(judge(side, policy, excepted)),
    );
    return ORDER[expression.kind === 'and' ? Math.max(...sides) : Math.min(...sides)]!;
  }
  const named = (patterns: readonly LicencePattern[]) =>
    patterns.some((pattern) => covers(pattern, expression));
  if (named(excepted)) return 'accepted';
  if (expression.kind === 'unknown') {
    if (named(policy.deny)) return 'denied';
    return named(policy.allow) ? 'accepted' : 'unknown';
  }
  // `A WITH E` in the list of what is allowed is more exact than `A` in the other.
  if (expression.exception !== null && named(policy.allow.filter(({ exception }) => exception !== null)))
    return 'accepted';
  if (named(policy.deny)) return 'denied';
  return policy.allow.length === 0 || named(policy.allow) ? 'accepted' : 'not-allowed';
}

/**
 * An exception (`WITH`) only adds permissions, so `A` covers `A WITH E`, and not the other way round. "Or later" is a
 * choice: who allows version 2 allows "2 or later"; who denies version 2 has not agreed to "2 or later" either.
 */
function covers(pattern: LicencePattern, expression: Term): boolean {
  if (expression.kind === 'unknown' || pattern.id === null)
    return expression.kind === 'unknown' && pattern.id === null;
  if (pattern.exception !== null && pattern.exception !== expression.exception) return false;
  const ids = expression.orLater
    ? [expression.id, `${expression.id}+`, expression.id.replace(/-or-later$/, '-only')]
    : [expression.id];
  return ids.some((id) => matchesId(pattern.id!, id));
}

/** No two ids differ in case only, and people write it as they like. */
function matchesId(pattern: string, id: string): boolean {
  const [wanted, found] = [pattern.toLowerCase(), id.toLowerCase()];
  return wanted.endsWith('*') ? found.startsWith(wanted.slice(0, -1)) : found === wanted;
}
