import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Fault } from './cache-faults.ts';

/** The bytes of one entry, as Azure's blob storage keeps and serves them. */
export interface Blob {
  readonly id: number;
  readonly blocks: Map<string, Buffer>;
  body: Buffer;
}

export interface BlobOptions {
  /** Of all connections together. */
  readonly bytesPerSecond?: number;
  /** A storage that is not Azure's may not know ranges. Default true. */
  readonly ranges?: boolean;
}

export interface Blobs {
  /** Ranges that were asked for, in order. */
  readonly ranges: readonly string[];
  /** Downloads that were under way at once, at most. */
  readonly mostAtOnce: () => number;
  store(blob: Blob, url: URL, body: Buffer, response: ServerResponse): Promise<ServerResponse>;
  serve(
    blob: Blob,
    request: IncomingMessage,
    response: ServerResponse,
    fault: Fault | undefined,
  ): Promise<ServerResponse>;
}

const piece = 64 * 1024;

export function createBlobs({ bytesPerSecond, ranges: knowsRanges = true }: BlobOptions): Blobs {
  const ranges: string[] = [];
  let now = 0;
  let most = 0;
  let free = 0;

  /** A token bucket without a burst. */
  async function pace(bytes: number): Promise<void> {
    if (bytesPerSecond === undefined) return;
    free = Math.max(free, performance.now()) + (bytes * 1000) / bytesPerSecond;
    const wait = free - performance.now();
    if (wait > 2) await sleep(wait);
  }

  return {
    ranges,
    mostAtOnce: () => most,
    async store(blob, url, body, response) {
      await pace(body.length);
      if (url.searchParams.get('comp') === 'block') {
        blob.blocks.set(url.searchParams.get('blockid') ?? '', body);
      } else if (url.searchParams.get('comp') === 'blocklist') {
        const ids = [...body.toString().matchAll(/<Latest>([^<]+)<\/Latest>/g)].map((match) => match[1]!);
        if (ids.some((id) => !blob.blocks.has(id))) return response.writeHead(400).end();
        blob.body = Buffer.concat(ids.map((id) => blob.blocks.get(id)!));
        blob.blocks.clear();
      } else {
        blob.body = body;
      }
      return response.writeHead(201, { etag: '"1"', 'x-ms-request-id': String(blob.id) }).end();
    },
    async serve(blob, request, response, fault) {
      most = Math.max(most, ++now);
      response.once('close', () => now--);
      const { body } = blob;
      const asked = request.headers.range ?? request.headers['x-ms-range'];
      if (asked !== undefined) ranges.push(String(asked));
      const range = knowsRanges ? /^bytes=(\d+)-(\d*)$/.exec(String(asked)) : null;
      const start = Number(range?.[1] ?? 0);
      const end = range?.[2] ? Math.min(Number(range[2]) + 1, body.length) : body.length;
      if (range !== null && start >= body.length) {
        return response.writeHead(416, { 'content-range': `bytes */${body.length}` }).end();
      }
      let content = body.subarray(start, end);
      if (fault === 'short') content = content.subarray(0, content.length >> 1);
      response.writeHead(range === null ? 200 : 206, {
        'content-length': content.length,
        etag: `"${blob.id}"`,
        ...(range === null ? {} : { 'content-range': `bytes ${start}-${end - 1}/${body.length}` }),
      });
      if (fault === 'cut') {
        response.write(content.subarray(0, content.length >> 1), () => response.destroy());
        return response;
      }
      const step = fault === 'slow' ? Math.ceil(content.length / 5) : piece;
      for (let at = 0; at < content.length && !response.destroyed; at += step) {
        const part = content.subarray(at, at + step);
        await pace(part.length);
        if (!response.write(part)) await writable(response);
        if (fault === 'slow') await sleep(50);
      }
      return response.end();
    },
  };
}

function writable(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      response.off('drain', done).off('close', done);
      resolve();
    };
    response.on('drain', done).on('close', done);
  });
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
