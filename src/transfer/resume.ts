import { UserError } from '../errors.ts';
import type { HttpResponse } from '../host/ports.ts';
import { promisedLength, truncated } from './document.ts';
import { redactUrl } from './redact.ts';
import type { Requests } from './transfer.ts';
import type { Download } from './types.ts';

/** An attempt that brought this much does not count: a line that is bad all the time still gets to the end. */
const progressThatCounts = 1024 * 1024;

/** What tells one state of a file on a host from another. */
interface Identity {
  readonly etag: string | undefined;
  readonly modified: string | undefined;
  readonly size: number | undefined;
}

/** A download that survives broken connections. Nothing is delivered twice, and nothing of another file is mixed in. */
export async function resumable(
  url: string,
  requests: Requests,
  headers: Readonly<Record<string, string>>,
): Promise<Download> {
  const response = await withRetries(requests, () => requests.once(headers));
  return {
    size: promisedLength(response),
    body: deliver(url, requests, headers, response),
    url: withoutQuery(response.url),
  };
}

async function* deliver(
  url: string,
  requests: Requests,
  headers: Readonly<Record<string, string>>,
  first: HttpResponse,
): AsyncGenerator<Uint8Array> {
  const place = redactUrl(url);
  const identity = identify(first, promisedLength(first));
  const { size } = identity;
  let response = first;
  let delivered = 0;
  let skip = 0;
  let spent = 0;
  let resumedAt = 0;
  try {
    for (;;) {
      let failure: unknown;
      try {
        for await (const chunk of response.body) {
          const fresh = chunk.subarray(Math.min(skip, chunk.length));
          skip -= chunk.length - fresh.length;
          if (fresh.length === 0) continue;
          delivered += fresh.length;
          if (size !== undefined && delivered > size) throw tooLong(place, size);
          yield fresh;
        }
        if (skip === 0 && (size === undefined || delivered === size)) return;
        failure = truncated(place, delivered, size);
      } catch (error) {
        failure = isBroken(error) ? truncated(place, delivered, size, error) : error;
        if (!(failure instanceof UserError) || failure.code !== 'HTTP_TRUNCATED') throw failure;
      }
      response.cancel();
      if (delivered - resumedAt >= progressThatCounts) spent = 0;
      resumedAt = delivered;
      spent = await requests.pause(failure, spent);
      response = await withRetries(
        requests,
        () => requests.once({ ...headers, ...continuation(identity, delivered) }),
        spent,
      );
      skip = placeToStart(response, identity, delivered, place);
    }
  } finally {
    response.cancel();
  }
}

/** Where the bytes of a second response begin: how many of them were delivered already. */
function placeToStart(response: HttpResponse, first: Identity, delivered: number, place: string): number {
  const range = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(response.headers['content-range'] ?? '');
  const partial = response.status === 206;
  const total = partial ? Number(range?.[2] ?? Number.NaN) : promisedLength(response);
  const now = identify(response, total !== undefined && Number.isNaN(total) ? undefined : total);
  const differs = (a: unknown, b: unknown) => a !== undefined && b !== undefined && a !== b;
  if (
    differs(now.etag, first.etag) ||
    differs(now.modified, first.modified) ||
    differs(now.size, first.size) ||
    (partial && Number(range?.[1]) !== delivered)
  ) {
    throw new UserError('HTTP_TRUNCATED', `${place} changed on its host while it was being downloaded`, {
      hint: 'Run again: the next download starts afresh.',
      cause: { code: 'CHANGED' },
    });
  }
  return partial ? 0 : delivered;
}

/** RFC 9110 section 13.1.5: a weak ETag must not be used; without a validator the whole is read again. */
function continuation(identity: Identity, delivered: number): Readonly<Record<string, string>> {
  const validator = identity.etag?.startsWith('W/')
    ? identity.modified
    : (identity.etag ?? identity.modified);
  if (delivered === 0 || validator === undefined) return {};
  return { range: `bytes=${delivered}-`, 'if-range': validator };
}

async function withRetries<T>(requests: Requests, once: () => Promise<T>, already = 0): Promise<T> {
  for (let spent = already; ; ) {
    try {
      return await once();
    } catch (error) {
      spent = await requests.pause(error, spent);
    }
  }
}

function identify(response: HttpResponse, size: number | undefined): Identity {
  return { etag: response.headers.etag, modified: response.headers['last-modified'], size };
}

function isBroken(error: unknown): boolean {
  return error instanceof UserError && error.code === 'HTTP_UNREACHABLE';
}

function tooLong(place: string, size: number): UserError {
  return new UserError('HTTP_TRUNCATED', `${place} gives more than the ${size} bytes that it promised`, {
    hint: 'A proxy or mirror on the way alters the download: use another.',
    cause: { code: 'CHANGED' },
  });
}

function withoutQuery(text: string): string {
  const url = new URL(text);
  url.search = '';
  url.hash = '';
  return url.href;
}
