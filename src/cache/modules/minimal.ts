import type { PackFile } from '../pack/types.ts';
import type { ModuleLayout } from './layout.ts';

/** What a build reads of GOMODCACHE. Plain data. */
export interface MinimalUse {
  /** All packages outside the main modules and std, by `go list -deps`. */
  readonly packages: readonly UsedPackage[];
}

export interface UsedPackage {
  readonly importPath: string;
  /** Relative to GOMODCACHE, forward slashes: `github.com/x/y@v1.0.0/z`. */
  readonly folder: string;
  /** Relative to the folder, forward slashes. */
  readonly embedded: readonly string[];
  /** C code and assembly can include files from anywhere in their module. */
  readonly includes: boolean;
}

/**
 * Of one module the folders of used packages, with all that lies directly in them; of a module without any, only what
 * shows that it is there: Go looks into every module whose path begins an import path, to be sure that the package is
 * in one only.
 */
export function minimalFiles(
  layout: ModuleLayout,
  files: readonly PackFile[],
  use: MinimalUse,
): readonly PackFile[] {
  const { folder, module } = layout;
  const used = use.packages.filter((one) => one.folder === folder || one.folder.startsWith(`${folder}/`));
  if (used.some(({ includes }) => includes)) return files;
  if (used.length === 0 && !use.packages.some(({ importPath }) => importPath.startsWith(`${module.path}/`))) {
    return [];
  }
  const folders = new Set(used.map((one) => one.folder));
  const names = new Set(used.flatMap((one) => one.embedded.map((name) => `${one.folder}/${name}`)));
  const kept = files.filter(({ name }) => folders.has(parentOf(name)) || names.has(name));
  if (kept.some(({ name }) => parentOf(name) === folder)) return kept;
  const root = files.filter(({ name }) => parentOf(name) === folder);
  const sign = root.filter(({ name }) => name === `${folder}/go.mod`);
  // An old module without go.mod and without any file at its top: only the whole of it says that it is there.
  return root.length === 0 ? files : [...kept, ...(sign.length > 0 ? sign : root)];
}

function parentOf(name: string): string {
  return name.slice(0, name.lastIndexOf('/'));
}
