import { UserError } from '../errors.ts';
import { BoundsCheck } from './bounds.ts';
import { releaseBuffer } from './release-buffer.ts';
import { hostile } from './safe-path.ts';
import { type PaxFacts, readNumber, readPax, readText } from './tar-fields.ts';

export type TarEntry =
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly executable: boolean;
      readonly mtime: number;
      readonly data: Uint8Array;
    }
  | { readonly kind: 'directory'; readonly name: string }
  /** link: symbolic. hardlink: `target` is the name of an earlier entry. */
  | { readonly kind: 'link' | 'hardlink'; readonly name: string; readonly target: string };

export interface TarReader {
  /** Whether the content of a file is wanted; it is skipped without being copied otherwise. */
  wants(name: string): boolean;
  /** `data` is there until this returns. */
  entry(entry: TarEntry): void;
}

const BLOCK = 512;
const METADATA_LIMIT = 1 << 20;

/**
 * Reads a tar stream (POSIX ustar and pax, GNU long names) as it comes: `push` each chunk, then `end`.
 * Synchronous and without promises: an SDK has 15,000 entries.
 * @throws UserError ARCHIVE_HOSTILE for devices, sparse files and the like, ARCHIVE_INVALID for damage
 */
export class TarParser {
  readonly #reader: TarReader;
  readonly #bounds: BoundsCheck;
  readonly #block = Buffer.allocUnsafe(BLOCK);
  #blockFilled = 0;
  #body: Body | undefined;
  #padding = 0;
  #pax: PaxFacts = {};
  #ended = false;

  constructor(reader: TarReader, bounds = new BoundsCheck()) {
    this.#reader = reader;
    this.#bounds = bounds;
  }

  push(input: Uint8Array): void {
    const chunk = Buffer.from(input.buffer, input.byteOffset, input.byteLength);
    for (let at = 0; at < chunk.length && !this.#ended; ) {
      if (this.#padding > 0) {
        const skipped = Math.min(this.#padding, chunk.length - at);
        this.#padding -= skipped;
        at += skipped;
      } else if (this.#body !== undefined) at += this.#fillBody(this.#body, chunk, at);
      else at += this.#fillHeader(chunk, at);
    }
  }

  end(): void {
    if (!this.#ended) throw damaged('it ends in the middle');
  }

  #fillHeader(chunk: Buffer, at: number): number {
    if (this.#blockFilled === 0 && chunk.length - at >= BLOCK) {
      this.#header(chunk.subarray(at, at + BLOCK));
      return BLOCK;
    }
    const taken = chunk.copy(this.#block, this.#blockFilled, at, at + BLOCK - this.#blockFilled);
    this.#blockFilled += taken;
    if (this.#blockFilled === BLOCK) {
      this.#blockFilled = 0;
      this.#header(this.#block);
    }
    return taken;
  }

  #fillBody(body: Body, chunk: Buffer, at: number): number {
    const taken = Math.min(body.size - body.filled, chunk.length - at);
    if (body.wanted) {
      if (taken === body.size) body.data = chunk.subarray(at, at + taken);
      else {
        body.data ??= Buffer.allocUnsafe(body.size);
        body.own = true;
        chunk.copy(body.data, body.filled, at, at + taken);
      }
    }
    body.filled += taken;
    if (body.filled === body.size) this.#finish(body);
    return taken;
  }

  #finish(body: Body): void {
    this.#body = undefined;
    this.#padding = (BLOCK - (body.size % BLOCK)) % BLOCK;
    body.done(body.data ?? Buffer.alloc(0));
    if (body.own) releaseBuffer(body.data!);
  }

  #header(block: Buffer): void {
    if (isZero(block)) {
      this.#ended = true;
      return;
    }
    if (checksum(block) !== readNumber(block, 148, 8)) throw damaged('an entry has a wrong checksum');
    const type = String.fromCharCode(block[156]!);
    const metadata = this.#metadataOf(type);
    if (metadata === undefined) this.#entry(type, block);
    else {
      const size = readNumber(block, 124, 12);
      if (size > METADATA_LIMIT) throw damaged('an entry has too much metadata');
      this.#begin(size, true, metadata);
    }
  }

  /** What the content of an entry says about the next one; undefined for an entry that stands for itself. */
  #metadataOf(type: string): ((data: Buffer) => void) | undefined {
    switch (type) {
      case 'x': // pax
        return (data) => Object.assign(this.#pax, readPax(data));
      case 'g': // pax, for all entries: git and others put comments there
        return (data) => {
          if (Object.keys(readPax(data)).length > 0) throw damaged('it sets names or sizes for all entries');
        };
      case 'L': // GNU long name
        return (data) => Object.assign(this.#pax, { path: readText(data, 0, data.length) });
      case 'K': // GNU long link target
        return (data) => Object.assign(this.#pax, { linkpath: readText(data, 0, data.length) });
      default:
        return undefined;
    }
  }

  #entry(type: string, block: Buffer): void {
    const pax = this.#pax;
    this.#pax = {};
    const name = pax.path ?? nameOf(block);
    const size = pax.size ?? readNumber(block, 124, 12);
    if (type === '0' || type === '7' || type === '\0') {
      if (name.endsWith('/') && size === 0) this.#bare({ kind: 'directory', name });
      else this.#file(name, size, block, pax);
      return;
    }
    const target = pax.linkpath ?? readText(block, 157, 100);
    if (type === '5') this.#bare({ kind: 'directory', name });
    else if (type === '2') this.#bare({ kind: 'link', name, target });
    else if (type === '1') this.#bare({ kind: 'hardlink', name, target });
    else throw hostile(name, `is neither file, folder nor link (tar type ${JSON.stringify(type)})`);
  }

  /** Folders and links have no content whatever their size field says (as Go's archive/tar reads them). */
  #bare(entry: TarEntry): void {
    this.#bounds.entry(entry.name, 0);
    this.#reader.entry(entry);
  }

  #file(name: string, size: number, block: Buffer, pax: PaxFacts): void {
    this.#bounds.entry(name, size);
    const executable = (readNumber(block, 100, 8) & 0o111) !== 0;
    const mtime = pax.mtime ?? readNumber(block, 136, 12);
    const wanted = this.#reader.wants(name);
    this.#begin(size, wanted, (data) => {
      if (wanted) this.#reader.entry({ kind: 'file', name, executable, mtime, data });
    });
  }

  #begin(size: number, wanted: boolean, done: (data: Buffer) => void): void {
    const body: Body = { size, wanted, done, filled: 0, data: undefined, own: false };
    if (size === 0) this.#finish(body);
    else this.#body = body;
  }
}

interface Body {
  readonly size: number;
  readonly wanted: boolean;
  readonly done: (data: Buffer) => void;
  filled: number;
  data: Buffer | undefined;
  /** And not a view of a chunk. */
  own: boolean;
}

/** ustar splits a name of more than 100 bytes in two; GNU tar uses the second field for times. */
function nameOf(block: Buffer): string {
  const name = readText(block, 0, 100);
  if (block.toString('latin1', 257, 263) !== 'ustar\0') return name;
  const prefix = readText(block, 345, 155);
  return prefix === '' ? name : `${prefix}/${name}`;
}

/** The sum of the header's bytes with its own field taken as spaces. */
function checksum(block: Buffer): number {
  let sum = 8 * 0x20;
  for (let i = 0; i < 148; i++) sum += block[i]!;
  for (let i = 156; i < BLOCK; i++) sum += block[i]!;
  return sum;
}

function isZero(block: Buffer): boolean {
  for (let i = 0; i < BLOCK; i++) if (block[i] !== 0) return false;
  return true;
}

function damaged(fault: string): UserError {
  return new UserError('ARCHIVE_INVALID', `The tar archive is damaged: ${fault}.`, {
    hint: 'Download it again; if it stays so, the server has a damaged copy.',
  });
}
