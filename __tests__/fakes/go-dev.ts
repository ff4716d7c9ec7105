import { createHash } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { isPrerelease, parseGoVersion } from '../../src/go/version.ts';
import type { FakeArchive } from './archives.ts';
import { listen, stop } from './listen.ts';

/** What goes wrong with the answers for one path. Several faults may hold at once. */
export interface Fault {
  /** How many answers it spoils; for ever without it. */
  times?: number;
  /** The connection is cut after so many bytes of the body. */
  readonly cut?: number;
  /** Nothing comes any more after so many bytes, and the connection stays. */
  readonly stall?: number;
  /** The body comes in pieces of so many bytes, one each 5 ms. */
  readonly slow?: number;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** The byte at this place is another one. */
  readonly flip?: number;
  /** Content-Length says so many bytes more (or fewer) than come. */
  readonly length?: number;
  readonly noRange?: boolean;
  readonly noValidators?: boolean;
  readonly redirect?: string;
  /** The file is another one from now on. */
  readonly replace?: Uint8Array;
}

export interface FakeRequest {
  /** With query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

export interface FakeGoDev {
  /** `http://127.0.0.1:<port>/dl` */
  readonly base: string;
  readonly host: string;
  readonly requests: FakeRequest[];
  /** @param name a file's name, or `list` */
  fault(name: string, fault: Fault): void;
  heal(): void;
  publish(name: string, bytes: string | Uint8Array): void;
  /** The list as JSON text; replace it to serve anything else. */
  list: string;
  close(): Promise<void>;
}

export interface FakeGoDevOptions {
  /** Every request must carry this. */
  readonly authorization?: string;
  /** No list, as a plain file server. */
  readonly noList?: boolean;
  /** No `.sha256` beside the archives. */
  readonly noSums?: boolean;
  /** Every digest in the list is that of something else. */
  readonly wrongDigests?: boolean;
}

/** go.dev/dl, or a mirror of it, on loopback: list, archives, `.sha256`, ranges, ETags, and everything that goes wrong. */
export async function startGoDev(
  archives: readonly FakeArchive[],
  options: FakeGoDevOptions = {},
): Promise<FakeGoDev> {
  const files = new Map<string, Uint8Array>();
  const faults = new Map<string, Fault[]>();
  const requests: FakeRequest[] = [];
  for (const archive of archives) {
    files.set(archive.name, archive.bytes);
    if (options.noSums !== true) files.set(`${archive.name}.sha256`, Buffer.from(archive.sha256));
  }
  const server = createServer((request, response) => {
    requests.push({ path: request.url ?? '', headers: request.headers });
    answer(request, response);
  });
  const host = `127.0.0.1:${await listen(server)}`;
  const fake: FakeGoDev = {
    base: `http://${host}/dl`,
    host,
    requests,
    fault: (name, fault) => void faults.set(name, [...(faults.get(name) ?? []), { ...fault }]),
    heal: () => faults.clear(),
    publish: (name, bytes) => void files.set(name, Buffer.from(bytes)),
    list: JSON.stringify(describe(archives, options.wrongDigests === true)),
    close: () => stop(server),
  };

  function answer(request: IncomingMessage, response: ServerResponse): unknown {
    const url = new URL(request.url ?? '', 'http://fake');
    const wantsList = url.searchParams.get('mode') === 'json';
    const name = wantsList ? 'list' : decodeURIComponent(url.pathname.replace(/^\/dl\//, ''));
    const active = take(faults.get(name) ?? []);
    const fault: Fault = Object.assign({}, ...active);
    if (fault.replace !== undefined) files.set(name, fault.replace);
    if (options.authorization !== undefined && request.headers.authorization !== options.authorization) {
      return end(response, 401, {});
    }
    if (fault.redirect !== undefined) return end(response, 302, { location: fault.redirect });
    if (fault.status !== undefined) return end(response, fault.status, fault.headers ?? {});
    const found = wantsList
      ? options.noList === true
        ? undefined
        : Buffer.from(fake.list)
      : files.get(name);
    if (found === undefined) return end(response, 404, {});
    return serve(request, response, found, fault);
  }
  return fake;
}

function take(faults: Fault[]): readonly Fault[] {
  return faults.filter((fault) => {
    if (fault.times === undefined) return true;
    return fault.times-- > 0;
  });
}

function serve(request: IncomingMessage, response: ServerResponse, file: Uint8Array, fault: Fault): void {
  const etag = `"${createHash('sha256').update(file).digest('hex').slice(0, 16)}"`;
  const validators = fault.noValidators === true ? {} : { etag };
  let body = Buffer.from(file);
  if (fault.flip !== undefined) body[fault.flip] = (body[fault.flip] ?? 0) ^ 1;
  const [, from] = /^bytes=(\d+)-$/.exec(request.headers.range ?? '') ?? [];
  const fresh = (request.headers['if-range'] ?? etag) === etag;
  let status = 200;
  let headers: Record<string, string> = { ...validators, ...fault.headers };
  if (from !== undefined && fresh && fault.noRange !== true) {
    status = 206;
    headers = { ...headers, 'content-range': `bytes ${from}-${body.length - 1}/${body.length}` };
    body = body.subarray(Number(from));
  }
  if (/gzip/.test(request.headers['accept-encoding'] ?? '')) {
    body = gzipSync(body);
    headers = { ...headers, 'content-encoding': 'gzip' };
  }
  headers = { ...headers, 'content-length': String(body.length + (fault.length ?? 0)) };
  response.writeHead(status, headers);
  void send(response, body, fault);
}

async function send(response: ServerResponse, body: Buffer, fault: Fault): Promise<void> {
  // The connection closes where less comes than was promised, as it does when a server dies.
  const end = () => (fault.length === undefined ? response.end() : response.socket?.end());
  const limit = Math.min(fault.cut ?? Number.POSITIVE_INFINITY, fault.stall ?? Number.POSITIVE_INFINITY);
  const part = body.subarray(0, limit);
  const step = fault.slow ?? Math.max(part.length, 1);
  for (let at = 0; at < part.length; at += step) {
    if (response.destroyed) return;
    await new Promise((resolve) => response.write(part.subarray(at, at + step), resolve));
    if (fault.slow !== undefined) await new Promise((resolve) => setTimeout(resolve, 5));
  }
  if (limit > body.length) end();
  else if (fault.cut !== undefined) setTimeout(() => response.destroy(), 5);
}

function end(response: ServerResponse, status: number, headers: Readonly<Record<string, string>>): void {
  response.writeHead(status, { 'content-length': '0', ...headers });
  response.end();
}

/** The rows that go.dev writes, oldest first: real lists are newest first, and nobody may rely on that. */
function describe(archives: readonly FakeArchive[], wrong: boolean): readonly object[] {
  const versions = [...new Set(archives.map((archive) => archive.version))];
  return versions.map((version) => ({
    version: `go${version}`,
    stable: !isPrerelease(parseGoVersion(version)!),
    files: archives
      .filter((archive) => archive.version === version)
      .map(({ name, platform, bytes, sha256 }) => ({
        filename: name,
        os: platform.os,
        arch: platform.arch === 'arm' ? 'armv6l' : platform.arch,
        version: `go${version}`,
        sha256: wrong ? createHash('sha256').update(sha256).digest('hex') : sha256,
        size: bytes.length,
        kind: 'archive',
      })),
  }));
}
