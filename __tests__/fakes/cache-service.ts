import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Route = 'lookup' | 'reserve' | 'upload' | 'finalize' | 'download';

export type Fault =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  /** The body promises more than comes, then the connection ends. */
  | 'cut'
  /** The body comes in small pieces with pauses between them. */
  | 'slow'
  /** The run's token may not do this; the service's own words. */
  | 'denied';

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
  fail(route: Route, fault: Fault, times?: number): void;
  close(): Promise<void>;
}

interface Entry {
  readonly id: number;
  readonly key: string;
  readonly version: string;
  readonly blocks: Map<string, Buffer>;
  readonly ranges: { start: number; data: Buffer }[];
  body: Buffer;
  finished: boolean;
}

/**
 * A cache service that works: what the Actions service does for one repository and one branch.
 * Exact key first, then each key as a prefix, newest first, always of the same version.
 */
export async function startCacheService(): Promise<CacheService> {
  const entries: Entry[] = [];
  const requests: string[] = [];
  const faults = new Map<Route, { fault: Fault; left: number }>();
  let origin = '';

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
      (request.headers.authorization !== undefined || url.searchParams.get('sig') !== signature)
    ) {
      return response.writeHead(403).end();
    }
    const fault = takeFault(route);
    if (fault === 'denied') return answerDenied(url, route, response);
    if (typeof fault === 'object') {
      response.writeHead(fault.status, { 'content-type': 'application/json', ...fault.headers });
      return response.end(JSON.stringify({ msg: `fault ${fault.status}` }));
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
    fault: 'cut' | 'slow' | undefined,
  ): Promise<ServerResponse> {
    const entry = entries.find(({ id }) => id === Number(url.pathname.split('/').at(-1)));
    if (entry === undefined) {
      return response.writeHead(404).end();
    }
    if (request.method === 'PUT') {
      if (url.searchParams.get('comp') === 'block') {
        entry.blocks.set(url.searchParams.get('blockid') ?? '', body);
      } else if (url.searchParams.get('comp') === 'blocklist') {
        const ids = [...body.toString().matchAll(/<Latest>([^<]+)<\/Latest>/g)].map((match) => match[1]!);
        entry.body = Buffer.concat(ids.map((id) => entry.blocks.get(id)!));
      } else {
        entry.body = body;
      }
      return response.writeHead(201, { etag: '"1"', 'x-ms-request-id': String(entry.id) }).end();
    }
    response.writeHead(200, { 'content-length': entry.body.length });
    if (fault === 'cut') {
      response.write(entry.body.subarray(0, entry.body.length >> 1), () => response.destroy());
      return response;
    }
    const piece = fault === 'slow' ? Math.ceil(entry.body.length / 5) : entry.body.length;
    for (let at = 0; at < entry.body.length; at += piece) {
      response.write(entry.body.subarray(at, at + piece));
      if (fault === 'slow') await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return response.end();
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
      id: entries.length + 1,
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

  function takeFault(route: Route): Fault | undefined {
    const set = faults.get(route);
    if (set === undefined || set.left === 0) return undefined;
    set.left--;
    return set.fault;
  }

  const blobUrl = ({ id }: Entry) => `${origin}/blobs/c/${id}?sig=${signature}`;

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
    fail(route, fault, times = Number.POSITIVE_INFINITY) {
      faults.set(route, { fault, left: times });
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

const token = 'runtime-token-of-the-job';
const signature = 'signature-of-the-blob';

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
