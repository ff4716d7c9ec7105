import { UserError } from '../../errors.ts';
import type { Clock, HttpResponse, Log } from '../../host/ports.ts';
import { planRetry, type RetryPolicy } from '../../transfer/retry.ts';

export interface Patience {
  readonly clock: Clock;
  readonly log: Log;
}

/** A cache must not cost more than it saves: seconds, not the minutes that an SDK's download would be worth. */
export const policy: RetryPolicy = { attempts: 4, backoff: 500 };

/** Until it succeeds or is not worth another attempt. */
export async function withAttempts<T>(once: () => Promise<T>, patience: Patience): Promise<T> {
  for (let spent = 0; ; ) {
    try {
      return await once();
    } catch (error) {
      spent = await pause(error, spent, patience);
    }
  }
}

/**
 * Waits as the failure deserves and returns the attempts that are spent; throws the failure when it is final.
 * A rate limit always is: the service counts what a whole repository asks for, and every job of it would come back.
 */
export async function pause(error: unknown, spent: number, { clock, log }: Patience): Promise<number> {
  const limited = error instanceof UserError && error.code === 'HTTP_RATE_LIMITED';
  const step = limited ? undefined : planRetry(error, spent, policy, clock.random());
  if (step === undefined) throw error;
  log.debug(`${error instanceof Error ? error.message : error}; again in ${step.wait} ms`);
  await clock.sleep(step.wait);
  return step.spent;
}

/** A response that is no success, in words. No URL: a signed one is a secret, and its path may be too. */
export function refused(what: string, response: HttpResponse, detail = ''): UserError {
  const { status, headers } = response;
  const after = headers['retry-after'];
  const tail = detail === '' ? '' : `: ${detail}`;
  const limited = status === 429;
  return new UserError(
    limited ? 'HTTP_RATE_LIMITED' : 'HTTP_STATUS',
    `${what} answered ${status}${tail}${limited && after !== undefined ? `, to be asked again after ${clean(after)} s` : ''}`,
    { cause: { status } },
  );
}

/** Reads what little there is to the end, so that the connection serves the next request. */
export async function drain(response: HttpResponse): Promise<void> {
  let length = 0;
  try {
    for await (const chunk of response.body) {
      length += chunk.length;
      if (length > 64 * 1024) break;
    }
  } catch {
    // The status was all that counted.
  }
  response.cancel();
}

/** What a service says of itself, fit for one line of a log. */
export function clean(text: string): string {
  return text
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .trim()
    .slice(0, 200);
}
