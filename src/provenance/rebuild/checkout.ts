import { UserError } from '../../errors.ts';
import type { Machine, Processes } from '../../host/ports.ts';
import type { AuditSource } from '../types.ts';

export interface CheckoutHost {
  readonly machine: Pick<Machine, 'path'>;
  readonly processes: Processes;
}

/**
 * The sources of an audit, once more: that commit, on that branch, with that tag and that depth, since Go stamps what it
 * sees of these.
 * @param from a folder or a URL
 * @param to absolute; not there yet
 * @throws UserError REBUILD_REFUSED where the commit is not there, COMMAND_FAILED, TOOL_MISSING
 */
export async function checkoutSources(
  source: AuditSource,
  from: string,
  to: string,
  host: CheckoutHost,
): Promise<void> {
  const { commit, tag, branch, shallow, repository } = source;
  const whole = shallow ? `${to}-whole` : to;
  await must(['clone', '--quiet', '--no-checkout', '--template=', '--', from, whole], undefined, host);
  if (!(await hasCommit(whole, commit, host))) {
    // Not on any branch any more: servers still give what they have by its hash.
    await git(['fetch', '--quiet', 'origin', commit], whole, host);
    if (!(await hasCommit(whole, commit, host))) throw missing(commit, from);
  }
  if (shallow) await cutOff(commit, whole, to, host);
  const head = branch === null ? ['--detach', commit] : ['-B', branch, commit];
  await must(['checkout', '--quiet', ...head], to, host);
  await keepTag(tag, to, host);
  // What is written about the sources says where they are for everybody, not where this copy came from.
  await git(['remote', 'remove', 'origin'], to, host);
  if (repository !== null) await must(['remote', 'add', 'origin', repository], to, host);
  await git(['branch', '--unset-upstream'], to, host);
  if ((await git(['cat-file', '-e', 'HEAD:.gitmodules'], to, host)) !== undefined)
    await must(['submodule', '--quiet', 'update', '--init', '--recursive'], to, host);
}

/** Whether the repository around a folder has it. */
export async function hasCommit(folder: string, commit: string, host: CheckoutHost): Promise<boolean> {
  return (await git(['cat-file', '-e', `${commit}^{commit}`], folder, host)) !== undefined;
}

async function cutOff(commit: string, from: string, to: string, host: CheckoutHost): Promise<void> {
  await must(['config', 'uploadpack.allowAnySHA1InWant', 'true'], from, host);
  await must(['init', '--quiet', '--template=', '--', to], from, host);
  await must(['fetch', '--quiet', '--depth=1', '--no-tags', '--', from, commit], to, host);
}

/** A tag that was set later would be stamped in place of the one that there was. */
async function keepTag(tag: string | null, folder: string, host: CheckoutHost): Promise<void> {
  const here = ((await git(['tag', '--points-at', 'HEAD'], folder, host)) ?? '')
    .split(/\r?\n/)
    .filter((name) => name !== '');
  const others = here.filter((name) => name !== tag);
  if (others.length > 0) await must(['tag', '--delete', '--', ...others], folder, host);
  if (tag !== null && !here.includes(tag)) await must(['tag', '--force', '--', tag, 'HEAD'], folder, host);
}

async function must(args: readonly string[], cwd: string | undefined, host: CheckoutHost): Promise<void> {
  const { code, stderr } = await runGit(args, cwd, host);
  if (code === 0) return;
  throw new UserError('COMMAND_FAILED', `git ${args[0]}: ${stderr.trim().split('\n').at(-1) ?? ''}`, {
    hint: 'The sources are needed once more: name a repository that has them with --source.',
  });
}

async function git(args: readonly string[], cwd: string, host: CheckoutHost): Promise<string | undefined> {
  const { code, stdout } = await runGit(args, cwd, host);
  return code === 0 ? stdout : undefined;
}

/** An audit names repository and commit: git may not ask, run a hook, or use a transport that is a program. */
function runGit(args: readonly string[], cwd: string | undefined, { processes }: CheckoutHost) {
  const plain = [
    'advice.detachedHead=false',
    'core.longpaths=true',
    'protocol.ext.allow=never',
    'core.hooksPath=',
  ];
  return processes.run({
    program: 'git',
    args: [...plain.flatMap((setting) => ['-c', setting]), ...args],
    ...(cwd === undefined ? {} : { cwd }),
    env: { LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_DIR: undefined, GIT_WORK_TREE: undefined },
  });
}

function missing(commit: string, from: string): UserError {
  return new UserError('REBUILD_REFUSED', `${from} has no commit ${commit}.`, {
    hint: 'Name a repository that has it with --source, and fetch all of it there (git fetch --unshallow --tags).',
  });
}
