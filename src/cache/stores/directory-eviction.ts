/** An entry of a directory store, for the decision what has to go. */
export interface Kept {
  readonly file: string;
  /** undefined for a file whose footer does not fit: nobody can use it. */
  readonly key: string | undefined;
  readonly parents: readonly string[];
  /** Bytes on disk. */
  readonly size: number;
  /** Last use, milliseconds since 1970. */
  readonly used: number;
}

/**
 * Which files to remove so that the rest fits: broken ones, then the least recently used. A pack counts as used when
 * one that is a layer over it was, and among equals what is a layer goes before what it is a layer over, so that a
 * chain is never left without its foot. Ties by name. Pure.
 * @param limit bytes
 */
export function planEviction(entries: readonly Kept[], limit: number): readonly Kept[] {
  let total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total <= limit) return [];
  const lastUse = new Map<string, number>();
  const note = (key: string, used: number) => lastUse.set(key, Math.max(used, lastUse.get(key) ?? used));
  for (const { key, parents, used } of entries) {
    if (key === undefined) continue;
    for (const each of [key, ...parents]) note(each, used);
  }
  const useOf = ({ key }: Kept) => (key === undefined ? Number.NEGATIVE_INFINITY : (lastUse.get(key) ?? 0));
  const order = [...entries].sort(
    (a, b) =>
      compare(useOf(a), useOf(b)) ||
      b.parents.length - a.parents.length ||
      compare(a.used, b.used) ||
      compare(a.file, b.file),
  );
  const going: Kept[] = [];
  for (const entry of order) {
    if (total <= limit) break;
    going.push(entry);
    total -= entry.size;
  }
  return going;
}

function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
