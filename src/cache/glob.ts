import type { Machine } from '../host/ports.ts';

/** One line of cache-dependency-path. */
export interface Pattern {
  readonly negated: boolean;
  /** `**` is met by any number of names, every other by one. */
  readonly segments: readonly string[];
  readonly ignoreCase: boolean;
}

/**
 * `**`, `*`, `?`, a leading `!` that takes files out again, `#` comments: setup-go's globs without `[a-z]`.
 * Names that begin with a dot are matched too, and a pattern that names a folder means all below it, as there.
 * On Windows `\` separates and case is ignored. Patterns that lead out of the workspace match nothing.
 *
 * @param workspace absolute; absolute patterns below it are understood
 */
export function parsePatterns(
  lines: readonly string[],
  workspace: string,
  machine: Pick<Machine, 'platform' | 'path'>,
): readonly Pattern[] {
  const ignoreCase = machine.platform.os === 'windows';
  return lines
    .flatMap((line) => line.split(/\r?\n/))
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => {
      const marks = /^!*/.exec(line)![0].length;
      const segments = toSegments(line.slice(marks).trim(), workspace, machine);
      return segments === undefined ? [] : [{ negated: marks % 2 === 1, segments, ignoreCase }];
    });
}

/** Lines count in order: a later one takes out what an earlier took in, or in what it took out. */
export function matchesPatterns(name: string, patterns: readonly Pattern[]): boolean {
  const names = name.split('/');
  return patterns.reduce((taken, pattern) => (meet(names, pattern).whole ? !pattern.negated : taken), false);
}

/** Whether a file below this folder can match: it spares the walk all other folders. */
export function folderMayHold(folder: string, patterns: readonly Pattern[]): boolean {
  const names = folder.split('/');
  return patterns.some((pattern) => {
    const { whole, more } = meet(names, pattern);
    return !pattern.negated && (whole || more);
  });
}

function toSegments(
  text: string,
  workspace: string,
  { path, platform }: Pick<Machine, 'path' | 'platform'>,
): readonly string[] | undefined {
  const inside = path.isAbsolute(text) ? path.relative(workspace, text) : text;
  if (path.isAbsolute(inside)) return undefined;
  const segments: string[] = [];
  for (const name of inside.split(platform.os === 'windows' ? /[\\/]/ : '/')) {
    if (name === '..' && segments.pop() === undefined) return undefined;
    if (name !== '' && name !== '.' && name !== '..') segments.push(name);
  }
  return segments;
}

/**
 * whole: the pattern was met by the names or by their first few (a folder stands for all below it).
 * more: further names could meet it. The positions are a set, so repeated `**` cost no more than names × segments.
 */
function meet(
  names: readonly string[],
  { segments, ignoreCase }: Pattern,
): { whole: boolean; more: boolean } {
  let positions = skipDoubleStars(new Set([0]), segments);
  for (const name of names) {
    if (positions.has(segments.length)) break;
    const next = new Set<number>();
    for (const at of positions) {
      if (segments[at] === '**') next.add(at);
      else if (meetsWildcard(fold(name, ignoreCase), fold(segments[at]!, ignoreCase))) next.add(at + 1);
    }
    positions = skipDoubleStars(next, segments);
  }
  return { whole: positions.has(segments.length), more: positions.size > 0 };
}

/** `**` may also be met by nothing. A Set's iteration visits what is added on the way. */
function skipDoubleStars(positions: Set<number>, segments: readonly string[]): Set<number> {
  for (const at of positions) if (segments[at] === '**') positions.add(at + 1);
  return positions;
}

function fold(text: string, ignoreCase: boolean): string[] {
  return Array.from(ignoreCase ? text.toLowerCase() : text);
}

/**
 * `*` and `?` within one name, going back to the last star only: file names come with a pull request,
 * and a regular expression with several stars would take polynomial time over a hostile one.
 */
function meetsWildcard(name: readonly string[], wildcard: readonly string[]): boolean {
  let n = 0;
  let w = 0;
  let star = -1;
  let starName = 0;
  while (n < name.length) {
    if (wildcard[w] === '*') {
      star = w++;
      starName = n;
    } else if (wildcard[w] === '?' || (w < wildcard.length && wildcard[w] === name[n])) {
      n++;
      w++;
    } else if (star >= 0) {
      w = star + 1;
      n = ++starName;
    } else {
      return false;
    }
  }
  while (wildcard[w] === '*') w++;
  return w === wildcard.length;
}
