import type { Match } from './match.ts';
import { normalise } from './normalise.ts';
import { Patterns } from './pattern.ts';
import { type Found, gaps, heaviest, SHORTEST, type Stretch, searchStretch } from './stretches.ts';
import { commonLicences, otherLicences } from './table.ts';
import type { FileLicences, FoundLicence } from './types.ts';

/** @param text of a licence file */
export type LicenceScanner = (text: string) => Promise<Omit<FileLicences, 'file'>>;

/** Where a licence fits less well, one of the less common may fit better. */
const CERTAIN = 0.97;
/** More words than a title, names and an introduction have, */
const MOST_FOREIGN = 40;
/** and more than this part of the text: then something is there that is not known. */
const FOREIGN_PART = 0.25;

/** Texts are unpacked and prepared when they are needed, and kept. */
export async function openScanner(): Promise<LicenceScanner> {
  const common = new Patterns(await commonLicences());
  let others: Promise<Patterns> | undefined;
  const known = new Map<string, Promise<Found>>();

  async function search(words: readonly string[]): Promise<Found> {
    const first = searchStretch(words, [0, words.length], common);
    const certain = first.matches.filter(({ score }) => score >= CERTAIN);
    const open = gaps(certain, words.length).filter(([from, to]) => to - from > SHORTEST);
    // A title, or names: the less common texts need not be unpacked for these.
    if (certain.length === first.matches.length && total(open) <= MOST_FOREIGN) return first;
    others ??= otherLicences().then((entries) => new Patterns(entries));
    const patterns = await others;
    const more = open.map((stretch) => searchStretch(words, stretch, patterns));
    return {
      matches: heaviest([...first.matches, ...more.flatMap(({ matches }) => matches)]),
      nearest: Math.max(first.nearest, ...more.map(({ nearest }) => nearest)),
    };
  }

  return async (text) => {
    const { words, copyright, identifiers } = normalise(text);
    const list = words === '' ? [] : words.split(' ');
    const found = known.get(words) ?? search(list);
    known.set(words, found);
    return toLicences(await found, list, copyright, await expressionsOf(identifiers));
  };
}

function toLicences(
  { matches, nearest }: Found,
  words: readonly string[],
  copyright: readonly string[],
  identifiers: readonly (string | undefined)[],
): Omit<FileLicences, 'file'> {
  const found = new Map<string, FoundLicence>();
  for (const { pattern, score } of inOrder(matches)) {
    const before = found.get(pattern.id)?.confidence ?? 0;
    found.set(pattern.id, { id: pattern.id, confidence: Math.max(before, round(score)) });
  }
  // The text, and beside it the notice that says which versions.
  for (const id of [...found.keys()]) {
    if (id.endsWith('-only') && found.has(id.replace(/only$/, 'or-later'))) found.delete(id);
  }
  for (const id of identifiers) if (id !== undefined) found.set(id, { id, confidence: 1 });
  const foreign = total(gaps(matches, words.length));
  const unnamed = identifiers.includes(undefined);
  const unknown =
    unnamed || hasRider(words) || (foreign > MOST_FOREIGN && foreign > words.length * FOREIGN_PART);
  const ofGnu = [...found.keys()].some((id) => id.includes('GPL-'));
  return {
    found: [...found.values()],
    unknown,
    nearest: unknown || found.size === 0 ? round(nearest) : 1,
    // Of the licence's own text, not of the module.
    copyright: copyright.filter((line) => !(ofGnu && line.includes('Free Software Foundation'))),
  };
}

/** Words that take rights away again, and that no list of licences has. */
function hasRider(words: readonly string[]): boolean {
  return words.some((word, at) => word === 'commons' && words[at + 1] === 'clause');
}

/** As SPDX writes them; undefined for what is none: documents take nothing else over. */
async function expressionsOf(identifiers: readonly string[]): Promise<(string | undefined)[]> {
  if (identifiers.length === 0) return [];
  const { parseExpression } = await import('../spdx/expression.ts');
  return identifiers.map((text) => (text.length > LONGEST ? undefined : parseExpression(text)?.text));
}

const LONGEST = 200;

function inOrder(matches: readonly Match[]): Match[] {
  return [...matches].sort((a, b) => a.from - b.from);
}

function total(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, [from, to]) => sum + to - from, 0);
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}
