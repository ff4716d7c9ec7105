/** One line of a hunk. */
export interface DiffLine {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
  /** 1-based, in the .patch file. */
  readonly line: number;
}

export interface UnifiedDiff {
  /** Lines before the first header: what a person wrote about it. */
  readonly preamble: readonly { readonly text: string; readonly line: number }[];
  readonly from: string;
  readonly to: string;
  readonly lines: readonly DiffLine[];
}

export type UnifiedRead =
  | { readonly diff: UnifiedDiff }
  | { readonly message: string; readonly line: number };

/**
 * A unified diff of one file, with LF. Each hunk must have as many lines as its header says: a file that was cut off,
 * or edited by hand, is not guessed at. Linear in the length of the text.
 */
export function parseUnified(text: string): UnifiedRead {
  const all = text.split('\n');
  if (all.at(-1) === '') all.pop();
  const start = all.findIndex((line, index) => line.startsWith('--- ') && all[index + 1]?.startsWith('+++ '));
  if (start < 0) return { message: 'expected the lines --- and +++ of a unified diff', line: 1 };
  const lines: DiffLine[] = [];
  let at = start + 2;
  if (at === all.length) return { message: 'expected a hunk: @@ -1,3 +1,3 @@', line: at };
  while (at < all.length) {
    const header = hunkHeader.exec(all[at]!);
    if (header === null) {
      const more = /^(?:---|diff |Index: )/.test(all[at]!);
      const message = more ? 'there is more than one file in it' : 'expected a hunk: @@ -1,3 +1,3 @@';
      return { message, line: at + 1 };
    }
    let [old, now] = [header[1], header[2]].map((count) => (count === undefined ? 1 : Number(count))) as [
      number,
      number,
    ];
    const headerLine = at + 1;
    at += 1;
    while ((old > 0 || now > 0) && at < all.length) {
      const line = all[at]!;
      // Editors that trim lines make nothing of the blank that an empty line of context begins with.
      const sign = line === '' ? ' ' : line[0]!;
      if (sign !== ' ' && sign !== '-' && sign !== '+') {
        if (sign !== '\\')
          return { message: 'expected a line that begins with a blank, - or +', line: at + 1 };
      } else {
        if (sign !== '+') old -= 1;
        if (sign !== '-') now -= 1;
        lines.push({ sign, text: line.slice(1), line: at + 1 });
      }
      at += 1;
    }
    if (old !== 0 || now !== 0)
      return { message: 'the hunk has not as many lines as its header says', line: headerLine };
    while (all[at]?.startsWith('\\')) at += 1;
  }
  const name = (index: number) => all[index]!.slice(4).split('\t')[0]!;
  return {
    diff: {
      preamble: all.slice(0, start).map((line, index) => ({ text: line, line: index + 1 })),
      from: name(start),
      to: name(start + 1),
      lines,
    },
  };
}

/** At most six digits: a file has 64 KiB. */
const hunkHeader = /^@@ -\d{1,6}(?:,(\d{1,6}))? \+\d{1,6}(?:,(\d{1,6}))? @@/;
