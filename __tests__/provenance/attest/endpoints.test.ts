import { expect, test } from '@jest/globals';
import { signingEndpoints } from '../../../src/provenance/attest/endpoints.ts';

const event = (visibility: string) => ({ repository: { visibility } });

test.each<[string, unknown, string, string, string | null]>([
  ['a public repository', event('public'), 'https://github.com', 'https://fulcio.sigstore.dev', null],
  [
    'a private one',
    event('private'),
    'https://github.com',
    'https://fulcio.githubapp.com',
    'https://timestamp.githubapp.com',
  ],
  [
    'an internal one',
    event('internal'),
    'https://github.com',
    'https://fulcio.githubapp.com',
    'https://timestamp.githubapp.com',
  ],
  [
    'one of which nothing is known',
    undefined,
    'https://github.com',
    'https://fulcio.githubapp.com',
    'https://timestamp.githubapp.com',
  ],
  [
    'one of an enterprise',
    event('private'),
    'https://octo.ghe.com',
    'https://fulcio.octo.ghe.com',
    'https://timestamp.octo.ghe.com',
  ],
])('%s signs where its visibility allows', (_, given, server, fulcio, timestamps) => {
  const chosen = signingEndpoints(given, server);
  expect(chosen).toEqual({
    fulcio,
    timestamps,
    rekor: timestamps === null ? 'https://rekor.sigstore.dev' : null,
  });
});
