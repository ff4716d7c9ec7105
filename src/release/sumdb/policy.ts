import { matchesPrefix } from '../module/patterns.ts';
import { parseGosumdb } from './gosumdb.ts';
import type { Verifier } from './note.ts';

/** Whether the user's settings let a module be looked up in the checksum database, and in which. */
export type ChecksumPolicy =
  | { readonly kind: 'ask'; readonly verifier: Verifier; readonly url: string | undefined }
  /** `why` is the setting: `GOSUMDB=off`. */
  | { readonly kind: 'skip'; readonly why: string; readonly warning: string };

/**
 * What GOSUMDB, GONOSUMDB (by default GOPRIVATE), and the older GONOSUMCHECK and GOFLAGS=-insecure say.
 *
 * cmd/go asks the database for toolchains even against GONOSUMDB and refuses them under GOSUMDB=off, since go.sum cannot
 * hold their hashes (modfetch/sumdb.go, useSumDB). Networks that cut the database off could then install nothing;
 * here they can, and are told what they do without. GOINSECURE is about TLS and changes nothing, as in Go.
 * @throws UserError INPUT_INVALID
 */
export function checksumPolicy(
  modulePath: string,
  env: (name: string) => string | undefined,
): ChecksumPolicy {
  const why = reasonToSkip(modulePath, env);
  if (why !== undefined) return skip(modulePath, why);
  const gosumdb = parseGosumdb(env('GOSUMDB'));
  if (gosumdb.kind === 'off') return skip(modulePath, 'GOSUMDB=off');
  return { kind: 'ask', verifier: gosumdb.verifier, url: gosumdb.url };
}

function reasonToSkip(modulePath: string, env: (name: string) => string | undefined): string | undefined {
  for (const name of env('GONOSUMDB') ? ['GONOSUMDB'] : ['GOPRIVATE']) {
    if (matchesPrefix(env(name) ?? '', modulePath)) return `${name}=${env(name)}`;
  }
  if (/^(1|t|true|on|yes)$/i.test(env('GONOSUMCHECK') ?? '')) return `GONOSUMCHECK=${env('GONOSUMCHECK')}`;
  if (INSECURE.test(env('GOFLAGS') ?? '')) return 'GOFLAGS=-insecure';
  return undefined;
}

const INSECURE = /(?:^|\s)['"]?--?insecure(?:=(?:1|t|true))?['"]?(?=\s|$)/i;

function skip(modulePath: string, why: string): ChecksumPolicy {
  return {
    kind: 'skip',
    why,
    warning: `${modulePath} is not checked against the checksum database, because of ${why}. Whoever controls the module proxy, or the network to it, decides which Go runs here.`,
  };
}
