import type { ModuleLayout } from './layout.ts';

/** The names in GOMODCACHE that some go.sum files justify. Plain data, which can cross into a thread. */
export interface ModuleNames {
  /** `github.com/x/y@v1.0.0`: whatever lies below. */
  readonly folders: readonly string[];
  /** `cache/download/github.com/x/y/@v/v1.0.0.mod`: these files. */
  readonly downloads: readonly string[];
}

export function moduleNames(layouts: readonly ModuleLayout[]): ModuleNames {
  const folders: string[] = [];
  const downloads: string[] = [];
  for (const { folder, download, module } of layouts) {
    const hasContent = module.content !== undefined;
    if (hasContent) folders.push(folder);
    for (const kind of hasContent ? ['mod', 'info', 'zip', 'ziphash'] : ['mod'])
      downloads.push(`${download}.${kind}`);
  }
  return { folders, downloads };
}

/**
 * Whether a reader should unpack this name: only what go.sum names, whatever else an older or a hostile pack holds (a
 * toolchain, for one, that GOTOOLCHAIN=auto would run).
 */
export function moduleFilter(names: ModuleNames): (name: string) => boolean {
  const folders = new Set(names.folders);
  const downloads = new Set(names.downloads);
  return (name) => downloads.has(name) || folders.has(folderOf(name));
}

/** `a/b@v1.0.0/c/d.go` → `a/b@v1.0.0`; names in a module may have an @ too, its path has none. Empty: in no module. */
export function folderOf(name: string): string {
  const at = name.indexOf('@');
  const slash = name.indexOf('/', at + 1);
  return at === -1 || slash === -1 ? '' : name.slice(0, slash);
}
