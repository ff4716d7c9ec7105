import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Blob, type BlobOptions, createBlobs } from './cache-blobs.ts';
import { createFaults, type Fault, type Route } from './cache-faults.ts';

export type { Fault, Route } from './cache-faults.ts';

export interface CacheOptions extends BlobOptions {
  /** Milliseconds before each answer. */
  readonly latency?: number;
}

export interface CacheService {
  readonly url: string;
  /** What the runner gives an action: for the twirp protocol (v2) or the older one of GHES and nektos/act (v1). */
  environment(protocol: 'v1' | 'v2'): Readonly<Record<string, string>>;
  /** Keys of finished entries, oldest first. */
  keys(): readonly string[];
  /** Adds a finished entry as another job would have. */
  put(key: string, version: string, body: Buffer): void;
  /** `POST lookup`, `PUT upload`, … in the order in which they came. */
  readonly requests: readonly string[];
  /** Ranges that were asked for, in order. */
  readonly ranges: readonly string[];
  /** Downloads that were under way at once, at most. */
  mostAtOnce(): number;
  /** @param after requests that go well before the first fault */
  fail(route: Route, fault: Fault, times?: number, after?: number): void;
  /** As the service does when room is short: the entry and its bytes are gone. */
  evict(key: string): void;
  /** Signed URLs that were given out so far are refused with 403. */
  expireLinks(): void;
  close(): Promise<void>;
}

interface Entry extends Blob {
  readonly key: string;
  readonly version: string;
  readonly ranges: { start: number; data: Buffer }[];
  finished: boolean;
}

/**
 * A cache service that works: what the Actions service does for one repository and one branch.
 * Exact key first, then each key as a prefix, newest first, always of the same version.
 */
export async function startCacheService(options: CacheOptions = {}): Promise<CacheService> {
  const { latency = 0 } = options;
  const entries: Entry[] = [];
  const requests: string[] = [];
  const faults = createFaults();
  const blobs = createBlobs(options);
  let origin = '';
  let made = 0;
  let generation = 1;
  const signature = () => `signature+of/the=blob-${generation}`;

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<ServerResponse> {
    const url = new URL(request.url ?? '/', origin);
    const body = await readAll(request);
    const route = routeOf(request.method ?? '', url);
    if (route === undefined) {
      return response.writeHead(404).end();
    }
    requests.push(`${request.method} ${route}`);
    const isBlob = url.pathname.startsWith('/blobs/');
    if (!isBlob && request.headers.authorization !== `Bearer ${token}`) {
      return response.writeHead(401).end('{"msg":"unauthorized"}');
    }
    if (
      isBlob &&
      (request.headers.authorization !== undefined || url.searchParams.get('sig') !== signature())
    ) {
      return response.writeHead(403).end();
    }
    if (latency > 0) await new Promise((resolve) => setTimeout(resolve, latency));
    const fault = faults.take(route);
    if (fault === 'denied') return answerDenied(url, route, response);
    if (fault === 'html') return response.writeHead(200).end('<html>one moment please</html>');
    if (fault === 'lost') response.end = () => response.destroy();
    if (typeof fault === 'object' && 'answer' in fault) return sendJson(response, 200, fault.answer);
    if (typeof fault === 'object') {
      response.writeHead(fault.status, { 'content-type': 'application/json', ...fault.headers });
      return response.end(JSON.stringify({ msg: fault.msg ?? `fault ${fault.status}` }));
    }
    if (isBlob) return handleBlob(request, response, url, body, fault);
    if (url.pathname.startsWith('/twirp/')) return handleTwirp(response, url, JSON.parse(body.toString()));
    return handleV1(request, response, url, body);
  }

  function handleTwirp(response: ServerResponse, url: URL, ask: Record<string, unknown>): ServerResponse {
    const key = String(ask.key);
    const version = String(ask.version);
    switch (url.pathname.split('/').at(-1)) {
      case 'GetCacheEntryDownloadURL': {
        const found = find([key, ...((ask.restore_keys as string[] | undefined) ?? [])], version);
        return found === undefined
          ? sendJson(response, 200, { ok: false })
          : sendJson(response, 200, {
              ok: true,
              signed_download_url: blobUrl(found),
              matched_key: found.key,
            });
      }
      case 'CreateCacheEntry': {
        const entry = reserve(key, version);
        return entry === undefined
          ? sendJson(response, 200, { ok: false, message: 'cache entry already exists' })
          : sendJson(response, 200, { ok: true, signed_upload_url: blobUrl(entry) });
      }
      default: {
        const entry = entries.find((one) => one.key === key && one.version === version && !one.finished);
        if (entry === undefined || String(ask.size_bytes) !== String(entry.body.length)) {
          return sendJson(response, 200, { ok: false, message: 'size does not match the upload' });
        }
        entry.finished = true;
        return sendJson(response, 200, { ok: true, entry_id: String(entry.id) });
      }
    }
  }

  function handleV1(
    request: IncomingMessage,
    response: ServerResponse,
    url: URL,
    body: Buffer,
  ): ServerResponse {
    if (request.method === 'GET') {
      const keys = (url.searchParams.get('keys') ?? '').split(',');
      const found = find(keys, url.searchParams.get('version') ?? '');
      if (found === undefined) {
        return response.writeHead(204).end();
      }
      return sendJson(response, 200, { archiveLocation: blobUrl(found), cacheKey: found.key });
    }
    const id = Number(/caches\/(\d+)$/.exec(url.pathname)?.[1]);
    if (Number.isNaN(id)) {
      const ask = JSON.parse(body.toString()) as { key: string; version: string };
      const entry = reserve(ask.key, ask.version);
      return entry === undefined
        ? sendJson(response, 409, { message: 'Cache already exists' })
        : sendJson(response, 201, { cacheId: entry.id });
    }
    const entry = entries.find((one) => one.id === id)!;
    if (request.method === 'PATCH') {
      const start = Number(/^bytes (\d+)-/.exec(request.headers['content-range'] ?? '')?.[1]);
      entry.ranges.push({ start, data: body });
      return sendJson(response, 204, undefined);
    }
    entry.body = Buffer.concat(entry.ranges.sort((a, b) => a.start - b.start).map(({ data }) => data));
    const { size } = JSON.parse(body.toString()) as { size: number };
    if (size !== entry.body.length) return sendJson(response, 400, { message: 'size does not match' });
    entry.finished = true;
    return sendJson(response, 204, undefined);
  }

  async function handleBlob(
    request: IncomingMessage,
    response: ServerResponse,
    url: URL,
    body: Buffer,
    fault: Fault | undefined,
  ): Promise<ServerResponse> {
    const entry = entries.find(({ id }) => id === Number(url.pathname.split('/').at(-1)));
    if (entry === undefined) return response.writeHead(404).end();
    if (request.method === 'PUT') return blobs.store(entry, url, body, response);
    return blobs.serve(entry, request, response, fault);
  }

  function find(keys: readonly string[], version: string): Entry | undefined {
    const usable = entries.filter((entry) => entry.finished && entry.version === version).reverse();
    const exact = usable.find(({ key }) => key === keys[0]);
    if (exact !== undefined) return exact;
    for (const prefix of keys) {
      const found = usable.find(({ key }) => key.startsWith(prefix));
      if (found !== undefined) return found;
    }
    return undefined;
  }

  function reserve(key: string, version: string): Entry | undefined {
    if (entries.some((entry) => entry.key === key && entry.version === version)) return undefined;
    const entry: Entry = {
      id: ++made,
      key,
      version,
      blocks: new Map(),
      ranges: [],
      body: Buffer.alloc(0),
      finished: false,
    };
    entries.push(entry);
    return entry;
  }

  const blobUrl = ({ id }: Entry) => `${origin}/blobs/c/${id}?sig=${encodeURIComponent(signature())}`;

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: origin,
    environment: (protocol) => ({
      ACTIONS_RUNTIME_TOKEN: token,
      ...(protocol === 'v2'
        ? { ACTIONS_CACHE_SERVICE_V2: 'True', ACTIONS_RESULTS_URL: `${origin}/` }
        : { ACTIONS_CACHE_URL: `${origin}/` }),
    }),
    keys: () => entries.filter(({ finished }) => finished).map(({ key }) => key),
    put(key, version, body) {
      const entry = reserve(key, version);
      if (entry !== undefined) Object.assign(entry, { body, finished: true });
    },
    requests,
    ranges: blobs.ranges,
    mostAtOnce: blobs.mostAtOnce,
    fail: (route, fault, times = Number.POSITIVE_INFINITY, after = 0) =>
      faults.set(route, fault, times, after),
    evict(key) {
      const at = entries.findIndex((entry) => entry.key === key);
      if (at !== -1) entries.splice(at, 1);
    },
    expireLinks: () => void generation++,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

const token = 'runtime-token-of-the-job';

function routeOf(method: string, { pathname }: URL): Route | undefined {
  if (pathname.startsWith('/blobs/')) return method === 'PUT' ? 'upload' : 'download';
  switch (/^\/twirp\/github\.actions\.results\.api\.v1\.CacheService\/(\w+)$/.exec(pathname)?.[1]) {
    case 'GetCacheEntryDownloadURL':
      return 'lookup';
    case 'CreateCacheEntry':
      return 'reserve';
    case 'FinalizeCacheEntryUpload':
      return 'finalize';
  }
  if (!pathname.startsWith('/_apis/artifactcache/')) return undefined;
  if (method === 'GET') return pathname.endsWith('/cache') ? 'lookup' : undefined;
  if (method === 'PATCH') return 'upload';
  return /\/caches$/.test(pathname) ? 'reserve' : 'finalize';
}

/** Policy denials as the service words them; clients tell them from other failures by the prefix. */
function answerDenied(url: URL, route: Route, response: ServerResponse): ServerResponse {
  if (route === 'lookup') {
    const message = 'cache read denied: the token has no readable scopes';
    return sendJson(response, 403, { code: 'permission_denied', msg: message, message });
  }
  const message = 'cache write denied: the token is read-only';
  return sendJson(response, url.pathname.startsWith('/twirp/') ? 200 : 403, { ok: false, message });
}

function sendJson(response: ServerResponse, status: number, value: unknown): ServerResponse {
  response.writeHead(status, { 'content-type': 'application/json' });
  return response.end(value === undefined ? undefined : JSON.stringify(value));
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
