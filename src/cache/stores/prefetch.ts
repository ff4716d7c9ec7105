import { releaseBuffer } from '../../sdk/release-buffer.ts';
import type { Part } from './download.ts';

/** A range that is being read before its turn comes. */
export interface Prefetch {
  /** What is there is there until `close`. @throws what reading the range threw */
  read(): AsyncGenerator<Uint8Array>;
  /** Ends what is still under way. Nothing is written to the buffer any more. */
  close(): void;
}

/** @param into has room for the whole range */
export function prefetch(part: Part, into: Uint8Array): Prefetch {
  let state: 'reading' | 'done' | 'failed' | 'closed' = 'reading';
  let failure: unknown;
  let filled = 0;
  let wake = () => {};

  async function pump(): Promise<void> {
    try {
      for await (const chunk of part.read()) {
        if (state === 'closed') return;
        into.set(chunk, filled);
        filled += chunk.length;
        releaseBuffer(chunk);
        wake();
      }
      if (state === 'reading') state = 'done';
    } catch (error) {
      if (state === 'reading') state = 'failed';
      failure = error;
    }
    wake();
  }
  void pump();

  return {
    async *read() {
      for (let taken = 0; ; ) {
        if (taken < filled) {
          const fresh = into.subarray(taken, filled);
          taken = filled;
          yield fresh;
        } else if (state === 'failed') throw failure;
        else if (state !== 'reading') return;
        else {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
      }
    },
    close() {
      state = 'closed';
      part.cancel();
    },
  };
}
