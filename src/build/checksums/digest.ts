import { createHash } from 'node:crypto';
import type { ByteReader, OpenBytes } from '../../host/ports.ts';
import { atOnce, inTurns } from '../../turns.ts';
import type { ChecksumAlgorithm } from './format.ts';

const PART = 2 ** 20;

export interface FileDigest {
  /** Hex. */
  readonly digest: string;
  /** Bytes that were hashed. */
  readonly size: number;
}

/** The digest of a file that may be larger than memory. @throws UserError INPUT_INVALID where it cannot be read */
export function digestFile(path: string, algorithm: ChecksumAlgorithm, open: OpenBytes): Promise<FileDigest> {
  return open(path, async (reader) => digestBytes(reader, algorithm));
}

/** The same a part at a time, with turns of the event loop in between: for while there is something else to do. */
export function digestInTurns(
  path: string,
  algorithm: ChecksumAlgorithm,
  open: OpenBytes,
): Promise<FileDigest> {
  return open(path, (reader) => inTurns(digesting(reader, algorithm)));
}

export function digestBytes(reader: ByteReader, algorithm: ChecksumAlgorithm): FileDigest {
  return atOnce(digesting(reader, algorithm));
}

function* digesting(reader: ByteReader, algorithm: ChecksumAlgorithm): Generator<void, FileDigest> {
  const hash = createHash(algorithm);
  const part = new Uint8Array(Math.min(PART, reader.size));
  for (let at = 0; at < reader.size; at += PART) {
    hash.update(reader.read(at, Math.min(PART, reader.size - at), part));
    yield;
  }
  return { digest: hash.digest('hex'), size: reader.size };
}
