/**
 * Memory for what comes before its reader takes it, shared by all downloads of a store. Taken or not; never waited for.
 *
 * The same buffers again and again: V8 counts new ones as growth of its heap. With new ones for each download it marked
 * all of its heap of 10 MB ten times in two seconds, in threads that take the processors from unpacking.
 */
export interface PartBuffers {
  /** Bytes of each. */
  readonly size: number;
  take(): Uint8Array | undefined;
  give(buffer: Uint8Array): void;
}

/** @param most buffers at once; each is made when it is needed first */
export function createPartBuffers(most: number, size: number): PartBuffers {
  const free: Uint8Array[] = [];
  let made = 0;
  return {
    size,
    take() {
      const buffer = free.pop();
      if (buffer !== undefined) return buffer;
      if (made === most) return undefined;
      made++;
      return Buffer.allocUnsafeSlow(size);
    },
    give(buffer) {
      free.push(buffer);
    },
  };
}
