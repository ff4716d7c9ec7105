import { SeenNames, safeName } from '../../sdk/safe-path.ts';
import { CUT, encodeEntry, WHOLE } from './layout.ts';
import type { SourceFile, SourceFiles } from './ports.ts';
import type { PackHeader, PackSource, PackTotals } from './types.ts';

export interface PackCounts extends PackTotals {
  /** Files that vanished, changed or could not be read, and names that no reader would take. */
  readonly omitted: number;
}

const MORE = Buffer.alloc(1);

/**
 * The body of a pack in blocks, still to be compressed.
 * @param room gives a buffer that nobody uses any more, as long as a block is to be
 */
export function* packBody(
  header: PackHeader,
  sources: Iterable<PackSource>,
  disk: SourceFiles,
  room: () => Buffer,
): Generator<Buffer, PackCounts, undefined> {
  const blocks = new Blocks(room);
  const seen = new SeenNames('posix');
  const counts = { files: 0, bytes: 0, omitted: 0 };
  yield* blocks.put(Buffer.from(`${JSON.stringify(header)}\n`));
  for (const source of sources) {
    const file = isAcceptable(source.name, seen) ? disk.open(source.path) : undefined;
    try {
      if (file?.size === source.size && (yield* putFile(source, file, blocks))) {
        counts.files++;
        counts.bytes += source.size;
      } else {
        counts.omitted++;
      }
    } finally {
      file?.close();
    }
  }
  yield* blocks.last();
  return counts;
}

/** One name that the reader refuses would cost the whole pack. */
function isAcceptable(name: string, seen: SeenNames): boolean {
  try {
    if (safeName(name, 'posix') !== name) return false;
    seen.file(name);
    return true;
  } catch {
    return false;
  }
}

/** @returns false for a file that was cut or grew meanwhile: Go truncates an entry whose write failed. */
function* putFile(source: PackSource, file: SourceFile, blocks: Blocks): Generator<Buffer, boolean> {
  yield* blocks.put(encodeEntry(Buffer.from(source.name), source));
  let whole = true;
  for (let missing = source.size; missing > 0; ) {
    const space = blocks.space(missing);
    const length = whole ? file.read(space) : 0;
    if (length === 0) whole = false;
    // The size has been said; zeros compress to nothing.
    if (!whole) space.fill(0);
    const written = whole ? length : space.length;
    missing -= written;
    yield* blocks.wrote(written);
  }
  if (whole && file.read(MORE) > 0) whole = false;
  yield* blocks.put(Buffer.of(whole ? WHOLE : CUT));
  return whole;
}

class Blocks {
  readonly #room: () => Buffer;
  #block: Buffer;
  #used = 0;

  constructor(room: () => Buffer) {
    this.#room = room;
    this.#block = room();
  }

  /** Room for up to `wanted` bytes; say with `wrote` how many were put there. */
  space(wanted: number): Buffer {
    return this.#block.subarray(this.#used, this.#used + Math.min(wanted, this.#block.length - this.#used));
  }

  *wrote(count: number): Generator<Buffer, void> {
    this.#used += count;
    if (this.#used < this.#block.length) return;
    yield this.#block;
    this.#block = this.#room();
    this.#used = 0;
  }

  *put(bytes: Uint8Array): Generator<Buffer, void> {
    for (let at = 0; at < bytes.length; ) {
      const space = this.space(bytes.length - at);
      space.set(bytes.subarray(at, at + space.length));
      at += space.length;
      yield* this.wrote(space.length);
    }
  }

  *last(): Generator<Buffer, void> {
    if (this.#used > 0) yield this.#block.subarray(0, this.#used);
  }
}
