import { FORGES, VANITY } from './table.ts';

/** What a module's path tells, and nothing else: no server is asked. */
export interface Place {
  readonly homepage: string | null;
  /** `https://github.com/o/r` */
  readonly repository: string | null;
  /** `github.com/o`, or a name */
  readonly supplier: string | null;
}

const NOWHERE: Place = { homepage: null, repository: null, supplier: null };
/** Names of owners and repositories on all of these hosts. Anything else could turn an address into another. */
const NAME = /^(?!\.+$)[A-Za-z0-9_.-]+$/;

/** @param path of a module, also with `/v2`, or below its repository's root */
export function placeOf(path: string): Place {
  const [host = '', ...rest] = path.split('/');
  const parts = rest.filter((part, index) => !(index > 0 && /^v[0-9]+$/.test(part)));
  if (FORGES.has(host)) return onForge(host, parts);
  if (host === 'gopkg.in') return onGopkg(parts);
  for (const { prefix, repository, supplier } of VANITY) {
    if (path !== prefix && !path.startsWith(`${prefix}/`)) continue;
    const below = path.slice(prefix.length + 1).split('/')[0]!;
    const wanted = repository.includes('*');
    if (wanted && (!NAME.test(below) || /^v[0-9]+$/.test(below))) return NOWHERE;
    const address = `https://${repository.replace('*', below)}`;
    return {
      homepage: `https://pkg.go.dev/${path}`,
      repository: address,
      supplier: supplier ?? ownerOf(repository),
    };
  }
  return NOWHERE;
}

function onForge(host: string, [owner, name, ...below]: readonly string[]): Place {
  if (owner === undefined || name === undefined || !NAME.test(owner) || !NAME.test(name)) return NOWHERE;
  // There a repository may be in groups of groups, or a module in a folder: the path does not tell which.
  if (host === 'gitlab.com' && below.length > 0) return { ...NOWHERE, supplier: `${host}/${owner}` };
  const address = `https://${host}/${owner}/${name.replace(/\.git$/, '')}`;
  return { homepage: address, repository: address, supplier: `${host}/${owner}` };
}

/** `gopkg.in/pkg.v3` is github.com/go-pkg/pkg, `gopkg.in/user/pkg.v3` github.com/user/pkg (https://labix.org/gopkg.in). */
function onGopkg(parts: readonly string[]): Place {
  const [first = '', second] = parts;
  const versioned = /^(.+)\.v[0-9]+(?:-unstable)?$/;
  const alone = versioned.exec(first)?.[1];
  if (alone !== undefined) return onForge('github.com', [`go-${alone}`, alone]);
  const name = versioned.exec(second ?? '')?.[1];
  return name === undefined ? NOWHERE : onForge('github.com', [first, name]);
}

function ownerOf(repository: string): string {
  return repository.split('/').slice(0, 2).join('/');
}
