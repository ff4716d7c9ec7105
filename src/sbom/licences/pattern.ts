import type { TableEntry } from './table.ts';

/** What a licence's text is compared by: its pairs of neighbouring words. */
export interface Pattern {
  readonly id: string;
  /** How many pairs there are. */
  readonly size: number;
  /** Pair → how often. */
  readonly pairs: ReadonlyMap<number, number>;
}

/** Of a licence's different pairs that must be somewhere in a stretch, before it is looked where. */
const CONTAINED = 0.75;

/** Licences that a stretch of text can be compared with. What is longer than any text so far is not prepared. */
export class Patterns {
  readonly #waiting: { readonly entry: TableEntry; readonly length: number }[];
  readonly #words = new Map<string, number>();
  readonly #pairs = new Map<number, number>();
  readonly #ready: Prepared[] = [];
  /** Pair → the licences that have it, by their place in `ready`. */
  readonly #index: number[][] = [[]];

  constructor(entries: readonly TableEntry[]) {
    this.#waiting = entries
      .map((entry) => ({ entry, length: countWords(entry.words) }))
      .sort((a, b) => b.length - a.length);
  }

  /** Numbers of the pairs of a text, 0 for what no licence has. Valid until the next call. */
  read(words: readonly string[]): Int32Array {
    for (let last = this.#waiting.at(-1); last !== undefined; last = this.#waiting.at(-1)) {
      if (last.length * CONTAINED > words.length) break;
      this.#waiting.pop();
      this.#learn(last.entry);
    }
    const numbers = words.map((word) => this.#words.get(word) ?? 0);
    const pairs = new Int32Array(Math.max(numbers.length - 1, 0));
    for (let at = 0; at < pairs.length; at += 1) {
      pairs[at] = this.#pairs.get(keyOf(numbers[at]!, numbers[at + 1]!)) ?? 0;
    }
    return pairs;
  }

  /** Those of which most is in this stretch, somewhere. */
  candidates(pairs: Int32Array, from: number, to: number): Pattern[] {
    const found = new Uint32Array(this.#ready.length);
    for (const pair of new Set(pairs.subarray(from, to))) {
      for (const place of this.#index[pair]!) found[place]! += 1;
    }
    return this.#ready.flatMap((one, place) =>
      found[place]! >= CONTAINED * one.different ? toPattern(one) : [],
    );
  }

  #learn({ id, words }: TableEntry): void {
    const numbers = words.split(' ').map((word) => {
      const number = this.#words.get(word) ?? this.#words.size + 1;
      this.#words.set(word, number);
      return number;
    });
    const place = this.#ready.length;
    const pairs = new Int32Array(numbers.length - 1);
    let different = 0;
    for (let at = 0; at < pairs.length; at += 1) {
      const key = keyOf(numbers[at]!, numbers[at + 1]!);
      const pair = this.#pairs.get(key) ?? this.#index.length;
      pairs[at] = pair;
      if (pair === this.#index.length) {
        this.#pairs.set(key, pair);
        this.#index.push([]);
      }
      const places = this.#index[pair]!;
      if (places.at(-1) === place) continue;
      places.push(place);
      different += 1;
    }
    this.#ready.push({ id, pairs, different });
  }
}

/** Hundreds of licences: of most nothing is ever looked at but whether it may be there. */
interface Prepared {
  readonly id: string;
  readonly pairs: Int32Array;
  readonly different: number;
  pattern?: Pattern;
}

function toPattern(one: Prepared): Pattern {
  if (one.pattern !== undefined) return one.pattern;
  const counts = new Map<number, number>();
  for (const pair of one.pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  one.pattern = { id: one.id, size: one.pairs.length, pairs: counts };
  return one.pattern;
}

/** Exact: all licences together have less than 2^20 words. */
function keyOf(first: number, second: number): number {
  return first * 2 ** 20 + second;
}

function countWords(words: string): number {
  let count = 1;
  for (let at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) count += 1;
  return count;
}
