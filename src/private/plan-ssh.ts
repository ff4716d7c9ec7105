import { createHash } from 'node:crypto';
import type { Change } from '../environment/plan.ts';
import { UserError } from '../errors.ts';
import { isPinned, knownName, pinnedHosts } from './known-hosts.ts';
import { shellWord, slashed } from './shell-word.ts';
import {
  type Credential,
  formatScope,
  type PlannedFile,
  type PrivateFacts,
  type Scope,
  type SshServer,
} from './types.ts';

/** A name for one key on one server: so each scope has its own key, where ssh by itself would try one after the other. */
export interface SshAlias {
  readonly scope: Scope;
  readonly server: SshServer;
  readonly alias: string;
}

interface PlannedSsh {
  readonly aliases: readonly SshAlias[];
  readonly files: readonly PlannedFile[];
  readonly changes: readonly Change[];
}

/** @throws UserError INPUT_INVALID for a server whose key nobody pinned, and a GIT_SSH_COMMAND of somebody else */
export function planSsh(
  credentials: readonly Credential[],
  given: readonly string[],
  facts: PrivateFacts,
): PlannedSsh {
  const keys = credentials.flatMap((credential, at) =>
    credential.kind === 'ssh' ? [{ credential, at }] : [],
  );
  if (keys.length === 0) return { aliases: [], files: [], changes: [] };
  const earlier = earlierConfig(facts.sshCommand);
  const pins = pinnedHosts(given);
  const folder = slashed(facts.folder, facts.os);
  const blocks: string[] = [];
  const aliases = keys.map(({ credential: { scope, server }, at }) => {
    if (!isPinned(server, pins)) throw unpinned(server);
    const alias = `${server.host}.${shortHash(formatScope(scope))}.${suffix}`;
    blocks.push(block(alias, server, `${folder}/${keyFile(at)}`, `${folder}/${knownHostsName}`));
    return { scope, server, alias };
  });
  return {
    aliases,
    files: [
      ...keys.map(({ at }): PlannedFile => ({ name: keyFile(at), kind: 'key', credential: at })),
      { name: knownHostsName, kind: 'text', text: `${pins.join('\n')}\n` },
      { name: configName, kind: 'text', text: [...include(earlier, facts.os), ...blocks, others].join('\n') },
    ],
    changes: [
      {
        kind: 'set',
        name: 'GIT_SSH_COMMAND',
        value: `ssh -F ${shellWord(`${folder}/${configName}`)}`,
        why: 'ssh finds the keys of this job',
      },
    ],
  };
}

const suffix = 'setup-go-plus';
const configName = 'ssh_config';
const knownHostsName = 'known_hosts';

function keyFile(at: number): string {
  return `key-${at + 1}`;
}

/** By content and not by number: two steps of one job may have different lists, and share git's configuration. */
function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

function block(alias: string, { user, host, port }: SshServer, key: string, knownHosts: string): string {
  const lines = [
    `HostName ${host}`,
    `Port ${port}`,
    `User ${user}`,
    `IdentityFile ${quoted(key)}`,
    'IdentitiesOnly yes',
    'IdentityAgent none',
    `UserKnownHostsFile ${quoted(knownHosts)}`,
    'GlobalKnownHostsFile /dev/null',
    'StrictHostKeyChecking yes',
    'CheckHostIP no',
    'BatchMode yes',
    'ControlMaster no',
    'ControlPath none',
    'ForwardAgent no',
  ];
  return `Host ${alias}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

/** -F hides the user's own config, which all other hosts keep. */
const others = `Host * !*.${suffix}
  Include ~/.ssh/config
  Include /etc/ssh/ssh_config
`;

/** ssh takes a path that does not begin with a slash for one below ~/.ssh; that of Git for Windows reads /d/ for D:/. */
function include(path: string | undefined, os: string): string[] {
  if (path === undefined) return [];
  const rooted =
    os === 'windows' ? path.replace(/^([A-Za-z]):/, (_, drive: string) => `/${drive.toLowerCase()}`) : path;
  return [`Include "${rooted}"\n`];
}

/** ssh expands % in names of files. */
function quoted(path: string): string {
  return `"${path.replaceAll('%', '%%')}"`;
}

/** The config of an earlier step of this job, whose keys stay in use. */
function earlierConfig(command: string | undefined): string | undefined {
  if (!command) return undefined;
  const path = /^ssh -F '(.*setup-go-plus-private-[^/]+\/ssh_config)'$/.exec(command)?.[1];
  if (path !== undefined) return path.replaceAll("'\\''", "'");
  throw new UserError(
    'INPUT_INVALID',
    'GIT_SSH_COMMAND is set already, and ssh keys for private modules need it',
    {
      hint: 'Remove it from the job, or use tokens in place of ssh keys.',
    },
  );
}

function unpinned(server: SshServer): UserError {
  const name = knownName(server);
  const port = server.port === 22 ? '' : `-p ${server.port} `;
  return new UserError(
    'INPUT_INVALID',
    `No host key of ${name} is pinned, so it cannot be told from an impostor`,
    {
      hint: `Add its line to private-known-hosts: what \`ssh-keyscan ${port}-t ed25519 ${server.host}\` prints, compared with what its owner publishes.`,
    },
  );
}
