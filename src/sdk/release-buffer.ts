/** Larger than the pool that Node takes small buffers from. */
const OWN = 16 * 1024;
/** zlib's output has room for a little more than there is. */
const SPARE = 1024;

/**
 * Gives a large buffer's memory back at once. Left to the garbage collector, each thread would hold some 80 MB of
 * blocks that are done with, and collect them every 13 MB, which takes a tenth of the time that unpacking takes. Nobody
 * may use the buffer or a view of it afterwards, the thread pool included. A view of a part is left alone.
 */
export function releaseBuffer({ buffer, byteLength }: Uint8Array): void {
  if (byteLength <= OWN || buffer.byteLength > byteLength + SPARE) return;
  releaseMemory(buffer);
}

export function releaseMemory(buffer: ArrayBufferLike): void {
  // ES2024; on a Node without it (20) the garbage collector does it.
  (buffer as { transfer?(length: number): ArrayBuffer }).transfer?.(0);
}
