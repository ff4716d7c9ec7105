import { findVariable, nameKey } from '../values/names.ts';
import { isSecretName, showValue } from '../values/secret.ts';
import { snapshotText } from '../values/snapshot-text.ts';
import { expandTemplate } from '../values/template.ts';
import { describeMismatch } from './conditions.ts';
import type { PatchFacts } from './facts.ts';
import type { ExpectedLine, Patch, Place } from './model.ts';

export interface GuardFault {
  readonly message: string;
  readonly hint?: string;
  readonly at: Place;
}

export interface GuardFacts {
  readonly facts: PatchFacts;
  readonly secret: (name: string) => boolean;
  /** Whether all patches together leave this variable (its key) as it is: they were applied before. */
  readonly settled: (key: string) => boolean;
}

/**
 * The first guard of a patch that does not hold; undefined: all do. A value that is no longer as expected since the
 * patch itself changed it is no fault.
 */
export function findGuardFault(patch: Patch, { facts, secret, settled }: GuardFacts): GuardFault | undefined {
  const { guard, operations } = patch;
  const { os } = facts.platform;
  const { expires } = guard;
  if (expires !== undefined && facts.today > expires.day)
    return {
      message: `the patch expired on ${expires.day}, and today is ${facts.today}`,
      hint: 'Remove the file, or see whether its reason still holds and give it another day.',
      at: expires.at,
    };
  for (const { path, sha256, at } of guard.files) {
    const digest = facts.files.get(path);
    if (digest?.bytes === sha256 || digest?.lines === sha256) continue;
    const actual = digest === undefined ? 'there is no such file here' : `here it is ${digest.lines}`;
    return {
      message: `${path} is not the file that this patch was made for: expected SHA-256 ${sha256}, ${actual}`,
      hint: 'See whether the patch is right for the new file, then write its digest.',
      at,
    };
  }
  for (const expected of guard.expect) {
    const held = findVariable(facts.layer.values, expected.name, os)?.value.text;
    const wrong = describeMismatch(expected, held, facts, secret(expected.name));
    if (wrong === undefined) continue;
    const key = nameKey(expected.name, os);
    const own = operations.some(({ name }) => nameKey(name, os) === key);
    if (own && settled(key)) continue;
    return { message: wrong, hint: 'Nothing was changed: the patch was not made for this.', at: expected.at };
  }
  return guard.lines
    .map((line) => lineFault(line, facts, secret(line.name)))
    .find((fault) => fault !== undefined);
}

function lineFault(expected: ExpectedLine, facts: PatchFacts, secret: boolean): GuardFault | undefined {
  const { name, before, after, at } = expected;
  const { os } = facts.platform;
  const context = { roots: facts.roots, os };
  const actual = findVariable(facts.effective, name, os)?.value ?? '';
  const line = snapshotText(name, actual, context, secret);
  const is = (wanted: string | null) => {
    const expanded = expandTemplate(wanted ?? '', context, false);
    return (wanted ?? '') === line || ('text' in expanded && expanded.text === actual);
  };
  if (is(before) || (after !== undefined && is(after))) return undefined;
  const show = (text: string | null) =>
    text === null || text === ''
      ? `${name} not set`
      : `${name}=${showValue(text, secret || isSecretName(name))}`;
  return {
    message: `the line expects ${show(before)}, and this node has ${show(line)}`,
    hint: 'Nothing was changed: a .patch applies only where each of its lines is as it was.',
    at,
  };
}
