/** What should stay together, and how long it takes beside the others. */
export interface Bundle<T> {
  readonly items: readonly T[];
  readonly cost: number;
}

/**
 * Spreads bundles over a number of bins, longest first, each into the bin that has least: no bin takes more than 4/3 of
 * what is possible (Graham, 1969). The order of equals is kept, so the same bundles give the same bins.
 * @param count at least 1; there are no empty bins
 */
export function pack<T>(bundles: readonly Bundle<T>[], count: number): T[][] {
  const bins = Array.from({ length: Math.min(count, bundles.length) }, () => ({ cost: 0, items: [] as T[] }));
  for (const { items, cost } of [...bundles].sort((a, b) => b.cost - a.cost)) {
    const bin = bins.reduce((least, other) => (other.cost < least.cost ? other : least));
    bin.cost += cost;
    bin.items.push(...items);
  }
  return bins.map(({ items }) => items);
}

/**
 * How many bins each pool gets: one, and then more for the pool whose bins hold most, until none holds more than is
 * wanted or there are no more to give.
 * @param pools cost and number of bundles of each
 * @param most of all together; at least as many as there are pools
 * @param wanted cost of one bin
 */
export function share(
  pools: readonly { readonly cost: number; readonly bundles: number }[],
  most: number,
  wanted: number,
): number[] {
  const counts = pools.map(() => 1);
  for (let left = most - pools.length; left > 0; left -= 1) {
    let fullest = -1;
    for (const [index, { cost, bundles }] of pools.entries()) {
      const load = cost / counts[index]!;
      if (counts[index]! >= bundles || load <= wanted) continue;
      if (fullest < 0 || load > pools[fullest]!.cost / counts[fullest]!) fullest = index;
    }
    if (fullest < 0) break;
    counts[fullest]! += 1;
  }
  return counts;
}
