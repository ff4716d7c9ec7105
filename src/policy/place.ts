import { parseStatements, type Statement } from '../go/modfile-syntax.ts';
import type { Finding } from './types.ts';

/**
 * Says of each finding which line of go.mod brings what it is about: the module's own, the replace line that put it
 * there, or the line that says which Go; else the module line, for what comes with something else.
 * @param path of go.mod, as annotations and SARIF have it: relative to the repository, with forward slashes
 * @throws UserError VERSION_FILE_INVALID
 */
export function placeFindings(findings: readonly Finding[], goMod: string, path: string): Finding[] {
  const lines = readLines(parseStatements(goMod, path));
  return findings.map((finding) => {
    const line = finding.module === null ? undefined : lines.get(finding.module);
    return { ...finding, at: { path, line: line ?? lines.get('') ?? 1 } };
  });
}

/** By module path; `stdlib` for the toolchain or go line, '' for the module line. The first of several. */
function readLines(statements: readonly Statement[]): Map<string, number> {
  const lines = new Map<string, number>();
  const replaced = new Map<string, number>();
  for (const { block, words, line } of statements) {
    const [verb = '', ...args] = (block === undefined ? words : [block, ...words]).map(plain);
    const set = (key: string, map = lines) => {
      if (!map.has(key)) map.set(key, line);
    };
    if (args[0] === undefined) continue;
    if (verb === 'module') set('');
    else if (verb === 'require') set(args[0]);
    else if (verb === 'toolchain') lines.set('stdlib', line);
    else if (verb === 'go') set('stdlib');
    else if (verb === 'replace') {
      const to = args[args.indexOf('=>') + 1];
      if (args.includes('=>') && to !== undefined) set(to, replaced);
    }
  }
  // What is linked in another's place is not required itself.
  for (const [key, line] of replaced) if (!lines.has(key)) lines.set(key, line);
  return lines;
}

function plain(word: string): string {
  return /^(["`]).*\1$/.test(word) ? word.slice(1, -1) : word;
}
