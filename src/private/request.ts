import { UserError } from '../errors.ts';
import { liftGoproxy } from './goproxy.ts';
import { isKnownHostsLine } from './known-hosts.ts';
import { parseCredentials } from './parse.ts';
import { impliedPatterns, parsePatterns } from './patterns.ts';
import { formatScope, type PrivateRequest } from './types.ts';

/** Texts as a door has them, with the words by which its messages name them. */
export interface PrivateTexts {
  readonly patterns: readonly string[];
  readonly credentials: string;
  readonly knownHosts: readonly string[];
  /** As the go command reads it, passwords included. */
  readonly goproxy: string;
  readonly prewarm: boolean;
  /** undefined: unless `prewarm` makes it needless. */
  readonly keep: boolean | undefined;
  /** Why this run is given no secrets. */
  readonly withheld: string | undefined;
  readonly label: (name: 'private' | 'private-credentials' | 'private-known-hosts') => string;
}

export interface ParsedRequest {
  readonly request: PrivateRequest;
  /** `user:password@` of GOPROXY, for what is said. */
  readonly warnings: readonly string[];
  /** Patterns that nobody wrote: they come from the credentials. */
  readonly implied: readonly string[];
}

/** @throws UserError INPUT_INVALID */
export function parsePrivate(texts: PrivateTexts): ParsedRequest {
  const given = parsePatterns(texts.patterns, texts.label('private'));
  const { credentials, missing } = parseCredentials(texts.credentials, {
    label: texts.label('private-credentials'),
    withheld: texts.withheld,
  });
  const lifted = liftGoproxy(texts.goproxy);
  const taken = new Set(credentials.map(({ scope }) => formatScope(scope)));
  const fromProxies = lifted.credentials.filter(({ scope }, at) => {
    const name = formatScope(scope);
    return (
      !taken.has(name) && lifted.credentials.findIndex((other) => formatScope(other.scope) === name) === at
    );
  });
  const scopes = [...credentials.map(({ scope }) => scope), ...missing];
  const implied = given.length > 0 ? [] : impliedPatterns(scopes, lifted.scopes);
  return {
    request: {
      patterns: given.length > 0 ? given : implied,
      credentials: [...credentials, ...fromProxies],
      missing,
      knownHosts: parseKnownHosts(texts.knownHosts, texts.label('private-known-hosts')),
      proxies: {
        text: lifted.credentials.length > 0 ? lifted.text : undefined,
        scopes: lifted.scopes,
        own: lifted.own,
      },
      keep: texts.keep ?? !texts.prewarm,
      prewarm: texts.prewarm,
    },
    warnings: lifted.warnings,
    implied,
  };
}

function parseKnownHosts(lines: readonly string[], label: string): readonly string[] {
  const own = lines.filter((line) => !line.startsWith('#'));
  const wrong = own.find((line) => !isKnownHostsLine(line));
  if (wrong === undefined) return own;
  throw new UserError(
    'INPUT_INVALID',
    `${label}: \`${wrong.slice(0, 60)}\` is no line of a known_hosts file.`,
    {
      hint: 'Write what `ssh-keyscan -t ed25519 HOST` prints: a host, a kind of key, a key.',
    },
  );
}
