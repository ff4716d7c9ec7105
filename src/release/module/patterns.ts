/**
 * Whether one of the comma-separated globs of GOPRIVATE, GONOPROXY, GONOSUMDB or GOINSECURE matches a leading
 * part of the module path (golang.org/x/mod/module.MatchPrefixPatterns; globs as in Go's path.Match).
 * A malformed glob matches nothing, as in Go.
 */
export function matchesPrefix(globs: string, modulePath: string): boolean {
  const elements = modulePath.split('/');
  return globs
    .split(',')
    .map((glob) => glob.replace(/\/$/, ''))
    .filter((glob) => glob !== '')
    .some((glob) => {
      const depth = glob.split('/').length;
      return depth <= elements.length && (compile(glob)?.test(elements.slice(0, depth).join('/')) ?? false);
    });
}

const ONE = String.raw`(?:\\[^]|[^\]\\-])`;
const TOKEN = new RegExp(String.raw`(\*+)|(\?)|\[(\^?)((?:${ONE}(?:-${ONE})?)+)\]|(\\[^]|[^\\[])`, 'uy');

function compile(glob: string): RegExp | undefined {
  const parts: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < glob.length) {
    const token = TOKEN.exec(glob);
    if (token === null) return undefined;
    const [, star, any, not = '', ranges, letter = ''] = token;
    if (star !== undefined) parts.push('[^/]*');
    else if (any !== undefined) parts.push('[^/]');
    else if (ranges !== undefined) parts.push(`[${not}${translateRanges(ranges)}]`);
    else parts.push(literal(letter));
  }
  return new RegExp(`^${parts.join('')}$`, 'u');
}

function translateRanges(ranges: string): string {
  const pairs = ranges.matchAll(new RegExp(`(${ONE})(?:-(${ONE}))?`, 'gu'));
  return [...pairs]
    .map(([, low = '', high = low]) => [literal(low), literal(high)] as const)
    .filter(([low, high]) => Number(`0x${low.slice(3, -1)}`) <= Number(`0x${high.slice(3, -1)}`))
    .map(([low, high]) => `${low}-${high}`)
    .join('');
}

/** As `\u{…}`, so that no letter has a meaning in the regular expression. */
function literal(letter: string): string {
  const plain = letter.length > 1 && letter.startsWith('\\') ? letter.slice(1) : letter;
  return `\\u{${plain.codePointAt(0)?.toString(16)}}`;
}
