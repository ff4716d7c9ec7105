import type { Change } from '../environment/plan.ts';
import { UserError } from '../errors.ts';
import { helperScript } from './helper.ts';
import type { SshAlias } from './plan-ssh.ts';
import { shellWord, slashed } from './shell-word.ts';
import { type Credential, formatScope, type PlannedFile, type PrivateFacts, type Scope } from './types.ts';

type Setting = readonly [key: string, value: string];

/**
 * git's configuration for the job: a file in its folder, which GIT_CONFIG_COUNT has git read last, so it wins. It speaks of
 * the wanted hosts alone; what git does elsewhere, the credential manager of Git for Windows included, stays as it is.
 * A file and not a variable for each setting, since some are empty: not every shell of Windows hands on an empty variable,
 * and without it every git fails. Once the folder is gone, git goes on without.
 */
export function planGit(
  credentials: readonly Credential[],
  aliases: readonly SshAlias[],
  facts: PrivateFacts,
): { readonly files: readonly PlannedFile[]; readonly changes: readonly Change[] } {
  const logins = credentials.flatMap((credential, at) =>
    credential.kind === 'login' ? [{ credential, at }] : [],
  );
  // The narrower scope comes later and begins with an empty list, so it alone is asked.
  const asked = logins
    .filter(({ credential }) => !credential.proxy)
    .sort((a, b) => a.credential.scope.path.length - b.credential.scope.path.length);
  const settings: Setting[] = [
    ...hostSettings(credentials, facts.emptied),
    ...asked.flatMap(({ credential: { scope }, at }) => loginSettings(scope, credentialFile(at), facts)),
    ...credentials.flatMap(({ kind, scope }) => (kind === 'inherit' ? [keep(scope)] : [])),
    ...aliases.flatMap(sshSettings),
  ];
  // Also GOPROXY's: the post step learns from these files what it must look for.
  const files: PlannedFile[] = logins.map(({ at }) => ({
    name: credentialFile(at),
    kind: 'login',
    credential: at,
  }));
  if (asked.length > 0) files.push({ name: helperName, kind: 'text', text: helperScript });
  if (settings.length === 0) return { files, changes: [] };
  files.push({ name: gitConfigName, kind: 'text', text: settings.map(renderSetting).join('') });
  return { files, changes: included(facts) };
}

const helperName = 'helper.sh';
export const gitConfigName = 'gitconfig';

function credentialFile(at: number): string {
  return `credential-${at + 1}`;
}

/**
 * Other helpers must not see these hosts: they would be asked for what ours refuses, and be given our secret to store.
 * Not where something on the host is to come from them.
 */
function hostSettings(credentials: readonly Credential[], emptied: readonly string[]): Setting[] {
  const own = credentials.filter((each) => each.kind === 'login' && !each.proxy);
  const inherited = new Set(
    credentials.filter(({ kind }) => kind === 'inherit').map(({ scope }) => scope.host),
  );
  return [...new Set(own.map(({ scope }) => scope.host))].flatMap((host): Setting[] => [
    // Once: emptied again, the list would lose the helpers of an earlier step of this job.
    ...(inherited.has(host) || emptied.includes(host)
      ? []
      : [[`credential.https://${host}.helper`, ''] as const]),
    // Without it git tells helpers the host alone, and one organisation's token would do for all.
    [`credential.https://${host}.useHttpPath`, 'true'],
  ]);
}

function loginSettings(scope: Scope, file: string, facts: PrivateFacts): Setting[] {
  const url = `https://${formatScope(scope)}`;
  const at = (name: string) => shellWord(`${slashed(facts.folder, facts.os)}/${name}`);
  const words = [at(file), shellWord(scope.host), shellWord(scope.path)].join(' ');
  return [
    [`credential.${url}.helper`, ''],
    // git runs it with its own sh, which Git for Windows brings. Sourced: the folder may forbid to execute files.
    [`credential.${url}.helper`, `!f() { . ${at(helperName)}; }; f ${words}`],
    keep(scope),
  ];
}

/** A shorter insteadOf in somebody's file, with an expired token or for ssh, must not lead elsewhere. */
function keep(scope: Scope): Setting {
  const url = `https://${formatScope(scope)}`;
  return [`url.${url}.insteadOf`, url];
}

/** No secret in it: the name behind `git@` is known to our ssh config alone, which has the key. */
function sshSettings({ scope, server, alias }: SshAlias): Setting[] {
  const { host, path } = scope;
  const bare = host.replace(/:\d+$/, '');
  const key = (tail: string) => `url.ssh://${server.user}@${alias}/${tail}.insteadOf`;
  if (path === '') {
    return [`https://${host}/`, `ssh://git@${bare}/`, `git@${bare}:`].map((from) => [key(''), from] as const);
  }
  return [
    // Also for a repository alone, which Go names without .git. git compares letters, not elements of paths.
    [key(path), `https://${host}/${path}`],
    ...['/', '.git'].flatMap((end): Setting[] => [
      [key(path + end), `ssh://git@${bare}/${path}${end}`],
      [key(path + end), `git@${bare}:${path}${end}`],
    ]),
  ];
}

/** git splits a key at its first and its last dot. */
function renderSetting([key, value]: Setting): string {
  const [first, last] = [key.indexOf('.'), key.lastIndexOf('.')];
  const quoted = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
  const section = `[${key.slice(0, first)} ${quoted(key.slice(first + 1, last))}]`;
  return `${section}\n\t${key.slice(last + 1)} =${value === '' ? '' : ` ${quoted(value)}`}\n`;
}

/** Behind what is in the environment already. */
function included({ folder, os, gitConfigCount: count }: PrivateFacts): Change[] {
  const first = Number(count || '0');
  if (!Number.isSafeInteger(first) || first < 0) {
    throw new UserError('INPUT_INVALID', `GIT_CONFIG_COUNT is \`${count}\`, expected a number`, {
      hint: 'git refuses it too. An earlier step of the job set it.',
    });
  }
  const set = (name: string, value: string): Change => ({
    kind: 'set',
    name,
    value,
    why: 'git finds the credentials of this job',
  });
  return [
    set(`GIT_CONFIG_KEY_${first}`, 'include.path'),
    set(`GIT_CONFIG_VALUE_${first}`, `${slashed(folder, os)}/${gitConfigName}`),
    set('GIT_CONFIG_COUNT', String(first + 1)),
  ];
}
