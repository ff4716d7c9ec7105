import type { BuildHost } from '../host.ts';
import type { Earlier } from './earlier.ts';

/** Whether git would see what is put into the output folder. */
export type IgnoreAdvice = 'ignored' | 'outside' | 'seen';

/** @param directory absolute, in the work tree if there is one */
export async function askIgnored(
  output: string,
  directory: string,
  { processes, machine }: Pick<BuildHost, 'processes' | 'machine'>,
): Promise<IgnoreAdvice> {
  const { code } = await processes.run({
    program: 'git',
    args: ['check-ignore', '--quiet', '--', machine.path.join(output, 'any')],
    cwd: directory,
  });
  // 128: it is not in this work tree.
  return code === 0 ? 'ignored' : code === 1 ? 'seen' : 'outside';
}

/**
 * An output folder that git sees makes the tree dirty for whatever is built next, and Go would stamp vcs.modified=true: the
 * folder is given a .gitignore of its own. Not where it holds other people's files, which would vanish from git's sight.
 */
export async function ignoreFile(
  advice: IgnoreAdvice,
  { ours }: Earlier,
  output: string,
  { files, machine, log }: Pick<BuildHost, 'files' | 'machine' | 'log'>,
): Promise<{ readonly name: string; readonly text: string } | undefined> {
  if (advice !== 'seen') return undefined;
  if (ours) return { name: '.gitignore', text: '# What setup-go-plus built.\n*\n' };
  if ((await files.stat(machine.path.join(output, '.gitignore'))) === undefined)
    log.warning(
      `${output} is in the work tree and not ignored: what is built after this will say vcs.modified=true. Add it to .gitignore.`,
    );
  return undefined;
}
