/**
 * The machine's surroundings, as one process of its own so that its processor time is seen apart: the Actions cache
 * service (v2), go.dev/dl and a module proxy, on loopback. `service.mjs '<json>'`; its parent asks by messages.
 * Each bearer token is a repository of its own. Bodies are kept in memory.
 */
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, join } from 'node:path';
import { createBucket, readBody, writeBody } from './pace.mjs';

const { proxy, sdk } = JSON.parse(process.argv[2]);
let latency = 0;
let made = 0;
let repositories = new Map();
const kept = new Map();
const blobs = new Map();
/** Bytes of entries, by token. */
const downloaded = new Map();
const buckets = { down: createBucket(), up: createBucket(), others: createBucket() };

const server = createServer((request, response) => {
  answer(request, response).catch((error) => {
    if (!response.headersSent) response.writeHead(500);
    response.end(String(error));
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
process.on('disconnect', () => process.exit(0));
process.on('message', ({ id, command, ...given }) => process.send({ id, ...commands[command](given) }));

const commands = {
  pace({ bytesPerSecond, milliseconds }) {
    latency = milliseconds;
    for (const bucket of Object.values(buckets)) bucket.rate(bytesPerSecond);
    return {};
  },
  keep({ name }) {
    kept.set(name, new Map([...repositories].map(([token, entries]) => [token, [...entries]])));
    return {};
  },
  /** One repository, as it was; empty where nothing was kept. */
  bringBack({ name, token }) {
    repositories.set(token, [...(kept.get(name)?.get(token) ?? [])]);
    return {};
  },
  /** Nothing that is not kept is needed any more. */
  forget() {
    repositories = new Map();
    const used = new Set([...kept.values()].flatMap((all) => [...all.values()].flat()).map(({ id }) => id));
    for (const id of blobs.keys()) if (!used.has(id)) blobs.delete(id);
    return {};
  },
  tell({ token }) {
    const entries = (repositories.get(token) ?? []).filter(({ finished }) => finished);
    const { user, system } = process.cpuUsage();
    return {
      entries: entries.map(({ key, body }) => ({ key, size: body.length })),
      downloaded: downloaded.get(token) ?? 0,
      cpu: (user + system) / 1e6,
    };
  },
};

async function answer(request, response) {
  const url = new URL(request.url, 'http://localhost');
  if (latency > 0) await new Promise((done) => setTimeout(done, latency));
  const [, place] = url.pathname.split('/');
  if (place === 'twirp') return cache(request, response, url);
  if (place === 'devstoreaccount1') return blob(request, response, url);
  if (place === 'dl') return goDev(response, url);
  if (place === 'mod') return modules(response, url);
  return response.writeHead(404).end();
}

async function cache(request, response, url) {
  const token = /^Bearer (.+)$/.exec(request.headers.authorization)?.[1];
  const { key, version, restore_keys: more = [], size_bytes: size } = JSON.parse(await readBody(request));
  if (token === undefined) return response.writeHead(401).end('{}');
  if (!repositories.has(token)) repositories.set(token, []);
  const entries = repositories.get(token);
  const say = (value) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  const link = ({ id }) => `http://${request.headers.host}/devstoreaccount1/c/${id}?sig=signature`;
  switch (basename(url.pathname)) {
    case 'GetCacheEntryDownloadURL': {
      const found = find(entries, version, [key, ...more]);
      if (found === undefined) return say({ ok: false });
      return say({ ok: true, signed_download_url: link(found), matched_key: found.key });
    }
    case 'CreateCacheEntry': {
      if (entries.some((one) => one.key === key && one.version === version))
        return say({ ok: false, message: 'cache entry already exists' });
      const empty = { body: Buffer.alloc(0), blocks: new Map(), finished: false };
      const entry = { id: ++made, token, key, version, ...empty };
      entries.push(entry);
      blobs.set(entry.id, entry);
      return say({ ok: true, signed_upload_url: link(entry) });
    }
    default: {
      const entry = entries.find((one) => one.key === key && one.version === version);
      if (entry === undefined || Number(size) !== entry.body.length)
        return say({ ok: false, message: 'size does not match the upload' });
      entry.finished = true;
      return say({ ok: true, entry_id: String(entry.id) });
    }
  }
}

/** The exact key, else each key as a prefix, the newest first, as the service documents it. */
function find(entries, version, keys) {
  const usable = entries.filter((entry) => entry.finished && entry.version === version).reverse();
  const exact = usable.find(({ key }) => key === keys[0]);
  if (exact !== undefined) return exact;
  for (const prefix of keys) {
    const found = usable.find(({ key }) => key.startsWith(prefix));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What Azure's blob storage does for a signed URL. */
async function blob(request, response, url) {
  const entry = blobs.get(Number(basename(url.pathname)));
  if (entry === undefined) return response.writeHead(404).end();
  if (request.method === 'PUT') {
    const body = await readBody(request, buckets.up);
    const what = url.searchParams.get('comp');
    if (what === 'block') entry.blocks.set(url.searchParams.get('blockid'), body);
    else if (what === 'blocklist') {
      const ids = [...body.toString().matchAll(/<Latest>([^<]+)<\/Latest>/g)].map(([, id]) => id);
      entry.body = Buffer.concat(ids.map((id) => entry.blocks.get(id)));
      entry.blocks.clear();
    } else entry.body = body;
    return response.writeHead(201, { etag: '"1"', 'x-ms-request-id': String(entry.id) }).end();
  }
  const { body } = entry;
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers['x-ms-range'] ?? request.headers.range ?? '');
  const start = Number(range?.[1] ?? 0);
  const end = range?.[2] ? Math.min(Number(range[2]) + 1, body.length) : body.length;
  if (start >= body.length && range !== null)
    return response.writeHead(416, { 'content-range': `bytes */${body.length}` }).end();
  response.writeHead(range === null ? 200 : 206, {
    'content-length': end - start,
    etag: `"${entry.id}"`,
    ...(range === null ? {} : { 'content-range': `bytes ${start}-${end - 1}/${body.length}` }),
  });
  if (request.method === 'HEAD') return response.end();
  downloaded.set(entry.token, (downloaded.get(entry.token) ?? 0) + end - start);
  return writeBody(response, body.subarray(start, end), buckets.down);
}

function goDev(response, url) {
  if (url.searchParams.has('mode')) return response.end(JSON.stringify(sdk.listing));
  return file(response, basename(url.pathname) === basename(sdk.path) ? sdk.path : undefined);
}

function modules(response, url) {
  const path = decodeURIComponent(url.pathname.slice('/mod/'.length));
  return file(response, path.split('/').includes('..') ? undefined : join(proxy, path));
}

async function file(response, path) {
  const size = path === undefined ? undefined : statSync(path, { throwIfNoEntry: false })?.size;
  if (size === undefined) return response.writeHead(404).end();
  response.writeHead(200, { 'content-length': size });
  if (size < 1 << 20) return writeBody(response, readFileSync(path), buckets.others);
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 }))
    await writeBody(response, chunk, buckets.others, false);
  return response.end();
}
