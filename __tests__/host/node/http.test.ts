import { createServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { createServer as createTcpServer } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { createHttp, type NodeHttpOptions } from '../../../src/host/node/http.ts';
import type { HttpResponse } from '../../../src/host/ports.ts';
import { makeCertificate } from '../../fakes/certificate.ts';
import { closing } from '../../fakes/closing.ts';
import { listen, stop } from '../../fakes/listen.ts';
import { startProxy } from '../../fakes/proxy.ts';

function client(options: Partial<NodeHttpOptions> = {}, env: Record<string, string> = {}) {
  return createHttp({ env: (name) => env[name], ...options });
}

async function serve(handler: RequestListener): Promise<string> {
  const server = createServer(handler);
  closing({ close: () => stop(server) });
  return `127.0.0.1:${await listen(server)}`;
}

async function serveTls(handler: RequestListener, certificate = makeCertificate(['go.example.test'])) {
  const server = createTlsServer(certificate, handler);
  closing({ close: () => stop(server) });
  return { port: await listen(server), ca: certificate.cert };
}

async function text(response: HttpResponse): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of response.body) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

const hello: RequestListener = (_, response) => void response.end('hello');

describe('a request', () => {
  test('gives status, lower-case headers, final URL and body', async () => {
    const host = await serve((request, response) => {
      response.writeHead(404, { 'X-Thing': 'a', 'Set-Cookie': ['b', 'c'] });
      response.end(`${request.headers['user-agent']} ${request.headers['accept-encoding']}`);
    });
    const response = await client({ userAgent: 'me/1' }).get({ url: `http://${host}/x?y=1` });
    expect(response).toMatchObject({ status: 404, url: `http://${host}/x?y=1` });
    expect(response.headers).toMatchObject({ 'x-thing': 'a', 'set-cookie': 'b, c' });
    expect(await text(response)).toBe('me/1 identity');
  });

  test('uses one connection for requests that follow each other', async () => {
    const ports = new Set<number | undefined>();
    const host = await serve((request, response) => {
      ports.add(request.socket.remotePort);
      response.end('x');
    });
    const http = client();
    for (let n = 0; n < 3; n++) await text(await http.get({ url: `http://${host}/` }));
    expect(ports.size).toBe(1);
  });

  test('ends the connection when it is cancelled, or when the reader stops', async () => {
    const closed: Promise<unknown>[] = [];
    const host = await serve((request, response) => {
      closed.push(new Promise((resolve) => request.socket.once('close', resolve)));
      response.write('x'.repeat(100_000));
    });
    (await client().get({ url: `http://${host}/` })).cancel();
    for await (const _ of (await client().get({ url: `http://${host}/` })).body) break;
    await Promise.all(closed);
    expect(closed).toHaveLength(2);
  });

  test.each(['ftp://host/x', 'go.dev', 'data:,x', ''])('refuses %j', async (url) => {
    await expect(client().get({ url })).rejects.toMatchObject({ code: 'INPUT_INVALID' });
  });
});

describe('redirects', () => {
  test.each([301, 302, 303, 307, 308])('%s is followed, relative too', async (status) => {
    const host = await serve((request, response) => {
      if (request.url === '/b') return void response.end('there');
      response.writeHead(status, { location: '/b' }).end();
    });
    const response = await client().get({ url: `http://${host}/a` });
    expect([await text(response), response.url]).toEqual(['there', `http://${host}/b`]);
  });

  test('authorization stays on the same host and port, and is dropped on any other', async () => {
    const seen: (string | undefined)[] = [];
    const record: RequestListener = (request, response) => {
      seen.push(request.headers.authorization);
      response.end();
    };
    const other = await serve(record);
    const host = await serve((request, response) => {
      if (request.url === '/same') return record(request, response);
      const location = request.url === '/1' ? '/same' : `http://${other}/`;
      response.writeHead(302, { location }).end();
    });
    const headers = { Authorization: 'Bearer s3cret' };
    await text(await client().get({ url: `http://${host}/1`, headers }));
    await text(await client().get({ url: `http://${host}/2`, headers }));
    expect(seen).toEqual(['Bearer s3cret', undefined]);
  });

  test('more than ten are refused', async () => {
    let count = 0;
    const host = await serve((_, response) => {
      count++;
      response.writeHead(302, { location: '/again?token=s3cret' }).end();
    });
    const failure = client().get({ url: `http://${host}/` });
    await expect(failure).rejects.toMatchObject({
      code: 'RESPONSE_INVALID',
      message: expect.not.stringContaining('s3cret'),
    });
    expect(count).toBe(11);
  });

  test.each(['file:///etc/passwd', 'ftp://host/', 'http://['])('to %s are refused', async (location) => {
    const host = await serve((_, response) => void response.writeHead(302, { location }).end());
    await expect(client().get({ url: `http://${host}/` })).rejects.toMatchObject({
      code: 'RESPONSE_INVALID',
    });
  });

  test('from https: to http: are refused', async () => {
    const plain = await serve(hello);
    const { port, ca } = await serveTls((_, response) => {
      response.writeHead(302, { location: `http://${plain}/` }).end();
    });
    await expect(client({ ca: [ca] }).get({ url: `https://127.0.0.1:${port}/` })).rejects.toMatchObject({
      code: 'RESPONSE_INVALID',
      hint: expect.stringContaining('encrypted'),
    });
  });
});

describe('an unreachable host', () => {
  test('that refuses is named, with what to do', async () => {
    const server = createServer();
    const port = await listen(server);
    await stop(server);
    await expect(client().get({ url: `http://127.0.0.1:${port}/` })).rejects.toMatchObject({
      code: 'HTTP_UNREACHABLE',
      message: `cannot reach 127.0.0.1:${port}: nothing accepts connections there (connection refused)`,
      hint: expect.stringContaining('HTTP_PROXY'),
      cause: { code: 'ECONNREFUSED' },
    });
  });

  test('that cuts the connection instead of answering', async () => {
    const server = createTcpServer((socket) => void socket.destroy());
    closing({ close: () => stop(server) });
    const url = `http://127.0.0.1:${await listen(server)}/`;
    await expect(client().get({ url })).rejects.toMatchObject({
      code: 'HTTP_UNREACHABLE',
      message: expect.stringContaining('the connection was cut'),
    });
  });

  test('that never answers is given up', async () => {
    const host = await serve(() => {});
    await expect(client({ idleTimeout: 100 }).get({ url: `http://${host}/` })).rejects.toMatchObject({
      code: 'HTTP_UNREACHABLE',
      message: `cannot reach ${host}: no answer for 0.1 s (timed out)`,
    });
  });

  test('that falls silent in the middle of a body is given up', async () => {
    const host = await serve(
      (_, response) => void response.writeHead(200, { 'content-length': 10 }).write('x'),
    );
    const response = await client({ idleTimeout: 1_000 }).get({ url: `http://${host}/` });
    await expect(text(response)).rejects.toMatchObject({
      code: 'HTTP_UNREACHABLE',
      message: expect.stringContaining('no data for 1 s'),
    });
  });

  test('a reader that is slower than the silence limit is no silence', async () => {
    const host = await serve((_, response) => void response.end(Buffer.alloc(3_000_000)));
    const response = await client({ idleTimeout: 1_000 }).get({ url: `http://${host}/` });
    let bytes = 0;
    for await (const chunk of response.body) {
      if (bytes === 0) await new Promise((resolve) => setTimeout(resolve, 1_500));
      bytes += chunk.length;
    }
    expect(bytes).toBe(3_000_000);
  });

  test('a body that is shorter than promised is an error, not an end', async () => {
    const host = await serve((_, response) => {
      response.writeHead(200, { 'content-length': 10 });
      response.write('x', () => response.destroy());
    });
    await expect(text(await client().get({ url: `http://${host}/` }))).rejects.toMatchObject({
      code: 'HTTP_UNREACHABLE',
    });
  });
});

describe('a body that nobody reads yet', () => {
  test('may break without bringing the process down; the reader learns of it', async () => {
    const host = await serve((_, response) => {
      response.writeHead(200, { 'content-length': 10 });
      response.write('x', () => response.destroy());
    });
    const response = await client().get({ url: `http://${host}/` });
    await new Promise((resolve) => setTimeout(resolve, 50));
    await expect(text(response)).rejects.toMatchObject({ code: 'HTTP_UNREACHABLE' });
  });
});

describe('TLS', () => {
  test('an unknown issuer is refused, with NODE_EXTRA_CA_CERTS in the hint', async () => {
    const { port } = await serveTls(hello);
    const http = client({ systemCertificates: () => [] });
    await expect(http.get({ url: `https://127.0.0.1:${port}/` })).rejects.toMatchObject({
      code: 'HTTP_UNREACHABLE',
      message: expect.stringContaining('issued by someone that this machine does not trust'),
      hint: expect.stringContaining('NODE_EXTRA_CA_CERTS'),
    });
  });

  test('an issuer that the machine knows is trusted', async () => {
    const { port, ca } = await serveTls(hello);
    let reads = 0;
    const http = client({
      systemCertificates: () => {
        reads++;
        return [ca];
      },
    });
    const url = `https://127.0.0.1:${port}/`;
    expect([await text(await http.get({ url })), await text(await http.get({ url })), reads]).toEqual([
      'hello',
      'hello',
      1,
    ]);
  });

  test('a certificate of a given authority is trusted, and only for its own names', async () => {
    const { port, ca } = await serveTls(hello, makeCertificate([]));
    expect(await text(await client({ ca: [ca] }).get({ url: `https://127.0.0.1:${port}/` }))).toBe('hello');
    const proxy = closing(await startProxy({ hosts: { 'other.example.test': port } }));
    const http = client({ ca: [ca] }, { HTTPS_PROXY: proxy.url });
    await expect(http.get({ url: 'https://other.example.test/' })).rejects.toMatchObject({
      message: expect.stringContaining('its TLS certificate is for another name'),
    });
  });

  test('an expired certificate is named as that', async () => {
    const past = (days: number) => new Date(Date.now() - days * 86_400_000);
    const { port, ca } = await serveTls(hello, makeCertificate([], { from: past(3), to: past(2) }));
    await expect(client({ ca: [ca] }).get({ url: `https://127.0.0.1:${port}/` })).rejects.toMatchObject({
      message: expect.stringContaining('its TLS certificate is expired'),
      hint: expect.stringContaining('date and time'),
    });
  });
});

describe('a proxy', () => {
  test('tunnels https: and keeps the tunnel, so that it sees the host and nothing else', async () => {
    const { port, ca } = await serveTls((request, response) => void response.end(request.url));
    const proxy = closing(await startProxy({ hosts: { 'go.example.test': port } }));
    const http = client({ ca: [ca] }, { HTTPS_PROXY: proxy.url });
    const headers = { authorization: 'Bearer s3cret' };
    expect(await text(await http.get({ url: 'https://go.example.test/a', headers }))).toBe('/a');
    expect(await text(await http.get({ url: 'https://go.example.test/b', headers }))).toBe('/b');
    expect(proxy.requests).toEqual([{ line: 'CONNECT go.example.test:443', authorization: undefined }]);
  });

  test('is asked for the whole URL of http:', async () => {
    const host = await serve(
      (request, response) => void response.end(`${request.headers.host} ${request.url}`),
    );
    const proxy = closing(await startProxy({ hosts: { 'go.example.test': Number(host.split(':')[1]) } }));
    const http = client({}, { HTTP_PROXY: proxy.url });
    expect(await text(await http.get({ url: 'http://go.example.test/a?b' }))).toBe('go.example.test /a?b');
    expect(proxy.requests[0]?.line).toBe('GET http://go.example.test/a?b');
  });

  test('may be spoken to in TLS itself', async () => {
    const tls = makeCertificate();
    const { port, ca } = await serveTls(hello);
    const plain = await serve(hello);
    const hosts = { 'go.example.test': port, 'plain.test': Number(plain.split(':')[1]) };
    const proxy = closing(await startProxy({ tls, hosts }));
    const http = client({ ca: [ca, tls.cert] }, { ALL_PROXY: proxy.url });
    expect(await text(await http.get({ url: 'https://go.example.test/' }))).toBe('hello');
    expect(await text(await http.get({ url: 'http://plain.test/' }))).toBe('hello');
    expect(proxy.requests.map((request) => request.line)).toEqual([
      'CONNECT go.example.test:443',
      'GET http://plain.test/',
    ]);
  });

  test('gets its own credentials, and the host does not', async () => {
    const seen: unknown[] = [];
    const record: RequestListener = (request, response) => {
      seen.push(request.headers['proxy-authorization']);
      response.end();
    };
    const { port, ca } = await serveTls(record);
    const plain = await serve(record);
    const authorization = `Basic ${Buffer.from('user:p@ss').toString('base64')}`;
    const proxy = closing(
      await startProxy({
        authorization,
        hosts: { 'go.example.test': port, 'plain.test': Number(plain.split(':')[1]) },
      }),
    );
    const url = proxy.url.replace('//', '//user:p%40ss@');
    const http = client({ ca: [ca] }, { ALL_PROXY: url });
    await text(await http.get({ url: 'https://go.example.test/' }));
    await text(await http.get({ url: 'http://plain.test/' }));
    expect(proxy.requests.map((request) => request.authorization)).toEqual([authorization, authorization]);
    expect(seen).toEqual([undefined, undefined]);
  });

  test('that wants other credentials is named, and they are not', async () => {
    const proxy = closing(await startProxy({ authorization: 'Basic right' }));
    const http = client({}, { HTTPS_PROXY: proxy.url.replace('//', '//user:hunter2@') });
    const failure = await http.get({ url: 'https://go.example.test/' }).catch((error) => error);
    expect(failure).toMatchObject({
      code: 'HTTP_UNREACHABLE',
      message: expect.stringContaining('the proxy refused with 407'),
      hint: expect.stringContaining('user:password@'),
    });
    expect(`${failure.message} ${failure.hint} ${failure.cause}`).not.toContain('hunter2');
  });

  test.each([403, 302, 502])('that answers %s is never taken for the host', async (refuse) => {
    const proxy = closing(await startProxy({ refuse }));
    const failure = client({}, { HTTPS_PROXY: proxy.url }).get({ url: 'https://go.example.test/' });
    await expect(failure).rejects.toMatchObject({
      code: 'HTTP_UNREACHABLE',
      message: expect.stringContaining(
        `through the proxy ${new URL(proxy.url).host}: the proxy refused with ${refuse}`,
      ),
    });
  });

  test('that never answers is given up', async () => {
    const proxy = closing(await startProxy({ silent: true }));
    const failure = client({ connectTimeout: 100 }, { HTTPS_PROXY: proxy.url }).get({
      url: 'https://go.example.test/',
    });
    await expect(failure).rejects.toMatchObject({ code: 'HTTP_UNREACHABLE', cause: { code: 'ETIMEDOUT' } });
  });

  test('that is not there is named, with NO_PROXY in the hint', async () => {
    const server = createServer();
    const port = await listen(server);
    await stop(server);
    const http = client({}, { HTTPS_PROXY: `http://127.0.0.1:${port}` });
    await expect(http.get({ url: 'https://go.example.test/' })).rejects.toMatchObject({
      message: expect.stringContaining(`through the proxy 127.0.0.1:${port}`),
      hint: expect.stringContaining('NO_PROXY'),
    });
  });

  test('is passed by for what NO_PROXY names', async () => {
    const proxy = closing(await startProxy());
    const http = client({}, { HTTP_PROXY: proxy.url, NO_PROXY: 'go.invalid' });
    await expect(http.get({ url: 'http://go.invalid/' })).rejects.toMatchObject({
      message: expect.stringContaining('no address is known for go.invalid'),
    });
    expect(proxy.requests).toEqual([]);
  });
});
