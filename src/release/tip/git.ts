import { UserError } from '../../errors.ts';
import type { Command, ProcessResult } from '../../host/ports.ts';
import type { Repository, Revision } from './repository.ts';
import type { TipHost } from './types.ts';

/** Milliseconds. */
const timeout = 15 * 60_000;
const attempts = 3;

/**
 * A caller's own repository and switches must not be taken for ours, and TLS is checked whatever the job says.
 * Applies to the build too, since cmd/dist asks git for the commit.
 */
export const cleanGit: Readonly<Record<string, string | undefined>> = {
  GIT_ALTERNATE_OBJECT_DIRECTORIES: undefined,
  GIT_COMMON_DIR: undefined,
  GIT_DIR: undefined,
  GIT_INDEX_FILE: undefined,
  GIT_NAMESPACE: undefined,
  GIT_OBJECT_DIRECTORY: undefined,
  GIT_SSL_NO_VERIFY: undefined,
  GIT_WORK_TREE: undefined,
};

/** git could not bring the commit: perhaps because the branch has moved since its head was asked for. */
export class FetchFailure extends UserError {}

/**
 * The commit that the revision means now: one request for a branch, none for a commit.
 * @throws UserError TOOL_MISSING (git), VERSION_NOT_FOUND (no such branch), COMMAND_FAILED
 */
export async function resolveCommit(
  repository: Repository,
  revision: Revision,
  host: TipHost,
): Promise<string> {
  if ((await host.processes.find('git')) === undefined) throw gitMissing();
  if (revision.kind === 'commit') return revision.id;
  const ref = `refs/heads/${revision.name}`;
  const args = ['ls-remote', '--exit-code', '--', repository.url, ref];
  const result = await retried(gitCommand(repository, args), host, (code) => code === 2);
  if (result.code === 2) {
    throw new UserError('VERSION_NOT_FOUND', `${repository.url} has no branch ${revision.name}.`, {
      hint: 'Name a branch such as master or release-branch.go1.26, or a whole commit id.',
    });
  }
  if (result.code !== 0) throw gitFailed(`could not ask ${repository.url} for ${ref}`, result);
  const commit = /^([0-9a-f]{40}|[0-9a-f]{64})\t/.exec(result.stdout)?.[1];
  if (commit === undefined) throw gitFailed(`got no commit of ${ref} from ${repository.url}`, result);
  return commit;
}

/**
 * Exactly this commit, without history, checked out in an empty folder. git checks that each object hashes to its
 * name, so what is there is what the commit id names, or nothing.
 * @throws UserError COMMAND_FAILED
 */
export async function checkOut(
  repository: Repository,
  commit: string,
  folder: string,
  host: TipHost,
): Promise<void> {
  const steps: readonly (readonly string[])[] = [
    // No template: it may bring hooks that would run at the checkout.
    ['init', '--quiet', '--template=', ...(commit.length === 64 ? ['--object-format=sha256'] : []), folder],
    ['-C', folder, 'fetch', '--quiet', '--depth=1', '--no-tags', '--', repository.url, commit],
    ['-C', folder, 'checkout', '--quiet', '--detach', commit],
  ];
  for (const args of steps) {
    const command = gitCommand(repository, args);
    const result = args.includes('fetch') ? await retried(command, host) : await host.processes.run(command);
    if (result.code !== 0) throw gitFailed(`could not fetch ${commit} from ${repository.url}`, result);
  }
}

function gitCommand({ protocol }: Repository, args: readonly string[]): Command {
  const settings = [
    'core.autocrlf=false',
    'core.longpaths=true',
    'advice.detachedHead=false',
    'init.defaultBranch=tip',
    'http.sslVerify=true',
    // Bytes a second, seconds: a silent connection ends instead of hanging the job.
    'http.lowSpeedLimit=1000',
    'http.lowSpeedTime=60',
  ];
  return {
    program: 'git',
    args: [...settings.flatMap((setting) => ['-c', setting]), ...args],
    env: { ...cleanGit, GIT_ALLOW_PROTOCOL: protocol, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
    timeout,
  };
}

async function retried(
  command: Command,
  { processes, clock, log }: TipHost,
  isAnswer: (code: number) => boolean = () => false,
): Promise<ProcessResult> {
  for (let attempt = 1; ; attempt++) {
    const result = await processes.run(command);
    if (result.code === 0 || isAnswer(result.code) || attempt === attempts) return result;
    log.debug(`git failed, attempt ${attempt} of ${attempts}: ${lastLines(result.stderr)}`);
    await clock.sleep(1000 * 2 ** attempt * (0.5 + clock.random()));
  }
}

function gitMissing(): UserError {
  return new UserError('TOOL_MISSING', 'git is not on PATH, and tip is built from a git repository.', {
    hint: 'Install git, or ask for a released Go.',
  });
}

function gitFailed(what: string, result: ProcessResult): FetchFailure {
  const said = lastLines(result.stderr) || `it ended with code ${result.code}`;
  return new FetchFailure('COMMAND_FAILED', `git ${what}: ${said}`, {
    hint: 'Check that this machine reaches the host (HTTPS_PROXY, firewall), or name another repository.',
  });
}

function lastLines(text: string): string {
  return text.trim().split(/\r?\n/).slice(-3).join('; ');
}
