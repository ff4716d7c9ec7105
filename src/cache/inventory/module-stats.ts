import { type AgeShare, agesOf } from './ages.ts';
import type { FolderSize, ModuleItem, ModuleItems } from './module-items.ts';

export interface ModuleStats {
  /** Absolute. */
  readonly folder: string;
  readonly files: number;
  readonly bytes: number;
  readonly zips: ModuleShare;
  readonly extracted: ModuleShare;
  /** .mod, .info, .ziphash. */
  readonly about: ModuleShare;
  readonly vcs: ModuleShare;
  /** Lists of versions, the checksum database. */
  readonly rest: ModuleShare;
  /** By the time when they were brought: reading leaves no trace. */
  readonly ages: readonly AgeShare[];
  /** The largest first. */
  readonly modules: readonly ModuleSize[];
  /** Files that are no part of a module cache. */
  readonly foreign: number;
}

export interface ModuleShare {
  readonly files: number;
  readonly bytes: number;
}

export interface ModuleSize {
  readonly path: string;
  readonly version: string;
  readonly bytes: number;
  /** 0 where there is none. */
  readonly zip: number;
  readonly extracted: number;
  readonly files: number;
  /** Go was interrupted while it unpacked, or is at it. */
  readonly partial: boolean;
}

/** What is in a GOMODCACHE, by module version. Pure. @param now milliseconds since 1970 */
export function moduleStats(
  folder: string,
  { items, vcs, rest, leftOver, foreign }: ModuleItems,
  now: number,
): ModuleStats {
  const modules = items.map(sizeOf).sort((a, b) => b.bytes - a.bytes || (nameOf(a) < nameOf(b) ? -1 : 1));
  const zips = items.flatMap(({ downloads: { zip } }) => zip ?? []);
  const extracted = total(items.flatMap(({ folder: found }) => found ?? []));
  const about = items.flatMap(({ downloads: { mod, info, ziphash, lock, partial } }) =>
    [mod, info, ziphash, lock, partial].flatMap((file) => file ?? []),
  );
  const parts = [asFiles(zips), extracted, asFiles(about), total([vcs]), total([rest, ...leftOver])];
  return {
    folder,
    ...total(parts),
    zips: parts[0]!,
    extracted,
    about: parts[2]!,
    vcs: parts[3]!,
    rest: parts[4]!,
    ages: agesOf(
      items.map((item, index) => ({
        files: filesOf(item),
        bytes: sizeOf(items[index]!).bytes,
        used: item.brought,
      })),
      now,
    ),
    modules,
    foreign,
  };
}

function sizeOf(item: ModuleItem): ModuleSize {
  const { path, version, folder, downloads } = item;
  return {
    path,
    version,
    bytes: Object.values(downloads).reduce((sum, { bytes }) => sum + bytes, folder?.bytes ?? 0),
    zip: downloads.zip?.bytes ?? 0,
    extracted: folder?.bytes ?? 0,
    files: filesOf(item),
    partial: downloads.partial !== undefined,
  };
}

function filesOf({ folder, downloads }: ModuleItem): number {
  return Object.keys(downloads).length + (folder?.files ?? 0);
}

function nameOf({ path, version }: ModuleSize): string {
  return `${path}@${version}`;
}

function asFiles(files: readonly { readonly bytes: number }[]): ModuleShare {
  return { files: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}

function total(shares: readonly (ModuleShare | FolderSize)[]): ModuleShare {
  return {
    files: shares.reduce((sum, { files }) => sum + files, 0),
    bytes: shares.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}
