import { BlockList, isIP } from 'node:net';
import { UserError } from '../../errors.ts';

/**
 * The proxy for a URL, from HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY in either case, lower case first.
 * NO_PROXY is read as the go command reads it (golang.org/x/net/http/httpproxy): a domain covers its subdomains,
 * `.domain` only those, ports and CIDR ranges count, and this machine is never reached through a proxy.
 * @throws UserError INPUT_INVALID when the variable holds no http: or https: URL
 */
export function proxyFor(url: URL, env: (name: string) => string | undefined): URL | undefined {
  const read = (name: string) => env(name) || env(name.toUpperCase()) || '';
  const variable = `${url.protocol.slice(0, -1)}_proxy`;
  const value = read(variable) || read('all_proxy');
  if (value === '' || isExempt(url, read('no_proxy'))) return undefined;
  const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`;
  const proxy = URL.canParse(text) ? new URL(text) : undefined;
  if (proxy === undefined || !['http:', 'https:'].includes(proxy.protocol)) {
    // The value may hold a password: name the variable, not what is in it.
    throw new UserError('INPUT_INVALID', `expected an http: or https: URL in ${variable.toUpperCase()}`, {
      hint: 'Write it as http://proxy.example.com:3128. SOCKS proxies are not supported.',
    });
  }
  return proxy;
}

/** `Basic …` for a proxy URL with userinfo. */
export function proxyAuthorization(proxy: URL): string | undefined {
  if (proxy.username === '' && proxy.password === '') return undefined;
  const pair = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
  return `Basic ${Buffer.from(pair).toString('base64')}`;
}

/**
 * How to connect to the proxy itself. `servername` is needed: Node would take the TLS name from the Host header,
 * which names the host behind the proxy.
 */
export function proxyEndpoint(proxy: URL): {
  readonly host: string;
  readonly port: number;
  readonly servername: string;
} {
  const host = bare(proxy.hostname);
  const port = Number(proxy.port || (proxy.protocol === 'https:' ? 443 : 80));
  return { host, port, servername: isIP(host) === 0 ? host : '' };
}

function isExempt(url: URL, list: string): boolean {
  const host = bare(url.hostname);
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  if (host === 'localhost' || isLoopback(host)) return true;
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => entry !== '' && covers(entry, host, port));
}

function covers(entry: string, host: string, port: string): boolean {
  if (entry === '*') return true;
  if (entry.includes('/')) return inRange(entry, host);
  const [, name = '', wantedPort] = /^(\[[^\]]*\]|[^:]*|.*:.*:.*?)(?::(\d+))?$/.exec(entry) ?? [];
  if (wantedPort !== undefined && wantedPort !== port) return false;
  const wanted = bare(name.replace(/^\*(?=\.)/, ''));
  if (wanted === '') return false;
  return wanted.startsWith('.') ? host.endsWith(wanted) : host === wanted || host.endsWith(`.${wanted}`);
}

function inRange(entry: string, host: string): boolean {
  const [base = '', bits = ''] = entry.split('/');
  const family = isIP(base);
  if (
    family === 0 ||
    family !== isIP(host) ||
    !/^\d{1,3}$/.test(bits) ||
    Number(bits) > (family === 4 ? 32 : 128)
  ) {
    return false;
  }
  const range = new BlockList();
  range.addSubnet(base, Number(bits), family === 4 ? 'ipv4' : 'ipv6');
  return range.check(host, family === 4 ? 'ipv4' : 'ipv6');
}

function isLoopback(host: string): boolean {
  return host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}

function bare(host: string): string {
  return host.replace(/^\[|\]$/g, '').toLowerCase();
}
