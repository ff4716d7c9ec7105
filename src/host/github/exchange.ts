import { UserError } from '../../errors.ts';
import { readDocument } from '../../transfer/document.ts';
import { statusError, statusOf } from '../../transfer/status.ts';
import type { Host, HttpResponse, HttpSend } from '../ports.ts';

export interface Exchange {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON, by POST; without it, GET. */
  readonly body?: string;
  /** Other statuses than 2xx that are an answer. */
  readonly also?: readonly number[];
}

export interface Answered {
  readonly status: number;
  readonly headers: HttpResponse['headers'];
  readonly body: Uint8Array;
}

const ATTEMPTS = 4;
const LARGEST = 2 ** 20;

/**
 * One small request, tried again while the host is busy or out of reach. What is sent twice must do no harm.
 * @throws UserError HTTP_*, RESPONSE_INVALID
 */
export async function exchange(
  { url, headers = {}, body, also = [] }: Exchange,
  { http, clock, log }: Pick<Host, 'http' | 'clock' | 'log'>,
): Promise<Answered> {
  const all = { accept: 'application/json', ...headers };
  const send: HttpSend | undefined =
    body === undefined
      ? undefined
      : { method: 'POST', url, body, headers: { 'content-type': 'application/json', ...all } };
  for (let attempt = 1; ; attempt += 1) {
    try {
      const response = await (send === undefined ? http.get({ url, headers: all }) : http.send(send));
      const { status } = response;
      if ((status >= 200 && status < 300) || also.includes(status))
        return { status, headers: response.headers, body: await readDocument(url, response, LARGEST) };
      response.cancel();
      throw statusError(url, response, { now: clock.now(), authorized: 'authorization' in headers });
    } catch (error) {
      if (!(error instanceof UserError) || attempt === ATTEMPTS || isFinal(error)) throw error;
      log.debug(`${error.message}; again, after attempt ${attempt}`);
      await clock.sleep(500 * 2 ** attempt * (0.5 + clock.random()));
    }
  }
}

/** A JSON document; anything may be in it. @throws UserError RESPONSE_INVALID */
export function jsonOf({ body }: Answered, what: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch (cause) {
    throw new UserError('RESPONSE_INVALID', `${what} answered with what is no JSON`, { cause });
  }
}

function isFinal(error: UserError): boolean {
  const status = statusOf(error);
  return status !== undefined && status >= 400 && status < 500 && status !== 408 && status !== 429;
}
