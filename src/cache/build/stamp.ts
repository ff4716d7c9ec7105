import type { ExtraFile } from '../pack/ports.ts';
import type { FileTime, Tree } from '../tree.ts';
import { buildEntry } from './entry-name.ts';

/** Seconds. Go sets the time of what it uses to now when it is older than this (cmd/go/internal/cache, mtimeInterval). */
export const TOUCHED_AFTER = 3600;

/** Seconds before the restore: well over an hour, and far from the five days after which Go removes an entry. */
const AGE = 2 * TOUCHED_AFTER;

/**
 * The time that all restored files get: what has another one after the job was used or is new. Even, since FAT keeps
 * every second second only.
 * @param now milliseconds since 1970
 * @returns seconds since 1970
 */
export function buildStamp(now: number): number {
  return Math.floor(now / 2000) * 2 - AGE;
}

/** When the stamp was made, in milliseconds: what was put into the cache later is this job's own. */
export function stampMade(stamp: number): number {
  return (stamp + AGE) * 1000;
}

/** What files do not say themselves: the folders of programs, whose time is the one that Go touches. Pure. */
export function planStamps(names: readonly string[], stamp: number): readonly FileTime[] {
  const folders = new Set<string>();
  for (const name of names) {
    if (buildEntry(name)?.kind === 'program') folders.add(name.slice(0, name.lastIndexOf('/')));
  }
  return [...folders].sort().map((name) => ({ name, mtime: stamp }));
}

/**
 * The marker of Go's last clean-up, for a folder that has none: a restored one would be either so fresh that Go never
 * cleans up (golang/go#69879) or so old that it begins at once. What a machine keeps has its own, and Go's clean-up goes
 * on as it was. Without it Go looks through the folder once, and finds nothing that is old.
 * @param now milliseconds since 1970
 */
export function trimMarker(now: number): ExtraFile {
  return { name: 'trim.txt', data: String(Math.floor(now / 1000)), optional: true };
}

/**
 * Makes a restored GOCACHE ready for exact pruning; its files carry the stamp already.
 *
 * @param names that were restored
 * @param others stamp also what was there before us: on a machine that is gone after the job, when the first step of
 *   another action has used Go already
 */
export function stampRestored(
  gocache: string,
  {
    stamp,
    names,
    others,
  }: { readonly stamp: number; readonly names: readonly string[]; readonly others: boolean },
  { tree }: { readonly tree: Tree },
): void {
  if (others) {
    const all = (tree.walk(gocache) ?? []).filter(({ name }) => buildEntry(name) !== undefined);
    tree.setTimes(
      gocache,
      all.map(({ name }) => ({ name, mtime: stamp })),
    );
  } else {
    tree.setTimes(gocache, planStamps(names, stamp));
  }
}
