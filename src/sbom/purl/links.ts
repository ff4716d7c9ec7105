import { escapeModule } from '../../release/module/escape.ts';

const PUBLIC_PROXY = 'https://proxy.golang.org';
const MODULE = /^[a-z0-9-]+(\.[a-z0-9-]+)+(\/[A-Za-z0-9._~-]+)*$/;
const VERSION = /^v\d+\.\d+\.\d+(-[A-Za-z0-9.-]+)?(\+incompatible)?$/;

/**
 * Where the public module proxy has a module's zip; null where the path or version is none that a proxy can have.
 * A private module would be there if it were public.
 */
export function moduleZip(path: string, version: string | null): string | null {
  if (version === null || !MODULE.test(path) || /\/\.+(\/|$)/.test(path) || !VERSION.test(version))
    return null;
  return `${PUBLIC_PROXY}/${escapeModule(path)}/@v/${escapeModule(version)}.zip`;
}

/** SHA-256 of a module's file list as hex, of `h1:…`; null for anything else (golang.org/x/mod/sumdb/dirhash). */
export function moduleDigest(sum: string | null): string | null {
  if (sum === null || !/^h1:[A-Za-z0-9+/]{43}=$/.test(sum)) return null;
  return Buffer.from(sum.slice('h1:'.length), 'base64').toString('hex');
}

/** `1.26.8` of `go1.26.8`; null for what is not a released Go. */
export function releasedGo(version: string): string | null {
  return /^go(\d+(?:\.\d+){0,3}(?:(?:rc|beta)\d+)?)$/.exec(version)?.[1] ?? null;
}

/** The name by which the NVD lists Go's standard library, as syft and grype write it; null for what is not a released Go. */
export function goCpe(version: string): string | null {
  const found = /^(\d+(?:\.\d+)*)((?:rc|beta)\d+)?$/.exec(releasedGo(version) ?? '');
  return found === null ? null : `cpe:2.3:a:golang:go:${found[1]}:${found[2] ?? '-'}:*:*:*:*:*:*`;
}

/** The text, where it is an absolute URL of the web that every reader takes for one; null otherwise. */
export function webUrl(text: string | null): string | null {
  if (text === null || text.length > 2000) return null;
  if (
    !/^https?:\/\/[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}(:\d{1,5})?(\/([\w.~:@!$&'()*+,;=/-]|%[0-9A-F]{2})*)?$/i.test(
      text,
    )
  )
    return null;
  return URL.canParse(text) ? text : null;
}

const commitPages: Readonly<Record<string, string>> = {
  'github.com': '/commit/',
  'codeberg.org': '/commit/',
  'gitlab.com': '/-/commit/',
};

/** The page of a commit, on hosts whose addresses are known. */
export function commitPage(repository: string | null, hash: string): string | null {
  const base = webUrl(repository);
  if (base === null || !isCommit(hash)) return null;
  const between = commitPages[new URL(base).host];
  return between === undefined ? null : `${base.replace(/(\.git)?\/*$/, '')}${between}${hash}`;
}

/** `git+https://host/o/r@<commit>`, SPDX's form of a place in version control. */
export function gitLocation(repository: string | null, hash: string): string | null {
  const base = webUrl(repository);
  return base === null || !isCommit(hash) ? null : `git+${base}@${hash}`;
}

function isCommit(hash: string): boolean {
  return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(hash);
}
