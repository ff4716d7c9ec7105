import type { Machine } from '../../host/ports.ts';
import type { PackFile } from '../pack/types.ts';
import type { Tree, TreeEntry } from '../tree.ts';
import type { ModuleLayout } from './layout.ts';

/** What of one module version is in GOMODCACHE. Plain data; names are relative to GOMODCACHE. */
export interface ModuleFacts {
  readonly layout: ModuleLayout;
  /** undefined: it was not unpacked, or not to the end, or holds what Go does not put there. */
  readonly files: readonly PackFile[] | undefined;
  readonly downloads: Partial<Readonly<Record<DownloadKind, PackFile>>>;
}

export type DownloadKind = 'mod' | 'info' | 'zip' | 'ziphash';

/**
 * Looks at these modules and at nothing else: other versions, tools of another job, and toolchains stay unseen.
 * @param gomodcache absolute
 * @param into whether to look into a module's folder, by its name; default: into all
 */
export function scanModules(
  gomodcache: string,
  layouts: readonly ModuleLayout[],
  { tree, machine }: { readonly tree: Tree; readonly machine: Pick<Machine, 'path'> },
  into: (folder: string) => boolean = () => true,
): readonly ModuleFacts[] {
  const below = (name: string) => machine.path.join(gomodcache, ...name.split('/'));
  const listed = new Map<string, ReadonlyMap<string, TreeEntry>>();
  const list = (folder: string) => {
    const names = listed.get(folder) ?? namesIn(tree.walk(below(folder), () => false));
    listed.set(folder, names);
    return names;
  };
  return layouts.map((layout) => {
    const slash = layout.download.lastIndexOf('/');
    const folder = layout.download.slice(0, slash);
    const version = layout.download.slice(slash + 1);
    const names = list(folder);
    const downloads: Partial<Record<DownloadKind, PackFile>> = {};
    for (const kind of ['mod', 'info', 'zip', 'ziphash'] as const) {
      const entry = names.get(`${version}.${kind}`);
      if (entry?.kind === 'file') downloads[kind] = packFile(`${folder}/${entry.name}`, entry);
    }
    // Go makes it before it unpacks and removes it afterwards.
    const partial = names.has(`${version}.partial`);
    const unpacked =
      partial || layout.module.content === undefined || !into(layout.folder)
        ? undefined
        : tree.walk(below(layout.folder));
    return { layout, files: unpacked && filesOf(layout.folder, unpacked), downloads };
  });
}

function namesIn(entries: readonly TreeEntry[] | undefined): ReadonlyMap<string, TreeEntry> {
  return new Map((entries ?? []).map((entry) => [entry.name, entry]));
}

function filesOf(folder: string, entries: readonly TreeEntry[]): readonly PackFile[] | undefined {
  if (entries.some(({ kind }) => kind === 'link' || kind === 'other')) return undefined;
  const files = entries.filter(({ kind }) => kind === 'file');
  return files.length === 0 ? undefined : files.map((entry) => packFile(`${folder}/${entry.name}`, entry));
}

/** Go gives no file of a module the right to be executed. */
function packFile(name: string, { size, mtime }: TreeEntry): PackFile {
  return { name, size, executable: false, mtime: Math.floor(mtime / 1000) };
}
