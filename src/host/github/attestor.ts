import { UserError } from '../../errors.ts';
import { signingEndpoints } from '../../provenance/attest/endpoints.ts';
import { type Sigstore, signStatement } from '../../provenance/attest/sign.ts';
import type { Attestor, SigningEndpoints } from '../../provenance/attest/types.ts';
import type { Host } from '../ports.ts';
import { exchange } from './exchange.ts';
import { readIdToken } from './id-token.ts';
import { storeAttestation } from './store-attestation.ts';

export type AttestorHost = Pick<Host, 'machine' | 'files' | 'http' | 'clock' | 'log'>;

export interface AttestorOptions {
  /** For GitHub's API; '' where there is none. */
  readonly token: string;
  /** Others than those that the repository's visibility decides. */
  readonly endpoints?: SigningEndpoints;
}

/** The way of actions/attest: the run's OIDC identity, a certificate of minutes, and a log or a timestamp. */
export function githubAttestor({ token, endpoints }: AttestorOptions, host: AttestorHost): Attestor {
  return {
    async sign(statement) {
      const { env } = host.machine;
      if (!env('ACTIONS_ID_TOKEN_REQUEST_URL') || !env('ACTIONS_ID_TOKEN_REQUEST_TOKEN')) throw forbidden();
      const chosen =
        endpoints ??
        signingEndpoints(await readEvent(host), env('GITHUB_SERVER_URL') || 'https://github.com');
      const identity = await readIdToken('sigstore', host);
      host.log.info(`Signing the provenance: ${chosen.fulcio}, ${chosen.rekor ?? chosen.timestamps}`);
      return signStatement(statement, identity, chosen, sigstoreOver(host));
    },
    store: (bundle) => storeAttestation(bundle, token, host),
  };
}

function sigstoreOver(host: AttestorHost): Sigstore {
  const post = async (url: string, body: unknown) =>
    (await exchange({ url, body: JSON.stringify(body) }, host)).body;
  return {
    post,
    async postEntry(url, body) {
      const answer = await exchange({ url, body: JSON.stringify(body), also: [409] }, host);
      if (answer.status !== 409) return answer.body;
      // An attempt that seemed to fail had succeeded: the log shows where it is.
      const uuid = answer.headers.location?.split('/').at(-1) ?? '';
      return (await exchange({ url: `${url}/${encodeURIComponent(uuid)}` }, host)).body;
    },
  };
}

async function readEvent({ machine, files }: AttestorHost): Promise<unknown> {
  const path = machine.env('GITHUB_EVENT_PATH');
  const bytes = path ? await files.read(path) : undefined;
  try {
    return bytes === undefined ? undefined : JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

/** GitHub leaves the variables out where the permission is missing, as in pull requests from forks. */
function forbidden(): UserError {
  return new UserError('ATTEST_FAILED', 'attest: this job may not ask GitHub for an identity token.', {
    hint: 'Give the job `permissions: id-token: write, attestations: write, contents: read`. Pull requests from forks never get them.',
  });
}
