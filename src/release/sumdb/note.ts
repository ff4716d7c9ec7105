import { createHash, createPublicKey, verify } from 'node:crypto';
import { UserError } from '../../errors.ts';
import { decodeBase64 } from './base64.ts';

/** A public key that signed notes are checked with. */
export interface Verifier {
  /** The server's name, part of the key: `sum.golang.org`. */
  readonly name: string;
  /** First four bytes of SHA-256(name, newline, algorithm and key), as each signature line repeats them. */
  readonly hash: number;
  verify(text: Uint8Array, signature: Uint8Array): boolean;
}

/**
 * The text of a signed note, its last newline included, after at least one signature of a known key was found valid.
 * Signatures of unknown keys are ignored (a server may be changing keys); a bad signature of a known key is an error.
 * Format: golang.org/x/mod/sumdb/note.
 * @throws UserError SUMDB_INVALID
 */
export function openNote(note: string, verifiers: readonly Verifier[]): string {
  const split = note.lastIndexOf('\n\n');
  if (split < 0 || !note.endsWith('\n') || /[\x00-\x09\x0b-\x1f]/.test(note)) {
    throw invalid('it is not a signed note (a text, an empty line, signature lines)');
  }
  const text = note.slice(0, split + 1);
  const lines = note.slice(split + 2, -1).split('\n');
  if (lines.length > MAX_SIGNATURES) throw invalid(`it has ${lines.length} signature lines`);
  const signatures = lines.map(parseSignature);

  const bytes = Buffer.from(text);
  let valid = 0;
  for (const { name, hash, signature } of signatures) {
    const known = verifiers.find((verifier) => verifier.name === name && verifier.hash === hash);
    if (known === undefined) continue;
    if (!known.verify(bytes, signature)) throw invalid(`the signature of ${name} does not fit its text`);
    valid += 1;
  }
  if (valid === 0) {
    const wanted = verifiers.map(({ name, hash }) => `${name}+${hexHash(hash)}`).join(' or ');
    throw invalid(`no signature by the known key ${wanted} is on it`);
  }
  return text;
}

/**
 * A verifier key, `name+hash+key`: eight hex digits and the base64 of an algorithm byte with the public key.
 * @throws UserError INPUT_INVALID also when the hash is not that of name and key (a letter was lost in copying)
 */
export function parseVerifier(text: string): Verifier {
  const [, name = '', hex = '', key64 = ''] = /^([^\s+]+)\+([0-9a-fA-F]{8})\+(\S+)$/.exec(text) ?? [];
  const key = decodeBase64(key64);
  if (name === '' || key === undefined) {
    throw badKey(text, 'is not of the form name+hash+key (8 hex digits, then base64)');
  }
  const hash = createHash('sha256').update(`${name}\n`).update(key).digest().readUInt32BE(0);
  if (hash !== Number.parseInt(hex, 16)) {
    throw badKey(text, `has the hash ${hex}, but name and key hash to ${hexHash(hash)}`);
  }
  if (key[0] !== ED25519 || key.length !== 33) {
    throw badKey(text, 'is not an Ed25519 key (algorithm 1 and 32 bytes)');
  }
  const x = key.subarray(1).toString('base64url');
  const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return { name, hash, verify: (message, signature) => verify(null, message, publicKey, signature) };
}

const ED25519 = 1;
/** A hostile server could make us check signatures without end. */
const MAX_SIGNATURES = 100;

function parseSignature(line: string): { name: string; hash: number; signature: Uint8Array } {
  const [, name = '', base64 = ''] = /^— ([^\s+]+) (\S+)$/.exec(line) ?? [];
  const bytes = decodeBase64(base64);
  if (name === '' || bytes === undefined || bytes.length < 5) throw invalid('a signature line is malformed');
  return { name, hash: bytes.readUInt32BE(0), signature: bytes.subarray(4) };
}

function hexHash(hash: number): string {
  return hash.toString(16).padStart(8, '0');
}

function invalid(why: string): UserError {
  return new UserError(
    'SUMDB_INVALID',
    `The checksum database's signed tree head cannot be trusted: ${why}`,
    {
      hint: 'Someone between here and the checksum database changed its answer, or GOSUMDB names another database than the one that answered.',
    },
  );
}

function badKey(text: string, why: string): UserError {
  return new UserError('INPUT_INVALID', `GOSUMDB: the verifier key ${JSON.stringify(text)} ${why}`, {
    hint: 'Copy the whole key from the people who run the checksum database.',
  });
}
