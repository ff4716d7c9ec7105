import type { Answer } from '../../answer.ts';
import type { Files, Machine } from '../../host/ports.ts';
import type { VersionSpec } from '../spec.ts';
import { goMod } from './go-mod.ts';
import { goWork } from './go-work.ts';
import { showPath } from './path.ts';
import type { FilePolicy } from './policy.ts';
import { VERSION_FILE_READERS } from './readers.ts';
import type { ReadContext, VersionFileEnv, VersionFileReader } from './types.ts';

/**
 * The nearest file that says which Go to use, from a folder up to the repository's root (a folder with `.git`, or
 * GITHUB_WORKSPACE, or the volume's root). A go.mod below a go.work gives way to it, as in the go command.
 * @returns undefined where no file says so
 * @throws UserError VERSION_FILE_INVALID for a file that cannot be read: going on to the next would hide the mistake
 */
export async function discoverVersion(
  files: Files,
  machine: Machine,
  startFolder: string,
  policy: FilePolicy = 'as-written',
  env: VersionFileEnv = {},
): Promise<Answer<VersionSpec> | undefined> {
  const context = { files, machine, policy, env };
  const workspaces = env.GOWORK !== 'off';
  const folders = await foldersUp(machine.path.resolve(machine.cwd, startFolder), context);
  for (const [depth, folder] of folders.entries()) {
    for (const reader of VERSION_FILE_READERS) {
      if (reader === goWork && !workspaces) continue;
      const answer = await readIn(folder, reader, context);
      if (answer === undefined) continue;
      if (reader !== goMod || !workspaces) return answer;
      return (await firstIn(folders.slice(depth + 1), goWork, context)) ?? answer;
    }
  }
  return undefined;
}

async function foldersUp(start: string, { files, machine, env }: ReadContext): Promise<string[]> {
  const { path } = machine;
  const workspace = env.GITHUB_WORKSPACE || undefined;
  const folders: string[] = [];
  for (let folder = start; ; folder = path.dirname(folder)) {
    folders.push(folder);
    if (path.dirname(folder) === folder) return folders;
    if (workspace !== undefined && path.relative(folder, workspace) === '') return folders;
    // A file in worktrees and submodules, a folder elsewhere.
    if ((await files.stat(path.join(folder, '.git'))) !== undefined) return folders;
  }
}

async function firstIn(
  folders: readonly string[],
  reader: VersionFileReader,
  context: ReadContext,
): Promise<Answer<VersionSpec> | undefined> {
  for (const folder of folders) {
    const answer = await readIn(folder, reader, context);
    if (answer !== undefined) return answer;
  }
  return undefined;
}

async function readIn(
  folder: string,
  reader: VersionFileReader,
  context: ReadContext,
): Promise<Answer<VersionSpec> | undefined> {
  const { files, machine } = context;
  for (const name of reader.paths) {
    const path = machine.path.join(folder, ...name.split('/'));
    if ((await files.stat(path))?.kind !== 'file') continue;
    const bytes = await files.read(path);
    const answer = bytes && (await reader.read({ bytes, path, shown: showPath(machine, path) }, context));
    if (answer !== undefined) return answer;
  }
  return undefined;
}
