import type { Machine, Processes } from '../../host/ports.ts';
import type { Tree } from '../tree.ts';
import { readGitTree, refreshIndex } from './git-index.ts';
import { planMtimes } from './plan.ts';

export type StableMtimes =
  | {
      readonly kind: 'set';
      readonly files: number;
      readonly folders: number;
      /** Tracked and left as it is. */
      readonly untouched: number;
    }
  | { readonly kind: 'none'; readonly why: string };

/**
 * Gives the tracked, unchanged files of a checkout times that depend on their content alone, so that results of
 * `go test` are of use in the next run. Untracked and changed files keep theirs, submodules too. Nothing is
 * followed: of a link its own time is set. Some 150 ms for 2,500 files.
 *
 * @param folder in the work tree; absolute
 */
export async function setStableMtimes(
  folder: string,
  host: {
    readonly tree: Tree;
    readonly processes: Pick<Processes, 'run'>;
    readonly machine: Pick<Machine, 'path' | 'platform'>;
  },
): Promise<StableMtimes> {
  const git = await readGitTree(folder, host);
  if ('why' in git) return { kind: 'none', why: git.why };
  const holding = foldersOf(git.index.map(({ name }) => name));
  const disk = host.tree.walk(git.top, (name) => holding.has(name));
  if (disk === undefined) return { kind: 'none', why: `${git.top} cannot be read` };
  const { os } = host.machine.platform;
  const plan = planMtimes({ index: git.index, disk, ignoreCase: os === 'windows' || os === 'darwin' });
  const [probe] = plan.times;
  if (probe !== undefined && plan.files > 0 && !keepsFractions(git.top, probe, host.tree)) {
    return { kind: 'none', why: 'this file system keeps times too coarsely to tell contents apart' };
  }
  host.tree.setTimes(git.top, plan.times);
  await refreshIndex(git.top, host.processes);
  // Writing its index has changed the time of .git, which tests that list the top folder see.
  host.tree.setTimes(
    git.top,
    plan.times.filter(({ name }) => name === '.git'),
  );
  return { kind: 'set', files: plan.files, folders: plan.folders, untouched: plan.untouched };
}

function foldersOf(names: readonly string[]): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const name of names) {
    for (let at = name.lastIndexOf('/'); at !== -1; at = name.lastIndexOf('/', at - 1)) {
      const folder = name.slice(0, at);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}

function keepsFractions(
  top: string,
  probe: { readonly name: string; readonly mtime: number },
  tree: Tree,
): boolean {
  if (tree.setTimes(top, [probe]) === 0) return true;
  const slash = probe.name.lastIndexOf('/');
  const parent = probe.name.slice(0, Math.max(0, slash));
  const found = tree.walk(top, (name) => parent === name || parent.startsWith(`${name}/`));
  const mtime = found?.find(({ name }) => name === probe.name)?.mtime;
  return mtime === undefined || Math.abs(mtime - probe.mtime * 1000) < 1;
}
