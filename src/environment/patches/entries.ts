import { flagKey, splitFlags } from '../values/flags.ts';
import { type ListKind, listKind, listRules } from '../values/lists.ts';
import type { EntryChange, Origin } from './types.ts';

/** How one variable's text is a list; undefined: it is not. */
export interface Entries {
  split(text: string): readonly string[];
  key(entry: string): string;
}

export function entriesOf(name: string, os: string, said?: ListKind): Entries | undefined {
  if (name.toUpperCase() === 'GOFLAGS') return { split: (text) => splitFlags(text) ?? [text], key: flagKey };
  const kind = said ?? listKind(name);
  return kind === undefined ? undefined : listRules(kind, os);
}

/**
 * What became of each entry: those of the result in their order, removed ones after the entry that they stood behind.
 * @param originOf which operation was about an entry, by its key
 */
export function compareEntries(
  { split, key }: Entries,
  before: string | null,
  after: string | null,
  originOf: (key: string) => Origin | undefined,
): EntryChange[] {
  const old = split(before ?? '');
  const now = split(after ?? '');
  const stays = matchKept(old.map(key), now.map(key));
  const changes: EntryChange[] = [];
  const change = (entry: string, kind: EntryChange['kind']): EntryChange => {
    const origin = kind === 'kept' ? undefined : originOf(key(entry));
    return { entry, kind, ...(origin === undefined ? {} : { origin }) };
  };
  const left = count(old.map(key));
  const right = count(now.map(key));
  let at = 0;
  const passRemoved = (end: number) => {
    for (; at < end; at += 1) {
      const entry = old[at]!;
      const surplus = (left.get(key(entry)) ?? 0) - (right.get(key(entry)) ?? 0);
      if (stays.has(at) || surplus <= 0) continue;
      left.set(key(entry), left.get(key(entry))! - 1);
      changes.push(change(entry, 'removed'));
    }
  };
  const was = new Set(old.map(key));
  const kept = new Map([...stays].map(([from, to]) => [to, from]));
  for (const [index, entry] of now.entries()) {
    const from = kept.get(index);
    if (from === undefined) {
      changes.push(change(entry, was.has(key(entry)) ? 'moved' : 'added'));
      continue;
    }
    passRemoved(from);
    at = from + 1;
    changes.push(change(entry, old[from] === entry ? 'kept' : 'moved'));
  }
  passRemoved(old.length);
  return changes;
}

/** Index before → index after of what keeps its order: what both begin and end with, and the most of what is between. */
function matchKept(old: readonly string[], now: readonly string[]): Map<number, number> {
  const shorter = Math.min(old.length, now.length);
  let head = 0;
  while (head < shorter && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const pairs = new Map<number, number>();
  for (let at = 0; at < head; at += 1) pairs.set(at, at);
  const middle = [old.slice(head, old.length - tail), now.slice(head, now.length - tail)] as const;
  // The table grows with the square: a PATH of thousands of entries is shown as taken out and put in again.
  if (middle[0].length * middle[1].length <= 1_000_000)
    for (const [from, to] of commonSubsequence(...middle)) pairs.set(head + from, head + to);
  for (let at = tail; at > 0; at -= 1) pairs.set(old.length - at, now.length - at);
  return pairs;
}

function commonSubsequence(old: readonly string[], now: readonly string[]): [number, number][] {
  const longest = old.map(() => new Array<number>(now.length + 1).fill(0));
  longest.push(new Array<number>(now.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      longest[i]![j] =
        old[i] === now[j] ? longest[i + 1]![j + 1]! + 1 : Math.max(longest[i + 1]![j]!, longest[i]![j + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < old.length && j < now.length; ) {
    if (old[i] === now[j]) pairs.push([i++, j++]);
    else if (longest[i + 1]![j]! >= longest[i]![j + 1]!) i += 1;
    else j += 1;
  }
  return pairs;
}

function count(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
