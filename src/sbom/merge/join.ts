import type { Component, StandardLibrary } from '../types.ts';
import { compareTexts } from './order.ts';
import { moduleKey } from './parts.ts';

/** One of each module: programs of other platforms link other packages of it. */
export function joinComponents(components: readonly Component[]): Component[] {
  return [...groupBy(components, moduleKey).values()].map((same) => ({
    ...same[0]!,
    packages: joinLists(same.map(({ packages }) => packages)),
    licence: firstKnown(same.map(({ licence }) => licence)),
    copyright: joinLists(same.map(({ copyright }) => copyright)) ?? [],
    homepage: firstKnown(same.map(({ homepage }) => homepage)),
    repository: firstKnown(same.map(({ repository }) => repository)),
    supplier: firstKnown(same.map(({ supplier }) => supplier)),
  }));
}

export function joinStandards(libraries: readonly StandardLibrary[]): StandardLibrary[] {
  return [...groupBy(libraries, ({ version }) => version)].map(([version, same]) => ({
    version,
    packages: joinLists(same.map(({ packages }) => packages)),
  }));
}

function groupBy<T>(things: readonly T[], keyOf: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [thing]);
    else group.push(thing);
  }
  return groups;
}

/** null where no list is known. A single list keeps its order: lines of copyright have one. */
function joinLists(lists: readonly (readonly string[] | null)[]): readonly string[] | null {
  const different = [
    ...new Map(lists.filter((list) => list !== null).map((list) => [JSON.stringify(list), list])).values(),
  ];
  if (different.length <= 1) return different[0] ?? null;
  return [...new Set(different.flat())].sort(compareTexts);
}

/** Where the same module has two answers, the order of their texts decides, and not that of the programs. */
function firstKnown<T>(values: readonly (T | null)[]): T | null {
  const known = values.filter((value): value is T & {} => value !== null);
  return known.sort((a, b) => compareTexts(JSON.stringify(a), JSON.stringify(b)))[0] ?? null;
}
