import * as http from 'node:http';
import * as https from 'node:https';
import { proxyAuthorization, proxyEndpoint } from './http-proxy.ts';
import { noticeCopies } from './http-reads.ts';

export interface Exchange {
  readonly url: URL;
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly body?: Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
  readonly agent: http.Agent;
  readonly proxy: URL | undefined;
  /** Milliseconds. */
  readonly connectTimeout: number;
  readonly idleTimeout: number;
}

/** One request, as far as the response's headers. Throws Node's own errors; http-failure.ts puts them in words. */
export function send(exchange: Exchange): Promise<http.IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = open(exchange);
    let timer = setTimeout(giveUp, exchange.connectTimeout, 'connect', exchange.connectTimeout);
    let settled = false;
    const settle = () => {
      settled = true;
      clearTimeout(timer);
    };
    function giveUp(phase: string, milliseconds: number): void {
      request.destroy(timeout(phase, milliseconds));
    }
    const connected = () => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, exchange.idleTimeout, 'answer', exchange.idleTimeout);
      if (exchange.body !== undefined) void write(request, exchange.body, () => settled || timer.refresh());
    };
    request.once('socket', (socket) => {
      if (!socket.connecting) connected();
      else socket.once('connect', connected);
    });
    request.once('response', (message) => {
      settle();
      resolve(message);
    });
    request.on('error', (error) => {
      settle();
      reject(error);
    });
    if (exchange.body === undefined) request.end();
  });
}

const pieceSize = 256 * 1024;

/** Piece by piece: on a slow line a large body takes longer than the silence that is allowed, and is not silent. */
async function write(request: http.ClientRequest, body: Uint8Array, moved: () => unknown): Promise<void> {
  const closed = new Promise<void>((resolve) => request.once('close', resolve));
  for (let at = 0; at < body.length && !request.destroyed; at += pieceSize) {
    const written = new Promise<void>((resolve) => {
      request.write(body.subarray(at, at + pieceSize), () => resolve());
    });
    await Promise.race([written, closed]);
    moved();
  }
  request.end();
}

/**
 * The body, with the silence clock running only while we wait for the host: a reader that is busy extracting
 * for half a minute must not look like a broken connection.
 */
export async function* readBody(
  message: http.IncomingMessage,
  idleTimeout: number,
  explain: (error: unknown) => Error,
): AsyncGenerator<Uint8Array> {
  const chunks = message[Symbol.asyncIterator]();
  let waiting = false;
  // One for all chunks. The socket keeps the process alive while it is waited for.
  const timer = setTimeout(() => {
    if (waiting) message.destroy(timeout('data', idleTimeout));
  }, idleTimeout).unref();
  try {
    for (;;) {
      waiting = true;
      // Also one that has fired, while nobody waited.
      timer.refresh();
      const next = await chunks.next();
      waiting = false;
      if (next.done === true) return;
      noticeCopies(next.value, message.socket);
      yield next.value as Uint8Array;
    }
  } catch (error) {
    throw explain(error);
  } finally {
    clearTimeout(timer);
    if (!message.readableEnded) message.destroy();
  }
}

function open({ url, method, headers, agent, proxy }: Exchange): http.ClientRequest {
  if (proxy === undefined || url.protocol === 'https:') {
    return (url.protocol === 'https:' ? https : http).request(url, { method, agent, headers });
  }
  // Plain http: through a proxy: the proxy is asked for the whole URL (RFC 9112 section 3.2.2).
  const authorization = proxyAuthorization(proxy);
  return (proxy.protocol === 'https:' ? https : http).request({
    ...proxyEndpoint(proxy),
    method,
    path: `${url.origin}${url.pathname}${url.search}`,
    agent,
    headers: {
      host: url.host,
      ...headers,
      ...(authorization === undefined ? {} : { 'proxy-authorization': authorization }),
    },
  });
}

function timeout(phase: string, milliseconds: number): Error {
  const what = { connect: 'no connection', answer: 'no answer', data: 'no data' }[phase] ?? phase;
  return Object.assign(new Error(`${what} for ${milliseconds / 1000} s`), { code: 'ETIMEDOUT' });
}
