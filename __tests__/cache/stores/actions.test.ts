import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { describe, expect, test } from '@jest/globals';
import { type ActionsOptions, actionsStore, entryVersion } from '../../../src/cache/stores/actions.ts';
import type { Reservation, Store } from '../../../src/cache/stores/types.ts';
import { createHttp } from '../../../src/host/node/http.ts';
import type { Http } from '../../../src/host/ports.ts';
import { type CacheOptions, type CacheService, startCacheService } from '../../fakes/cache-service.ts';
import { closing } from '../../fakes/closing.ts';
import { listen, stop } from '../../fakes/listen.ts';
import { type FakeClock, type FakeLog, fakeClock, fakeLog } from '../../fakes/observers.ts';
import { chunked, collect, compare, noise } from './bytes.ts';

const MiB = 1024 * 1024;
const part = 4 * MiB;
const block = 8 * MiB;

interface Bench {
  readonly service: CacheService;
  readonly store: Store;
  readonly log: FakeLog;
  readonly clock: FakeClock;
}

async function bench(
  options: CacheOptions = {},
  http: Http = createHttp({ env: () => undefined, idleTimeout: 2_000 }),
): Promise<Bench> {
  const service = closing(await startCacheService(options));
  const [log, clock] = [fakeLog(), fakeClock()];
  return { service, log, clock, store: actionsStore(optionsFor(service), { http, clock, log }) };
}

function optionsFor(service: CacheService): ActionsOptions {
  const env = service.environment('v2');
  return {
    url: env.ACTIONS_RESULTS_URL!,
    token: env.ACTIONS_RUNTIME_TOKEN!,
    mode: '',
    compression: 'zstd',
  };
}

function put({ service }: Bench, key: string, body: Buffer): void {
  service.put(key, entryVersion('zstd'), body);
}

async function read({ store }: Bench, key: string): Promise<Buffer> {
  return collect(store.open((await store.find(key, []))!));
}

async function write(reservation: Reservation, body: AsyncIterable<Uint8Array>): Promise<number> {
  if (reservation.kind !== 'reserved') throw new Error(`${reservation.kind}, not reserved`);
  return (await reservation.write(body)).size;
}

describe('a download', () => {
  test('asks for a range first and learns the size from it; a small entry is one request', async () => {
    const at = await bench();
    put(at, 'small', noise(2_900_000));
    expect(compare(await read(at, 'small'), noise(2_900_000))).toBe('same');
    expect(at.service.ranges).toEqual([`bytes=0-${part - 1}`]);
  });

  test('asks for nothing before it is read', async () => {
    const at = await bench();
    put(at, 'k', noise(100));
    at.store.open((await at.store.find('k', []))!);
    expect(at.service.ranges).toEqual([]);
  });

  test.each([1, part - 1, part, part + 1, 3 * part, 3 * part + 1])('of %i bytes is whole', async (size) => {
    const at = await bench();
    put(at, 'k', noise(size));
    expect(compare(await read(at, 'k'), noise(size))).toBe('same');
    expect(at.service.ranges.length).toBe(Math.ceil(size / part));
  });

  test('of a large entry comes in up to eight ranges at once', async () => {
    const at = await bench({ latency: 20, bytesPerSecond: 100e6 });
    const body = noise(18 * part);
    put(at, 'k', body);
    expect(compare(await read(at, 'k'), body)).toBe('same');
    expect(at.service.mostAtOnce()).toBeGreaterThan(3);
    expect(at.service.mostAtOnce()).toBeLessThanOrEqual(8);
    expect(new Set(at.service.ranges).size).toBe(18);
  });

  test('that nobody reads on takes no more than its share, and lets the others get on', async () => {
    const at = await bench();
    const body = noise(12 * part);
    for (const key of ['a', 'b', 'c', 'd']) put(at, key, body);
    const open = async (key: string) =>
      at.store.open((await at.store.find(key, []))!)[Symbol.asyncIterator]();
    const stalled = await Promise.all(['a', 'b', 'c'].map(open));
    for (const each of stalled) await each.next();
    expect(compare(await read(at, 'd'), body)).toBe('same');
    // Three heads, and what 24 MiB of memory hold beside them; of d all twelve.
    expect(at.service.ranges.length).toBeLessThanOrEqual(3 + 6 + 12);
    for (const each of stalled) await each.return!();
    for (const key of ['a', 'b', 'c']) expect(compare(await read(at, key), body)).toBe('same');
  });

  test('is one stream where the storage knows no ranges, and is resumed there too', async () => {
    const at = await bench({ ranges: false });
    const body = noise(3 * part);
    put(at, 'k', body);
    at.service.fail('download', 'cut', 2);
    expect(compare(await read(at, 'k'), body)).toBe('same');
    expect(at.service.ranges.length).toBe(3);
  });

  test.each([
    ['cut', 0],
    ['cut', 3],
    ['short', 0],
    ['short', 4],
    ['slow', 1],
    [{ status: 500 }, 0],
    [{ status: 503 }, 5],
    ['lost', 2],
  ] as const)('that meets %j at request %i goes on where it was', async (fault, after) => {
    const at = await bench();
    const body = noise(6 * part + 17);
    put(at, 'k', body);
    at.service.fail('download', fault, 2, after);
    expect(compare(await read(at, 'k'), body)).toBe('same');
  });

  test.each([
    ['cut', 'HTTP_UNREACHABLE'],
    ['short', 'HTTP_TRUNCATED'],
    [{ status: 500 }, 'HTTP_STATUS'],
    [{ status: 404 }, 'HTTP_STATUS'],
    [{ status: 429, headers: { 'retry-after': '7' } }, 'HTTP_RATE_LIMITED'],
  ] as const)('that meets %j for good ends with %s, and names no secret', async (fault, code) => {
    const at = await bench();
    put(at, 'k', noise(1000));
    at.service.fail('download', fault);
    const failure = await read(at, 'k').catch((error: unknown) => error as Error);
    expect(failure).toMatchObject({ code });
    expect(`${(failure as Error).message}${at.log.lines}`).not.toMatch(/sig|blobs|token-of/);
  });

  test('that is told 429 does not ask again', async () => {
    const at = await bench();
    put(at, 'k', noise(1000));
    at.service.fail('download', { status: 429 });
    await expect(read(at, 'k')).rejects.toMatchObject({ code: 'HTTP_RATE_LIMITED' });
    expect(at.service.requests.filter((line) => line === 'GET download')).toHaveLength(1);
    expect(at.clock.sleeps).toEqual([]);
  });

  test('whose link expires before or on the way asks for another, once', async () => {
    const at = await bench();
    const body = noise(20 * part);
    put(at, 'k', body);
    const entry = (await at.store.find('k', []))!;
    at.service.expireLinks();
    const got: Uint8Array[] = [];
    for await (const chunk of at.store.open(entry)) got.push(Uint8Array.from(chunk));
    expect(compare(Buffer.concat(got), body)).toBe('same');
    expect(at.service.requests.filter((line) => line === 'POST lookup')).toHaveLength(2);

    const half: Uint8Array[] = [];
    for await (const chunk of at.store.open((await at.store.find('k', []))!)) {
      if (half.length === 0) at.service.expireLinks();
      half.push(Uint8Array.from(chunk));
    }
    expect(compare(Buffer.concat(half), body)).toBe('same');
    expect(at.service.requests.filter((line) => line === 'POST lookup')).toHaveLength(4);
  });

  test('that is refused with every link fails', async () => {
    const at = await bench();
    put(at, 'k', noise(100));
    at.service.fail('download', { status: 403 });
    await expect(read(at, 'k')).rejects.toMatchObject({ code: 'HTTP_STATUS' });
    // The second link is the first once more: not worth another request.
    expect(at.service.requests).toEqual(['POST lookup', 'GET download', 'POST lookup']);
  });

  test('of an entry that was evicted in the meantime says so', async () => {
    const at = await bench();
    put(at, 'k', noise(100));
    const entry = (await at.store.find('k', []))!;
    at.service.evict('k');
    at.service.expireLinks();
    await expect(collect(at.store.open(entry))).rejects.toMatchObject({ code: 'HTTP_STATUS' });
    put(at, 'k-1', noise(100));
    const other = (await at.store.find('k-1', []))!;
    at.service.evict('k-1');
    await expect(collect(at.store.open(other))).rejects.toThrow('404');
  });

  test('whose entry becomes another on the way is not a mixture', async () => {
    const bodies = [noise(3 * part, 'a'), noise(3 * part, 'b')];
    let requests = 0;
    const server = createServer((request, response) => {
      const now = requests++ === 0 ? 0 : 1;
      const [, start, end] = /(\d+)-(\d+)/.exec(String(request.headers.range))!.map(Number);
      const size = bodies[now]!.length;
      response.writeHead(206, { etag: `"${now}"`, 'content-range': `bytes ${start}-${end}/${size}` });
      response.end(bodies[now]!.subarray(start!, end! + 1));
    });
    closing({ close: () => stop(server) });
    const at = await bench();
    const handle = `http://127.0.0.1:${await listen(server)}/x`;
    const body = at.store.open({ key: 'k', size: undefined, handle });
    await expect(collect(body)).rejects.toMatchObject({ code: 'HTTP_TRUNCATED', cause: { code: 'CHANGED' } });
  });

  test.each([
    ['another place', 206, { 'content-range': 'bytes 5-9/10' }, 'RESPONSE_INVALID'],
    ['no place', 206, {}, 'RESPONSE_INVALID'],
    ['an unknown size', 206, { 'content-range': 'bytes 0-9/*' }, 'RESPONSE_INVALID'],
    ['more than it says', 206, { 'content-range': 'bytes 0-4/5' }, 'HTTP_TRUNCATED'],
    ['a redirect to nowhere', 304, {}, 'HTTP_STATUS'],
  ])('is refused where the storage gives %s', async (_, status, headers, code) => {
    const server = createServer((_, response) => void response.writeHead(status, headers).end('0123456789'));
    closing({ close: () => stop(server) });
    const at = await bench();
    const handle = `http://127.0.0.1:${await listen(server)}/x`;
    await expect(collect(at.store.open({ key: 'k', size: undefined, handle }))).rejects.toMatchObject({
      code,
    });
  });

  test('without a length is read to its end', async () => {
    const server = createServer((_, response) => {
      response.write('first ');
      response.end('last');
    });
    closing({ close: () => stop(server) });
    const at = await bench();
    const handle = `http://127.0.0.1:${await listen(server)}/x`;
    const body = await collect(at.store.open({ key: 'k', size: undefined, handle }));
    expect(body.toString()).toBe('first last');
  });

  test('that is left early frees its connections', async () => {
    const open = new Set<unknown>();
    const at = await bench();
    const body = noise(10 * part);
    const server = createServer((request, response) => {
      open.add(request.socket);
      request.socket.once('close', () => open.delete(request.socket));
      const [, start, end] = /(\d+)-(\d+)/.exec(String(request.headers.range))!.map(Number);
      response.writeHead(206, { 'content-range': `bytes ${start}-${end}/${body.length}` });
      response.write(body.subarray(start!, start! + 100_000));
    });
    closing({ close: () => stop(server) });
    const handle = `http://127.0.0.1:${await listen(server)}/x`;
    for await (const _ of at.store.open({ key: 'k', size: undefined, handle })) break;
    while (open.size > 0) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(open.size).toBe(0);
  });
});

describe('a look-up', () => {
  test.each([
    [{ status: 500 }, 2],
    [{ status: 503 }, 3],
    ['lost', 2],
    ['html', 2],
  ] as const)('that meets %j %i times is repeated', async (fault, times) => {
    const at = await bench();
    put(at, 'k-1', noise(10));
    at.service.fail('lookup', fault, times);
    expect((await at.store.find('k', ['k-']))?.key).toBe('k-1');
  });

  test.each([
    [{ status: 500, msg: 'out of\norder' }, 'HTTP_STATUS', 4],
    [{ status: 400 }, 'HTTP_STATUS', 1],
    [{ status: 429, headers: { 'retry-after': '30' } }, 'HTTP_RATE_LIMITED', 1],
    ['denied', 'HTTP_STATUS', 1],
    ['html', 'HTTP_TRUNCATED', 4],
    [{ answer: { ok: true } }, 'RESPONSE_INVALID', 1],
    [{ answer: { ok: true, matched_key: 'k' } }, 'RESPONSE_INVALID', 1],
    [
      { answer: { ok: true, matched_key: 'k', signed_download_url: 'file:///etc/passwd' } },
      'RESPONSE_INVALID',
      1,
    ],
    [{ answer: { ok: true, pad: 'x'.repeat(2_000_000) } }, 'RESPONSE_INVALID', 1],
  ] as const)('that meets %.60j for good fails with %s after %i', async (fault, code, times) => {
    const at = await bench();
    at.service.fail('lookup', fault);
    const failure = await at.store.find('k', ['k-']).catch((error: unknown) => error as Error);
    expect(failure).toMatchObject({ code, message: expect.not.stringMatching(/\n/) });
    expect(at.service.requests.length).toBe(times);
  });

  test('says in its own words that reading is denied', async () => {
    const at = await bench();
    at.service.fail('lookup', 'denied');
    await expect(at.store.find('k', [])).rejects.toThrow(
      'cache read denied: the token has no readable scopes',
    );
  });

  test('takes camel case as well', async () => {
    const at = await bench();
    at.service.fail('lookup', { answer: { ok: true, matchedKey: 'k', signedDownloadUrl: 'http://x/' } });
    expect(await at.store.find('k', [])).toEqual({ key: 'k', size: undefined, handle: 'http://x/' });
  });

  test('an entry that was not asked for is no hit', async () => {
    const at = await bench();
    const answer = { ok: true, matched_key: 'someone-elses', signed_download_url: 'http://x/' };
    at.service.fail('lookup', { answer });
    expect(await at.store.find('k', ['k-'])).toBeUndefined();
  });

  test('where nobody listens fails', async () => {
    const at = await bench();
    await at.service.close();
    await expect(at.store.find('k', [])).rejects.toMatchObject({ code: 'HTTP_UNREACHABLE' });
  });

  test('token and signatures are masked before anything is said', async () => {
    const at = await bench();
    put(at, 'k', noise(10));
    await at.store.find('k', []);
    await at.store.reserve('new');
    expect(at.log.secrets).toContain('runtime-token-of-the-job');
    expect(at.log.secrets).toContain('signature+of/the=blob-1');
    expect(at.log.secrets).toContain(encodeURIComponent('signature+of/the=blob-1'));
  });

  test('over TLS never leads to storage without it', async () => {
    const http: Http = {
      get: () => Promise.reject(new Error('unused')),
      send: async ({ url }) => ({
        status: 200,
        headers: {},
        url,
        cancel: () => {},
        body: chunked(
          Buffer.from('{"ok":true,"matched_key":"k","signed_download_url":"http://x.test/?sig=12345678"}'),
        ),
      }),
    };
    const options = { url: 'https://results.test/base/', token: 't', mode: '', compression: 'zstd' } as const;
    const store = actionsStore(options, { http, clock: fakeClock(), log: fakeLog() });
    await expect(store.find('k', [])).rejects.toMatchObject({
      code: 'RESPONSE_INVALID',
      message: 'expected an https: URL from the cache service, got a http: one',
    });
  });
});

describe('a save', () => {
  test.each([0, 1, block - 1])('of %i bytes is one PUT', async (size) => {
    const at = await bench();
    expect(await write(await at.store.reserve('k'), chunked(noise(size)))).toBe(size);
    expect(at.service.requests).toEqual(['POST reserve', 'PUT upload', 'POST finalize']);
    expect(compare(await read(at, 'k'), noise(size))).toBe('same');
  });

  test.each([block, block + 1, 5 * block - 3])('of %i bytes is blocks and their list', async (size) => {
    const at = await bench({ latency: 5 });
    const body = noise(size);
    expect(await write(await at.store.reserve('k'), chunked(body, 777_777))).toBe(size);
    expect(at.service.requests.filter((line) => line === 'PUT upload')).toHaveLength(
      Math.ceil(size / block) + 1,
    );
    expect(compare(await read(at, 'k'), body)).toBe('same');
  });

  test('uploads while it is being packed', async () => {
    const at = await bench();
    let uploadsBeforeTheEnd = 0;
    async function* body() {
      yield* chunked(noise(2 * block));
      while (uploadsBeforeTheEnd === 0) {
        await new Promise((resolve) => setTimeout(resolve, 5));
        uploadsBeforeTheEnd = at.service.requests.filter((line) => line === 'PUT upload').length;
      }
      yield noise(10);
    }
    expect(await write(await at.store.reserve('k'), body())).toBe(2 * block + 10);
  });

  test('a packer that uses its buffer again does no harm', async () => {
    const at = await bench();
    const body = noise(2 * block + 5);
    async function* reusing() {
      const buffer = Buffer.alloc(100_000);
      for await (const chunk of chunked(body)) {
        buffer.set(chunk);
        yield buffer.subarray(0, chunk.length);
      }
    }
    await write(await at.store.reserve('k'), reusing());
    expect(compare(await read(at, 'k'), body)).toBe('same');
  });

  test.each([
    ['upload', { status: 500 }],
    ['upload', 'lost'],
    ['finalize', { status: 502 }],
    ['finalize', 'lost'],
    ['finalize', 'html'],
    ['reserve', { status: 503 }],
  ] as const)('that meets a passing failure at %s (%j) is carried through', async (route, fault) => {
    const at = await bench();
    at.service.fail(route, fault, 1);
    const body = noise(2 * block + 5);
    await write(await at.store.reserve('k'), chunked(body));
    expect(compare(await read(at, 'k'), body)).toBe('same');
  });

  test.each([
    ['upload', { status: 500 }, 'HTTP_STATUS'],
    ['upload', { status: 403 }, 'HTTP_STATUS'],
    ['upload', { status: 429 }, 'HTTP_RATE_LIMITED'],
    ['finalize', { status: 500 }, 'HTTP_STATUS'],
    ['finalize', 'denied', 'HTTP_STATUS'],
    ['finalize', { answer: { ok: false, message: 'no room' } }, 'HTTP_STATUS'],
  ] as const)(
    'that meets a lasting failure at %s (%j) leaves nothing to find',
    async (route, fault, code) => {
      const at = await bench();
      for (const size of [100, 5 * block]) {
        const reservation = await at.store.reserve(`k-${size}`);
        at.service.fail(route, fault);
        const failure = await write(reservation, chunked(noise(size))).catch((error: unknown) => error);
        expect(failure).toMatchObject({ code, message: expect.not.stringMatching(/sig=|blobs/) });
        expect(await at.store.find('k', ['k-'])).toBeUndefined();
      }
    },
  );

  test('a failed block ends the packing', async () => {
    const at = await bench();
    const reservation = await at.store.reserve('k');
    at.service.fail('upload', { status: 403 });
    let packed = 0;
    async function* body() {
      for (; packed < 100; packed++) yield noise(block);
    }
    await expect(write(reservation, body())).rejects.toMatchObject({ code: 'HTTP_STATUS' });
    expect(packed).toBeLessThan(20);
  });

  test.each([
    [{ answer: { ok: false } }, { kind: 'taken' }],
    [{ answer: { ok: false, message: 'cache entry already exists' } }, { kind: 'taken' }],
    [{ status: 409, msg: 'cache entry with the same key already exists' }, { kind: 'taken' }],
    [{ status: 409 }, { kind: 'taken' }],
    ['denied', { kind: 'denied', why: 'cache write denied: the token is read-only' }],
    [
      { status: 403, msg: 'no\tcaches here' },
      { kind: 'denied', why: 'the cache service answered 403: no caches here' },
    ],
    [
      { status: 429, msg: 'insufficient usage', headers: { 'retry-after': '60' } },
      {
        kind: 'denied',
        why: 'the cache service answered 429: insufficient usage, to be asked again after 60 s',
      },
    ],
  ] as const)('a reservation that is answered %j is %j', async (fault, expected) => {
    const at = await bench();
    at.service.fail('reserve', fault);
    expect(await at.store.reserve('k')).toEqual(expected);
    expect(at.service.requests).toEqual(['POST reserve']);
  });

  test('a reservation whose answer got lost is not made twice', async () => {
    const at = await bench();
    at.service.fail('reserve', 'lost', 1);
    expect(await at.store.reserve('k')).toEqual({ kind: 'taken' });
  });

  test('the signature reaches the storage as it was given, and the token does not', async () => {
    const seen: string[] = [];
    const server = createServer((request, response) => {
      seen.push(`${request.url} ${request.headers.authorization} ${request.headers['content-length']}`);
      request.resume().on('end', () => response.writeHead(201).end());
    });
    closing({ close: () => stop(server) });
    const at = await bench();
    const url = `http://127.0.0.1:${await listen(server)}/c/1?sv=2024&sig=a%2Bb%2f~c%3D12345`;
    at.service.fail('reserve', { answer: { ok: true, signed_upload_url: url } });
    const reservation = await at.store.reserve('k');
    await write(reservation, chunked(noise(block + 1))).catch(() => undefined);
    expect(seen.every((line) => line.startsWith('/c/1?sv=2024&sig=a%2Bb%2f~c%3D12345&comp=block'))).toBe(
      true,
    );
    expect(seen.filter((line) => line.includes('undefined'))).toHaveLength(3);
    const ids = seen.flatMap((line) => /blockid=([^ ]+)/.exec(line)?.[1] ?? []);
    const plain = ids.map((id) => Buffer.from(decodeURIComponent(id), 'base64').toString()).sort();
    expect(plain.map((id) => id.slice(36))).toEqual(['000000000000', '000000000001']);
    expect(new Set(plain.map((id) => id.slice(0, 36))).size).toBe(1);
  });
});

test('the version is ours, and one for each compression', () => {
  expect(entryVersion('zstd')).toBe(createHash('sha256').update('setup-go-plus|sgp2|zstd').digest('hex'));
  expect(entryVersion('gzip')).not.toBe(entryVersion('zstd'));
});
