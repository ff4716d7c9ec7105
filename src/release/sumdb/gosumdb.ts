import { UserError } from '../../errors.ts';
import type { Credential } from '../../transfer/types.ts';
import { takeCredential } from '../module/userinfo.ts';
import { parseVerifier, type Verifier } from './note.ts';

/** What GOSUMDB says: https://go.dev/ref/mod#environment-variables */
export type Gosumdb =
  | { readonly kind: 'off' }
  | {
      readonly kind: 'database';
      readonly verifier: Verifier;
      /** Where to ask, past all proxies; undefined: through GOPROXY's proxies, else at https://<name>. No slash at the end. */
      readonly url: string | undefined;
      /** Taken out of `url`. */
      readonly credentials: readonly Credential[];
    };

/**
 * `off`, `name`, `name+hash+key`, each name or key with an optional URL after a space, or `sum.golang.google.cn`,
 * which is sum.golang.org where it can be reached from mainland China. Nothing at all means sum.golang.org.
 * @throws UserError INPUT_INVALID
 */
export function parseGosumdb(text: string | undefined): Gosumdb {
  const value = text === undefined || text === '' ? 'sum.golang.org' : text;
  if (value === 'off') return { kind: 'off' };
  const fields = (value === CHINA ? `sum.golang.org https://${CHINA}` : value).split(/\s+/).filter(Boolean);
  const [key, address] = fields;
  if (key === undefined || fields.length > 2) {
    throw invalid(`has ${fields.length} fields, expected a name or key and at most one URL`);
  }
  const known = KNOWN_KEYS.get(key);
  if (known === undefined && !key.includes('+')) {
    throw invalid(`names ${JSON.stringify(key)}, whose key is not known`);
  }
  const verifier = parseVerifier(known ?? key);
  checkName(verifier.name);
  const taken =
    address === undefined ? undefined : takeCredential('GOSUMDB', address, ['https:', 'http:', 'file:']);
  return {
    kind: 'database',
    verifier,
    url: taken?.url.replace(/\/+$/, ''),
    credentials: taken?.credential === undefined ? [] : [taken.credential],
  };
}

const CHINA = 'sum.golang.google.cn';

/** The keys that cmd/go knows by name (cmd/go/internal/modfetch/key.go). */
const KNOWN_KEYS: ReadonlyMap<string, string> = new Map([
  ['sum.golang.org', 'sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8'],
]);

/** The name becomes a URL and a path below a proxy: nothing but host[:port][/path] may be in it. */
function checkName(name: string): void {
  if (!/^[a-z0-9][a-z0-9.-]*(:\d{1,5})?(\/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*$/i.test(name)) {
    throw invalid(`names ${JSON.stringify(name)}, expected host or host/path`);
  }
}

function invalid(why: string): UserError {
  return new UserError('INPUT_INVALID', `GOSUMDB ${why}`, {
    hint: 'Expected off, sum.golang.org, or <name>+<hash>+<key> with an optional URL after a space.',
  });
}
