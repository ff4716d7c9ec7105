import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type ErrorCode, UserError } from '../../src/errors.ts';
import { planRetry } from '../../src/transfer/retry.ts';

const policy = { attempts: 4, backoff: 500 };
const failure = (code: ErrorCode, cause?: object) => new UserError(code, 'x', { cause });

describe('after a failure', () => {
  test.each([
    ['a cut connection', failure('HTTP_UNREACHABLE', { code: 'ECONNRESET' })],
    ['a name that is not found', failure('HTTP_UNREACHABLE', { code: 'ENOTFOUND' })],
    ['a truncated body', failure('HTTP_TRUNCATED')],
    ['408', failure('HTTP_STATUS', { status: 408 })],
    ['500', failure('HTTP_STATUS', { status: 500 })],
    ['503', failure('HTTP_STATUS', { status: 503 })],
    ['429', failure('HTTP_RATE_LIMITED', { status: 429 })],
    ['403 with a Retry-After', failure('HTTP_RATE_LIMITED', { status: 403, retryAfter: 1000 })],
  ])('%s is tried again', (_, error) => {
    expect(planRetry(error, 0, policy, 0.5)).toMatchObject({ spent: 1 });
    expect(planRetry(error, 3, policy, 0.5)).toBeUndefined();
  });

  test.each([
    ['a bug', new TypeError('x')],
    ['404', failure('HTTP_STATUS', { status: 404 })],
    ['401', failure('HTTP_STATUS', { status: 401 })],
    ['a used-up allowance', failure('HTTP_RATE_LIMITED', { status: 403, exhausted: true })],
    ['a wait of more than a minute', failure('HTTP_RATE_LIMITED', { status: 429, retryAfter: 60_001 })],
    ['an untrusted certificate', failure('HTTP_UNREACHABLE', { code: 'SELF_SIGNED_CERT_IN_CHAIN' })],
    ['an expired certificate', failure('HTTP_UNREACHABLE', { code: 'CERT_HAS_EXPIRED' })],
    ['a certificate for another name', failure('HTTP_UNREACHABLE', { code: 'ERR_TLS_CERT_ALTNAME_INVALID' })],
    ['a proxy that refused', failure('HTTP_UNREACHABLE', { code: 'PROXY_REFUSED' })],
    ['a file that changed', failure('HTTP_TRUNCATED', { code: 'CHANGED' })],
    ['a bad document', failure('RESPONSE_INVALID')],
    ['a bad address', failure('INPUT_INVALID')],
  ])('%s is final', (_, error) => {
    expect(planRetry(error, 0, policy, 0.5)).toBeUndefined();
  });

  test('a timeout counts as two: a firewall that drops packets costs 20 s each time', () => {
    expect(planRetry(failure('HTTP_UNREACHABLE', { code: 'ETIMEDOUT' }), 0, policy, 0)).toEqual({
      spent: 2,
      wait: 0,
    });
  });

  test.each([
    [0, 500],
    [1, 1000],
    [2, 2000],
    [9, 20_000],
  ])('with %i attempts spent the wait is below %i ms', (spent, ceiling) => {
    const generous = { attempts: 20, backoff: 500 };
    const step = (random: number) => planRetry(failure('HTTP_TRUNCATED'), spent, generous, random)?.wait;
    expect([step(0), step(0.5), step(0.9999)]).toEqual([0, ceiling / 2, expect.any(Number)]);
    expect(step(0.9999)).toBeLessThan(ceiling);
  });

  test('never more attempts than allowed, never longer than the host asked or 20 s', () => {
    fc.assert(
      fc.property(
        fc.nat(10),
        fc.record({ attempts: fc.integer({ min: 1, max: 10 }), backoff: fc.nat(60_000) }),
        fc.option(fc.nat(120_000), { nil: undefined }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (spent, given, retryAfter, random) => {
          const cause = { status: 503, ...(retryAfter === undefined ? {} : { retryAfter }) };
          const step = planRetry(failure('HTTP_STATUS', cause), spent, given, random);
          if (step === undefined) return;
          expect(step.spent).toBeLessThan(given.attempts);
          expect(step.wait).toBeGreaterThanOrEqual(retryAfter ?? 0);
          expect(step.wait).toBeLessThanOrEqual(Math.max(20_000, retryAfter ?? 0));
        },
      ),
    );
  });
});
