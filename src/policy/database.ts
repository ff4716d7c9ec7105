import type { Refuse } from './parse.ts';

/**
 * Where govulncheck's database is: a URL, or a folder of its files (go.dev/security/vuln/database).
 * @returns a URL that `govulncheck -db` takes; null for Go's own
 * @throws UserError INPUT_INVALID
 */
export function parseDatabase(
  text: string | undefined,
  resolve: (name: string) => string,
  windows: boolean,
  refuse: Refuse,
): string | null {
  if (text === undefined) return null;
  if (!/^[a-z][a-z0-9+.-]+:\/\//i.test(text)) return fileUrl(resolve(text), windows);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !['https:', 'http:', 'file:'].includes(url.protocol))
    throw refuse(`\`${text}\` is no database.`, FORM);
  // It becomes an argument of a program and part of its messages.
  if (url.username !== '' || url.password !== '' || url.search !== '')
    throw refuse('a URL with a user, a password or a query is not accepted.', FORM);
  // Who alters the answers hides vulnerabilities.
  if (url.protocol === 'http:' && !/^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname))
    throw refuse(`\`${text}\` would be fetched without TLS.`, FORM);
  return text.replace(/\/+$/, '');
}

const FORM = 'Write an https: URL, a folder, or file:///…; without it https://vuln.go.dev is asked.';

function fileUrl(path: string, windows: boolean): string {
  // `C:` stays as it is: a drive, and not a name.
  const [first = '', ...rest] = (windows ? `/${path.replaceAll('\\', '/')}` : path).split('/');
  const parts = rest.map((part, index) => (windows && index === 0 ? part : encodeURIComponent(part)));
  return `file://${[first, ...parts].join('/')}`;
}
