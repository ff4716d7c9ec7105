import { UserError } from '../../errors.ts';
import type { Host, HttpResponse } from '../../host/ports.ts';
import { releaseBuffer } from '../../sdk/release-buffer.ts';
import { truncated } from '../../transfer/document.ts';
import type { PackBytes } from '../pack/ports.ts';
import { pause, refused } from './attempts.ts';
import type { PartBuffers } from './part-buffers.ts';
import { type Prefetch, prefetch } from './prefetch.ts';

type Ports = Pick<Host, 'http' | 'clock' | 'log'>;

/** A signed URL that may expire while it is in use. */
export interface Link {
  url: string;
  /** Asks for another, once, whoever calls and how often. */
  renew(): Promise<void>;
}

/** Ranges at a time of one download: the storage gives a single connection some 60 MB/s. */
const parallel = 8;
/** An attempt that brought this much does not count: a line that is bad all the time still gets to the end. */
const progressThatCounts = 1024 * 1024;

export function openLink(url: string, another: () => Promise<string>): Link {
  let renewal: Promise<void> | undefined;
  const link: Link = {
    url,
    renew() {
      renewal ??= another().then((fresh) => {
        link.url = fresh;
      });
      return renewal;
    },
  };
  return link;
}

/**
 * The bytes at a link, in order. The first request is for a range and learns the size; the ranges that follow come side by
 * side as far as there are buffers for them, are retried each for itself and resumed where they broke off. The range that
 * the reader is at needs none of these, so that no download ever waits for another. A host that knows no ranges gives one
 * stream. A chunk is there until the next is asked for.
 * @throws UserError HTTP_*; HTTP_TRUNCATED when fewer, more or other bytes come than were promised
 */
export function download(link: Link, buffers: PartBuffers, ports: Ports): PackBytes {
  const blob = new Blob(link, ports);
  return { total: () => blob.total, [Symbol.asyncIterator]: () => chunksOf(blob, buffers) };
}

async function* chunksOf(blob: Blob, buffers: PartBuffers): AsyncGenerator<Uint8Array> {
  const ahead: Prefetch[] = [];
  const head = blob.part(0, buffers.size);
  let next = buffers.size;
  const begin = (buffer: Uint8Array, giveBack: (buffer: Uint8Array) => void) => {
    const end = Math.min(next + buffers.size, blob.total ?? 0);
    const part = prefetch(blob.part(next, end), buffer);
    next = end;
    ahead.push({
      read: () => part.read(),
      close() {
        part.close();
        giveBack(buffer);
      },
    });
  };
  const isMore = () => !blob.whole && next < (blob.total ?? 0);
  const lookAhead = () => {
    while (isMore() && ahead.length < parallel - 1) {
      const buffer = buffers.take();
      if (buffer === undefined) return;
      begin(buffer, buffers.give);
    }
  };
  try {
    for await (const chunk of head.read()) {
      lookAhead();
      yield chunk;
      releaseBuffer(chunk);
    }
    while (ahead.length > 0 || isMore()) {
      if (ahead.length === 0) begin(Buffer.allocUnsafeSlow(buffers.size), releaseBuffer);
      for await (const chunk of ahead[0]!.read()) {
        lookAhead();
        yield chunk;
      }
      ahead.shift()!.close();
    }
  } finally {
    for (const part of ahead) part.close();
  }
}

/** Bytes of a range, whatever it takes. */
export interface Part {
  read(): AsyncGenerator<Uint8Array>;
  /** Ends the request that is under way, and `read` with it. */
  cancel(): void;
}

class Blob {
  /** Bytes; undefined until the first response, and for a host that does not say. */
  total: number | undefined;
  /** The host knows no ranges: the first response brings everything. */
  whole = false;
  #etag: string | undefined;
  readonly #link: Link;
  readonly #ports: Ports;

  constructor(link: Link, ports: Ports) {
    this.#link = link;
    this.#ports = ports;
  }

  /** @param to exclusive; may be beyond the end for the first part only */
  part(from: number, to: number): Part {
    const control: Control = { response: undefined, cancelled: false };
    return {
      read: () => this.#read(from, to, control),
      cancel: () => {
        control.cancelled = true;
        control.response?.cancel();
      },
    };
  }

  async *#read(from: number, to: number, control: Control): AsyncGenerator<Uint8Array> {
    let at = from;
    let resumedAt = from;
    let spent = 0;
    try {
      for (;;) {
        try {
          const response = await this.#request(at, to);
          control.response = response;
          if (response === undefined) return;
          let skip = response.status === 206 ? 0 : at;
          const end = this.whole ? this.total : Math.min(to, this.total ?? to);
          for await (const chunk of response.body) {
            if (control.cancelled) return;
            const fresh = chunk.subarray(Math.min(skip, chunk.length));
            skip -= chunk.length - fresh.length;
            if (fresh.length === 0) continue;
            if (end !== undefined && at + fresh.length > end) {
              if (response.status === 206) throw changed();
              yield fresh.subarray(0, end - at);
              return;
            }
            at += fresh.length;
            yield fresh;
          }
          if (skip === 0 && (end === undefined || at === end)) return;
          throw truncated('the cache’s storage', at - from, end === undefined ? undefined : end - from);
        } catch (error) {
          if (control.cancelled) return;
          if (at - resumedAt >= progressThatCounts) spent = 0;
          resumedAt = at;
          spent = await pause(error, spent, this.#ports);
          if (control.cancelled) return;
        }
      }
    } finally {
      control.response?.cancel();
    }
  }

  /** undefined for a blob of no bytes. */
  async #request(from: number, to: number): Promise<HttpResponse | undefined> {
    const used = this.#link.url;
    let response = await this.#get(used, from, to);
    if (response.status === 403 || response.status === 401) {
      response.cancel();
      await this.#link.renew();
      // Nothing newer than what was just refused: final.
      if (this.#link.url === used) throw refused('the cache’s storage', response);
      response = await this.#get(this.#link.url, from, to);
    }
    try {
      return this.#check(response, from);
    } catch (error) {
      response.cancel();
      throw error;
    }
  }

  #get(url: string, from: number, to: number): Promise<HttpResponse> {
    return this.#ports.http.get({ url, headers: { range: `bytes=${from}-${to - 1}` } });
  }

  /** Whether it is the same blob as before, and the place that was asked for. */
  #check(response: HttpResponse, from: number): HttpResponse | undefined {
    const { status, headers } = response;
    if (status === 416 && from === 0 && /^bytes \*\/0$/.test(headers['content-range'] ?? '')) {
      response.cancel();
      this.total = 0;
      return undefined;
    }
    if (status !== 200 && status !== 206) throw refused('the cache’s storage', response);
    const range = /^bytes (\d+)-\d+\/(\d+)$/.exec(headers['content-range'] ?? '');
    if (status === 206 && Number(range?.[1]) !== from) {
      throw new UserError(
        'RESPONSE_INVALID',
        `expected bytes from ${from} on from the cache’s storage, got ${range === null ? 'others' : `those from ${range[1]}`}`,
      );
    }
    const total = status === 206 ? Number(range?.[2]) : contentLength(headers['content-length']);
    if (differs(total, this.total) || differs(headers.etag, this.#etag)) throw changed();
    if (status === 200 && from === 0) this.whole = true;
    this.total ??= total;
    this.#etag ??= headers.etag;
    return response;
  }
}

interface Control {
  response: HttpResponse | undefined;
  cancelled: boolean;
}

function contentLength(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

function differs(a: unknown, b: unknown): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

function changed(): UserError {
  return new UserError(
    'HTTP_TRUNCATED',
    'the cache entry changed on its host while it was being downloaded',
    {
      cause: { code: 'CHANGED' },
    },
  );
}
