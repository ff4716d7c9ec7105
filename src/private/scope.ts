import type { Scope } from './types.ts';

/**
 * `github.com/acme`, also with `https://` in front and slashes behind. What it may hold is narrow: it becomes a part
 * of git's config keys, of a shell word and of an ssh config.
 * @returns undefined for anything else
 */
export function parseScope(text: string): Scope | undefined {
  const bare = text.replace(/^https:\/\//i, '').replace(/\/+$/, '');
  const [, name = '', port, path = ''] = /^([^/:]+)(?::(\d{1,5}))?(?:\/(.*))?$/.exec(bare) ?? [];
  if (!isHost(name)) return undefined;
  if (port !== undefined && (Number(port) < 1 || Number(port) > 65535)) return undefined;
  if (path !== '' && !path.split('/').every(isSegment)) return undefined;
  const host = name.toLowerCase() + (port === undefined || port === '443' ? '' : `:${Number(port)}`);
  return { host, path };
}

export function isHost(text: string): boolean {
  const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;
  return text.length <= 253 && text.split('.').every((part) => label.test(part));
}

/** `.` and `..` would let one path stand for another. */
function isSegment(text: string): boolean {
  return /^[\w.~+@-]+$/.test(text) && !/^\.{1,2}$/.test(text);
}
