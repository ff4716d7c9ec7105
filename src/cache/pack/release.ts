/** Larger than the pool that Node takes small buffers from. */
const OWN = 64 * 1024;
/** zlib's output has room for a little more than there is. */
const SPARE = 1024;

/**
 * Gives a large buffer's memory back at once. Left to the garbage collector, each thread would hold some 80 MB of
 * blocks that are done with. Nobody may use the buffer or a view of it afterwards, the thread pool included.
 */
export function release({ buffer, byteLength }: Uint8Array): void {
  if (byteLength <= OWN || buffer.byteLength > byteLength + SPARE) return;
  // ES2024; on a Node without it (20) the garbage collector does it.
  (buffer as { transfer?(length: number): ArrayBuffer }).transfer?.(0);
}
