import { parseScope } from './scope.ts';
import type { Login, Scope } from './types.ts';

export interface LiftedProxies {
  /** GOPROXY without user names and passwords, else as it was. */
  readonly text: string;
  readonly credentials: readonly Login[];
  /** What it names. */
  readonly scopes: readonly Scope[];
  /** Every proxy in it is somebody's own: needs a password, or is none that everybody can use. */
  readonly own: boolean;
  /** What must not be seen, also of entries that cannot be lifted. */
  readonly secrets: readonly string[];
  readonly warnings: readonly string[];
}

/**
 * Takes `user:password@` out of GOPROXY's https entries. cmd/go refuses them over http (web.Get: "refusing to pass
 * credentials to insecure URL"), so those stay for it to refuse.
 */
export function liftGoproxy(text: string): LiftedProxies {
  const credentials: Login[] = [];
  const secrets: string[] = [];
  const warnings: string[] = [];
  const scopes: Scope[] = [];
  let own = true;
  let asked = 0;
  const bare = text.replace(/[^,|]+/g, (raw) => {
    const entry = raw.trim();
    const url = urlOf(entry);
    if (url === undefined) return raw;
    const scope = parseScope(`${url.host}${decode(url.pathname)}`);
    if (scope !== undefined) scopes.push(scope);
    asked += 1;
    if (publicProxies.includes(url.host)) own = false;
    if (url.username === '' && url.password === '') return raw;
    const [username, password] = [decode(url.username), decode(url.password)];
    secrets.push(...[password === '' ? username : password, url.password].filter((each) => each !== ''));
    const carried = !/[\0-\x1f\x7f]/.test(username + password);
    if (url.protocol !== 'https:' || scope === undefined || !carried) {
      warnings.push(
        `GOPROXY has a password for ${url.host} that is left where it is: ${url.protocol === 'https:' ? 'its path or password has unusual characters' : 'the go command refuses to send it without TLS'}.`,
      );
      return raw;
    }
    credentials.push({ kind: 'login', scope, username, password, proxy: true });
    url.username = '';
    url.password = '';
    return url.href.replace(/\/$/, '');
  });
  return { text: bare, credentials, scopes, own: own && asked > 0, secrets, warnings };
}

const publicProxies = ['proxy.golang.org', 'goproxy.io', 'goproxy.cn', 'athens.azurefd.net'];

/** `host/path` is meant as https (modfetch/proxy.go). */
function urlOf(entry: string): URL | undefined {
  if (!/[.:/]/.test(entry) || entry.startsWith('/')) return undefined;
  const text = entry.includes(':/') ? entry : `https://${entry}`;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url : undefined;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
