import type { Change } from '../environment/plan.ts';
import {
  type Credential,
  covers,
  formatScope,
  type Login,
  type PlannedFile,
  type PrivateFacts,
  type Scope,
} from './types.ts';

interface PlannedAuth {
  readonly files: readonly PlannedFile[];
  readonly changes: readonly Change[];
  readonly warnings: readonly string[];
}

type Numbered = { readonly login: Login; readonly at: number };

/**
 * Credentials for the requests that the go command makes itself: GOPROXY, and the go-import pages of hosts that it does
 * not know. From Go 1.24 by GOAUTH, which knows paths and sends them with the first request (GitLab answers without them
 * too, with the wrong repository for a module in a subgroup). Before, by NETRC, which knows hosts.
 */
export function planGoAuth(
  credentials: readonly Credential[],
  proxies: readonly Scope[],
  facts: PrivateFacts,
): PlannedAuth {
  const logins = credentials
    .flatMap((login, at) => (login.kind === 'login' ? [{ login, at }] : []))
    .filter(
      ({ login: { scope } }) => proxies.some((proxy) => covers(scope, proxy)) || !isKnownForge(scope.host),
    );
  if (logins.length === 0) return { files: [], changes: [], warnings: [] };
  const modern = facts.go === undefined || facts.go.major > 1 || facts.go.minor >= 24;
  const command = modern ? commandOf(facts) : undefined;
  const byCommand = command === undefined ? undefined : goauth(command, logins, facts);
  const byNetrc = command === undefined || facts.go === undefined ? netrc(logins, modern, facts) : undefined;
  const parts = [byCommand, byNetrc].filter((part) => part !== undefined);
  return {
    files: parts.flatMap(({ files }) => files),
    changes: parts.flatMap(({ changes }) => changes),
    warnings: parts.flatMap(({ warnings }) => warnings),
  };
}

/** cmd/go asks these for nothing: it knows that git is spoken there (vcs.go, vcsPaths). */
function isKnownForge(host: string): boolean {
  return host === 'github.com' || host === 'bitbucket.org';
}

/**
 * What GOAUTH runs prints the file with git's own reader of configuration: git is there on every system where modules
 * are fetched, and neither a shell nor Node need be on the PATH of later steps. By its path, since the word `git` means
 * another method, which would ask for each URL anew. GOAUTH has quotes but no escapes, and splits at every `;`.
 */
function commandOf({ git, folder, os }: PrivateFacts): string | undefined {
  if (git === undefined) return undefined;
  const words = [git.path, 'config', '--file', `${folder}${os === 'windows' ? '\\' : '/'}${goauthName}`];
  const quoted = words.map((word) =>
    /[\s'"]/.test(word) ? (word.includes("'") ? `"${word}"` : `'${word}'`) : word,
  );
  const text = [...quoted, '--get', goauthKey].join(' ');
  return words.some((word) => /;/.test(word) || /'.*"|".*'/.test(word)) ? undefined : text;
}

function goauth(command: string, logins: readonly Numbered[], { settings }: PrivateFacts): PlannedAuth {
  // `off` together with others is an error to the go command, and unset means netrc.
  const rest = settings.GOAUTH === 'off' ? undefined : settings.GOAUTH || 'netrc';
  const value = [command, ...(rest === undefined ? [] : [rest])].join('; ');
  return {
    files: [{ name: goauthName, kind: 'goauth', credentials: logins.map(({ at }) => at) }],
    changes: [{ kind: 'set', name: 'GOAUTH', value, why: 'the go command finds the credential of this job' }],
    warnings: [],
  };
}

export const goauthName = 'goauth';
export const goauthKey = 'goauth.credentials';

function netrc(logins: readonly Numbered[], modern: boolean, facts: PrivateFacts): PlannedAuth {
  const { folder, os } = facts;
  const warnings: string[] = [];
  const hosts = new Set(logins.map(({ login }) => login.scope.host));
  const chosen = [...hosts].flatMap((host) => {
    const all = logins.filter(({ login }) => login.scope.host === host);
    const only = all.length === 1 ? all[0] : all.find(({ login }) => login.scope.path === '');
    const scopes = all.map(({ login }) => formatScope(login.scope)).join(', ');
    if (only === undefined) {
      warnings.push(
        `${scopes}: Go before 1.24 knows one credential a host, so its own requests to ${host} carry none; git's do.`,
      );
      return [];
    }
    if (/\s/.test(only.login.username + only.login.password)) {
      warnings.push(
        `${scopes}: a password with a blank cannot stand in a netrc, so Go's own requests carry none; git's do.`,
      );
      return [];
    }
    return [only.at];
  });
  if (chosen.length === 0) return { files: [], changes: [], warnings };
  const path = `${folder}${os === 'windows' ? '\\' : '/'}netrc`;
  const set = (name: string, value: string): Change => ({
    kind: 'set',
    name,
    value,
    why: 'the go command finds the credential of this job',
  });
  const authOff =
    modern && facts.settings.GOAUTH !== '' && !/(^|;)\s*netrc\s*(;|$)/.test(facts.settings.GOAUTH);
  return {
    files: [{ name: 'netrc', kind: 'netrc', credentials: chosen, before: facts.netrc ?? null }],
    changes: [
      set('NETRC', path),
      ...(authOff
        ? [set('GOAUTH', facts.settings.GOAUTH === 'off' ? 'netrc' : `netrc; ${facts.settings.GOAUTH}`)]
        : []),
    ],
    warnings,
  };
}
