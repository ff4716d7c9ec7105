import { flagKey, flagName, hasFlagValue, joinFlags, splitFlags } from '../values/flags.ts';
import { matchesGlob } from '../values/glob.ts';
import { listRules } from '../values/lists.ts';
import { showValue } from '../values/secret.ts';
import { patchError } from './fault.ts';
import type { Operation } from './model.ts';
import type { Resolved } from './resolve.ts';

export interface Step {
  readonly after: string | null;
  /** Keys of the entries or flags that the operation is about. */
  readonly touched: readonly string[];
}

export interface StepFacts {
  readonly os: string;
  readonly secret: boolean;
  /** Keys of entries that the patches themselves add to this list: they do not count as too many. */
  readonly own: ReadonlySet<string>;
}

/**
 * What an operation makes of a value. Applied to its own result it changes nothing more.
 * @throws UserError PATCH_MISMATCH where more entries match than expected, or the value is not what it must be
 */
export function applyOperation(resolved: Resolved, before: string | null, facts: StepFacts): Step {
  const { operation } = resolved;
  switch (operation.kind) {
    case 'set':
      return { after: operation.value, touched: [] };
    case 'default':
      return { after: before === null || before === '' ? operation.value : before, touched: [] };
    case 'unset':
      return { after: null, touched: [] };
    case 'addFlag':
    case 'removeFlag':
      return applyFlag(resolved, operation, before, facts);
    default:
      return applyList(resolved, operation, before, facts);
  }
}

type ListOperation = Extract<Operation, { readonly list: unknown }>;
type FlagOperation = Extract<Operation, { readonly flag: string }>;

function applyList(
  resolved: Resolved,
  operation: ListOperation,
  before: string | null,
  { os, secret, own }: StepFacts,
): Step {
  const rules = listRules(operation.list, os);
  const entries = rules.split(before ?? '');
  if (operation.name.toUpperCase() === 'GOPROXY' && (before ?? '').includes('|'))
    throw mismatch(
      resolved,
      `GOPROXY is ${showValue(before, secret)} here, where | is not a comma`,
      'Use set.',
    );
  const key = (entry: string) => rules.key(entry);
  const done = (after: readonly string[], touched: readonly string[]): Step => {
    const same = after.length === entries.length && after.every((entry, index) => entry === entries[index]);
    if (same) return { after: before, touched };
    // One empty entry is no list either: joined it is the empty text.
    return { after: rules.join(after) || null, touched };
  };
  switch (operation.kind) {
    case 'prepend':
    case 'append': {
      const wanted = key(operation.value);
      const others = entries.filter((entry) => key(entry) !== wanted);
      const first = operation.kind === 'prepend';
      // As it is written already, where that means the same: what is right is not touched.
      const there = (first ? entries[0] : entries.at(-1)) ?? '';
      const entry = entries.length > 0 && key(there) === wanted ? there : operation.value;
      return done(first ? [entry, ...others] : [...others, entry], [wanted]);
    }
    case 'removeMatching': {
      const glob = key(operation.glob);
      const matching = entries.filter((entry) => matchesGlob(key(entry), glob));
      const counted = matching.filter((entry) => !own.has(key(entry)));
      if (counted.length > operation.max) {
        const found = counted.map((entry) => showValue(entry, secret)).join(', ');
        throw mismatch(
          resolved,
          `${counted.length} entries of ${operation.name} match, at most ${operation.max} are expected: ${found}`,
          'Make the pattern narrower, or `max` larger if all of them are meant.',
        );
      }
      return done(
        entries.filter((entry) => !matching.includes(entry)),
        matching.map(key),
      );
    }
    case 'replaceEntry': {
      const [from, to] = [key(operation.from), key(operation.to)];
      const at = entries.findIndex((entry) => key(entry) === from);
      if (at < 0 || from === to) return { after: before, touched: [] };
      const present = entries.some((entry) => key(entry) === to);
      const after = entries.flatMap((entry, index) => {
        if (key(entry) !== from) return [entry];
        return index === at && !present ? [operation.to] : [];
      });
      return done(after, [from, to]);
    }
  }
}

function applyFlag(
  resolved: Resolved,
  { kind, flag }: FlagOperation,
  before: string | null,
  { secret }: StepFacts,
): Step {
  const flags = splitFlags(before ?? '');
  if (flags === undefined)
    throw mismatch(
      resolved,
      `GOFLAGS has a quote without an end here: ${showValue(before, secret)}`,
      'The go command refuses it too: correct it, or use set.',
    );
  const name = flagName(flag);
  const meant = (other: string) =>
    kind === 'removeFlag' && hasFlagValue(flag) ? flagKey(other) === flagKey(flag) : flagName(other) === name;
  const found = flags.filter(meant);
  const touched = [...found, ...(kind === 'addFlag' ? [flag] : [])].map(flagKey);
  const settled =
    kind === 'addFlag' ? found.length === 1 && flagKey(found[0]!) === flagKey(flag) : found.length === 0;
  if (settled) return { after: before, touched };
  const at = flags.findIndex(meant);
  const after = flags.flatMap((other, index) =>
    meant(other) ? (index === at && kind === 'addFlag' ? [flag] : []) : [other],
  );
  if (kind === 'addFlag' && at < 0) after.push(flag);
  return { after: after.length === 0 ? null : joinFlags(after)!, touched };
}

function mismatch({ origin, operation }: Resolved, message: string, hint: string): Error {
  return patchError('PATCH_MISMATCH', origin.path, operation.at, message, hint);
}
