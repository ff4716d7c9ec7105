import { createHash } from 'node:crypto';
import { inspectBinary } from '../../binary/inspect.ts';
import type { Inspection } from '../../binary/types.ts';
import { UserError } from '../../errors.ts';
import type { ByteReader, OpenBytes } from '../../host/ports.ts';
import type { FileFacts } from '../facts.ts';

const PART = 2 ** 16;

/** A file that is to be described. */
export interface BinaryFile {
  /** Absolute. */
  readonly path: string;
  /** Base name, as published. */
  readonly name: string;
  /** Below the output folder, with forward slashes. */
  readonly file: string;
}

export interface ReadFile {
  readonly file: FileFacts;
  readonly inspection: Inspection | null;
}

/**
 * Its digests, and what its bytes say.
 * @param known by a record: then a file of a format that cannot be read is described by that alone
 * @throws UserError INPUT_INVALID where it cannot be read or is no Go program, BINARY_INVALID where it is damaged or no binary
 */
export function readBinary(
  { path, name, file }: BinaryFile,
  known: boolean,
  open: OpenBytes,
): Promise<ReadFile> {
  return open(path, async (reader) => {
    const inspection = await inspect({ ...reader, name: file }, known);
    if (!known && inspection !== null && inspection.images.every(({ go }) => go === null)) {
      throw new UserError('INPUT_INVALID', `${file} is no Go program: it has no Go build information.`, {
        hint: 'Name an executable or library that Go 1.13 or newer built.',
      });
    }
    return {
      file: { name, file, size: reader.size, ...digests(reader) },
      inspection,
    };
  });
}

/** Both in one pass, and through one array: what was read into new ones is garbage until the collector comes. */
function digests(reader: ByteReader): Pick<FileFacts, 'sha256' | 'sha512'> {
  const [sha256, sha512] = [createHash('sha256'), createHash('sha512')];
  const part = new Uint8Array(PART);
  for (let at = 0; at < reader.size; at += PART) {
    const bytes = reader.read(at, Math.min(PART, reader.size - at), part);
    sha256.update(bytes);
    sha512.update(bytes);
  }
  return { sha256: sha256.digest('hex'), sha512: sha512.digest('hex') };
}

async function inspect(
  reader: Parameters<typeof inspectBinary>[0],
  known: boolean,
): Promise<Inspection | null> {
  try {
    return await inspectBinary(reader);
  } catch (error) {
    if (known && error instanceof UserError && error.code === 'BINARY_INVALID') return null;
    throw error;
  }
}
