import type { Credential } from './types.ts';

/**
 * A token for the host of a URL and no other. A value that names its scheme (`Basic …`, `token …`) is sent as it is,
 * anything else as `Bearer`. undefined for a URL without a host (file:) or an empty token.
 */
export function credentialFor(url: string, token: string): Credential | undefined {
  const value = token.trim();
  if (value === '' || !URL.canParse(url)) return undefined;
  const { host } = new URL(url);
  if (host === '') return undefined;
  return { host, header: 'authorization', value: /^\S+\s+\S/.test(value) ? value : `Bearer ${value}` };
}

/**
 * The job's token for GitHub's own hosts. The server's default is github.com; a GHES server has its API below itself.
 * Nothing else ever gets it: actions/setup-go sends it to any configured mirror.
 */
export function githubCredentials(token: string, server = 'https://github.com'): readonly Credential[] {
  const home = URL.canParse(server) ? new URL(server) : new URL('https://github.com');
  const hosts =
    home.host === 'github.com'
      ? ['https://github.com', 'https://api.github.com', 'https://raw.githubusercontent.com']
      : [home.origin, `https://api.${home.host}`, `https://raw.${home.host}`];
  return hosts.flatMap((host) => credentialFor(host, token) ?? []);
}

/** `https://user:password@host/` → the URL without them, and a Basic credential for that host. */
export function liftUserinfo(text: string): {
  readonly url: string;
  readonly credential: Credential | undefined;
} {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || (url.username === '' && url.password === '')) {
    return { url: text, credential: undefined };
  }
  const pair = `${decode(url.username)}:${decode(url.password)}`;
  url.username = '';
  url.password = '';
  return {
    url: url.href,
    credential: credentialFor(url.href, `Basic ${Buffer.from(pair).toString('base64')}`),
  };
}

/** The credential for a URL: exact host and port, over TLS or to this machine itself. */
export function credentialHeader(
  url: string,
  credentials: readonly Credential[],
): Readonly<Record<string, string>> {
  const { host, hostname, protocol } = new URL(url);
  const safe = protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
  const match = safe ? credentials.find((credential) => credential.host === host) : undefined;
  return match === undefined ? {} : { [match.header]: match.value };
}

/** What must never be seen of a credential: the whole value, what follows the scheme, and a Basic pair's password. */
export function secretsOf(credential: Credential): readonly string[] {
  const [scheme = '', ...rest] = credential.value.split(/\s+/);
  const token = rest.join(' ');
  const decoded = scheme.toLowerCase() === 'basic' ? Buffer.from(token, 'base64').toString('utf8') : '';
  const password = decoded.slice(decoded.indexOf(':') + 1);
  return [credential.value, token, password].filter((secret) => secret !== '');
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
