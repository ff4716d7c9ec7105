import { UserError } from '../errors.ts';
import type { HttpResponse } from '../host/ports.ts';
import { redactUrl } from './redact.ts';

/** The `cause` of an error that stands for a response. */
export interface StatusCause {
  readonly status: number;
  /** Milliseconds that the host asked us to wait. */
  readonly retryAfter?: number;
  /** The allowance is used up and returns at a known time: not worth waiting for in short steps. */
  readonly exhausted?: boolean;
}

/** The status of the response that an error stands for; undefined for any other error. */
export function statusOf(error: unknown): number | undefined {
  return causeOf(error)?.status;
}

/** undefined for an error that does not stand for a response. */
export function causeOf(error: unknown): StatusCause | undefined {
  const cause = error instanceof UserError ? (error.cause as Partial<StatusCause> | undefined) : undefined;
  return typeof cause?.status === 'number' ? (cause as StatusCause) : undefined;
}

/**
 * A response that is not a success, in words. HTTP_RATE_LIMITED where the host says that our allowance is used up
 * (429, or 403 with GitHub's rate limit headers or a Retry-After), else HTTP_STATUS.
 * @param now milliseconds since 1970
 */
export function statusError(
  url: string,
  response: HttpResponse,
  context: { readonly now: number; readonly authorized: boolean },
): UserError {
  const { status } = response;
  const exhausted = response.headers['x-ratelimit-remaining'] === '0';
  const wait = retryAfter(response.headers['retry-after'], context.now);
  const cause: StatusCause = { status, ...(wait === undefined ? {} : { retryAfter: wait }) };
  const place = redactUrl(url);
  if (status === 429 || (status === 403 && (exhausted || wait !== undefined))) {
    const reset = exhausted ? resetTime(response.headers['x-ratelimit-reset']) : undefined;
    const again = reset ?? (wait === undefined ? undefined : new Date(context.now + wait));
    return new UserError(
      'HTTP_RATE_LIMITED',
      `${place} answered ${status}: the rate limit for this ${context.authorized ? 'token' : 'IP address'} is used up${again === undefined ? '' : ` until ${again.toISOString()}`}`,
      {
        hint: context.authorized
          ? 'Wait until then, or configure a mirror.'
          : 'Requests with a token have a far higher limit: pass one, or configure a mirror.',
        cause: exhausted ? { ...cause, exhausted } : cause,
      },
    );
  }
  return new UserError('HTTP_STATUS', `${place} answered ${status}${name(status)}`, {
    hint: hint(status, context.authorized),
    cause,
  });
}

/** Seconds or an HTTP date (RFC 9110 section 10.2.3), as milliseconds from now. */
function retryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** Seconds since 1970, as GitHub writes it. */
function resetTime(header: string | undefined): Date | undefined {
  return header !== undefined && /^\d{1,11}$/.test(header) ? new Date(Number(header) * 1000) : undefined;
}

function name(status: number): string {
  const text = {
    400: 'Bad Request',
    401: 'Unauthorized',
    403: 'Forbidden',
    404: 'Not Found',
    407: 'Proxy Authentication Required',
    408: 'Request Timeout',
    410: 'Gone',
    500: 'Internal Server Error',
    502: 'Bad Gateway',
    503: 'Service Unavailable',
    504: 'Gateway Timeout',
  }[status];
  return text === undefined ? '' : ` ${text}`;
}

function hint(status: number, authorized: boolean): string {
  if (status === 401 || status === 403) {
    return authorized
      ? 'The token was sent and refused: check that it is valid and may read this.'
      : 'No token was sent: if this host wants one, pass it for this host.';
  }
  if (status === 404 || status === 410) return 'Check the version and the address.';
  if (status === 407) return 'Put the user name and password for the proxy into the proxy variable.';
  if (status >= 500 || status === 408)
    return 'The host is in trouble: try again later, or configure a mirror.';
  return 'Check the address.';
}
