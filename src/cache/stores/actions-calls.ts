import { UserError } from '../../errors.ts';
import type { Host, HttpResponse } from '../../host/ports.ts';
import { clean, refused, withAttempts } from './attempts.ts';

export type Method = 'GetCacheEntryDownloadURL' | 'CreateCacheEntry' | 'FinalizeCacheEntryUpload';

export interface Answer {
  readonly ok: boolean;
  /** '' when the service gives none. */
  readonly message: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The three calls of the Actions cache service v2: JSON over Twirp, a bearer token, int64 as strings. */
export type Call = (method: Method, ask: Readonly<Record<string, unknown>>) => Promise<Answer>;

const longestAnswer = 1024 * 1024;

/**
 * @param service ACTIONS_RESULTS_URL; its path is dropped, as the service's own client does
 * @throws (from the call) UserError HTTP_*, RESPONSE_INVALID
 */
export function actionsCalls(
  service: string,
  token: string,
  ports: Pick<Host, 'http' | 'clock' | 'log'>,
): Call {
  return (method, ask) =>
    withAttempts(async () => {
      const response = await ports.http.send({
        method: 'POST',
        url: new URL(`/twirp/github.actions.results.api.v1.CacheService/${method}`, service).href,
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify(ask),
      });
      return readAnswer(response);
    }, ports);
}

async function readAnswer(response: HttpResponse): Promise<Answer> {
  const text = await readText(response);
  const fields = parseObject(text);
  const message = clean(firstText(fields?.message, fields?.msg));
  if (response.status === 409 || fields?.code === 'already_exists') {
    return { ok: false, message: 'cache entry already exists', fields: {} };
  }
  if (response.status !== 200) throw refused('the cache service', response, message);
  if (fields === undefined) {
    // A proxy's page, or an answer that was cut: the next one may be whole.
    throw new UserError(
      'HTTP_TRUNCATED',
      `expected JSON from the cache service, got ${text.length} bytes of something else`,
    );
  }
  return { ok: fields.ok === true, message, fields };
}

async function readText(response: HttpResponse): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body) {
    length += chunk.length;
    if (length > longestAnswer) {
      response.cancel();
      throw new UserError('RESPONSE_INVALID', `the cache service answered with over ${longestAnswer} bytes`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function firstText(...values: readonly unknown[]): string {
  return values.find((value): value is string => typeof value === 'string') ?? '';
}
