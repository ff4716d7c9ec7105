import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/errors.ts';
import { createHttp } from '../../src/host/node/http.ts';
import type { Http, HttpRequest, HttpResponse } from '../../src/host/ports.ts';
import { statusOf } from '../../src/transfer/status.ts';
import { createTransfer } from '../../src/transfer/transfer.ts';
import type { Download, Transfer, TransferOptions } from '../../src/transfer/types.ts';
import { makeSdkArchive } from '../fakes/archives.ts';
import { closing } from '../fakes/closing.ts';
import { type FakeGoDev, type Fault, startGoDev } from '../fakes/go-dev.ts';
import { fakeClock, fakeLog } from '../fakes/observers.ts';
import { project } from '../support/temp.ts';

const linux = { os: 'linux', arch: 'amd64' };
const noise = Buffer.from(Array.from({ length: 300_000 }, (_, n) => (n * n * 31 + (n >> 7)) & 0xff));
const archive = makeSdkArchive('1.26.8', linux, { 'src/noise': noise });

interface Bench {
  readonly host: FakeGoDev;
  readonly transfer: Transfer;
  readonly sleeps: readonly number[];
  readonly lines: readonly string[];
  readonly secrets: readonly string[];
  readonly url: string;
}

async function bench(
  options: Partial<TransferOptions> = {},
  http: Pick<Http, 'get'> = createHttp({ env: () => undefined, idleTimeout: 1_500 }),
) {
  const host = closing(await startGoDev([archive]));
  const clock = fakeClock();
  const log = fakeLog();
  const transfer = createTransfer(http, clock, log, { credentials: [], ...options });
  const url = `${host.base}/${archive.name}`;
  return {
    host,
    transfer,
    sleeps: clock.sleeps,
    lines: log.lines,
    secrets: log.secrets,
    url,
  } satisfies Bench;
}

async function read(download: Download): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of download.body) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function sha256(data: Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** The Http port with given answers, in order. */
function answers(
  ...list: readonly (Partial<HttpResponse> & { readonly chunks?: readonly string[] })[]
): Pick<Http, 'get'> {
  const queue = [...list];
  return {
    get: async (request: HttpRequest) => {
      const { chunks = [], ...rest } = queue.shift() ?? { status: 500 };
      const body = (async function* () {
        for (const chunk of chunks) yield Buffer.from(chunk);
      })();
      return { status: 200, headers: {}, url: request.url, body, cancel: () => {}, ...rest };
    },
  };
}

describe('a stream that fails', () => {
  const cases: [string, Fault, number][] = [
    ['a connection that is cut once', { cut: 100_000, times: 1 }, 1],
    ['a connection that is cut before the first byte', { cut: 0, times: 1 }, 1],
    ['a connection that is cut three times', { cut: 50_000, times: 3 }, 3],
    ['a connection that falls silent', { stall: 100_000, times: 1 }, 1],
    ['a cut where the host knows no ranges', { cut: 100_000, times: 1, noRange: true }, 1],
    ['a cut where the host gives no ETag', { cut: 100_000, times: 1, noValidators: true }, 1],
    ['503 twice', { status: 503, times: 2 }, 2],
    ['500 once', { status: 500, times: 1 }, 1],
    ['408', { status: 408, times: 1 }, 1],
    ['429 once', { status: 429, headers: { 'retry-after': '2' }, times: 1 }, 1],
    ['slow bytes', { slow: 60_000 }, 0],
    ['a Content-Length that is too long, once', { length: 10, times: 1 }, 1],
  ];
  test.each(cases)('survives %s, byte for byte', async (_, fault, retries) => {
    const { host, transfer, sleeps, url } = await bench();
    host.fault(archive.name, fault);
    const download = await transfer.stream(url);
    if (fault.length === undefined) {
      expect(sha256(await read(download))).toBe(archive.sha256);
    } else {
      // The first answer's word on the size is what the second is measured by: another size is another file.
      await expect(read(download)).rejects.toMatchObject({ code: 'HTTP_TRUNCATED' });
    }
    expect(sleeps).toHaveLength(retries);
  });

  test('asks only for the rest, and only of the same file', async () => {
    const { host, transfer, url } = await bench();
    host.fault(archive.name, { cut: 100_000, times: 1 });
    await read(await transfer.stream(url));
    const [first, second] = host.requests;
    expect(first?.headers).not.toHaveProperty('range');
    expect(second?.headers).toMatchObject({
      range: expect.stringMatching(/^bytes=\d+-$/),
      'if-range': expect.stringMatching(/^"[0-9a-f]{16}"$/),
    });
  });

  test('is given up after four attempts, with what came of what was promised', async () => {
    const { host, transfer, sleeps, url } = await bench();
    host.fault(archive.name, { cut: 1_000, noRange: true });
    await expect(read(await transfer.stream(url))).rejects.toMatchObject({
      code: 'HTTP_TRUNCATED',
      message: `${url} gave 1000 of ${archive.bytes.length} bytes`,
      cause: { code: 'HTTP_UNREACHABLE' },
    });
    expect([host.requests.length, sleeps]).toEqual([4, [250, 500, 1000]]);
  });

  test('goes on as long as each attempt brings a megabyte', async () => {
    const { host, transfer } = await bench();
    const large = Buffer.alloc(12 * 1024 * 1024, 'go');
    host.publish('large', large);
    host.fault('large', { cut: 2 * 1024 * 1024 });
    expect(sha256(await read(await transfer.stream(`${host.base}/large`)))).toBe(sha256(large));
    expect(host.requests.length).toBeGreaterThan(4);
  });

  test.each([{}, { noRange: true }])('never mixes two states of a file (%j)', async (more) => {
    const { host, transfer, url } = await bench();
    host.fault(archive.name, { cut: 100_000, times: 1, ...more });
    const download = await transfer.stream(url);
    host.publish(archive.name, Buffer.concat([archive.bytes.subarray(0, -1), Buffer.from('X')]));
    await expect(read(download)).rejects.toMatchObject({
      code: 'HTTP_TRUNCATED',
      message: `${url} changed on its host while it was being downloaded`,
    });
  });

  test('gives no byte more than was promised', async () => {
    const http = answers({ headers: { 'content-length': '3' }, chunks: ['ab', 'cd'] });
    const { transfer, url } = await bench({}, http);
    await expect(read(await transfer.stream(url))).rejects.toMatchObject({
      code: 'HTTP_TRUNCATED',
      message: expect.stringContaining('more than the 3 bytes that it promised'),
    });
  });

  test.each([
    ['another start', { 'content-range': 'bytes 1-5/6' }],
    ['another size', { 'content-range': 'bytes 2-5/7' }],
    ['no range', {}],
  ])('refuses a 206 with %s', async (_, headers) => {
    const first = { headers: { 'content-length': '6', etag: '"a"' }, chunks: ['ab'] };
    const { transfer, url } = await bench({}, answers(first, { status: 206, headers, chunks: ['cdef'] }));
    await expect(read(await transfer.stream(url))).rejects.toMatchObject({ code: 'HTTP_TRUNCATED' });
  });

  test('ends the connection when the reader stops', async () => {
    let cancelled = 0;
    const http = answers({ chunks: ['a', 'b'], cancel: () => cancelled++ });
    const { transfer, url } = await bench({}, http);
    for await (const _ of (await transfer.stream(url)).body) break;
    expect(cancelled).toBe(1);
  });

  test('a bug in the port is not tried again', async () => {
    const http: Pick<Http, 'get'> = { get: () => Promise.reject(new TypeError('bug')) };
    const { transfer, sleeps, url } = await bench({}, http);
    await expect(transfer.stream(url)).rejects.toThrow(TypeError);
    expect(sleeps).toEqual([]);
  });
});

describe('a stream', () => {
  test('tells its size and its final address without query', async () => {
    const { host, transfer, url } = await bench();
    host.fault('short', { redirect: `${url}?sig=s3cret` });
    const download = await transfer.stream(`${host.base}/short`);
    expect([download.size, download.url]).toEqual([archive.bytes.length, url]);
    expect(sha256(await read(download))).toBe(archive.sha256);
  });

  test('reads file: URLs, and a missing one is 404', async () => {
    const root = await project({ 'sdk/go1.26.8.linux-amd64.tar.gz': archive.bytes });
    const { transfer } = await bench();
    const url = pathToFileURL(join(root, 'sdk', archive.name)).href;
    const download = await transfer.stream(url);
    expect([download.size, sha256(await read(download))]).toEqual([archive.bytes.length, archive.sha256]);
    await expect(transfer.stream(`${url}.gone`)).rejects.toMatchObject({ code: 'HTTP_STATUS' });
  });

  test('passes on what is altered on the way: the digest tells', async () => {
    const { host, transfer, url } = await bench();
    host.fault(archive.name, { flip: 1_000 });
    expect(sha256(await read(await transfer.stream(url)))).not.toBe(archive.sha256);
  });
});

describe('a status that is no success', () => {
  test.each([400, 401, 403, 404, 407, 410, 416, 501])(
    '%s is told at once or after retries',
    async (status) => {
      const { host, transfer, sleeps, url } = await bench();
      host.fault(archive.name, { status });
      const error = await transfer.stream(url).catch((failure) => failure);
      expect(error).toMatchObject({
        code: 'HTTP_STATUS',
        message: expect.stringContaining(`${url} answered ${status}`),
      });
      expect([statusOf(error), error.hint.length > 0]).toEqual([status, true]);
      expect(sleeps).toHaveLength(status < 500 ? 0 : 3);
    },
  );

  test('an error that is no answer has no status', () => {
    expect([statusOf(new TypeError('x')), statusOf(new UserError('HTTP_UNREACHABLE', 'x'))]).toEqual([
      undefined,
      undefined,
    ]);
  });

  test.each([403, 429])('%s with GitHub’s headers says until when, and is not repeated', async (status) => {
    const { host, transfer, sleeps, url } = await bench();
    const reset = Date.UTC(2026, 0, 2, 0, 30) / 1000;
    host.fault('list', {
      status,
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset), 'retry-after': '1' },
    });
    await expect(transfer.text(`${host.base}/?mode=json`)).rejects.toMatchObject({
      code: 'HTTP_RATE_LIMITED',
      message: expect.stringContaining(
        'the rate limit for this IP address is used up until 2026-01-02T00:30:00.000Z',
      ),
      hint: expect.stringContaining('token'),
    });
    expect([sleeps, url]).toEqual([[], url]);
  });

  test.each([
    ['2', 2000],
    ['60', 60_000],
    [new Date(Date.UTC(2026, 0, 2) + 7000).toUTCString(), 7000],
  ])('Retry-After: %s is waited for', async (value, wait) => {
    const { host, transfer, sleeps, url } = await bench();
    host.fault(archive.name, { status: 503, headers: { 'retry-after': value }, times: 1 });
    await read(await transfer.stream(url));
    expect(sleeps).toEqual([wait]);
  });

  test('a Retry-After of more than a minute is not waited for, and told', async () => {
    const { host, transfer, sleeps, url } = await bench();
    host.fault(archive.name, { status: 429, headers: { 'retry-after': '3600' } });
    await expect(transfer.stream(url)).rejects.toMatchObject({
      code: 'HTTP_RATE_LIMITED',
      message: expect.stringContaining('until 2026-01-02T01:00:00.000Z'),
    });
    expect(sleeps).toEqual([]);
  });
});

describe('a document', () => {
  test('comes as text, compressed on the way', async () => {
    const { host, transfer } = await bench();
    expect(JSON.parse(await transfer.text(`${host.base}/?mode=json`))).toHaveLength(1);
    expect(host.requests[0]?.headers['accept-encoding']).toBe('gzip');
  });

  test.each<[string, Fault]>([
    ['cut', { cut: 30, times: 2 }],
    ['silent', { stall: 30, times: 1 }],
    ['503', { status: 503, times: 3 }],
  ])('is fetched again when the connection is %s', async (_, fault) => {
    const { host, transfer } = await bench();
    host.fault('list', fault);
    expect(await transfer.text(`${host.base}/?mode=json`)).toContain('go1.26.8');
  });

  test('that is always cut is HTTP_TRUNCATED', async () => {
    const { host, transfer } = await bench();
    host.fault('list', { cut: 30 });
    await expect(transfer.text(`${host.base}/?mode=json`)).rejects.toMatchObject({ code: 'HTTP_TRUNCATED' });
    expect(host.requests).toHaveLength(4);
  });

  test('above its limit is refused: promised, coming, and unpacked', async () => {
    const { host, transfer } = await bench();
    host.publish('bomb', Buffer.alloc(1_000_000));
    const refused = {
      code: 'RESPONSE_INVALID',
      message: expect.stringContaining('more than the 5000 bytes'),
    };
    await expect(transfer.text(`${host.base}/bomb`, { limit: 5000 })).rejects.toMatchObject(refused);
    await expect(transfer.bytes(`${host.base}/${archive.name}`, { limit: 5000 })).rejects.toMatchObject(
      refused,
    );
    const endless = answers({ chunks: ['x'.repeat(4000), 'x'.repeat(4000)] });
    const other = await bench({}, endless);
    await expect(other.transfer.text(other.url, { limit: 5000 })).rejects.toMatchObject(refused);
  });

  test('that says gzip and is not is refused', async () => {
    const { transfer, url } = await bench(
      {},
      answers({ headers: { 'content-encoding': 'gzip' }, chunks: ['no'] }),
    );
    await expect(transfer.text(url)).rejects.toMatchObject({ code: 'RESPONSE_INVALID' });
  });

  test('is unpacked, and its mark of byte order is dropped', async () => {
    const packed = gzipSync('\uFEFFtext').toString('latin1');
    const http = answers({
      headers: { 'content-encoding': 'gzip' },
      body: one(Buffer.from(packed, 'latin1')),
    });
    const { transfer, url } = await bench({}, http);
    expect(await transfer.text(url)).toBe('text');
  });

  test.each([404, 410])('as bytes is undefined for %s', async (status) => {
    const { host, transfer, url } = await bench();
    host.fault(archive.name, { status });
    expect(await transfer.bytes(url)).toBeUndefined();
    await expect(transfer.text(url)).rejects.toMatchObject({ code: 'HTTP_STATUS' });
  });
});

describe('credentials', () => {
  test('are masked before the first request', async () => {
    const { secrets } = await bench({
      credentials: [{ host: 'h', header: 'authorization', value: 'Bearer s3cret' }],
    });
    expect(secrets).toEqual(['Bearer s3cret', 's3cret']);
  });

  test('reach their host and no other, also after a redirect', async () => {
    const other = closing(await startGoDev([archive]));
    const own = closing(await startGoDev([archive], { authorization: 'Bearer s3cret' }));
    own.fault('away', { redirect: `${other.base}/${archive.name}` });
    const { transfer } = await bench({
      credentials: [{ host: own.host, header: 'authorization', value: 'Bearer s3cret' }],
    });
    await read(await transfer.stream(`${own.base}/${archive.name}`));
    await read(await transfer.stream(`${own.base}/away`));
    await read(await transfer.stream(`${other.base}/${archive.name}`));
    expect(own.requests.every((request) => request.headers.authorization === 'Bearer s3cret')).toBe(true);
    expect(other.requests.map((request) => request.headers.authorization)).toEqual([undefined, undefined]);
  });

  test('are sent with every attempt of a resumed download', async () => {
    const own = closing(await startGoDev([archive], { authorization: 'Bearer s3cret' }));
    own.fault(archive.name, { cut: 1000, times: 1 });
    const { transfer } = await bench({
      credentials: [{ host: own.host, header: 'authorization', value: 'Bearer s3cret' }],
    });
    expect(sha256(await read(await transfer.stream(`${own.base}/${archive.name}`)))).toBe(archive.sha256);
  });

  test('in a URL are used, masked, and never shown', async () => {
    const authorization = `Basic ${Buffer.from('user:hunter2').toString('base64')}`;
    const own = closing(await startGoDev([archive], { authorization }));
    const { transfer, lines, secrets } = await bench();
    const url = own.base.replace('//', '//user:hunter2@');
    expect(await transfer.text(`${url}/?mode=json`)).toContain('go1.26.8');
    own.fault('gone', { status: 503 });
    const error = await transfer.text(`${url}/gone?sig=s3cret`).catch((failure) => failure);
    expect(error).toMatchObject({ code: 'HTTP_STATUS' });
    expect([error.message, error.hint, ...lines].join()).not.toMatch(/hunter2|s3cret/);
    expect(secrets).toContain('hunter2');
  });

  test('that were refused and that were missing get different advice', async () => {
    const own = closing(await startGoDev([archive], { authorization: 'Bearer right' }));
    const hint = async (value: string) => {
      const credentials = value === '' ? [] : [{ host: own.host, header: 'authorization', value } as const];
      const { transfer } = await bench({ credentials });
      return transfer.text(own.base).catch((error) => error.hint);
    };
    expect(await hint('Bearer wrong')).toContain('was sent and refused');
    expect(await hint('')).toContain('No token was sent');
  });

  test('a URL that is none is refused without repeating what it holds', async () => {
    const { transfer } = await bench();
    const failure = transfer.text('https://user:hunter2@[/');
    await expect(failure).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.not.stringMatching(/hunter2/),
    });
  });
});

async function* one(data: Uint8Array): AsyncGenerator<Uint8Array> {
  yield data;
}
