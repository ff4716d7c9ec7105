import type { LayerValues, PatchPlan } from '../patches/types.ts';
import { refuseReferences } from './refuse.ts';

/** The environment of this process; a plan for a program that it starts begins from it. */
export function processValues(env: Readonly<Record<string, string | undefined>>): LayerValues {
  const values = new Map<string, { readonly text: string }>();
  for (const [name, text] of Object.entries(env)) if (text !== undefined) values.set(name, { text });
  return { values };
}

/**
 * What a program is started with: `Command.env`. Nothing outlives it, so there is no journal and secrets may pass.
 * undefined takes a variable away.
 * @throws UserError LAYER_REFUSED
 */
export function processChanges({ changes, os }: PatchPlan): Readonly<Record<string, string | undefined>> {
  refuseReferences(changes, os);
  return Object.fromEntries(changes.map(({ name, after }) => [name, after ?? undefined]));
}
