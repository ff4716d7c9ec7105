import { buildEntry } from '../build/entry-name.ts';
import type { Tree } from '../tree.ts';
import type { ModuleItems } from './module-items.ts';

export interface BuildClear {
  /** Relative to GOCACHE, forward slashes. */
  readonly remove: readonly string[];
  readonly files: number;
  readonly bytes: number;
  /** Fuzz inputs, which nothing can make again. */
  readonly keptFuzz: number;
}

/**
 * Every entry of a GOCACHE and nothing else, whatever folder the variable names: names that are not as Go makes them
 * stay, as do fuzz inputs and the two markers (`go clean -cache` has it so too).
 */
export function planBuildClear(gocache: string, { tree }: { readonly tree: Tree }): BuildClear {
  const found = (tree.walk(gocache, isOfCache) ?? []).filter(({ kind }) => kind !== 'directory');
  const entries = found.filter(({ name }) =>
    /^(?:action|output|program)$/.test(buildEntry(name)?.kind ?? ''),
  );
  return {
    remove: entries.map(({ name }) => name),
    files: entries.length,
    bytes: entries.reduce((sum, { size }) => sum + size, 0),
    keptFuzz: found.filter(({ name }) => buildEntry(name)?.kind === 'fuzz').length,
  };
}

function isOfCache(folder: string): boolean {
  return /^(?:[0-9a-f]{2}(?:\/[0-9a-f]{64}-d)?|fuzz(?:\/.*)?)$/s.test(folder);
}

export interface ModuleClear {
  /** Relative to GOMODCACHE, forward slashes. */
  readonly folders: readonly string[];
  readonly files: number;
  readonly bytes: number;
  /** Files that are no part of a module cache; they stay. */
  readonly foreign: number;
}

/** All of a GOMODCACHE, and nothing that Go has not put there. Pure. */
export function planModuleClear({ items, vcs, rest, leftOver, foreign }: ModuleItems): ModuleClear {
  const folders = items.flatMap(({ folder }) => folder ?? []);
  const downloads = items.flatMap((item) => Object.values(item.downloads));
  const sums = [...folders, ...leftOver, vcs, rest];
  return {
    folders: [...folders.map(({ name }) => name), ...leftOver.map(({ name }) => name), ...OWN],
    files: sums.reduce((sum, { files }) => sum + files, downloads.length),
    bytes: [...sums, ...downloads].reduce((sum, { bytes }) => sum + bytes, 0),
    foreign,
  };
}

const OWN: readonly string[] = ['cache/download', 'cache/vcs'];
