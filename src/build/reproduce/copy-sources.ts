import { UserError } from '../../errors.ts';
import type { BuildHost } from '../host.ts';
import type { BuildFacts } from '../types.ts';

export interface SourceCopy {
  /** Absolute: where packages are looked for, as `directory` is in the first sources. */
  readonly directory: string;
  /** How it was made, for people. */
  readonly by: 'clone' | 'copy';
}

type CopyHost = Pick<BuildHost, 'files' | 'processes' | 'machine'>;

/**
 * The sources once more: a clone with the same commit, tags and depth, and what was changed or untracked put over it, so
 * that Go stamps the same version. What git ignores is not brought along: a build that needs it cannot be repeated.
 * Where there is no git, a copy of the module.
 * @param to absolute, not there yet
 * @param without absolute: the output folder
 * @throws UserError COMMAND_FAILED
 */
export async function copySources(
  directory: string,
  { module, source }: Pick<BuildFacts, 'module' | 'source'>,
  to: string,
  without: string,
  host: CopyHost,
): Promise<SourceCopy> {
  const { path } = host.machine;
  if (source === null) {
    await copyFolder(module.dir, to, without, host);
    const below = path.relative(module.dir, directory);
    return { directory: below.startsWith('..') ? to : path.join(to, below), by: 'copy' };
  }
  const ask = async (...args: string[]) => (await git(directory, args, host)).trimEnd();
  const root = path.resolve(await ask('rev-parse', '--show-toplevel'));
  const prefix = await ask('rev-parse', '--show-prefix');
  await clone(root, to, host);
  for (const name of source.changed) await copyChanged(name, root, to, without, host);
  return { directory: path.join(to, ...prefix.split('/')), by: 'clone' };
}

/** Hooks and templates stay out; submodules come from where they are checked out, not from the network. */
async function clone(root: string, to: string, host: CopyHost): Promise<void> {
  const { path } = host.machine;
  const plain = ['-c', 'advice.detachedHead=false', '-c', 'core.longpaths=true'];
  await git(root, [...plain, 'clone', '--quiet', '--template=', '--', root, to], host);
  const links = (await git(root, ['ls-files', '--stage', '-z'], host)).split('\0');
  for (const entry of links) {
    const name = /^160000 [0-9a-f]+ \d\t(.*)$/s.exec(entry)?.[1];
    if (name === undefined) continue;
    const from = path.join(root, ...name.split('/'));
    if ((await host.files.stat(path.join(from, '.git'))) === undefined) continue;
    await clone(from, path.join(to, ...name.split('/')), host);
  }
}

async function copyChanged(
  name: string,
  root: string,
  to: string,
  without: string,
  host: CopyHost,
): Promise<void> {
  const parts = name.split('/').filter((part) => part !== '');
  const { path } = host.machine;
  const [from, destination] = [path.join(root, ...parts), path.join(to, ...parts)];
  const stat = await host.files.stat(from);
  if (stat === undefined) await host.files.remove(destination);
  else if (stat.kind === 'directory') await copyFolder(from, destination, without, host);
  else if (stat.kind === 'file') await copyFile(from, destination, stat.mode, host);
}

/** Links to folders are passed over, as the go command does. */
async function copyFolder(from: string, to: string, without: string, host: CopyHost): Promise<void> {
  const { path } = host.machine;
  if (path.relative(without, from) === '') return;
  await host.files.makeDirectory(to);
  for (const { name, kind } of (await host.files.list(from)) ?? []) {
    const [inner, destination] = [path.join(from, name), path.join(to, name)];
    if (kind === 'directory') await copyFolder(inner, destination, without, host);
    else {
      const stat = await host.files.stat(inner);
      if (stat?.kind === 'file') await copyFile(inner, destination, stat.mode, host);
    }
  }
}

async function copyFile(from: string, to: string, mode: number, { files }: CopyHost): Promise<void> {
  const bytes = await files.read(from);
  if (bytes !== undefined) await files.write(to, bytes, { mode: (mode & 0o111) === 0 ? 0o644 : 0o755 });
}

async function git(cwd: string, args: readonly string[], { processes }: CopyHost): Promise<string> {
  const { code, stdout, stderr } = await processes.run({
    program: 'git',
    args,
    cwd,
    env: { LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' },
  });
  if (code === 0) return stdout;
  throw new UserError(
    'COMMAND_FAILED',
    `git ${args.includes('clone') ? 'clone' : args[0]}: ${lastLine(stderr)}`,
    {
      hint: 'The second build needs the sources once more. If the work tree is somebody else’s, allow it with git config safe.directory; or set build-reproduce to off.',
    },
  );
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
