import { UserError } from '../../errors.ts';

/**
 * CC, CXX, AR and CGO_*FLAGS as the go command splits them (cmd/internal/quoted): at blanks; a word may stand in quotes
 * of either kind, and nothing is escaped, so that `C:\msys64` stays what it is.
 * @param source who wrote it, for messages: `CC`
 * @throws UserError INPUT_INVALID for a quote that is not closed
 */
export function splitWords(text: string, source: string): string[] {
  const words: string[] = [];
  let rest = text.trimStart();
  while (rest !== '') {
    const quote = /^['"]/.exec(rest)?.[0];
    const end = quote === undefined ? rest.search(/\s|$/) : rest.indexOf(quote, 1);
    if (end < 0)
      throw new UserError(
        'INPUT_INVALID',
        `${source}: ${JSON.stringify(text)} has a quote that is not closed.`,
        {
          hint: 'Go splits it at blanks; put a path that has some in quotes of one kind.',
        },
      );
    words.push(quote === undefined ? rest.slice(0, end) : rest.slice(1, end));
    rest = rest.slice(quote === undefined ? end : end + 1).trimStart();
  }
  return words;
}

/** @throws UserError INPUT_INVALID for a word that has quotes of both kinds, which Go has no way to read */
export function joinWords(words: readonly string[]): string {
  return words
    .map((word) => {
      if (word !== '' && !/[\s'"]/.test(word)) return word;
      if (!word.includes("'")) return `'${word}'`;
      if (!word.includes('"')) return `"${word}"`;
      throw new UserError(
        'INPUT_INVALID',
        `${JSON.stringify(word)} has quotes of both kinds, which Go cannot read.`,
        {
          hint: 'Choose a folder whose name has no quotes.',
        },
      );
    })
    .join(' ');
}
