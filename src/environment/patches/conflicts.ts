import { formatPosition, UserError } from '../../errors.ts';
import { flagKey, flagName, hasFlagValue, splitFlags } from '../values/flags.ts';
import { matchesGlob } from '../values/glob.ts';
import { type ListRules, listRules } from '../values/lists.ts';
import { holdsPath, pathKey } from '../values/paths.ts';
import { showValue } from '../values/secret.ts';
import type { Operation } from './model.ts';
import type { Resolved } from './resolve.ts';

/**
 * Two operations that cannot both have their way: the order of file names would decide, and nobody would know.
 * @param all in the order in which they are applied
 * @throws UserError PATCH_CONFLICT that names both
 */
export function refuseConflicts(
  all: readonly Resolved[],
  os: string,
  secret: (name: string) => boolean,
): void {
  const before = new Map<string, Resolved[]>();
  for (const later of all) {
    const others = before.get(later.key) ?? [];
    for (const earlier of others) {
      if (conflict(earlier.operation, later.operation, os)) throw explain(earlier, later, secret);
    }
    before.set(later.key, [...others, later]);
  }
}

/** @param a is applied before b; both are about one variable */
function conflict(a: Operation, b: Operation, os: string): boolean {
  if (isWhole(a) && isWhole(b)) return conflictWhole(a, b, os);
  // What comes after would undo it, or have nothing to work on.
  if (isWhole(b)) return b.kind !== 'default';
  if (a.kind === 'unset') return true;
  if ('flag' in a || 'flag' in b) return conflictFlags(a, b);
  if (!('list' in b)) return false;
  return ('list' in a && a.list !== b.list) || conflictEntries(a, b, listRules(b.list, os));
}

type Whole = Extract<Operation, { readonly kind: 'set' | 'default' | 'unset' }>;

function isWhole(operation: Operation): operation is Whole {
  return ['set', 'default', 'unset'].includes(operation.kind);
}

function conflictWhole(a: Whole, b: Whole, os: string): boolean {
  if (a.kind === 'unset' || b.kind === 'unset') return a.kind !== b.kind;
  if (a.kind !== b.kind) return false;
  const key = (text: string) => (holdsPath(a.name) ? pathKey(text, os) : text);
  return key(a.value) !== key(b.value);
}

function conflictFlags(a: Operation, b: Operation): boolean {
  const removes = (operation: Operation, flag: string) =>
    operation.kind === 'removeFlag' &&
    (hasFlagValue(operation.flag)
      ? flagKey(operation.flag) === flagKey(flag)
      : flagName(operation.flag) === flagName(flag));
  const differs = (one: string, other: string) =>
    flagName(one) === flagName(other) && flagKey(one) !== flagKey(other);
  const [ours, theirs] = [addedFlags(a), addedFlags(b)];
  const both = ours.some((one) => theirs.some((other) => differs(one, other)));
  return both || ours.some((flag) => removes(b, flag)) || theirs.some((flag) => removes(a, flag));
}

/** A default gives way to whatever else is said of the variable. */
function addedFlags(operation: Operation): readonly string[] {
  if (operation.kind === 'addFlag') return [operation.flag];
  return operation.kind === 'set' ? (splitFlags(operation.value) ?? []) : [];
}

function conflictEntries(a: Operation, b: Operation, rules: ListRules): boolean {
  const removed = (operation: Operation, key: string) => {
    if (operation.kind === 'replaceEntry')
      return rules.key(operation.from) === key && rules.key(operation.to) !== key;
    return operation.kind === 'removeMatching' && matchesGlob(key, rules.key(operation.glob));
  };
  const ours = addedEntries(a, rules);
  const theirs = addedEntries(b, rules);
  if (ours.some((key) => removed(b, key))) return true;
  // To remove all that match and then to add one of them is a way to say "only this one".
  const only = a.kind === 'removeMatching' && (b.kind === 'prepend' || b.kind === 'append');
  if (!only && theirs.some((key) => removed(a, key))) return true;
  if (a.kind === 'replaceEntry' && b.kind === 'replaceEntry')
    return rules.key(a.from) === rules.key(b.from) && rules.key(a.to) !== rules.key(b.to);
  const ends = [a.kind, b.kind];
  return ends.includes('prepend') && ends.includes('append') && ours[0] === theirs[0];
}

/** Keys. */
export function addedEntries(operation: Operation, rules: ListRules): readonly string[] {
  if (operation.kind === 'replaceEntry') return [rules.key(operation.to)];
  if (operation.kind === 'prepend' || operation.kind === 'append') return [rules.key(operation.value)];
  return operation.kind === 'set' ? rules.split(operation.value).map((entry) => rules.key(entry)) : [];
}

function explain(earlier: Resolved, later: Resolved, secret: (name: string) => boolean): UserError {
  const say = ({ operation, origin }: Resolved) =>
    `${formatPosition({ path: origin.path, line: origin.line })} ${describe(operation, secret(operation.name))}`;
  const at = { path: later.origin.path, ...later.operation.at };
  return new UserError(
    'PATCH_CONFLICT',
    `${formatPosition(at)}: two operations on ${later.operation.name} contradict each other: ${say(earlier)}, ${say(later)}`,
    { at, hint: 'Remove one of them, or give the patches conditions of which never both hold.' },
  );
}

/** `sets it to /x`, `makes /x its first entry`. */
function describe(operation: Operation, secret: boolean): string {
  const show = (text: string) => showValue(text, secret);
  switch (operation.kind) {
    case 'set':
      return `sets it to ${show(operation.value)}`;
    case 'default':
      return `sets it to ${show(operation.value)} by default`;
    case 'unset':
      return 'takes it away';
    case 'prepend':
      return `makes ${show(operation.value)} its first entry`;
    case 'append':
      return `makes ${show(operation.value)} its last entry`;
    case 'removeMatching':
      return `removes its entries ${show(operation.glob)}`;
    case 'replaceEntry':
      return `replaces its entry ${show(operation.from)} by ${show(operation.to)}`;
    case 'addFlag':
      return `adds the flag ${show(operation.flag)}`;
    case 'removeFlag':
      return `removes the flag ${show(operation.flag)}`;
  }
}
