import type { Change } from '../environment/plan.ts';
import { isFetched, tooWide } from './patterns.ts';
import type { PrivateFacts, PrivateRequest } from './types.ts';

interface PlannedSettings {
  readonly changes: readonly Change[];
  readonly warnings: readonly string[];
}

/**
 * GOPRIVATE for what git fetches; where GOPROXY is the company's own, what nothing lets git fetch comes through it and
 * only stays out of the checksum database. Values that are there keep their entries and their order; a GONOPROXY or
 * GONOSUMDB of its own replaces GOPRIVATE for the go command, so it gets the patterns too.
 */
export function planSettings(
  { patterns, credentials, missing, proxies }: PrivateRequest,
  now: PrivateFacts['settings'],
): PlannedSettings {
  const own = credentials.filter((credential) => credential.kind !== 'login' || !credential.proxy);
  const scopes = [...own.map(({ scope }) => scope), ...missing];
  const proxied = proxies.own ? patterns.filter((pattern) => !isFetched(pattern, scopes)) : [];
  const fetched = patterns.filter((pattern) => !proxied.includes(pattern));
  const changes = [
    ...change('GOPRIVATE', now.GOPRIVATE, now.GOPRIVATE, fetched, 'git fetches them itself'),
    ...(now.GONOSUMDB === '' && proxied.length === 0
      ? []
      : change('GONOSUMDB', now.GONOSUMDB, now.GONOSUMDB || now.GOPRIVATE, patterns, unlisted)),
    // `none` is how one says that all modules come through the proxy.
    ...(now.GONOPROXY === '' || now.GONOPROXY === 'none'
      ? []
      : change('GONOPROXY', now.GONOPROXY, now.GONOPROXY, fetched, 'no proxy is told their names')),
  ];
  return { changes, warnings: tooWide(patterns).map(wideWarning) };
}

const unlisted = 'the checksum database cannot know them';

function change(
  name: string,
  before: string,
  base: string,
  patterns: readonly string[],
  why: string,
): Change[] {
  const entries = base
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '' && entry !== 'none');
  const value = [...entries, ...patterns.filter((pattern) => !entries.includes(pattern))].join(',');
  return value === before || patterns.length === 0 ? [] : [{ kind: 'set', name, value, why }];
}

function wideWarning({ pattern, example }: { pattern: string; example: string }): string {
  return `private: \`${pattern}\` also covers modules that everybody can get, such as ${example}: they are fetched without the proxy and not checked against the checksum database. Name the organisation: github.com/acme.`;
}
