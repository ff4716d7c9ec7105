import { UserError } from '../errors.ts';
import type { HttpResponse } from '../host/ports.ts';
import { redactUrl } from './redact.ts';

/**
 * A whole body in memory, gzip undone.
 * @param limit bytes, before and after decompression
 * @throws UserError RESPONSE_INVALID above the limit or for broken gzip, HTTP_TRUNCATED
 */
export async function readDocument(url: string, response: HttpResponse, limit: number): Promise<Uint8Array> {
  const place = redactUrl(url);
  const promised = promisedLength(response);
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    if ((promised ?? 0) > limit) throw tooLarge(place, limit);
    for await (const chunk of response.body) {
      length += chunk.length;
      if (length > limit) throw tooLarge(place, limit);
      chunks.push(chunk);
    }
  } catch (error) {
    response.cancel();
    throw error instanceof UserError && error.code === 'HTTP_UNREACHABLE'
      ? truncated(place, length, promised, error)
      : error;
  }
  if (promised !== undefined && length !== promised) throw truncated(place, length, promised);
  const body = Buffer.concat(chunks);
  return response.headers['content-encoding'] === 'gzip' ? inflate(body, place, limit) : body;
}

/** Content-Length, where it says how many bytes of body come. */
export function promisedLength(response: HttpResponse): number | undefined {
  const text = response.headers['content-length'];
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

export function truncated(
  place: string,
  got: number,
  promised: number | undefined,
  cause?: unknown,
): UserError {
  const what = promised === undefined ? `broke off after ${got} bytes` : `gave ${got} of ${promised} bytes`;
  return new UserError('HTTP_TRUNCATED', `${place} ${what}`, {
    hint: 'The connection or a proxy on the way cuts downloads off: try again, or configure a mirror.',
    ...(cause === undefined ? {} : { cause }),
  });
}

async function inflate(body: Uint8Array, place: string, limit: number): Promise<Uint8Array> {
  const { gunzipSync } = await import('node:zlib');
  try {
    return gunzipSync(body, { maxOutputLength: limit });
  } catch (cause) {
    if ((cause as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(place, limit);
    throw new UserError('RESPONSE_INVALID', `${place} says that it sends gzip, and does not`, { cause });
  }
}

function tooLarge(place: string, limit: number): UserError {
  return new UserError(
    'RESPONSE_INVALID',
    `${place} sends more than the ${limit} bytes that were expected at most`,
    {
      hint: 'Check the address: this is not the document that belongs there.',
    },
  );
}
