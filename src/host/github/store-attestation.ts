import { UserError } from '../../errors.ts';
import { statusOf } from '../../transfer/status.ts';
import type { Host } from '../ports.ts';
import { exchange, jsonOf } from './exchange.ts';

/**
 * `POST /repos/{owner}/{repo}/attestations`. One that is stored twice does no harm.
 * @param bundle JSON
 * @returns the attestation's page
 * @throws UserError ATTEST_FAILED
 */
export async function storeAttestation(
  bundle: Uint8Array,
  token: string,
  host: Pick<Host, 'machine' | 'http' | 'clock' | 'log'>,
): Promise<string> {
  const { env } = host.machine;
  const repository = env('GITHUB_REPOSITORY') ?? '';
  const api = env('GITHUB_API_URL') || 'https://api.github.com';
  const server = env('GITHUB_SERVER_URL') || 'https://github.com';
  if (!/^[\w-][\w.-]*\/[\w-][\w.-]*$/.test(repository))
    throw failed('GITHUB_REPOSITORY does not name a repository', 'Attest in a job of GitHub Actions.');
  if (token === '') throw failed('there is no token', 'Leave the input `token` as it is by default.');
  host.log.mask(token);
  const headers = {
    authorization: `Bearer ${token}`,
    accept: 'application/vnd.github+json',
    'x-github-api-version': '2022-11-28',
  };
  const body = `{"bundle":${new TextDecoder().decode(bundle).trim()}}`;
  try {
    const answer = await exchange({ url: `${api}/repos/${repository}/attestations`, headers, body }, host);
    const { id } = jsonOf(answer, api) as { readonly id?: unknown };
    if (!/^\w+$/.test(String(id))) throw new UserError('RESPONSE_INVALID', `${api} answered without an id`);
    return `${server}/${repository}/attestations/${id}`;
  } catch (cause) {
    if (!(cause instanceof UserError)) throw cause;
    throw failed(cause.message, hintFor(statusOf(cause)), cause);
  }
}

function hintFor(status: number | undefined): string {
  if (status === 401 || status === 403 || status === 404)
    return 'Give the job `permissions: id-token: write, attestations: write`. Private repositories need a plan with attestations.';
  return 'What was built is published, and signed in provenance.sigstore.json. Run the job again to store it.';
}

function failed(why: string, hint: string, cause?: unknown): UserError {
  return new UserError('ATTEST_FAILED', `The attestation was not stored on GitHub: ${why}`, {
    hint,
    ...(cause === undefined ? {} : { cause }),
  });
}
