import { createServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { expect, test } from '@jest/globals';
import { createHttp } from '../../../src/host/node/http.ts';
import type { HttpResponse } from '../../../src/host/ports.ts';
import { makeCertificate } from '../../fakes/certificate.ts';
import { closing } from '../../fakes/closing.ts';
import { listen, stop } from '../../fakes/listen.ts';
import { startProxy } from '../../fakes/proxy.ts';

async function serve(handler: RequestListener): Promise<string> {
  const server = createServer(handler);
  closing({ close: () => stop(server) });
  return `http://127.0.0.1:${await listen(server)}`;
}

async function text(response: HttpResponse): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of response.body) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** Says what came. */
const echo: RequestListener = (request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const { method, headers } = request;
    const body = Buffer.concat(chunks);
    response.end(
      JSON.stringify({
        method,
        length: headers['content-length'],
        authorization: headers.authorization,
        type: headers['content-type'],
        agent: headers['user-agent'],
        body: body.length < 100 ? body.toString() : body.length,
      }),
    );
  });
};

const http = createHttp({ env: () => undefined, idleTimeout: 300 });

test.each(['POST', 'PUT'] as const)('%s brings headers and body, with its length', async (method) => {
  const url = await serve(echo);
  const headers = { authorization: 'Bearer t', 'content-type': 'application/json' };
  const response = await http.send({ method, url, headers, body: '{"ü":1}' });
  expect(response.status).toBe(200);
  expect(JSON.parse(await text(response))).toEqual({
    method,
    length: '8',
    authorization: 'Bearer t',
    type: 'application/json',
    agent: 'setup-go-plus',
    body: '{"ü":1}',
  });
});

test.each([0, 1, 262_143, 262_144, 9_000_001])('a body of %i bytes arrives whole', async (size) => {
  const url = await serve(echo);
  const response = await http.send({ method: 'PUT', url, body: Buffer.alloc(size, 'x') });
  const { length, body } = JSON.parse(await text(response)) as { length: string; body: string | number };
  expect(length).toBe(String(size));
  expect(typeof body === 'number' ? body : body.length).toBe(size);
});

test('connections are used again', async () => {
  const ports = new Set<number | undefined>();
  const url = await serve((request, response) => {
    ports.add(request.socket.remotePort);
    echo(request, response);
  });
  for (let n = 0; n < 3; n++) await text(await http.send({ method: 'POST', url, body: 'x'.repeat(300_000) }));
  expect(ports.size).toBe(1);
});

test('a body that goes on moving is not silent, however long it takes', async () => {
  const url = await serve((request, response) => {
    request.on('data', () => {
      request.pause();
      setTimeout(() => request.resume(), 4);
    });
    request.on('end', () => response.end('done'));
  });
  const patient = createHttp({ env: () => undefined, idleTimeout: 2_000 });
  const start = performance.now();
  const response = await patient.send({ method: 'PUT', url, body: Buffer.alloc(60_000_000) });
  expect(await text(response)).toBe('done');
  expect(performance.now() - start).toBeGreaterThan(2_000);
});

test('a host that stops reading, or does not answer, is given up', async () => {
  const url = await serve((request) => void (request.url === '/deaf' ? request.pause() : request.resume()));
  for (const path of ['/deaf', '/mute']) {
    const sent = http.send({ method: 'PUT', url: `${url}${path}`, body: Buffer.alloc(30_000_000) });
    await expect(sent).rejects.toMatchObject({ code: 'HTTP_UNREACHABLE', cause: { code: 'ETIMEDOUT' } });
  }
});

test('a host that hangs up while it is sent to', async () => {
  const url = await serve((request) => void request.once('data', () => request.socket.destroy()));
  await expect(http.send({ method: 'PUT', url, body: Buffer.alloc(30_000_000) })).rejects.toMatchObject({
    code: 'HTTP_UNREACHABLE',
  });
});

test('an answer that comes before the body is through is taken', async () => {
  const url = await serve((request, response) => {
    request.resume();
    response.writeHead(403).end('no');
  });
  const patient = createHttp({ env: () => undefined });
  const response = await patient.send({ method: 'PUT', url, body: Buffer.alloc(5_000_000) });
  expect([response.status, await text(response)]).toEqual([403, 'no']);
});

test('a redirect is not followed', async () => {
  const url = await serve((request, response) => {
    request.resume();
    response.writeHead(307, { location: '/elsewhere' }).end();
  });
  const response = await http.send({ method: 'POST', url, body: 'secret' });
  response.cancel();
  expect([response.status, response.headers.location]).toEqual([307, '/elsewhere']);
});

test.each(['file:///tmp/x', 'ftp://host/', ''])('%j is refused', async (url) => {
  await expect(http.send({ method: 'PUT', url, body: '' })).rejects.toMatchObject({ code: 'INPUT_INVALID' });
});

test('through a proxy’s tunnel', async () => {
  const certificate = makeCertificate(['cache.example.test']);
  const server = createTlsServer(certificate, echo);
  closing({ close: () => stop(server) });
  const proxy = closing(await startProxy({ hosts: { 'cache.example.test': await listen(server) } }));
  const through = createHttp({
    env: (name) => (name === 'HTTPS_PROXY' ? proxy.url : undefined),
    ca: [certificate.cert],
  });
  const response = await through.send({
    method: 'PUT',
    url: 'https://cache.example.test/',
    body: 'x'.repeat(50),
  });
  expect(JSON.parse(await text(response))).toMatchObject({ method: 'PUT', body: 'x'.repeat(50) });
});
