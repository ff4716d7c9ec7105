import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { type ClientRequest, createServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from '@jest/globals';
import { createHttp } from '../../../src/host/node/http.ts';
import type { Http } from '../../../src/host/ports.ts';
import { makeCertificate } from '../../fakes/certificate.ts';
import { closing } from '../../fakes/closing.ts';
import { listen, stop } from '../../fakes/listen.ts';
import { startProxy } from '../../fakes/proxy.ts';

/** No part is like another. */
const body = Buffer.from(Array.from({ length: 900_000 }, (_, n) => n.toString(36).padStart(7, '.')).join(''));

type Ways = Readonly<
  Record<string, (listener: RequestListener) => Promise<{ readonly http: Http; readonly url: string }>>
>;

const ways: Ways = {
  'in the clear': async (listener) => {
    const server = createServer(listener);
    closing({ close: () => stop(server) });
    return { http: createHttp({ env: () => undefined }), url: `http://127.0.0.1:${await listen(server)}/` };
  },
  'over TLS': async (listener) => {
    const { port, ca } = await serveTls(listener);
    return { http: createHttp({ env: () => undefined, ca: [ca] }), url: `https://127.0.0.1:${port}/` };
  },
  "through a proxy's tunnel": async (listener) => {
    const { port, ca } = await serveTls(listener);
    // A name that only the proxy knows.
    const proxy = closing(await startProxy({ hosts: { 'go.example.test': port } }));
    const env = (name: string) => (name === 'HTTPS_PROXY' ? proxy.url : undefined);
    return { http: createHttp({ env, ca: [ca] }), url: 'https://go.example.test/' };
  },
};

async function serveTls(listener: RequestListener): Promise<{ port: number; ca: string }> {
  const certificate = makeCertificate(['go.example.test']);
  const server = createTlsServer(certificate, listener);
  closing({ close: () => stop(server) });
  return { port: await listen(server), ca: certificate.cert };
}

/** The memory of every read of every socket that requests are sent on. */
function watchReads(): { readonly memory: Set<ArrayBufferLike>; bytes: number } {
  const seen = { memory: new Set<ArrayBufferLike>(), bytes: 0 };
  // Node says it when the request has its socket.
  const started = (message: unknown) => {
    const { request } = message as { readonly request: ClientRequest };
    const { socket } = request;
    const note = (bytes: Buffer) => {
      seen.memory.add(bytes.buffer);
      seen.bytes += bytes.length;
    };
    socket?.on('data', note);
    request.once('close', () => socket?.off('data', note));
  };
  subscribe('http.client.request.start', started);
  endWatch = () => unsubscribe('http.client.request.start', started);
  return seen;
}

let endWatch = (): unknown => undefined;
afterEach(() => void endWatch());

async function read(http: Http, url: string): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of (await http.get({ url })).body) chunks.push(chunk);
  return Buffer.concat(chunks);
}

// Node does not offer it for TLS inside a tunnel.
test.each(['in the clear', 'over TLS'])(
  'bodies come whole %s, and a connection reads into one piece of memory',
  async (way) => {
    const { http, url } = await ways[way]!((_, response) => void response.end(body));
    // The first body shows that this Node copies what it gives.
    expect((await read(http, url)).equals(body)).toBe(true);
    const seen = watchReads();
    for (let n = 0; n < 3; n++) expect((await read(http, url)).equals(body)).toBe(true);
    expect(seen.bytes).toBeGreaterThan(3 * body.length);
    expect(seen.memory.size).toBe(1);
  },
);

test("bodies come whole through a proxy's tunnel, one after the other", async () => {
  const { http, url } = await ways["through a proxy's tunnel"]!((_, response) => void response.end(body));
  for (let n = 0; n < 3; n++) expect((await read(http, url)).equals(body)).toBe(true);
});

test.each(Object.keys(ways))('bodies that come side by side %s do not mix', async (way) => {
  const { http, url } = await ways[way]!((_, response) => void response.end(body));
  const bodies = await Promise.all(Array.from({ length: 5 }, () => read(http, url)));
  expect(bodies.map((came) => came.equals(body))).toEqual([true, true, true, true, true]);
});

test.each(Object.keys(ways))('who reads slowly %s holds the sender back', async (way) => {
  const piece = Buffer.alloc(1024 * 1024);
  let sent = 0;
  const { http, url } = await ways[way]!((_, response) => {
    const more = () => {
      if (sent === 200) {
        response.end();
        return;
      }
      sent++;
      response.write(piece, (error) => {
        if (!error) more();
      });
    };
    more();
  });
  const response = await http.get({ url });
  await sleep(500);
  const before = sent;
  // What sockets and one buffer on the way hold.
  expect(before).toBeLessThan(100);
  let bytes = 0;
  for await (const chunk of response.body) bytes += chunk.length;
  expect(bytes).toBe(200 * piece.length);
});
