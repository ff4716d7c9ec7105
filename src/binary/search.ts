import { Buffer } from 'node:buffer';
import type { ByteReader } from '../host/ports.ts';
import type { FoundText } from './types.ts';
import { View } from './view.ts';

const CHUNK = 1 << 20;
/** Long enough for any value of a linker flag; short beside a chunk. */
const LONGEST = 64 * 1024;

/**
 * Whether a text stands in the file, as UTF-8: how a value that `-ldflags -X` should have set shows. Streams; nothing of the file is
 * kept. The text may stand there for another reason, so choose one that says something: a version and a commit.
 */
export function containsText(reader: ByteReader, text: string): FoundText {
  return { text, offset: findText(new View(reader, 'little'), text) ?? null };
}

/** Offset in the view of the first occurrence. @throws RangeError for a text of more than 64 KiB, or of none */
export function findText(view: View, text: string): number | undefined {
  for (const found of eachOccurrence(view, [Buffer.from(text)])) return found.at;
  return undefined;
}

export interface Occurrence {
  readonly at: number;
  /** Which needle. */
  readonly needle: number;
}

/** All occurrences of all needles, needle by needle within each mebibyte. */
export function* eachOccurrence(view: View, needles: readonly Uint8Array[]): Generator<Occurrence> {
  const longest = Math.max(...needles.map(({ length }) => length), 0);
  if (needles.some(({ length }) => length === 0) || longest > LONGEST) {
    throw new RangeError(`a text to search has 1 to ${LONGEST} bytes`);
  }
  for (let start = 0; start < view.size; start += CHUNK) {
    const bytes = view.bytes(start, Math.min(CHUNK + longest - 1, view.size - start), 'the rest of the file');
    const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    for (const [needle, wanted] of needles.entries()) {
      for (let at = chunk.indexOf(wanted); at >= 0 && at < CHUNK; at = chunk.indexOf(wanted, at + 1)) {
        yield { at: start + at, needle };
      }
    }
  }
}
