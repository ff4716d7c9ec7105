import { UserError } from '../../errors.ts';
import type { Credential } from '../../transfer/types.ts';
import { takeCredential } from './userinfo.ts';

export type GoproxyEntry =
  | {
      readonly kind: 'proxy';
      /** https:, http: or file:, without credentials and without a slash at the end. */
      readonly url: string;
      /** A `|` follows: any error lets the next be asked. Otherwise only 404 and 410 do. */
      readonly fallBackOnError: boolean;
    }
  | { readonly kind: 'direct' | 'off' };

export interface Goproxy {
  readonly entries: readonly GoproxyEntry[];
  /** For the transfer, which sends each to its host alone. */
  readonly credentials: readonly Credential[];
  /** The same list without credentials: may be printed, and parses to the same entries. */
  readonly text: string;
}

export const DEFAULT_GOPROXY = 'https://proxy.golang.org,direct';

/**
 * GOPROXY, as cmd/go reads it (modfetch/proxy.go): a list separated by `,` and `|`, at whose first `direct` or `off`
 * the reading ends. Empty or undefined means Go's default.
 * @throws UserError INPUT_INVALID; its message never quotes an entry: it may hold a password
 */
export function parseGoproxy(text: string | undefined): Goproxy {
  const entries: GoproxyEntry[] = [];
  const credentials: Credential[] = [];
  const list = text === undefined || text === '' ? DEFAULT_GOPROXY : text;
  for (const [, raw = '', separator] of list.matchAll(/([^,|]*)([,|]|$)/g)) {
    const entry = raw.trim();
    if (entry === '') continue;
    if (entry === 'direct' || entry === 'off') {
      entries.push({ kind: entry });
      break;
    }
    const { url, credential } = takeCredential('GOPROXY', withScheme(entry), ['https:', 'http:', 'file:']);
    if (credential !== undefined) credentials.push(credential);
    entries.push({ kind: 'proxy', url: url.replace(/\/+$/, ''), fallBackOnError: separator === '|' });
  }
  if (entries.length === 0) {
    throw new UserError('INPUT_INVALID', 'GOPROXY is set but names no proxy', {
      hint: `Unset it, or write ${DEFAULT_GOPROXY}.`,
    });
  }
  return { entries, credentials, text: format(entries) };
}

/**
 * Asks one proxy after the other by the list's rules, until one has it.
 * @param ask undefined: this proxy answered and has none
 * @returns undefined: those that were asked have none
 * @throws UserError of the last proxy that failed; SOURCES_EXHAUSTED where there was no proxy to ask
 */
export async function tryProxies<T>(
  entries: readonly GoproxyEntry[],
  ask: (proxy: string) => Promise<T | undefined>,
): Promise<T | undefined> {
  let asked = 0;
  let failure: UserError | undefined;
  for (const entry of entries) {
    if (entry.kind !== 'proxy') break;
    asked += 1;
    try {
      const found = await ask(entry.url);
      if (found !== undefined) return found;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      failure = error;
      if (!entry.fallBackOnError) break;
    }
  }
  if (failure !== undefined) throw failure;
  if (asked === 0) throw noProxy(entries);
  return undefined;
}

/** `host/path` is meant as https; a lone word or an absolute path is left for the URL parser to refuse. */
function withScheme(entry: string): string {
  return /[.:/]/.test(entry) && !entry.includes(':/') && !entry.startsWith('/') ? `https://${entry}` : entry;
}

function format(entries: readonly GoproxyEntry[]): string {
  return entries
    .map((entry, at) => {
      if (entry.kind !== 'proxy') return entry.kind;
      if (at === entries.length - 1) return entry.url;
      return `${entry.url}${entry.fallBackOnError ? '|' : ','}`;
    })
    .join('');
}

function noProxy(entries: readonly GoproxyEntry[]): UserError {
  const first = entries[0]?.kind ?? 'off';
  return new UserError(
    'SOURCES_EXHAUSTED',
    first === 'off'
      ? 'GOPROXY=off allows no module download, so Go cannot come from a module proxy'
      : 'GOPROXY=direct names no proxy that Go toolchains could come from',
    {
      hint: `Set GOPROXY to a proxy (Go's default is ${DEFAULT_GOPROXY}), or use another source, such as go.dev.`,
    },
  );
}
