import { createHash } from 'node:crypto';

/**
 * `SPDXRef-Module-github.com-foo-bar-1a2b3c4d5e6f7081`: only letters, digits, `.` and `-` are allowed, so that different
 * names could become the same. The digest is of the part's own id: no other part of the document changes it.
 */
export function spdxId(kind: string, id: string, readable = id): string {
  const letters = readable
    .replace(/^pkg:golang\/|^[a-z]+:/, '')
    .replace(/[^A-Za-z0-9.]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
  const digest = createHash('sha256').update(id).digest('hex').slice(0, 16);
  return `SPDXRef-${[kind, letters, digest].filter((part) => part !== '').join('-')}`;
}
