import { UserError } from '../../errors.ts';
import { type ListKind, listRules } from '../values/lists.ts';
import { findVariable } from '../values/names.ts';
import { findUnmet } from './conditions.ts';
import { addedEntries, refuseConflicts } from './conflicts.ts';
import { entriesOf } from './entries.ts';
import type { PatchFacts } from './facts.ts';
import { faultError } from './fault.ts';
import { findGuardFault } from './guards.ts';
import type { Patch } from './model.ts';
import { applyOperation } from './operations.ts';
import { type Resolved, resolveOperation } from './resolve.ts';
import type { Origin, PatchRef } from './types.ts';

/** What becomes of one variable, while operations are applied. */
export interface Variable {
  readonly name: string;
  readonly before: string | null;
  after: string | null;
  readonly origins: Origin[];
  /** Which operation was last about an entry. */
  readonly touched: Map<string, Origin>;
  readonly list: ListKind | undefined;
}

export interface Attempt {
  readonly active: readonly Patch[];
  readonly skipped: readonly (PatchRef & { readonly why: string })[];
  readonly resolved: readonly Resolved[];
  /** By key. */
  readonly variables: ReadonlyMap<string, Variable>;
}

/** Which patches apply, and what they make of the values. @throws UserError as planPatches */
export function attempt(
  facts: PatchFacts,
  patches: readonly Patch[],
  secret: (name: string) => boolean,
): Attempt {
  const skipped: (PatchRef & { why: string })[] = [];
  const meant = patches.filter((patch) => {
    const why = findUnmet(patch.when, facts, secret);
    if (why !== undefined) skipped.push({ ...patch.ref, why });
    return why === undefined;
  });
  const resolve = (patch: Patch) =>
    patch.operations.map((operation) => resolveOperation(operation, patch, facts, secret(operation.name)));
  let settledKeys: ReadonlySet<string> | undefined;
  const settled = (key: string) => {
    settledKeys ??= findSettled(() => meant.flatMap(resolve), facts, secret);
    return settledKeys.has(key);
  };
  const active = meant.filter((patch) => {
    const fault = findGuardFault(patch, { facts, secret, settled });
    if (fault === undefined) return true;
    if (patch.onError === 'abort') {
      const { message, hint, at } = fault;
      throw faultError({
        code: 'PATCH_MISMATCH',
        message,
        at: { path: patch.ref.path, ...at },
        ...(hint === undefined ? {} : { hint }),
      });
    }
    skipped.push({ ...patch.ref, why: fault.message });
    return false;
  });
  const resolved = active.flatMap(resolve);
  refuseConflicts(resolved, facts.platform.os, secret);
  return { active, skipped, resolved, variables: applyAll(resolved, facts, secret) };
}

/** Keys of the variables that all patches together, guards aside, leave as they are. */
function findSettled(
  resolve: () => readonly Resolved[],
  facts: PatchFacts,
  secret: (name: string) => boolean,
): ReadonlySet<string> {
  try {
    const variables = applyAll(resolve(), facts, secret);
    return new Set([...variables].flatMap(([key, { before, after }]) => (before === after ? [key] : [])));
  } catch (error) {
    if (error instanceof UserError) return new Set();
    throw error;
  }
}

function applyAll(
  resolved: readonly Resolved[],
  { platform, layer }: PatchFacts,
  secret: (name: string) => boolean,
): Map<string, Variable> {
  const { os } = platform;
  const variables = new Map<string, Variable>();
  for (const one of resolved) {
    const { operation, origin, key } = one;
    let variable = variables.get(key);
    if (variable === undefined) {
      const held = findVariable(layer.values, operation.name, os);
      const before = held?.value.text ?? null;
      const lists = resolved.filter((other) => other.key === key).map((other) => other.operation);
      const list = lists.map((other) => ('list' in other ? other.list : undefined)).find(Boolean);
      const name = held?.name ?? operation.name;
      variable = { name, before, after: before, origins: [], touched: new Map(), list };
      variables.set(key, variable);
    }
    const own = ownEntries(resolved, key, variable.list, os);
    const { after, touched } = applyOperation(one, variable.after, {
      os,
      secret: secret(operation.name),
      own,
    });
    if (after !== variable.after) variable.origins.push(origin);
    for (const entry of touchedKeys(variable, touched, after, os)) variable.touched.set(entry, origin);
    variable.after = after;
  }
  return variables;
}

/** A whole value is about all entries that it has and had. */
function touchedKeys(
  { name, after: before, list }: Variable,
  touched: readonly string[],
  after: string | null,
  os: string,
): readonly string[] {
  const entries = touched.length === 0 && before !== after ? entriesOf(name, os, list) : undefined;
  if (entries === undefined) return touched;
  return [before, after].flatMap((text) => entries.split(text ?? '').map((entry) => entries.key(entry)));
}

function ownEntries(
  resolved: readonly Resolved[],
  key: string,
  list: ListKind | undefined,
  os: string,
): ReadonlySet<string> {
  if (list === undefined) return new Set();
  const rules = listRules(list, os);
  return new Set(
    resolved.filter((one) => one.key === key).flatMap(({ operation }) => addedEntries(operation, rules)),
  );
}
