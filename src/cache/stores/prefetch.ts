import type { Budget } from './budget.ts';
import type { Part } from './download.ts';

/** A range that is being read before its turn comes. */
export interface Prefetch {
  /** @throws what reading the range threw */
  read(): AsyncGenerator<Uint8Array>;
  /** Gives its memory back; ends what is still under way. */
  close(): void;
}

/** @param bytes what was taken from the budget for it */
export function prefetch(part: Part, bytes: number, budget: Budget): Prefetch {
  const chunks: Uint8Array[] = [];
  let state: 'reading' | 'done' | 'failed' = 'reading';
  let failure: unknown;
  let closed = false;
  let wake = () => {};

  async function pump(): Promise<void> {
    try {
      for await (const chunk of part.read()) {
        chunks.push(chunk);
        wake();
      }
      state = 'done';
    } catch (error) {
      state = 'failed';
      failure = error;
    }
    wake();
  }
  void pump();

  return {
    async *read() {
      for (;;) {
        const chunk = chunks.shift();
        if (chunk !== undefined) yield chunk;
        else if (state === 'failed') throw failure;
        else if (state === 'done') return;
        else {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
      }
    },
    close() {
      if (closed) return;
      closed = true;
      part.cancel();
      chunks.length = 0;
      budget.give(bytes);
    },
  };
}
