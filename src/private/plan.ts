import type { Change } from '../environment/plan.ts';
import { UserError } from '../errors.ts';
import { planGit } from './plan-git.ts';
import { planGoAuth } from './plan-goauth.ts';
import { planSettings } from './plan-settings.ts';
import { planSsh } from './plan-ssh.ts';
import { covers, formatScope, type PrivateFacts, type PrivatePlan, type PrivateRequest } from './types.ts';

/**
 * What makes private modules reachable for as long as the job lasts. Everything is in the environment and in one
 * folder: no file of the machine, of the user or of a repository is written. Pure.
 * @throws UserError INPUT_INVALID for a job whose environment leaves no room, TOOL_MISSING without a git that can do it
 */
export function planPrivate(request: PrivateRequest, facts: PrivateFacts): PrivatePlan {
  const settings = planSettings(request, facts.settings);
  requireGit(request, facts);
  const auth = planGoAuth(request.credentials, request.proxies.scopes, facts);
  const ssh = planSsh(request.credentials, request.knownHosts, facts);
  const git = planGit(request.credentials, ssh.aliases, facts);
  return {
    folder: facts.folder,
    files: [...git.files, ...ssh.files, ...auth.files],
    settings: [...settings.changes, ...proxyChange(request)],
    access: [...git.changes, ...ssh.changes, ...auth.changes],
    lines: request.credentials.map(
      (credential) => `${formatScope(credential.scope)}: ${told[credential.kind]}`,
    ),
    warnings: [...settings.warnings, ...auth.warnings],
  };
}

const told = {
  login: 'a user name and password of this job, for nothing else',
  ssh: 'an ssh key of this job, for nothing else',
  inherit: 'what this machine has itself',
};

function proxyChange({ proxies }: PrivateRequest): Change[] {
  if (proxies.text === undefined) return [];
  const why = 'its password is kept apart from it';
  return [{ kind: 'set', name: 'GOPROXY', value: proxies.text, why }];
}

/** GIT_CONFIG_COUNT came with git 2.31. A job that only has a proxy's password needs no git. */
function requireGit({ credentials, proxies }: PrivateRequest, { git }: PrivateFacts): void {
  const needed = credentials.some(
    ({ kind, scope }) => kind !== 'inherit' && !proxies.scopes.some((proxy) => covers(scope, proxy)),
  );
  if (!needed) return;
  if (git === undefined) {
    throw new UserError('TOOL_MISSING', 'Private modules need git, and there is none on PATH', {
      hint: 'Install git 2.31 or newer.',
    });
  }
  const [major = 0, minor = 0] = git.version.split('.').map(Number);
  if (major > 2 || (major === 2 && minor >= 31)) return;
  throw new UserError(
    'TOOL_MISSING',
    `Private modules need git 2.31 or newer; ${git.path} is ${git.version}, which takes no configuration from the environment`,
    { hint: 'Install a newer git, or put one first on PATH.' },
  );
}
