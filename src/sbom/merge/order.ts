/** By code units: the same on every machine, whatever its language. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export interface Identified<P> {
  /** Sorted by id. */
  readonly parts: readonly P[];
  /** By key. */
  readonly ids: ReadonlyMap<string, string>;
}

/**
 * Gives each thing an id of its own: its name, and where several of the same name differ, a number in the order of their
 * keys. Things with the same key are one. Hostile names may be anything, so ids are compared and not hoped for.
 */
export function identify<T, P extends { readonly id: string }>(
  things: readonly T[],
  keyOf: (thing: T) => string,
  nameOf: (thing: T) => string,
  make: (id: string, thing: T) => P,
): Identified<P> {
  const byKey = new Map(things.map((thing) => [keyOf(thing), thing]));
  const taken = new Set<string>();
  const ids = new Map<string, string>();
  const named = [...byKey]
    .map(([key, thing]) => ({ key, thing, name: nameOf(thing) }))
    .sort((a, b) => compareTexts(a.name, b.name) || compareTexts(a.key, b.key));
  const parts = named.map(({ key, thing, name }) => {
    const id = freeName(name, taken);
    taken.add(id);
    ids.set(key, id);
    return make(id, thing);
  });
  return { parts: parts.sort((a, b) => compareTexts(a.id, b.id)), ids };
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  for (let number = 2; ; number++) if (!taken.has(`${name}~${number}`)) return `${name}~${number}`;
}
