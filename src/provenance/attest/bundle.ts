import type { X509Certificate } from 'node:crypto';

/** DSSE: https://github.com/secure-systems-lab/dsse/blob/master/envelope.md */
export interface Envelope {
  /** Base64. */
  readonly payload: string;
  readonly payloadType: string;
  readonly signatures: readonly { readonly sig: string }[];
}

/** As Rekor answers. */
export interface LogEntry {
  /** Base64. */
  readonly body: string;
  /** Seconds since 1970. */
  readonly integratedTime: number;
  /** Hex. */
  readonly logID: string;
  readonly logIndex: number;
  readonly verification?: {
    readonly signedEntryTimestamp?: string;
    readonly inclusionProof?: {
      readonly logIndex: number;
      readonly treeSize: number;
      readonly rootHash: string;
      readonly hashes: readonly string[];
      readonly checkpoint: string;
    };
  };
}

export interface BundleParts {
  readonly envelope: Envelope;
  readonly certificate: X509Certificate;
  readonly entry: LogEntry | null;
  /** DER. */
  readonly timestamp: Uint8Array | null;
}

const PAYLOAD_TYPE = 'application/vnd.in-toto+json';

/** @returns the envelope without its signature, and what is signed */
export function envelopeOf(statement: Uint8Array): {
  readonly envelope: Omit<Envelope, 'signatures'>;
  readonly encoded: Buffer;
} {
  const head = `DSSEv1 ${PAYLOAD_TYPE.length} ${PAYLOAD_TYPE} ${statement.length} `;
  return {
    envelope: { payload: Buffer.from(statement).toString('base64'), payloadType: PAYLOAD_TYPE },
    encoded: Buffer.concat([Buffer.from(head), statement]),
  };
}

/**
 * A Sigstore bundle v0.3 in the JSON of its protobuf: numbers of 64 bits are texts, bytes are base64
 * (https://github.com/sigstore/protobuf-specs, sigstore_bundle.proto).
 */
export function formatBundle({ envelope, certificate, entry, timestamp }: BundleParts): Uint8Array {
  const bundle = {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {
      certificate: { rawBytes: certificate.raw.toString('base64') },
      ...(entry === null ? {} : { tlogEntries: [logged(entry)] }),
      timestampVerificationData:
        timestamp === null
          ? {}
          : { rfc3161Timestamps: [{ signedTimestamp: Buffer.from(timestamp).toString('base64') }] },
    },
    dsseEnvelope: envelope,
  };
  return Buffer.from(`${JSON.stringify(bundle)}\n`);
}

function logged({ body, integratedTime, logID, logIndex, verification = {} }: LogEntry): unknown {
  const { kind, apiVersion } = JSON.parse(Buffer.from(body, 'base64').toString('utf8'));
  const { signedEntryTimestamp, inclusionProof: proof } = verification;
  const hex = (text: string) => Buffer.from(text, 'hex').toString('base64');
  return {
    logIndex: String(logIndex),
    logId: { keyId: hex(logID) },
    kindVersion: { kind, version: apiVersion },
    integratedTime: String(integratedTime),
    ...(signedEntryTimestamp === undefined ? {} : { inclusionPromise: { signedEntryTimestamp } }),
    ...(proof === undefined
      ? {}
      : {
          inclusionProof: {
            logIndex: String(proof.logIndex),
            rootHash: hex(proof.rootHash),
            treeSize: String(proof.treeSize),
            hashes: proof.hashes.map(hex),
            checkpoint: { envelope: proof.checkpoint },
          },
        }),
    canonicalizedBody: body,
  };
}
