import type { Tree, TreeEntry } from '../tree.ts';
import { REMOVED } from './ports.ts';

/** What GOMODCACHE holds of one module version. Names are relative to it, with forward slashes and `!a` for `A`. */
export interface ModuleItem {
  readonly path: string;
  readonly version: string;
  /** Its unpacked files. */
  readonly folder: FolderSize | undefined;
  /** Below cache/download: `mod`, `info`, `zip`, `ziphash`, `lock`, `partial`. */
  readonly downloads: Readonly<Partial<Record<DownloadKind, FileSize>>>;
  /** When the newest of its files was written, milliseconds since 1970. Reading leaves no trace. */
  readonly brought: number;
}

export type DownloadKind = 'mod' | 'info' | 'zip' | 'ziphash' | 'lock' | 'partial';

export interface FileSize {
  readonly name: string;
  readonly bytes: number;
}

export interface FolderSize extends FileSize {
  readonly files: number;
}

export interface ModuleItems {
  /** By path and version. */
  readonly items: readonly ModuleItem[];
  /** Clones of repositories that were asked directly: cache/vcs. */
  readonly vcs: FolderSize;
  /** What else is below cache/: lists of versions, the checksum database. */
  readonly rest: FolderSize;
  /** Folders that a removal left when it was killed. */
  readonly leftOver: readonly FolderSize[];
  /** Files that are no part of a module cache. */
  readonly foreign: number;
}

/**
 * Everything in a GOMODCACHE. Some 10 µs a file.
 * @param gomodcache absolute; a folder that is not there is an empty cache
 */
export function listModuleCache(gomodcache: string, { tree }: { readonly tree: Tree }): ModuleItems {
  const drafts = new Map<string, Draft>();
  const draft = (key: string) => {
    const found = drafts.get(key) ?? { folder: undefined, downloads: {}, brought: 0 };
    drafts.set(key, found);
    return found;
  };
  const leftOver = new Map<string, Sum>();
  const vcs: Sum = { name: 'cache/vcs', files: 0, bytes: 0 };
  const rest: Sum = { name: 'cache', files: 0, bytes: 0 };
  let foreign = 0;
  for (const entry of tree.walk(gomodcache) ?? []) {
    const { name } = entry;
    const aside = removedFolder(name);
    if (aside !== undefined) {
      const sum = leftOver.get(aside) ?? { name: aside, files: 0, bytes: 0 };
      leftOver.set(aside, sum);
      add(sum, entry);
    } else if (name === 'cache' || name.startsWith('cache/')) {
      const download = parseDownload(name);
      if (download !== undefined && entry.kind === 'file') {
        const to = draft(download.key);
        to.downloads[download.kind] = { name, bytes: entry.size };
        if (download.kind !== 'lock') to.brought = Math.max(to.brought, entry.mtime);
      } else add(name.startsWith('cache/vcs/') ? vcs : rest, entry);
    } else {
      const key = /^[^@]*@[^/]+/.exec(name)?.[0];
      if (key === undefined) {
        if (entry.kind !== 'directory') foreign++;
        continue;
      }
      const to = draft(key);
      to.folder ??= { name: key, files: 0, bytes: 0 };
      add(to.folder, entry);
    }
  }
  const items = [...drafts].map(([key, found]) => ({ ...nameOf(key), ...found })).sort(byName);
  return { items, vcs, rest, leftOver: [...leftOver.values()], foreign };
}

interface Draft {
  folder: Sum | undefined;
  downloads: Partial<Record<DownloadKind, FileSize>>;
  brought: number;
}

interface Sum {
  readonly name: string;
  files: number;
  bytes: number;
}

/** Links and sockets count as files of no size. */
function add(sum: Sum, { kind, size }: TreeEntry): void {
  if (kind === 'directory') return;
  sum.files++;
  if (kind === 'file') sum.bytes += size;
}

function removedFolder(name: string): string | undefined {
  const parts = name.split('/');
  const at = parts.findIndex((part) => REMOVED.test(part));
  return at < 0 ? undefined : parts.slice(0, at + 1).join('/');
}

function parseDownload(name: string): { readonly key: string; readonly kind: DownloadKind } | undefined {
  const match = /^cache\/download\/(.+)\/@v\/([^/]+)\.(mod|info|zip|ziphash|lock|partial)$/.exec(name);
  return match === null ? undefined : { key: `${match[1]}@${match[2]}`, kind: match[3] as DownloadKind };
}

function nameOf(key: string): { readonly path: string; readonly version: string } {
  const text = key.replace(/!([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const at = text.lastIndexOf('@');
  return { path: text.slice(0, at), version: text.slice(at + 1) };
}

function byName(a: ModuleItem, b: ModuleItem): number {
  const [left, right] = [`${a.path}@${a.version}`, `${b.path}@${b.version}`];
  return left < right ? -1 : left > right ? 1 : 0;
}
