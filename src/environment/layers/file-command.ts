export interface Pair {
  readonly name: string;
  readonly value: string;
}

/**
 * What the runner will take from a file such as GITHUB_ENV (actions/runner, FileCommandManager): `NAME=value` where the
 * `=` comes before a `<<`, else `NAME<<delimiter` and all lines to one that is the delimiter. Written apart from what
 * composes the file, so that one finds the faults of the other.
 * @param windows whose runner ends a line at CR LF too
 * @throws Error for what it refuses. It has then taken the pairs before already, and takes none after.
 */
export function parseFileCommand(text: string, windows: boolean): readonly Pair[] {
  const pairs: Pair[] = [];
  let at = 0;
  const nextLine = (): { readonly text: string; readonly end: number } | undefined => {
    if (at >= text.length) return undefined;
    const start = at;
    const feed = text.indexOf('\n', start);
    if (feed < 0) {
      at = text.length;
      return { text: text.slice(start), end: text.length };
    }
    at = feed + 1;
    const end = windows && feed > start && text[feed - 1] === '\r' ? feed - 1 : feed;
    return { text: text.slice(start, end), end };
  };
  for (let line = nextLine(); line !== undefined; line = nextLine()) {
    if (line.text === '') continue;
    const equals = line.text.indexOf('=');
    const mark = line.text.indexOf('<<');
    if (mark >= 0 && (equals < 0 || mark < equals)) {
      const delimiter = line.text.slice(mark + 2);
      if (mark === 0 || delimiter === '')
        throw new Error(`line \`${line.text}\` lacks a name or a delimiter`);
      const start = at;
      let end = at;
      let inner = nextLine();
      for (; inner !== undefined && inner.text !== delimiter; inner = nextLine()) end = inner.end;
      if (inner === undefined) throw new Error(`the block of ${line.text.slice(0, mark)} has no end`);
      pairs.push({ name: line.text.slice(0, mark), value: text.slice(start, end) });
    } else {
      if (equals <= 0) throw new Error('a line is neither NAME=value nor NAME<<delimiter');
      pairs.push({ name: line.text.slice(0, equals), value: line.text.slice(equals + 1) });
    }
  }
  return pairs;
}

/** The folders that GITHUB_PATH puts in front of PATH, the first one first: each line in front of those before it. */
export function parsePathCommand(text: string): readonly string[] {
  const lines = text.split(/\r?\n|\r/).filter((line) => line !== '');
  return [...new Set(lines.reverse())];
}
