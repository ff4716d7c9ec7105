import type { Pattern } from './pattern.ts';

/** A stretch of a text that is a licence's. Places are pairs of words: pair n is of the words n and n + 1. */
export interface Match {
  readonly pattern: Pattern;
  readonly from: number;
  /** The first that is not of it. */
  readonly to: number;
  /** Dice coefficient of the pairs of words: 0 to 1. */
  readonly score: number;
  /** What decides between two matches of one stretch: what is common, less what either has alone. */
  readonly weight: number;
}

/** Names of years, holders and products differ in every file; other words must not. */
export const THRESHOLD = 0.9;
/** Beyond its own length a licence is looked for this far: names can be long. */
const STRETCH = 0.3;

/** Where in `pairs` from `from` to `to` a licence stands best. */
export function findMatch(
  pattern: Pattern,
  pairs: Int32Array,
  [from, to]: readonly [from: number, to: number],
): Match {
  const width = Math.min(pattern.size, to - from);
  const window = new Window(pattern, pairs);
  for (let end = from; end < from + width; end += 1) window.add(end);
  let best = window.common;
  let start = from;
  for (let end = from + width; end < to; end += 1) {
    window.drop(end - width);
    window.add(end);
    if (window.common <= best) continue;
    best = window.common;
    start = end - width + 1;
  }
  return adjust(pattern, pairs, start, start + width, [from, to]);
}

/** Without foreign words at its ends, and with more of its own, where names have pushed these out of the window. */
function adjust(
  pattern: Pattern,
  pairs: Int32Array,
  start: number,
  end: number,
  [from, to]: readonly [number, number],
): Match {
  const foreign = (at: number) => !pattern.pairs.has(pairs[at]!);
  let [first, last] = [start, end];
  while (first < last && foreign(first)) first += 1;
  while (last > first && foreign(last - 1)) last -= 1;
  const window = new Window(pattern, pairs);
  for (let at = first; at < last; at += 1) window.add(at);
  let weight = weigh(pattern, window.common, last - first);
  let common = window.common;
  const reach = Math.ceil(pattern.size * STRETCH);
  const grow = (next: (step: number) => number, limit: number) => {
    let kept = 0;
    for (let step = 0; step < limit; step += 1) {
      window.add(next(step));
      const now = weigh(pattern, window.common, last - first + step + 1);
      if (now <= weight) continue;
      weight = now;
      common = window.common;
      kept = step + 1;
    }
    for (let step = kept; step < limit; step += 1) window.drop(next(step));
    return kept;
  };
  last += grow((step) => last + step, Math.min(reach, to - last));
  first -= grow((step) => first - 1 - step, Math.min(reach, first - from));
  return {
    pattern,
    from: first,
    to: last,
    score: (2 * common) / (pattern.size + last - first),
    weight,
  };
}

function weigh({ size }: Pattern, common: number, width: number): number {
  return 3 * common - size - width;
}

/** How many pairs a stretch has in common with a licence, kept up while it moves. */
class Window {
  common = 0;
  readonly #pattern: Pattern;
  readonly #pairs: Int32Array;
  readonly #counts = new Map<number, number>();

  constructor(pattern: Pattern, pairs: Int32Array) {
    this.#pattern = pattern;
    this.#pairs = pairs;
  }

  add(at: number): void {
    const pair = this.#pairs[at]!;
    const wanted = this.#pattern.pairs.get(pair);
    if (wanted === undefined) return;
    const count = (this.#counts.get(pair) ?? 0) + 1;
    this.#counts.set(pair, count);
    if (count <= wanted) this.common += 1;
  }

  drop(at: number): void {
    const pair = this.#pairs[at]!;
    const wanted = this.#pattern.pairs.get(pair);
    if (wanted === undefined) return;
    const count = this.#counts.get(pair)!;
    this.#counts.set(pair, count - 1);
    if (count <= wanted) this.common -= 1;
  }
}
