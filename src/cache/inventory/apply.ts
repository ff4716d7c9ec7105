import type { Machine } from '../../host/ports.ts';
import type { ModuleClear } from './clear.ts';
import type { Disposal } from './ports.ts';
import type { BuildPrune } from './prune-build.ts';
import type { ModulePrune } from './prune-modules.ts';

export interface DisposalHost {
  readonly disposal: Disposal;
  readonly machine: Pick<Machine, 'path'>;
}

/** Removes entries of a GOCACHE. @returns names that are still there: held open on Windows, or another user's */
export function removeBuildEntries(
  gocache: string,
  { remove }: Pick<BuildPrune, 'remove'>,
  { disposal }: DisposalHost,
): readonly string[] {
  const left = disposal.unlink(gocache, remove);
  disposal.removeEmpty(gocache, foldersOfPrograms(remove));
  return left;
}

/**
 * Removes what a plan names from a GOMODCACHE. A folder vanishes by one rename before it is removed, so that a go command
 * sees a version whole or not at all; it would bring it again. No lock is taken: Go's own are held only while a version
 * is downloaded and unpacked, never while it is read (cmd/go/internal/modfetch, lockVersion), and such are not in the plan.
 * @returns versions and files that are still there
 */
export async function removeModules(
  gomodcache: string,
  { versions, zips, leftOver }: ModulePrune,
  host: DisposalHost,
): Promise<readonly string[]> {
  const { disposal } = host;
  const left: string[] = [];
  for (const { module, folder, downloads } of versions) {
    // Without its zip and its hash a folder that could not go would be of no use.
    if (folder !== undefined && !(await removeFolder(gomodcache, folder.name, host))) left.push(module);
    else left.push(...disposal.unlink(gomodcache, names(downloads)));
  }
  left.push(...disposal.unlink(gomodcache, names(zips)));
  for (const { name } of leftOver) if (!(await removeFolder(gomodcache, name, host))) left.push(name);
  disposal.removeEmpty(gomodcache, parentsOf(versions.flatMap(({ folder }) => folder?.name ?? [])));
  return left;
}

/** @returns folders that are still there */
export async function clearModules(
  gomodcache: string,
  { folders }: ModuleClear,
  host: DisposalHost,
): Promise<readonly string[]> {
  const left: string[] = [];
  for (const name of folders) if (!(await removeFolder(gomodcache, name, host))) left.push(name);
  left.push(...host.disposal.unlink(gomodcache, ['cache/lock']));
  host.disposal.removeEmpty(gomodcache, parentsOf(folders));
  return left;
}

function removeFolder(root: string, name: string, { disposal, machine }: DisposalHost): Promise<boolean> {
  return disposal.removeFolder(machine.path.join(root, ...name.split('/')));
}

function names(files: readonly { readonly name: string }[]): readonly string[] {
  return files.map(({ name }) => name);
}

/** `ab/<id>-d` of `ab/<id>-d/<program>`. */
function foldersOfPrograms(entries: readonly string[]): readonly string[] {
  return [...new Set(entries.filter((name) => name.split('/').length === 3).map(parentOf))];
}

/** All folders above, the deepest first. */
function parentsOf(folders: readonly string[]): readonly string[] {
  const parents = new Set<string>();
  for (const folder of folders) {
    for (let parent = parentOf(folder); parent !== ''; parent = parentOf(parent)) parents.add(parent);
  }
  return [...parents].sort((a, b) => b.split('/').length - a.split('/').length);
}

function parentOf(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf('/')));
}
