import { nativePath } from './paths.ts';

/** Folders that each machine has elsewhere: the only names that a patch may write as `${NAME}`. */
export const rootNames = [
  'GITHUB_WORKSPACE',
  'GOROOT',
  'GOPATH',
  'RUNNER_TEMP',
  'RUNNER_TOOL_CACHE',
  'HOME',
] as const;
export type RootName = (typeof rootNames)[number];

/** Absent where this machine has none. */
export type Roots = Readonly<Partial<Record<RootName, string>>>;

export interface TemplateFault {
  readonly message: string;
  /** UTF-16 units from the beginning of the text. */
  readonly offset: number;
}

/** The first thing in it that is neither plain, nor `$$`, nor a known `${NAME}`. */
export function findTemplateFault(text: string): TemplateFault | undefined {
  for (const { 0: found, 1: name, index: offset } of text.matchAll(mark)) {
    if (found === '$$' || isRoot(name)) continue;
    const known = rootNames.map((root) => `\${${root}}`).join(', ');
    if (name === undefined) return { message: 'a $ that stands for itself is written $$', offset };
    return {
      message: `\${${name}} is not known here: known are ${known}; a literal $ is written $$`,
      offset,
    };
  }
  return undefined;
}

/** What this machine puts in the places of the names; `missing`: it has no such folder. */
export type Expansion = { readonly text: string } | { readonly missing: RootName };

/**
 * @param text without a template fault
 * @param path written with this system's slashes, since it is a path
 * @param around what is done to the text of a root before it is put in
 */
export function expandTemplate(
  text: string,
  { roots, os }: { readonly roots: Roots; readonly os: string },
  path: boolean,
  around: (root: string) => string = (root) => root,
): Expansion {
  let missing: RootName | undefined;
  const native = path ? nativePath(text, os) : text;
  const expanded = native.replace(mark, (found, name: string | undefined) => {
    if (!isRoot(name)) return found === '$$' ? '$' : found;
    const root = roots[name];
    if (root === undefined || root === '') missing ??= name;
    return around((root ?? '').replace(/(?<=[^:\\/])[\\/]+$/, ''));
  });
  return missing === undefined ? { text: expanded } : { missing };
}

/**
 * The text with this machine's folders replaced by their names, so that it can be compared with another's: the longest
 * folder counts, where it begins and ends as a path does. Windows' paths are found in any case and with either slash,
 * and go on with forward ones.
 */
export function toTemplate(
  text: string,
  { roots, os }: { readonly roots: Roots; readonly os: string },
): string {
  const known = rootNames
    .flatMap((name) => [{ name, folder: (roots[name] ?? '').replace(/[\\/]+$/, '') }])
    .filter(({ folder }) => /[^\\/:]/.test(folder.replace(/^[A-Za-z]:/, '')))
    .sort((a, b) => b.folder.length - a.folder.length);
  const literal = (part: string) => part.replaceAll('$', '$$$$');
  if (known.length === 0) return literal(text);
  const windows = os === 'windows';
  const pattern = (folder: string) => {
    const names = folder.split(windows ? /[\\/]+/ : '/').map(escapeRegExp);
    return `(${names.join(windows ? '[\\\\/]+' : '/')})`;
  };
  const folders = known.map(({ folder }) => pattern(folder)).join('|');
  const found = new RegExp(`(?<=^|[=:;,\\s"'(])(?:${folders})(?=$|[\\\\/:;,\\s"')])`, windows ? 'gi' : 'g');
  let result = '';
  let at = 0;
  for (const match of text.matchAll(found)) {
    // The tail of the one before it has it already.
    if (match.index < at) continue;
    const which = match.slice(1).findIndex((group) => group !== undefined);
    result += `${literal(text.slice(at, match.index))}\${${known[which]!.name}}`;
    at = match.index + match[0].length;
    if (!windows) continue;
    const [tail] = /^[^;,"']*/.exec(text.slice(at))!;
    result += literal(tail.replaceAll('\\', '/'));
    at += tail.length;
  }
  return result + literal(text.slice(at));
}

const mark = /\$\$|\$\{([^{}]*)\}|\$/g;

function isRoot(name: string | undefined): name is RootName {
  return (rootNames as readonly (string | undefined)[]).includes(name);
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
