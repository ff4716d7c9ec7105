/**
 * `*` (any characters, separators too: an entry is one text), `?`, `[a-z]` and `[!a-z]`. A `[` without its `]` is itself.
 * Goes back to the last star only: a pattern comes with a pull request, and a regular expression
 * with several stars takes polynomial time over a hostile value.
 */
export function matchesGlob(text: string, glob: string): boolean {
  const letters = Array.from(text);
  const tokens = readTokens(glob);
  let at = 0;
  let token = 0;
  let star = -1;
  let resume = 0;
  while (at < letters.length) {
    const current = tokens[token];
    if (current === '*') {
      star = token++;
      resume = at;
    } else if (current !== undefined && meets(letters[at]!, current)) {
      token++;
      at++;
    } else if (star >= 0) {
      token = star + 1;
      at = ++resume;
    } else {
      return false;
    }
  }
  while (tokens[token] === '*') token++;
  return token === tokens.length;
}

/** A text in which nothing is special to `matchesGlob`. */
export function escapeGlob(text: string): string {
  return text.replace(/[*?[]/g, '[$&]');
}

type Token =
  | '*'
  | '?'
  | { readonly negated: boolean; readonly ranges: readonly (readonly [string, string])[] };

function readTokens(glob: string): Token[] {
  const letters = Array.from(glob);
  const tokens: Token[] = [];
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters[at]!;
    // A `]` directly after the opening is a member.
    const first = letters[at + 1] === '!' || letters[at + 1] === '^' ? at + 2 : at + 1;
    const end = letter === '[' ? letters.indexOf(']', first + 1) : -1;
    if (letter === '*' || letter === '?') tokens.push(letter);
    else if (end < 0) tokens.push({ negated: false, ranges: [[letter, letter]] });
    else {
      tokens.push({ negated: first === at + 2, ranges: readRanges(letters.slice(first, end)) });
      at = end;
    }
  }
  return tokens;
}

function readRanges(members: readonly string[]): [string, string][] {
  const ranges: [string, string][] = [];
  for (let at = 0; at < members.length; at += 1) {
    const from = members[at]!;
    const to = members[at + 1] === '-' ? members[at + 2] : undefined;
    ranges.push([from, to ?? from]);
    if (to !== undefined) at += 2;
  }
  return ranges;
}

function meets(letter: string, token: Token): boolean {
  if (token === '*' || token === '?') return true;
  return token.ranges.some(([from, to]) => from <= letter && letter <= to) !== token.negated;
}
