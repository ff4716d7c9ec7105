import { findMatch, type Match, THRESHOLD } from './match.ts';
import type { Patterns } from './pattern.ts';

/** From the first word to the one after the last. */
export type Stretch = readonly [from: number, to: number];

/** Shorter ones hold no licence. */
export const SHORTEST = 12;

export interface Found {
  readonly matches: readonly Match[];
  /** Score of what fits best, whether it fits well enough or not. */
  readonly nearest: number;
}

/** All licences in a stretch of words, best first: what is left between two is looked through again. */
export function searchStretch(words: readonly string[], [from, to]: Stretch, patterns: Patterns): Found {
  const pairs = patterns.read(words.slice(from, to));
  const matches: Match[] = [];
  let nearest = 0;
  const waiting: Stretch[] = [[0, pairs.length]];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (part[1] - part[0] < SHORTEST) continue;
    let best: Match | undefined;
    for (const pattern of patterns.candidates(pairs, ...part)) {
      const match = findMatch(pattern, pairs, part);
      nearest = Math.max(nearest, match.score);
      if (match.score >= THRESHOLD && match.weight > (best?.weight ?? 0)) best = match;
    }
    if (best === undefined) continue;
    matches.push({ ...best, from: best.from + from, to: best.to + from });
    waiting.push([part[0], best.from], [best.to, part[1]]);
  }
  return { matches, nearest };
}

/** Of matches of one stretch those that weigh most. */
export function heaviest(matches: readonly Match[]): Match[] {
  const kept: Match[] = [];
  for (const match of [...matches].sort((a, b) => b.weight - a.weight)) {
    if (kept.every(({ from, to }) => to <= match.from || match.to <= from)) kept.push(match);
  }
  return kept;
}

/** What is between them. Pair n is of the words n and n + 1. */
export function gaps(matches: readonly Match[], length: number): Stretch[] {
  const found: Stretch[] = [];
  let at = 0;
  for (const { from, to } of [...matches].sort((a, b) => a.from - b.from)) {
    if (from > at) found.push([at, from]);
    at = Math.max(at, to + 1);
  }
  if (length > at) found.push([at, length]);
  return found;
}
