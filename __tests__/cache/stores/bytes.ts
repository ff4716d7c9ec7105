import { createHash } from 'node:crypto';

/** Bytes that no compression shrinks and that differ at every place; the same for the same seed. */
export function noise(size: number, seed = 'noise'): Buffer {
  const body = Buffer.alloc(size);
  const unit = Buffer.concat(
    Array.from({ length: 64 }, (_, i) => createHash('sha512').update(`${seed}${i}`).digest()),
  );
  for (let at = 0; at < size; at += unit.length) {
    unit.copy(body, at);
    if (at + 4 <= size) body.writeUInt32LE(at, at);
  }
  return body;
}

export async function* chunked(body: Uint8Array, size = 100_000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < body.length; at += size) yield body.subarray(at, at + size);
}

export async function collect(body: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  // A store may take its memory back as soon as the next is asked for.
  for await (const chunk of body) chunks.push(Uint8Array.from(chunk));
  return Buffer.concat(chunks);
}

/** Says `same` where a comparison of megabytes would fill the screen. */
export function compare(got: Buffer, expected: Buffer): string {
  return got.equals(expected) ? 'same' : `${got.length} bytes, not the ${expected.length} expected`;
}
