import type { SigningEndpoints } from './types.ts';

const PUBLIC: SigningEndpoints = {
  fulcio: 'https://fulcio.sigstore.dev',
  rekor: 'https://rekor.sigstore.dev',
  timestamps: null,
};

/**
 * As actions/attest chooses: a public repository signs with Sigstore's public instance, whose log anybody can search;
 * any other with GitHub's own, which logs nothing in public. What is not known to be public is not.
 * @param event the webhook that started the run (GITHUB_EVENT_PATH), parsed; undefined where it cannot be read
 * @param server GITHUB_SERVER_URL
 */
export function signingEndpoints(event: unknown, server: string): SigningEndpoints {
  if (visibilityOf(event) === 'public') return PUBLIC;
  const { hostname } = new URL(server);
  const domain = hostname === 'github.com' ? 'githubapp.com' : hostname;
  return { fulcio: `https://fulcio.${domain}`, rekor: null, timestamps: `https://timestamp.${domain}` };
}

function visibilityOf(event: unknown): unknown {
  const { repository } = (event ?? {}) as { readonly repository?: { readonly visibility?: unknown } };
  return repository?.visibility;
}
