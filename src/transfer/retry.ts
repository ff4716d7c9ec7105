import { UserError } from '../errors.ts';
import { causeOf } from './status.ts';

export interface RetryPolicy {
  /** The first included. */
  readonly attempts: number;
  /** Milliseconds before the second attempt; doubles. */
  readonly backoff: number;
}

export interface RetryStep {
  /** Attempts that count as used up after this failure. */
  readonly spent: number;
  /** Milliseconds. */
  readonly wait: number;
}

const longestBackoff = 20_000;
const longestRetryAfter = 60_000;

/**
 * What to do after a failure; undefined to give up. Full jitter (0 … the doubled backoff), so that the jobs of a
 * matrix that failed together do not come back together.
 * @param spent attempts used up before this failure
 * @param random 0 ≤ n < 1
 */
export function planRetry(
  error: unknown,
  spent: number,
  policy: RetryPolicy,
  random: number,
): RetryStep | undefined {
  if (!isTransient(error)) return undefined;
  const used = spent + cost(error);
  if (used >= policy.attempts) return undefined;
  const asked = causeOf(error)?.retryAfter ?? 0;
  if (asked > longestRetryAfter) return undefined;
  const ceiling = Math.min(longestBackoff, policy.backoff * 2 ** (used - 1));
  return { spent: used, wait: Math.max(asked, Math.floor(random * ceiling)) };
}

function isTransient(error: unknown): boolean {
  if (!(error instanceof UserError)) return false;
  const answer = causeOf(error);
  switch (error.code) {
    case 'HTTP_TRUNCATED':
      return codeOf(error) !== 'CHANGED';
    case 'HTTP_UNREACHABLE':
      return !/CERT|SELF_SIGNED|UNABLE_TO|PROXY_REFUSED|^ERR_TLS|^ERR_SSL/.test(codeOf(error));
    case 'HTTP_RATE_LIMITED':
      return answer?.exhausted !== true;
    case 'HTTP_STATUS':
      return answer !== undefined && (answer.status === 408 || answer.status >= 500);
    default:
      return false;
  }
}

/** A host behind a firewall that drops packets costs 20 s an attempt: two of those are enough. */
function cost(error: unknown): number {
  return codeOf(error) === 'ETIMEDOUT' ? 2 : 1;
}

function codeOf(error: unknown): string {
  const code = ((error as UserError).cause as { code?: unknown } | undefined)?.code;
  return typeof code === 'string' ? code : '';
}
