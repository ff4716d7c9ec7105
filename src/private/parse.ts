import { UserError } from '../errors.ts';
import { isKind, type Kind, kinds, tokenUser } from './kinds.ts';
import { isHost, parseScope } from './scope.ts';
import { readPrivateKey } from './ssh-key.ts';
import { type Credential, covers, formatScope, type Scope, type SshServer } from './types.ts';

export interface ParseFacts {
  /** For messages: `input private-credentials`. */
  readonly label: string;
  /** Why this run is given no secrets, in plain words; undefined: it is, and an empty value is a mistake. */
  readonly withheld: string | undefined;
}

export interface ParsedCredentials {
  readonly credentials: readonly Credential[];
  readonly missing: readonly Scope[];
}

/**
 * One credential a line: `SCOPE KIND VALUE`, a private key over several. Messages name the line and never quote what
 * could be a secret in the wrong place.
 * @throws UserError INPUT_INVALID
 */
export function parseCredentials(text: string, facts: ParseFacts): ParsedCredentials {
  const credentials: Credential[] = [];
  const missing: Scope[] = [];
  const seen = new Set<string>();
  for (const entry of entries(text)) {
    const refuse = (problem: string, hint: string): never => {
      throw new UserError('INPUT_INVALID', `${facts.label}, line ${entry.line}: ${problem}`, { hint });
    };
    const scope = parseScope(entry.scope);
    if (scope === undefined) {
      return refuse('it begins with something that is not a host, or a host and a path.', form);
    }
    const name = formatScope(scope);
    if (!isKind(entry.kind)) {
      return refuse(`after ${name} stands none of ${kinds.join(', ')}.`, form);
    }
    if (seen.has(name)) refuse(`${name} has a credential already.`, 'Keep one of the two lines.');
    seen.add(name);
    if (entry.value === '' && entry.kind !== 'inherit') {
      if (facts.withheld === undefined) {
        refuse(
          `the value for ${name} is empty.`,
          'The secret does not exist under this name, or this run may not read it.',
        );
      }
      missing.push(scope);
      continue;
    }
    credentials.push(credentialOf(scope, entry.kind, entry.value, refuse));
  }
  refuseInner(credentials, facts);
  return { credentials, missing };
}

/** What must not be seen of a text that was not parsed yet, and may be wrong. */
export function secretsIn(text: string): readonly string[] {
  return entries(text)
    .flatMap(({ scope, kind, value }) => {
      if (parseScope(scope) === undefined) return [scope, isKind(kind) ? '' : kind, value];
      if (!isKind(kind)) return [kind, value];
      if (kind === 'inherit') return [];
      if (kind === 'ssh')
        return value
          .replace(/^ssh:\/\/\S+\s*/, '')
          .split(/\s+/)
          .filter(isKeyText);
      return [value, ...(kind === 'basic' ? [value.slice(value.indexOf(':') + 1)] : [])];
    })
    .filter((secret) => secret !== '');
}

const form = 'Write one credential a line, like `github.com/acme token ${{ secrets.ACME_TOKEN }}`.';

interface Entry {
  /** 1-based. */
  readonly line: number;
  readonly scope: string;
  readonly kind: string;
  readonly value: string;
}

/** Empty lines and lines that begin with # are left out; from BEGIN to END all is one value. */
function entries(text: string): Entry[] {
  const found: Entry[] = [];
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at += 1) {
    const line = at + 1;
    let whole = lines[at]!.trim();
    if (whole === '' || whole.startsWith('#')) continue;
    while (whole.includes('-----BEGIN') && !whole.includes('-----END') && at + 1 < lines.length) {
      at += 1;
      whole += `\n${lines[at]!.trim()}`;
    }
    const [, scope = '', kind = '', value = ''] = /^(\S+)(?:\s+(\S+))?(?:\s+(.*))?$/s.exec(whole) ?? [];
    found.push({ line, scope, kind, value });
  }
  return found;
}

/** git drops the machine's helpers where ours begin, and has no way to take them up again further down. */
function refuseInner(credentials: readonly Credential[], { label }: ParseFacts): void {
  for (const inner of credentials) {
    const outer = credentials.find(({ kind, scope }) => kind === 'login' && covers(scope, inner.scope));
    if (inner.kind !== 'inherit' || outer === undefined) continue;
    const [name, other] = [formatScope(inner.scope), formatScope(outer.scope)];
    throw new UserError(
      'INPUT_INVALID',
      `${label}: ${name} cannot be inherited within ${other}, which has a token.`,
      {
        hint: `Give ${name} a credential of its own, or ${other} a narrower path.`,
      },
    );
  }
}

type Refuse = (problem: string, hint: string) => never;

function credentialOf(scope: Scope, kind: Kind, value: string, refuse: Refuse): Credential {
  if (kind === 'inherit') {
    if (value !== '') refuse('`inherit` takes no value.', form);
    return { kind: 'inherit', scope };
  }
  if (kind === 'ssh') return sshKey(scope, value, refuse);
  // A line break would end the value in git's credential protocol, and a blank in a netrc.
  if (/[\0-\x1f\x7f]/.test(value)) refuse('the value holds a control character.', form);
  if (kind !== 'basic') {
    if (/\s/.test(value))
      refuse('a token holds no blanks.', 'Is it another kind? `basic` takes user:password.');
    return { kind: 'login', scope, username: tokenUser(kind, scope.host), password: value };
  }
  const colon = value.indexOf(':');
  if (colon < 1 || colon === value.length - 1) {
    refuse('`basic` takes user:password.', `Write \`${formatScope(scope)} basic user:password\`.`);
  }
  return { kind: 'login', scope, username: value.slice(0, colon), password: value.slice(colon + 1) };
}

function sshKey(scope: Scope, value: string, refuse: Refuse): Credential {
  const [, address, pasted = ''] = /^(ssh:\/\/\S+)?\s*(.*)$/s.exec(value) ?? [];
  const server =
    address === undefined ? { user: 'git', host: hostOnly(scope), port: 22 } : parseServer(address);
  if (server === undefined) {
    return refuse('the address is not ssh://user@host or ssh://user@host:port.', 'The user is mostly git.');
  }
  const key = readPrivateKey(pasted);
  if (key.kind === 'wrong') {
    return refuse(
      `${key.why}.`,
      'Give the private key, not the .pub file, made with `ssh-keygen -t ed25519 -N ""`.',
    );
  }
  return { kind: 'ssh', scope, server, privateKey: key.text };
}

function hostOnly({ host }: Scope): string {
  return host.replace(/:\d+$/, '');
}

function parseServer(text: string): SshServer | undefined {
  const [, user = '', host = '', port = '22'] =
    /^ssh:\/\/([\w.-]+)@([^:/]+)(?::(\d{1,5}))?\/?$/.exec(text) ?? [];
  // ssh would take a leading dash for an option.
  if (!isHost(host) || user.startsWith('-') || Number(port) < 1 || Number(port) > 65535) return undefined;
  return { user, host: host.toLowerCase(), port: Number(port) };
}

/** A line of the base64 between BEGIN and END, not the words around it. */
function isKeyText(line: string): boolean {
  return line.length >= 16 && !line.includes('-----');
}
