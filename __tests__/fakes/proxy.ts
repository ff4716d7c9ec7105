import { createServer, request as forward, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect } from 'node:net';
import { listen, stop } from './listen.ts';

export interface FakeProxy {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  /** `CONNECT host:port` or `GET http://…`, as they came. */
  readonly requests: { readonly line: string; readonly authorization: string | undefined }[];
  close(): Promise<void>;
}

export interface FakeProxyOptions {
  /** What Proxy-Authorization must be; else 407. */
  readonly authorization?: string;
  /** Every request is answered with this status. */
  readonly refuse?: number;
  /** Takes the request and never answers. */
  readonly silent?: boolean;
  /** Ports on 127.0.0.1 for names that exist nowhere: `{ 'go.example.test': 4711 }`. */
  readonly hosts?: Readonly<Record<string, number>>;
  /** The proxy itself is spoken to in TLS. */
  readonly tls?: { readonly key: string; readonly cert: string };
}

/** An HTTP proxy: CONNECT tunnels and absolute-form requests. */
export async function startProxy(options: FakeProxyOptions = {}): Promise<FakeProxy> {
  const requests: { line: string; authorization: string | undefined }[] = [];
  const sockets = new Set<{ destroy(): void }>();
  const refusal = (authorization: string | undefined): number | undefined => {
    if (options.refuse !== undefined) return options.refuse;
    return options.authorization !== undefined && authorization !== options.authorization ? 407 : undefined;
  };
  const handle: RequestListener = (incoming, outgoing) => {
    const authorization = incoming.headers['proxy-authorization'];
    requests.push({ line: `${incoming.method} ${incoming.url}`, authorization });
    const status = refusal(authorization);
    if (status !== undefined) return void outgoing.writeHead(status).end();
    const url = new URL(incoming.url ?? '');
    const { 'proxy-authorization': _, ...headers } = incoming.headers;
    const onward = forward(
      {
        host: '127.0.0.1',
        port: options.hosts?.[url.hostname] ?? url.port,
        path: `${url.pathname}${url.search}`,
        headers,
      },
      (response) => {
        outgoing.writeHead(response.statusCode ?? 502, response.headers);
        response.pipe(outgoing);
      },
    );
    onward.on('error', () => outgoing.destroy());
    onward.end();
  };
  const server = options.tls === undefined ? createServer(handle) : createTlsServer(options.tls, handle);
  server.on('connect', (incoming, client, head) => {
    const authorization = incoming.headers['proxy-authorization'];
    requests.push({ line: `CONNECT ${incoming.url}`, authorization });
    sockets.add(client);
    client.on('error', () => client.destroy());
    if (options.silent === true) return;
    const status = refusal(authorization);
    if (status !== undefined) return void client.end(`HTTP/1.1 ${status} Refused\r\n\r\n`);
    const url = new URL(`http://${incoming.url}`);
    const upstream = connect(options.hosts?.[url.hostname] ?? Number(url.port || 80), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client);
      client.pipe(upstream);
    });
    sockets.add(upstream);
    upstream.on('error', () => client.destroy());
    client.on('close', () => upstream.destroy());
  });
  const url = `${options.tls === undefined ? 'http' : 'https'}://127.0.0.1:${await listen(server)}`;
  return {
    url,
    requests,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await stop(server);
    },
  };
}
