import { X509Certificate } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { assertBundleLatest, bundleFromJSON, bundleToJSON } from '@sigstore/bundle';
import { githubAttestor } from '../../../src/host/github/attestor.ts';
import { nodeHost } from '../../../src/host/node/index.ts';
import { nodeMachine } from '../../../src/host/node/machine.ts';
import type { SigningEndpoints } from '../../../src/provenance/attest/types.ts';
import { readBundle } from '../../../src/provenance/verify/bundle.ts';
import { closing } from '../../fakes/closing.ts';
import { fakeClock, fakeLog } from '../../fakes/observers.ts';
import { type FakeSigstore, fakeSigstore, verifyEnvelope } from '../../fakes/sigstore.ts';

const statement = Buffer.from('{"_type":"https://in-toto.io/Statement/v1","subject":[]}\n');

function attestor(sigstore: FakeSigstore, variables: Record<string, string> = {}, logged = true) {
  const given: Record<string, string> = {
    ACTIONS_ID_TOKEN_REQUEST_URL: `${sigstore.url}/token?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_API_URL: sigstore.url,
    ...variables,
  };
  const log = fakeLog();
  const machine = { ...nodeMachine(), env: (name: string) => given[name] };
  const host = { ...nodeHost(log), machine, clock: fakeClock() };
  const { url } = sigstore;
  const endpoints: SigningEndpoints = {
    fulcio: url,
    rekor: logged ? url : null,
    timestamps: logged ? null : url,
  };
  return { ...githubAttestor({ token: 'ghs_token', endpoints }, host), log };
}

const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error as { code: string; message: string; hint: string },
  );

describe('signing', () => {
  test.each([
    ['in a public log', true],
    ['with a timestamp', false],
  ])('%s makes a bundle whose certificate verifies the envelope', async (_, logged) => {
    const sigstore = closing(await fakeSigstore());
    const { sign, log } = attestor(sigstore, {}, logged);
    const bytes = await sign(statement);
    const bundle = JSON.parse(Buffer.from(bytes).toString());
    // Sigstore's own reader takes it.
    const read = bundleFromJSON(bundle);
    expect(() => assertBundleLatest(read)).not.toThrow();
    expect(bundleToJSON(read)).toEqual(bundle);
    expect(bundle.mediaType).toBe('application/vnd.dev.sigstore.bundle.v0.3+json');
    expect(bundle.dsseEnvelope.payloadType).toBe('application/vnd.in-toto+json');
    expect(Buffer.from(readBundle(bytes)).equals(statement)).toBe(true);
    const raw = bundle.verificationMaterial.certificate.rawBytes as string;
    const leaf = new X509Certificate(Buffer.from(raw, 'base64'));
    expect(leaf.verify(new X509Certificate(sigstore.root).publicKey)).toBe(true);
    expect(leaf.subjectAltName).toBe('URI:https://github.com/repo:o/r:ref:refs/tags/v1.2.3');
    expect(verifyEnvelope(bundle.dsseEnvelope, leaf.toString())).toBe(true);
    const { tlogEntries, timestampVerificationData } = bundle.verificationMaterial;
    expect(tlogEntries ?? []).toHaveLength(logged ? 1 : 0);
    expect(timestampVerificationData.rfc3161Timestamps ?? []).toHaveLength(logged ? 0 : 1);
    expect(log.secrets).toContain('request-token');
    expect(log.secrets.some((secret) => secret.split('.').length === 3)).toBe(true);
  });

  test('without the permission says which one', async () => {
    const sigstore = closing(await fakeSigstore());
    const error = await failure(attestor(sigstore, { ACTIONS_ID_TOKEN_REQUEST_URL: '' }).sign(statement));
    expect(error).toMatchObject({ code: 'ATTEST_FAILED' });
    expect(error!.hint).toContain('id-token: write, attestations: write');
    expect(sigstore.requests).toEqual([]);
  });

  test('survives a token endpoint that is busy', async () => {
    const sigstore = closing(await fakeSigstore());
    sigstore.fail('/token', 503, 2);
    await attestor(sigstore).sign(statement);
    expect(sigstore.requests.filter((request) => request === 'GET /token')).toHaveLength(3);
  });

  test('takes the entry that the log has already', async () => {
    const sigstore = closing(await fakeSigstore());
    sigstore.conflict();
    const bundle = JSON.parse(Buffer.from(await attestor(sigstore).sign(statement)).toString());
    expect(bundle.verificationMaterial.tlogEntries).toMatchObject([{ logIndex: '42' }]);
    expect(sigstore.requests.at(-1)).toBe('GET /api/v1/log/entries/there');
  });

  test.each([
    ['/token', 403, /gave no identity token: .*403/],
    ['/api/v2/signingCert', 400, /127\.0\.0\.1.* gave no certificate: .* answered 400/],
    ['/api/v1/log/entries', 400, /took no entry: .* answered 400/],
  ])(
    'that %s refuses with %i fails by saying who refused, without secrets',
    async (path, status, message) => {
      const sigstore = closing(await fakeSigstore());
      sigstore.fail(path, status);
      const { sign, log } = attestor(sigstore);
      const error = await failure(sign(statement));
      expect(error).toMatchObject({ code: 'ATTEST_FAILED', message: expect.stringMatching(message) });
      for (const secret of log.secrets) expect(error!.message + error!.hint).not.toContain(secret);
    },
  );
});

describe('storing', () => {
  test('puts the bundle among the attestations of the repository', async () => {
    const sigstore = closing(await fakeSigstore());
    sigstore.fail('/repos/o/r/attestations', 500, 1);
    const { store } = attestor(sigstore);
    expect(await store(Buffer.from('{"a":1}\n'))).toBe('https://github.com/o/r/attestations/4711');
    expect(sigstore.stored).toEqual([{ bundle: { a: 1 }, authorization: 'Bearer ghs_token' }]);
  });

  test('that is refused names the permission', async () => {
    const sigstore = closing(await fakeSigstore());
    sigstore.fail('/repos/o/r/attestations', 403);
    const error = await failure(attestor(sigstore).store(Buffer.from('{}')));
    expect(error).toMatchObject({
      code: 'ATTEST_FAILED',
      hint: expect.stringContaining('attestations: write'),
    });
  });

  test('needs a repository', async () => {
    const sigstore = closing(await fakeSigstore());
    const error = await failure(attestor(sigstore, { GITHUB_REPOSITORY: '../x' }).store(Buffer.from('{}')));
    expect(error).toMatchObject({ code: 'ATTEST_FAILED' });
    expect(sigstore.requests).toEqual([]);
  });
});
