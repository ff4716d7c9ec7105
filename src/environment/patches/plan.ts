import { formatPosition, UserError } from '../../errors.ts';
import { listKind } from '../values/lists.ts';
import { byCodeUnit, findVariable, nameKey } from '../values/names.ts';
import { holdsCredential, isSecretName } from '../values/secret.ts';
import { type Attempt, attempt, type Variable } from './attempt.ts';
import { compareEntries, entriesOf } from './entries.ts';
import type { PatchFacts } from './facts.ts';
import { digestResult, type Written } from './meaning.ts';
import type { Patch } from './model.ts';
import { resolveOperation } from './resolve.ts';
import type { PatchPlan, VariableChange } from './types.ts';

/**
 * What the patches, in this order, make of the layer's values. Pure: it knows of no machine but that of the facts.
 * Nothing is planned unless everything can be.
 * @throws UserError with file, line and column. PATCH_REFUSED: a danger that the patch does not permit, or a value that
 *   cannot be. PATCH_CONFLICT: two operations contradict each other, or applied again the patches would change more.
 *   PATCH_MISMATCH: expired, a guard does not hold, more entries match than `max`, a line of a .patch is not as it was
 */
export function planPatches(facts: PatchFacts, patches: readonly Patch[]): PatchPlan {
  const { os } = facts.platform;
  const hidden = new Set(patches.flatMap(({ redact }) => redact.map((name) => nameKey(name, os))));
  const secret = (name: string) => hidden.has(nameKey(name, os)) || isSecretName(name);
  const result = attempt(facts, patches, secret);
  refuseUnrest(result, facts, patches, secret);
  const changes = [...result.variables.values()]
    .flatMap((variable) => toChange(variable, os, secret))
    .sort((a, b) => byCodeUnit(a.name, b.name));
  return {
    schema: 1,
    os,
    patches: result.active.map(({ ref }) => ref),
    changes,
    skipped: result.skipped,
    allowed: result.resolved.flatMap(({ allowed, origin }) =>
      allowed === undefined ? [] : [{ ...origin, what: allowed }],
    ),
    digest: digestResult(
      patches,
      writtenBy(patches, result, facts, secret),
      (key) => finalOf(key, result, facts),
      facts,
    ),
  };
}

/**
 * Nodes are equal only where it makes no difference how often the patches were applied. Most of what could break that
 * is refused as a contradiction; this catches the rest, such as a condition on a variable that a patch changes.
 */
function refuseUnrest(
  { variables }: Attempt,
  facts: PatchFacts,
  patches: readonly Patch[],
  secret: (name: string) => boolean,
): void {
  const changed = [...variables].filter(([, { before, after }]) => before !== after);
  if (changed.length === 0) return;
  const again = afterwards(facts, new Map(changed));
  let unrest: Variable | undefined;
  let cause: unknown;
  try {
    const second = attempt(again, patches, secret);
    unrest = [...second.variables.values()].find(({ before, after }) => before !== after);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    cause = error;
    unrest = changed[0]![1];
  }
  if (unrest === undefined) return;
  const [origin] = unrest.origins;
  const at = { path: origin!.path, line: origin!.line };
  const reason =
    cause instanceof UserError ? `: ${cause.message}` : `: they would change ${unrest.name} again`;
  throw new UserError(
    'PATCH_CONFLICT',
    `${formatPosition(at)}: applied a second time these patches would not give the same${reason}`,
    {
      at,
      cause,
      hint: 'A condition or guard depends on a variable that one of the patches changes: part them.',
    },
  );
}

function afterwards(facts: PatchFacts, changed: ReadonlyMap<string, Variable>): PatchFacts {
  const { os } = facts.platform;
  const values = new Map(facts.layer.values);
  const effective = new Map(facts.effective);
  for (const { name, after } of changed.values()) {
    const kept = values.get(name);
    if (after === null) values.delete(name);
    else values.set(name, { ...kept, text: after });
    const shown = findVariable(effective, name, os)?.name ?? name;
    if (after === null) effective.delete(shown);
    else effective.set(shown, after);
  }
  return {
    ...facts,
    layer: { values },
    effective,
    env: (name) => {
      const change = changed.get(nameKey(name, os));
      return change === undefined ? facts.env(name) : (change.after ?? undefined);
    },
  };
}

function toChange(
  { name, before, after, origins, touched, list }: Variable,
  os: string,
  secret: (name: string) => boolean,
): VariableChange[] {
  if (before === after) return [];
  const entries = entriesOf(name, os, list);
  const kind = list ?? listKind(name);
  const held = [before, after].some((text) => text !== null && holdsCredential(text));
  return [
    {
      name,
      before,
      after,
      ...(entries === undefined
        ? {}
        : { entries: compareEntries(entries, before, after, (key) => touched.get(key) ?? origins.at(-1)) }),
      ...(kind === undefined ? {} : { list: kind }),
      origins,
      secret: secret(name) || held,
    },
  ];
}

function finalOf(key: string, { variables }: Attempt, { layer, platform }: PatchFacts): string | null {
  const variable = variables.get(key);
  if (variable !== undefined) return variable.after;
  return findVariable(layer.values, key, platform.os)?.value.text ?? null;
}

/** Of patches that do not apply here too, as far as their texts mean anything here. */
function writtenBy(
  patches: readonly Patch[],
  { active }: Attempt,
  facts: PatchFacts,
  secret: (name: string) => boolean,
): Written[] {
  return patches.flatMap((patch) =>
    patch.operations.map((operation): Written => {
      try {
        const { operation: expanded, written } = resolveOperation(
          operation,
          patch,
          facts,
          secret(operation.name),
        );
        return { operation: expanded, template: written?.template, text: written?.text };
      } catch (error) {
        if (!(error instanceof UserError) || active.includes(patch)) throw error;
        return { operation, template: undefined, text: undefined };
      }
    }),
  );
}
