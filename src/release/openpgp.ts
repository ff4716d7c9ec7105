import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { UserError } from '../errors.ts';

export interface DetachedSignature {
  /** What was signed: go.dev signs the archive as it is downloaded. */
  readonly archive: AsyncIterable<Uint8Array> | Uint8Array;
  /** ASCII-armored. */
  readonly signature: string;
  /** ASCII-armored public keys; a signature by any of them, or by a subkey that was valid when it was made, counts. */
  readonly keys: readonly string[];
  /** Milliseconds since 1970. A signature from after this is refused. */
  readonly now: number;
}

export interface Signer {
  /** Fingerprint of the primary key, upper-case hex. */
  readonly fingerprint: string;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly signed: number;
}

/**
 * Verifies a detached OpenPGP signature (RFC 9580). Expired subkeys verify what they signed while they were valid,
 * so an old Go stays verifiable; a signature over SHA-1 or MD5 never counts.
 * @throws UserError SIGNATURE_INVALID
 */
export async function verifyDetached(detached: DetachedSignature): Promise<Signer> {
  const openpgp = await import('openpgp');
  const verificationKeys = await readKeys(detached.keys);
  const signature = await openpgp.readSignature({ armoredSignature: detached.signature }).catch((cause) => {
    throw invalid('the signature is no OpenPGP signature', cause);
  });
  const archive =
    detached.archive instanceof Uint8Array
      ? detached.archive
      : Readable.toWeb(Readable.from(detached.archive));
  const message = await openpgp.createMessage({ binary: archive as Uint8Array<ArrayBuffer> });
  const { data, signatures } = await openpgp.verify({
    message,
    signature,
    verificationKeys,
    format: 'binary',
    date: new Date(detached.now),
  });
  await drain(data as Uint8Array | ReadableStream<Uint8Array>);
  const failures: unknown[] = [];
  for (const candidate of signatures) {
    try {
      await candidate.verified;
    } catch (error) {
      failures.push(error);
      continue;
    }
    const key = verificationKeys.find((known) => known.getKeys(candidate.keyID).length > 0)!;
    const created = (await candidate.signature).packets[0]?.created;
    return {
      fingerprint: key.getFingerprint().toUpperCase(),
      name: key.getUserIDs()[0] ?? '',
      signed: created?.getTime() ?? 0,
    };
  }
  throw invalid(
    explain(
      signatures.map((candidate) => candidate.keyID.toHex()),
      failures,
    ),
    failures[0],
  );
}

async function readKeys(armored: readonly string[]) {
  const openpgp = await import('openpgp');
  try {
    const keys = await Promise.all(armored.map((armoredKeys) => openpgp.readKeys({ armoredKeys })));
    if (keys.flat().length > 0) return keys.flat();
  } catch (cause) {
    throw invalid('a signing key is no armored OpenPGP public key', cause);
  }
  throw invalid('there is no signing key to check the signature with');
}

/** openpgp hashes while the stream is read, and swaps what `getReader` reads from: `for await` would see the old one. */
async function drain(data: Uint8Array | ReadableStream<Uint8Array>): Promise<void> {
  if (data instanceof Uint8Array) return;
  const reader = data.getReader();
  while (!(await reader.read()).done);
}

function explain(keyIds: readonly string[], failures: readonly unknown[]): string {
  const reasons = failures.map((failure) => (failure instanceof Error ? failure.message : String(failure)));
  if (keyIds.length === 0) return 'the signature file holds no signature';
  if (reasons.some((reason) => reason.startsWith('Could not find signing key'))) {
    return `the signature was made with the key ${keyIds.join(', ')}, which is not among the signing keys`;
  }
  return `the signature does not hold: ${[...new Set(reasons)].join('; ')}`;
}

function invalid(message: string, cause?: unknown): UserError {
  return new UserError('SIGNATURE_INVALID', message, {
    hint: "Do not use this archive. If Google's signing key was renewed since this version, give the new key with signing-keys.",
    ...(cause === undefined ? {} : { cause }),
  });
}
