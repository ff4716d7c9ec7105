import { UserError } from '../../errors.ts';
import type { Host } from '../ports.ts';
import { exchange, jsonOf } from './exchange.ts';

/**
 * The token with which GitHub vouches for this run, for one audience. It is masked.
 * @throws UserError ATTEST_FAILED
 */
export async function readIdToken(
  audience: string,
  host: Pick<Host, 'machine' | 'http' | 'clock' | 'log'>,
): Promise<string> {
  const url = new URL(host.machine.env('ACTIONS_ID_TOKEN_REQUEST_URL')!);
  url.searchParams.set('audience', audience);
  const bearer = host.machine.env('ACTIONS_ID_TOKEN_REQUEST_TOKEN')!;
  host.log.mask(bearer);
  try {
    const answer = await exchange({ url: url.href, headers: { authorization: `Bearer ${bearer}` } }, host);
    const { value } = jsonOf(answer, url.host) as { readonly value?: unknown };
    if (typeof value !== 'string' || value === '')
      throw new UserError('RESPONSE_INVALID', `${url.host} answered without a token`);
    host.log.mask(value);
    return value;
  } catch (cause) {
    if (!(cause instanceof UserError)) throw cause;
    throw new UserError('ATTEST_FAILED', `GitHub gave no identity token: ${cause.message}`, {
      hint: 'Nothing was published. Run the job again; it needs `permissions: id-token: write`.',
      cause,
    });
  }
}
