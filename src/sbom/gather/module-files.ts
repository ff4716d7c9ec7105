import { parseStatements } from '../../go/modfile-syntax.ts';
import type { ModuleFacts } from '../facts.ts';

/** Whom a go.mod file requires; null where the go command could not read it either. */
export function readRequires(text: string): ModuleFacts['requires'] {
  const lines = text.split('\n');
  try {
    return parseStatements(text, 'go.mod').flatMap(({ block, words, line }) => {
      const [path, version] =
        block === 'require' ? words : words[0] === 'require' && block === undefined ? words.slice(1) : [];
      if (path === undefined || version === undefined) return [];
      // As golang.org/x/mod/modfile reads it: the comment's first word.
      const indirect = /\/\/\s*indirect(?:$|[\s;])/.test(lines[line - 1] ?? '');
      return [{ path: path.replace(/^"(.*)"$|^`(.*)`$/, '$1$2'), indirect }];
    });
  } catch {
    return null;
  }
}

/**
 * The repository that a module came from, of the `.info` file beside it in the module cache (go help modcache; Origin
 * since Go 1.19).
 * @returns null where it does not say, or says what no document should lead to
 */
export function readOrigin(text: string): string | null {
  try {
    const { Origin } = JSON.parse(text) as { readonly Origin?: { readonly URL?: unknown } };
    if (typeof Origin?.URL !== 'string' || Origin.URL.length > 300) return null;
    const url = new URL(Origin.URL);
    if (url.protocol !== 'https:' || url.search !== '' || url.hash !== '') return null;
    url.username = '';
    url.password = '';
    return url.href.replace(/\/$/, '').replace(/\.git$/, '');
  } catch {
    return null;
  }
}
