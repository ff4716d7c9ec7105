import { scanTokens } from '../../config/yaml-tokens.ts';
import { plainText } from '../values/secret.ts';
import type { Fault } from './fault.ts';
import type { Place } from './model.ts';

/** A YAML file as plain data, with the place of every key and value. */
export interface PatchDocument {
  readonly data: unknown;
  /** Of a key, or of a list's entry; of the nearest thing above it where there is no such. */
  placeOf(path: readonly PropertyKey[]): Place;
  /** Of the value itself; @param offset characters into it, where it is written on one line as it is. */
  placeOfValue(path: readonly PropertyKey[], offset?: number): Place;
}

export type Opened = { readonly document: PatchDocument } | { readonly faults: readonly Fault[] };

/**
 * Reads YAML 1.2 that is data and nothing else.
 * @param text decoded, without CR
 */
export async function openDocument(text: string, path: string): Promise<Opened> {
  const { isMap, isScalar, isSeq, Lexer, parseDocument, visit } = await import('yaml');
  const lines = lineStarts(text);
  const placeAt = (offset: number): Place => place(lines, offset);
  const faultAt = (offset: number, message: string, hint?: string): Fault => ({
    code: 'PATCH_INVALID',
    message,
    at: { path, ...placeAt(offset) },
    ...(hint === undefined ? {} : { hint }),
  });
  const scanned = scanTokens(text, new Lexer());
  if (scanned !== undefined) return { faults: [faultAt(scanned.offset, scanned.message, scanned.hint)] };

  const parsed = parseDocument(text, {
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
    version: '1.2',
    logLevel: 'silent',
  });
  const [broken] = parsed.errors;
  if (broken !== undefined) return { faults: [faultAt(broken.pos[0], plainText(broken.message))] };

  const faults: Fault[] = [];
  visit(parsed, {
    Map(_, map) {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        const name = isScalar(key) ? key.value : undefined;
        const offset = (key as { range?: readonly number[] } | null)?.range?.[0] ?? 0;
        if (typeof name !== 'string') faults.push(faultAt(offset, 'a key must be a plain word'));
        else if (name === '<<') faults.push(faultAt(offset, 'merge keys are not accepted', 'Write it out.'));
        else if (seen.has(name))
          faults.push(faultAt(offset, `the key \`${plainText(name)}\` is there twice`));
        seen.add(name);
      }
    },
  });
  if (faults.length > 0) return { faults };

  type Found = { readonly key: number; readonly value: number; readonly verbatim: boolean };
  const find = (keys: readonly PropertyKey[]): Found | undefined => {
    let node: unknown = parsed.contents;
    let found: Found | undefined;
    for (const name of keys) {
      let next: unknown;
      let keyOffset: number | undefined;
      if (isMap(node)) {
        const pair = node.items.find(({ key }) => isScalar(key) && key.value === name);
        next = pair?.value;
        keyOffset = (pair?.key as { range?: readonly number[] } | undefined)?.range?.[0];
      } else if (isSeq(node) && typeof name === 'number') {
        next = node.items[name];
      }
      const range = (next as { range?: readonly number[] } | null | undefined)?.range?.[0];
      const at = keyOffset ?? range;
      if (at === undefined) return found;
      const verbatim = isScalar(next) && next.type === 'PLAIN';
      found = { key: at, value: range ?? at, verbatim };
      node = next;
    }
    return found;
  };
  return {
    document: {
      data: parsed.toJS(),
      placeOf: (keys) => placeAt(find(keys)?.key ?? 0),
      placeOfValue: (keys, offset = 0) => {
        const found = find(keys);
        return placeAt((found?.value ?? 0) + (found?.verbatim === true ? offset : 0));
      },
    },
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function place(starts: readonly number[], offset: number): Place {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - starts[low]! + 1 };
}
