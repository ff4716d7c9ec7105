/**
 * The same data with every text on one line and of characters that JSON, XML 1.0 and tag-value files can all hold. What a
 * binary says is hostile: control characters (illegal in XML), lone surrogates, line ends that begin a new tag. They
 * are replaced and not dropped, so that two names that differ still look different from a clean one. Lists of texts
 * (packages, lines of copyright, tags) lose what is empty or there twice: readers take them for sets.
 */
export function cleanTexts<T>(data: T): T;
export function cleanTexts(data: unknown): unknown {
  if (typeof data === 'string') return oneLine(data);
  if (Array.isArray(data)) return withoutRepeats(data.map((item) => cleanTexts(item)));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [oneLine(key), cleanTexts(value)]));
}

function withoutRepeats(items: readonly unknown[]): readonly unknown[] {
  return items.every((item) => typeof item === 'string')
    ? [...new Set(items)].filter((item) => item !== '')
    : items;
}

/** Plain printable texts are by far the most. */
const PLAIN = /^[\x20-\x7e]*$/;

function oneLine(text: string): string {
  if (PLAIN.test(text)) return text.trim();
  return text
    .replace(/\r\n|[\t\n\r]/g, ' ')
    .replace(UNWRITABLE, '\ufffd')
    .trim();
}

/** Controls, line and paragraph separators, direction marks that disguise a name, noncharacters, halves of a pair. */
const UNWRITABLE = /[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/gu;
