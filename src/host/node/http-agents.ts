import * as http from 'node:http';
import * as https from 'node:https';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { defaultCertificates } from './http-certificates.ts';
import { withOneBuffer } from './http-reads.ts';
import { TunnelAgent } from './http-tunnel.ts';

export interface AgentOptions {
  readonly connectTimeout: number;
  /** PEM, on top of Node's own. */
  readonly certificates: readonly string[];
}

export interface Agents {
  for(url: URL, proxy: URL | undefined): http.Agent;
}

/** Connections are kept for the next request to the same host; idle ones do not keep the process alive. */
export function createAgents(options: AgentOptions): Agents {
  const common = {
    keepAlive: true,
    // Node's 250 ms for each address fails on slow links with IPv6 in DNS only (nodejs/node#54359).
    autoSelectFamilyAttemptTimeout: 1_000,
  };
  const tls =
    options.certificates.length === 0
      ? {}
      : { ca: [...defaultCertificates(), ...options.certificates] as string[] };
  const plain = new PlainAgent(common);
  const secure = new SecureAgent({ ...common, ...tls });
  const tunnels = new Map<string, TunnelAgent>();
  return {
    for(url, proxy) {
      // A proxy is spoken to in plain HTTP or TLS itself when the request's own URL is http:.
      if (proxy !== undefined && url.protocol === 'http:')
        return proxy.protocol === 'https:' ? secure : plain;
      if (url.protocol === 'http:') return plain;
      if (proxy === undefined) return secure;
      const known = tunnels.get(proxy.href);
      if (known !== undefined) return known;
      const tunnel = new TunnelAgent(proxy, { ...common, ...tls }, options.connectTimeout);
      tunnels.set(proxy.href, tunnel);
      return tunnel;
    },
  };
}

type Connected = (error: Error | null, socket: Duplex) => void;

class PlainAgent extends http.Agent {
  override createConnection(
    options: http.ClientRequestArgs,
    connected?: Connected,
  ): Duplex | null | undefined {
    return withOneBuffer((reads) => super.createConnection({ ...options, ...reads }, connected) as Socket);
  }
}

class SecureAgent extends https.Agent {
  override createConnection(options: https.RequestOptions, connected?: Connected): Duplex | null | undefined {
    return withOneBuffer((reads) => super.createConnection({ ...options, ...reads }, connected) as Socket);
  }
}
