import type { ModuleVersion } from '../modules/go-sum.ts';
import type { FileSize, FolderSize, ModuleItem, ModuleItems } from './module-items.ts';

export interface ModulePrune {
  /** Unpacked versions, each with the files that are of no use without it. */
  readonly versions: readonly PrunedVersion[];
  /** Zips of versions that are unpacked: Go reads them no more. */
  readonly zips: readonly FileSize[];
  readonly leftOver: readonly FolderSize[];
  readonly files: number;
  readonly bytes: number;
  readonly kept: { readonly versions: number; readonly bytes: number };
  /** Left alone since Go unpacks them, or was killed while it did. */
  readonly partial: readonly string[];
}

export interface PrunedVersion {
  /** `path@version`. */
  readonly module: string;
  readonly folder: FolderSize | undefined;
  readonly downloads: readonly FileSize[];
}

/** GOTOOLCHAIN brings whole Go distributions as modules that no go.sum names; a go command may be running from one. */
const TOOLCHAIN = 'golang.org/toolchain';

/**
 * Which parts of a GOMODCACHE go: versions that no go.sum names, and the zips of those that are unpacked. A version of
 * which go.sum names the go.mod alone keeps that. Lock files stay: another go command may be waiting at one. Pure.
 * @param keep what the go.sum files of all projects that matter name
 */
export function planModulePrune(
  { items, leftOver }: ModuleItems,
  keep: readonly ModuleVersion[],
): ModulePrune {
  const named = new Map(keep.map((module) => [`${module.path}@${module.version}`, module]));
  const versions: PrunedVersion[] = [];
  const zips: FileSize[] = [];
  const partial: string[] = [];
  let all = leftOver.reduce((sum, { bytes }) => sum + bytes, 0);
  let keptVersions = 0;
  for (const item of items) {
    const { folder, downloads } = item;
    const name = `${item.path}@${item.version}`;
    const module = named.get(name);
    all += Object.values(downloads).reduce((sum, { bytes }) => sum + bytes, folder?.bytes ?? 0);
    if (downloads.partial !== undefined) partial.push(name);
    if (downloads.partial !== undefined || item.path === TOOLCHAIN) keptVersions++;
    else if (module?.content !== undefined) {
      keptVersions++;
      // Without its hash Go takes the folder for half unpacked, and needs the zip.
      if (folder !== undefined && downloads.ziphash !== undefined) zips.push(...given(downloads.zip));
    } else {
      if (module !== undefined) keptVersions++;
      const going = unused(item, module !== undefined);
      if (going.length > 0 || folder !== undefined) versions.push({ module: name, folder, downloads: going });
    }
  }
  const folders = [...leftOver, ...versions.flatMap(({ folder }) => folder ?? [])];
  const single = [...zips, ...versions.flatMap(({ downloads }) => downloads)];
  const bytes = [...folders, ...single].reduce((sum, file) => sum + file.bytes, 0);
  return {
    versions,
    zips,
    leftOver,
    files: folders.reduce((sum, { files }) => sum + files, single.length),
    bytes,
    kept: { versions: keptVersions, bytes: all - bytes },
    partial,
  };
}

function unused({ downloads: { mod, info, zip, ziphash } }: ModuleItem, keepMod: boolean): FileSize[] {
  return [...given(zip), ...given(ziphash), ...(keepMod ? [] : [...given(mod), ...given(info)])];
}

function given(file: FileSize | undefined): FileSize[] {
  return file === undefined ? [] : [file];
}
