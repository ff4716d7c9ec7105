import { createHash } from 'node:crypto';
import { flagKey } from '../values/flags.ts';
import { isMachineList, listKind } from '../values/lists.ts';
import { byCodeUnit, nameKey } from '../values/names.ts';
import { holdsPath, pathKey } from '../values/paths.ts';
import { toTemplate } from '../values/template.ts';
import { entriesOf } from './entries.ts';
import type { PatchFacts } from './facts.ts';
import type { Operation, Patch } from './model.ts';

/** An operation with the text that its template has on this machine; undefined: it has none here. */
export interface Written {
  readonly operation: Operation;
  readonly template: string | undefined;
  readonly text: string | undefined;
}

/**
 * SHA-256 over what the patches are and what they lead to, in words that all machines share: equal on two nodes exactly
 * where the same patches give results that mean the same.
 *
 * Covered: each patch's id and content, also of those that do not apply here, in order; of each variable that one of
 * them names, the value afterwards. Not covered: other variables; the entries of PATH and other lists of folders that
 * no patch adds (a node's own; GOPATH counts whole); whether an empty variable is there; the version of Go.
 *
 * The same in all spellings: a value that a patch wrote counts as the patch's own text, so that `${HOME}/go` is one
 * value whatever HOME is; in other values this machine's folders are replaced by their names (`toTemplate`), a list is
 * its entries whatever separates them, and flags are compared as the go command reads them.
 * @param final the value afterwards, by the variable's key
 */
export function digestResult(
  patches: readonly Patch[],
  written: readonly Written[],
  final: (key: string) => string | null,
  facts: Pick<PatchFacts, 'platform' | 'roots'>,
): string {
  const { os } = facts.platform;
  const names = new Map<string, Written[]>();
  for (const one of written) {
    const key = nameKey(one.operation.name, os);
    names.set(key, [...(names.get(key) ?? []), one]);
  }
  const result = [...names]
    .map(([key, writers]) => {
      // In the patch's spelling, which is the same everywhere; Windows' own may be `Path`.
      const { name } = writers[0]!.operation;
      return [name, meaningOf(name, final(key), writers, facts)] as const;
    })
    .sort(([a], [b]) => byCodeUnit(a, b));
  const refs = patches.map(({ ref }) => [ref.id, ref.sha256]);
  return createHash('sha256')
    .update(JSON.stringify({ schema: 1, patches: refs, result }))
    .digest('hex');
}

function meaningOf(
  name: string,
  text: string | null,
  writers: readonly Written[],
  { platform, roots }: Pick<PatchFacts, 'platform' | 'roots'>,
): string | readonly string[] | null {
  if (text === null || text === '') return null;
  const { os } = platform;
  const list = writers
    .map(({ operation }) => ('list' in operation ? operation.list : undefined))
    .find(Boolean);
  const entries = entriesOf(name, os, list);
  const keyOf = entries?.key ?? ((one: string) => (holdsPath(name) ? pathKey(one, os) : one));
  const templates = new Map<string, string>();
  const own = new Set<string>();
  for (const { operation, template, text: here } of writers) {
    if (template === undefined || here === undefined) continue;
    const whole = entries !== undefined && (operation.kind === 'set' || operation.kind === 'default');
    const [texts, said] = whole ? [entries.split(here), entries.split(template)] : [[here], [template]];
    for (const [index, one] of texts.entries()) {
      own.add(keyOf(one));
      if (said.length === texts.length) templates.set(keyOf(one), canonical(name, said[index]!));
    }
  }
  const mean = (one: string) => templates.get(keyOf(one)) ?? canonical(name, toTemplate(one, { roots, os }));
  if (entries === undefined) return mean(text);
  const all = entries.split(text);
  // A list of machines' own folders says nothing of another machine.
  const folders = isMachineList(name) || (listKind(name) === undefined && list === 'paths');
  const counted = folders ? all.filter((one) => own.has(keyOf(one))) : all;
  return counted.map(mean);
}

function canonical(name: string, text: string): string {
  return name.toUpperCase() === 'GOFLAGS'
    ? flagKey(text)
    : text.replace(/^(\$\{\w+\}).*/s, (path) => path.replaceAll('\\', '/'));
}
