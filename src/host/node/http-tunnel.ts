import * as http from 'node:http';
import * as https from 'node:https';
import { isIP, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { connect as connectTls } from 'node:tls';
import { proxyAuthorization, proxyEndpoint } from './http-proxy.ts';

/** The proxy answered, and refused. Never shown as if the host itself had answered. */
export class ProxyRefusal extends Error {
  readonly code = 'PROXY_REFUSED';
  readonly status: number;

  constructor(status: number, reason: string) {
    super(`${status} ${reason}`);
    this.status = status;
  }
}

/** TLS through an HTTP proxy's CONNECT. The proxy sees the host's name and nothing else; its credentials reach it alone. */
export class TunnelAgent extends https.Agent {
  readonly #proxy: URL;
  readonly #timeout: number;

  constructor(proxy: URL, options: https.AgentOptions, timeout: number) {
    super(options);
    this.#proxy = proxy;
    this.#timeout = timeout;
  }

  override createConnection(
    options: https.RequestOptions,
    callback?: (error: Error | null, socket: Duplex) => void,
  ): Duplex | null | undefined {
    const done = once(callback);
    const host = String(options.host ?? '');
    const target = `${isIP(host) === 6 ? `[${host}]` : host}:${options.port ?? 443}`;
    const authorization = proxyAuthorization(this.#proxy);
    const request = (this.#proxy.protocol === 'https:' ? https : http).request({
      method: 'CONNECT',
      ...proxyEndpoint(this.#proxy),
      path: target,
      agent: false,
      ...(this.options.ca === undefined ? {} : { ca: this.options.ca }),
      headers: {
        host: target,
        ...(authorization === undefined ? {} : { 'proxy-authorization': authorization }),
      },
    });
    const timer = setTimeout(() => {
      request.destroy(Object.assign(new Error(`no answer in ${this.#timeout} ms`), { code: 'ETIMEDOUT' }));
    }, this.#timeout);
    request.once('close', () => clearTimeout(timer));
    request.on('error', (error) => done(error));
    request.once('response', (response) => {
      response.destroy();
      done(new ProxyRefusal(response.statusCode ?? 0, response.statusMessage ?? ''));
    });
    request.once('connect', (response, socket: Socket) => {
      clearTimeout(timer);
      if (response.statusCode !== 200) {
        socket.destroy();
        done(new ProxyRefusal(response.statusCode ?? 0, response.statusMessage ?? ''));
        return;
      }
      const servername = options.servername || (isIP(host) === 0 ? host : '');
      done(null, connectTls({ ...(options as object), path: undefined, socket, servername } as object));
    });
    request.end();
    return undefined;
  }
}

function once(
  callback: ((error: Error | null, socket: Duplex) => void) | undefined,
): (error: Error | null, socket?: Duplex) => void {
  let called = false;
  return (error, socket) => {
    if (called) {
      socket?.destroy();
      return;
    }
    called = true;
    callback?.(error, socket as Duplex);
  };
}
