import { UserError } from '../../errors.ts';
import { decodeBase64 } from './base64.ts';
import type { TreeHead } from './tlog.ts';

/** The answer to a lookup, before anything of it was verified. */
export interface LookupAnswer {
  /** Number of the record's leaf. Not signed: only the proof ties it to the text. */
  readonly index: number;
  /** go.sum lines; what the leaf is the hash of. */
  readonly text: string;
  /** A signed tree head. */
  readonly note: string;
}

/** @throws UserError SUMDB_INVALID */
export function parseLookup(bytes: Uint8Array): LookupAnswer {
  const answer = decodeUtf8(bytes);
  const [id = ''] = answer.split('\n', 1);
  const start = id.length + 1;
  // The empty line ends the record: what follows is signed on its own.
  const end = answer.indexOf('\n\n', id.length) + 1;
  const [index, text, note] = [parseCount(id), answer.slice(start, end), answer.slice(end + 1)];
  if (index === undefined || end <= start || /[\x00-\x09\x0b-\x1f]/.test(text)) {
    throw invalid('record', 'a number, lines, an empty line, a signed tree head');
  }
  return { index, text, note };
}

/**
 * Further lines are left for later extensions, as the format has it.
 * @throws UserError SUMDB_INVALID
 */
export function parseTreeHead(text: string): TreeHead {
  const [title, count = '', base64 = '', end] = text.split('\n', 4);
  const size = parseCount(count);
  const root = decodeBase64(base64);
  if (title !== 'go.sum database tree' || size === undefined || root?.length !== 32 || end === undefined) {
    throw invalid('tree head', '"go.sum database tree", a number of records, a hash of 32 bytes in base64');
  }
  return { size, root };
}

/** @throws UserError SUMDB_INVALID */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    // A byte order mark is part of what was signed or hashed: dropping it would let two documents pass as one.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw invalid('answer', 'UTF-8', cause);
  }
}

/** In its one spelling; above 2^53 numbers are not exact, and no database comes near. */
function parseCount(text: string): number | undefined {
  return /^(0|[1-9]\d{0,15})$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : undefined;
}

function invalid(what: string, expected: string, cause?: unknown): UserError {
  return new UserError(
    'SUMDB_INVALID',
    `The checksum database's ${what} is malformed: expected ${expected}`,
    {
      hint: 'A proxy or captive portal may have answered in its place. Try another GOPROXY.',
      cause,
    },
  );
}
