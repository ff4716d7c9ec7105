import { createHash } from 'node:crypto';
import { damaged } from './fault.ts';
import { hashBlock } from './layout.ts';
import type { Compression } from './types.ts';

/** Bytes that arrive in chunks of any size, taken in lengths that the format says, and hashed as it says. */
export class Intake {
  /** Bytes taken. */
  taken = 0;
  readonly #hash = createHash('sha256');
  readonly #chunks: AsyncIterator<Uint8Array>;
  #chunk: Buffer = Buffer.alloc(0);

  constructor(body: AsyncIterable<Uint8Array>) {
    this.#chunks = body[Symbol.asyncIterator]();
  }

  /**
   * A copy: a chunk that has been taken is used no more.
   * @throws UserError ARCHIVE_INVALID where there are fewer, and whatever the body throws
   */
  async take(count: number): Promise<Buffer> {
    const bytes = await this.#copy(count);
    this.#hash.update(bytes);
    return bytes;
  }

  /** A block's packed bytes; as `take`. */
  async takeBlock(count: number, compression: Compression): Promise<Buffer> {
    const packed = await this.#copy(count);
    hashBlock(this.#hash, packed, compression);
    return packed;
  }

  async #copy(count: number): Promise<Buffer> {
    const bytes = Buffer.allocUnsafe(count);
    for (let at = 0; at < count; ) {
      if (this.#chunk.length === 0) this.#chunk = await this.#next();
      const part = this.#chunk.subarray(0, count - at);
      bytes.set(part, at);
      at += part.length;
      this.#chunk = this.#chunk.subarray(part.length);
    }
    this.taken += count;
    return bytes;
  }

  /** SHA-256 of what was taken; nothing may be taken after it but the digest to compare. */
  digest(): Buffer {
    return this.#hash.copy().digest();
  }

  /** @throws UserError ARCHIVE_INVALID where there is more */
  async end(): Promise<void> {
    while (this.#chunk.length === 0) {
      const { done, value } = await this.#chunks.next();
      if (done) return;
      this.#chunk = asBuffer(value);
    }
    throw damaged('there is more after its end');
  }

  /** Frees what the body holds. Not awaited: one that hangs would hide the error for which it is left. */
  leave(): void {
    this.#chunks.return?.().catch(() => undefined);
  }

  async #next(): Promise<Buffer> {
    const { done, value } = await this.#chunks.next();
    if (done) throw damaged(`it ends in the middle, after ${this.taken} bytes`);
    return asBuffer(value);
  }
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
