import { createHash, createPublicKey, generateKeyPairSync, randomUUID, sign, verify } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { der, oid, sequence, time } from './certificate.ts';
import { listen, stop } from './listen.ts';

export interface FakeSigstore {
  readonly url: string;
  /** Of the authority that issues the certificates. */
  readonly root: string;
  /** `POST /api/v2/signingCert`, in order. */
  readonly requests: readonly string[];
  /** Bodies that the attestations API took. */
  readonly stored: readonly { readonly bundle: unknown; readonly authorization: string | undefined }[];
  /** Answers with this status, so often, whatever is asked of this path. */
  fail(path: string, status: number, times?: number): void;
  /** The log says that it has each entry already. */
  conflict(): void;
  close(): Promise<void>;
}

/**
 * What a signing job talks to, on one port: GitHub's token endpoint (/token), Fulcio, Rekor, a timestamp authority, and
 * GitHub's attestations API. Each checks what the real one checks: who asks, the audience, possession of the key, and
 * the signature of the envelope.
 */
export async function fakeSigstore(repository = 'o/r'): Promise<FakeSigstore> {
  const authority = makeAuthority();
  const requests: string[] = [];
  const stored: { bundle: unknown; authorization: string | undefined }[] = [];
  let entry: unknown;
  let conflict = false;
  const faults = new Map<string, { status: number; left: number }>();
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://x');
    requests.push(`${request.method} ${pathname}`);
    const body = await text(request);
    const reply = (status: number, value: unknown) => {
      const data = Buffer.isBuffer(value) ? value : JSON.stringify(value);
      response.writeHead(status, { 'content-type': 'application/json' }).end(data);
    };
    const fault = faults.get(pathname);
    if (fault !== undefined && fault.left-- > 0) return reply(fault.status, { message: 'not now' });
    try {
      switch (pathname) {
        case '/token':
          return request.headers.authorization === 'Bearer request-token'
            ? reply(200, { value: identityToken(searchParams.get('audience') ?? '') })
            : reply(401, {});
        case '/api/v2/signingCert':
          return reply(201, authority.issue(JSON.parse(body)));
        case '/api/v1/log/entries':
          entry = logEntry(JSON.parse(body));
          if (!conflict) return reply(201, entry);
          response.setHeader('location', '/api/v1/log/entries/there');
          return reply(409, { message: 'an equivalent entry already exists' });
        case '/api/v1/timestamp':
          return reply(201, timestamp(JSON.parse(body)));
        case '/api/v1/log/entries/there':
          return reply(200, entry);
        case `/repos/${repository}/attestations`:
          stored.push({ bundle: JSON.parse(body).bundle, authorization: request.headers.authorization });
          return reply(201, { id: 4711 });
        default:
          return reply(404, {});
      }
    } catch (error) {
      return reply(400, { message: String(error) });
    }
  });
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}`,
    root: authority.root,
    requests,
    stored,
    fail: (path, status, times = Number.POSITIVE_INFINITY) => void faults.set(path, { status, left: times }),
    conflict: () => {
      conflict = true;
    },
    close: () => stop(server),
  };
}

const SUBJECT = 'repo:o/r:ref:refs/tags/v1.2.3';

function identityToken(audience: string): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { iss: 'https://token.actions.githubusercontent.com', sub: SUBJECT, aud: audience };
  return `${part({ alg: 'RS256' })}.${part(claims)}.${Buffer.from('signature').toString('base64url')}`;
}

interface CertificateRequest {
  readonly credentials: { readonly oidcIdentityToken: string };
  readonly publicKeyRequest: {
    readonly publicKey: { readonly content: string };
    readonly proofOfPossession: string;
  };
}

function makeAuthority() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = sequence(der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from(`fulcio ${randomUUID()}`)))));
  const algorithm = sequence(oid('2a8648ce3d040302')); // ecdsa-with-SHA256
  const certify = (subject: Buffer, key: Buffer, extensions: Buffer) => {
    const valid = [new Date(Date.now() - 60_000), new Date(Date.now() + 600_000)] as const;
    const body = sequence(
      der(0xa0, der(0x02, Buffer.from([2]))),
      der(0x02, Buffer.from([1])),
      ...[algorithm, name, sequence(time(valid[0]), time(valid[1])), subject, key],
      der(0xa3, extensions),
    );
    const signature = der(0x03, Buffer.concat([Buffer.from([0]), sign('sha256', body, privateKey)]));
    const lines = sequence(body, algorithm, signature)
      .toString('base64')
      .replace(/.{64}(?=.)/g, '$&\n');
    return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
  };
  const yes = der(0x01, Buffer.from([0xff]));
  const ca = sequence(sequence(oid('551d13'), yes, der(0x04, sequence(yes))));
  const root = certify(name, publicKey.export({ type: 'spki', format: 'der' }), ca);
  return {
    root,
    issue({ credentials, publicKeyRequest }: CertificateRequest) {
      const claims = JSON.parse(
        Buffer.from(credentials.oidcIdentityToken.split('.')[1]!, 'base64url').toString(),
      );
      if (claims.aud !== 'sigstore') throw new Error(`audience ${claims.aud}`);
      const key = createPublicKey(publicKeyRequest.publicKey.content);
      const proof = Buffer.from(publicKeyRequest.proofOfPossession, 'base64');
      if (!verify('sha256', Buffer.from(claims.sub), key, proof)) throw new Error('no proof of possession');
      // subjectAltName, critical: who this is, as a URI.
      const uri = sequence(der(0x86, Buffer.from(`https://github.com/${claims.sub}`)));
      const extensions = sequence(sequence(oid('551d11'), yes, der(0x04, uri)));
      const leaf = certify(sequence(), key.export({ type: 'spki', format: 'der' }), extensions);
      return { signedCertificateEmbeddedSct: { chain: { certificates: [leaf, root] } } };
    },
  };
}

interface LogRequest {
  readonly kind: string;
  readonly spec: { readonly proposedContent: { readonly envelope: string; readonly verifiers: string[] } };
}

/** Rekor takes no envelope that its certificate does not verify. */
function logEntry({ kind, spec }: LogRequest): unknown {
  const { envelope, verifiers } = spec.proposedContent;
  const certificate = Buffer.from(verifiers[0]!, 'base64').toString();
  if (kind !== 'dsse' || !verifyEnvelope(JSON.parse(envelope), certificate)) throw new Error('bad signature');
  const body = Buffer.from(JSON.stringify({ apiVersion: '0.0.1', kind, spec: {} })).toString('base64');
  const id = createHash('sha256').update(envelope).digest('hex');
  return {
    [id]: {
      body,
      integratedTime: Math.floor(Date.now() / 1000),
      logID: 'ab'.repeat(32),
      logIndex: 42,
      verification: {
        signedEntryTimestamp: Buffer.from('promise').toString('base64'),
        inclusionProof: {
          logIndex: 41,
          treeSize: 43,
          rootHash: 'cd'.repeat(32),
          hashes: ['ef'.repeat(32)],
          checkpoint: 'rekor.test\n43\n',
        },
      },
    },
  };
}

function timestamp({ artifactHash }: { readonly artifactHash?: string }): Buffer {
  if (!artifactHash) throw new Error('no hash');
  return sequence(sequence(der(0x02, Buffer.from([0]))), der(0x04, Buffer.from(artifactHash, 'base64')));
}

export interface Envelope {
  readonly payload: string;
  readonly payloadType: string;
  readonly signatures: readonly { readonly sig: string }[];
}

/** https://github.com/secure-systems-lab/dsse/blob/master/protocol.md */
export function verifyEnvelope({ payload, payloadType, signatures }: Envelope, certificate: string): boolean {
  const data = Buffer.from(payload, 'base64');
  const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${data.length} `;
  const signature = Buffer.from(signatures[0]!.sig, 'base64');
  return verify('sha256', Buffer.concat([Buffer.from(head), data]), createPublicKey(certificate), signature);
}

async function text(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
