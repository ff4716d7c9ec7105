import { createHash, generateKeyPairSync, type KeyObject, sign, X509Certificate } from 'node:crypto';
import { UserError } from '../../errors.ts';
import { type Envelope, envelopeOf, formatBundle, type LogEntry } from './bundle.ts';
import type { SigningEndpoints } from './types.ts';

/** The network, as far as signing needs it. */
export interface Sigstore {
  /** Posts JSON. @throws UserError HTTP_*, RESPONSE_INVALID */
  post(url: string, body: unknown): Promise<Uint8Array>;
  /** As `post`, where an entry that is there already is the answer, too (409 with its place). */
  postEntry(url: string, body: unknown): Promise<Uint8Array>;
}

/**
 * Signs as Sigstore has it (and as actions/attest does): a key that lives for this one signature, a certificate of
 * minutes that binds it to the run's identity, and a log's or an authority's word for the time.
 * @param identity a JWT for the audience `sigstore`
 * @returns a bundle v0.3, as JSON
 * @throws UserError ATTEST_FAILED
 */
export async function signStatement(
  statement: Uint8Array,
  identity: string,
  { fulcio, rekor, timestamps }: SigningEndpoints,
  sigstore: Sigstore,
): Promise<Uint8Array> {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const certificate = await asking(fulcio, 'gave no certificate', () =>
    certify(fulcio, identity, { privateKey, publicKey }, sigstore),
  );
  const { envelope, encoded } = envelopeOf(statement);
  const signature = sign('sha256', encoded, privateKey);
  const signed: Envelope = { ...envelope, signatures: [{ sig: signature.toString('base64') }] };
  const entry =
    rekor === null
      ? null
      : await asking(rekor, 'took no entry', () => logEntry(rekor, signed, certificate, sigstore));
  const timestamp =
    timestamps === null
      ? null
      : await asking(timestamps, 'gave no timestamp', () => timestampOf(timestamps, signature, sigstore));
  return formatBundle({ envelope: signed, certificate, entry, timestamp });
}

/** https://github.com/sigstore/fulcio: `POST /api/v2/signingCert`. */
async function certify(
  url: string,
  identity: string,
  { privateKey, publicKey }: { readonly privateKey: KeyObject; readonly publicKey: KeyObject },
  { post }: Sigstore,
): Promise<X509Certificate> {
  const proof = sign('sha256', Buffer.from(subjectOf(identity)), privateKey);
  const answer = parse(
    await post(`${url}/api/v2/signingCert`, {
      credentials: { oidcIdentityToken: identity },
      publicKeyRequest: {
        publicKey: { algorithm: 'ECDSA', content: publicKey.export({ type: 'spki', format: 'pem' }) },
        proofOfPossession: proof.toString('base64'),
      },
    }),
  ) as Readonly<
    Record<string, { readonly chain?: { readonly certificates?: readonly string[] } } | undefined>
  >;
  const issued = answer.signedCertificateEmbeddedSct ?? answer.signedCertificateDetachedSct;
  const pem = issued?.chain?.certificates?.[0];
  if (pem === undefined) throw new UserError('RESPONSE_INVALID', 'the answer has no certificate');
  const certificate = new X509Certificate(pem);
  if (!certificate.publicKey.equals(publicKey))
    throw new UserError('RESPONSE_INVALID', 'the certificate is for another key');
  return certificate;
}

/** The claim that Fulcio asks a signature over. Nothing of the token may come into a message. */
function subjectOf(identity: string): string {
  try {
    const { sub } = JSON.parse(Buffer.from(identity.split('.')[1] ?? '', 'base64url').toString('utf8'));
    if (typeof sub === 'string' && sub !== '') return sub;
  } catch {
    // Said below.
  }
  throw new UserError('RESPONSE_INVALID', 'the identity token names no subject');
}

/** https://github.com/sigstore/rekor, type dsse 0.0.1: `POST /api/v1/log/entries`. */
async function logEntry(
  url: string,
  envelope: Envelope,
  certificate: X509Certificate,
  { postEntry }: Sigstore,
): Promise<LogEntry> {
  const answer = parse(
    await postEntry(`${url}/api/v1/log/entries`, {
      apiVersion: '0.0.1',
      kind: 'dsse',
      spec: {
        proposedContent: {
          envelope: JSON.stringify(envelope),
          verifiers: [Buffer.from(certificate.toString()).toString('base64')],
        },
      },
    }),
  );
  const [entry, second] = Object.values(answer as Record<string, LogEntry>);
  const { body, logID, logIndex, integratedTime } = entry ?? {};
  const whole =
    second === undefined &&
    typeof body === 'string' &&
    /^[0-9a-f]{64}$/.test(String(logID)) &&
    Number.isSafeInteger(logIndex) &&
    Number.isSafeInteger(integratedTime);
  if (!whole) throw new UserError('RESPONSE_INVALID', 'the answer is no entry of a log');
  return entry!;
}

/** https://github.com/sigstore/timestamp-authority: `POST /api/v1/timestamp`. The answer is DER (RFC 3161). */
async function timestampOf(url: string, signature: Buffer, { post }: Sigstore): Promise<Uint8Array> {
  return post(`${url}/api/v1/timestamp`, {
    artifactHash: createHash('sha256').update(signature).digest('base64'),
    hashAlgorithm: 'sha256',
  });
}

function parse(body: Uint8Array): unknown {
  const value: unknown = JSON.parse(new TextDecoder().decode(body));
  if (typeof value !== 'object' || value === null) throw new SyntaxError('no object');
  return value;
}

async function asking<T>(url: string, failure: string, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (cause) {
    const said = cause instanceof UserError ? cause.message : 'its answer cannot be read';
    throw new UserError(
      'ATTEST_FAILED',
      `The provenance was not signed: ${new URL(url).host} ${failure}: ${said}`,
      {
        hint: 'Nothing was published. Run the job again; or look at https://status.sigstore.dev.',
        cause,
      },
    );
  }
}
