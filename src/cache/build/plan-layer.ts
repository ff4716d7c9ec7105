import { amountOf } from './amount.ts';
import { isKept } from './entry-name.ts';
import { type BuildSave, layerOf, reasonForBase, type SaveCircumstances, worthSaving } from './plan-save.ts';
import { sortOut } from './sort-out.ts';
import { TOUCHED_AFTER } from './stamp.ts';
import type { BuildCacheFacts, OutputFact } from './types.ts';

/** Of an action's file, as Go writes it. */
const ACTION_BYTES = 175;

/** Whether a glance may do: not where the whole of a cache is asked for, or what is in new outputs. */
export function mayBeLayer<Facts extends SaveCircumstances>(
  facts: Facts,
): facts is Facts & { readonly stamp: number } {
  const { stamp, chain, missing, complete, keepTests, partialModules, limits } = facts;
  const whole = stamp === undefined || chain.length >= limits.chain || (missing > 0 && complete);
  return !whole && !keepTests && !partialModules;
}

/**
 * What most saves are, without having looked at the thousands of actions that were restored. Pure.
 *
 * What was used is told by the times of outputs: Go touches an action first and its output then. None of the actions
 * counts as used, so this is at most what `planBuildSave` finds, and a layer here is one there. An action that was
 * written again and whose new output another, new action has too, is left out; it would be the result of a test, which
 * counts with stable times only.
 *
 * @param cache without the actions that were restored
 * @returns undefined: all is to be looked at
 */
export function planLayer(
  cache: BuildCacheFacts,
  facts: SaveCircumstances & { readonly stamp: number },
): BuildSave | undefined {
  const { stamp, now, restored, chain } = facts;
  const known = new Set(restored);
  const { fresh } = sortOut({ ...facts, cache });
  const ofLayer = new Set(fresh.files.map(({ name }) => name));
  const outputs = cache.outputs.filter(({ name }) => !isKept(name));
  // Else an action that was restored has another output now, or there is what Go cannot use.
  if (outputs.some(({ name }) => !known.has(name) && !ofLayer.has(name))) return undefined;
  const isTouched = ({ mtime }: OutputFact) => mtime !== stamp * 1000;
  const always = [...cache.actions.map(({ bytes: size }) => ({ size })), ...cache.others];
  const used = amountOf([
    ...outputs.filter((output) => isTouched(output) || !known.has(output.name)),
    ...always,
  ]);
  const seen = amountOf([...outputs, ...always]);
  const unread = restored.filter((name) => name.endsWith('-a')).length;
  const all = { files: seen.files + unread, bytes: seen.bytes + unread * ACTION_BYTES };
  const useKnown =
    now >= (stamp + TOUCHED_AFTER) * 1000 &&
    outputs.some((output) => isTouched(output) && known.has(output.name));
  const reason =
    worthSaving({ fresh, testSeconds: 0 }, facts) ?? reasonForBase({ fresh, used, all, useKnown }, facts);
  return reason === undefined ? layerOf(fresh, chain) : undefined;
}
