import type { Clock } from '../../host/ports.ts';
import type { PackBytes } from '../pack/ports.ts';

/** The restore was given up: without it the job is faster. The entry itself may be in order. */
export class NotWorth extends Error {}

/** All packs of one restore while they come down. */
export interface Watch {
  /** The same bytes; ends with NotWorth where the restore was given up. */
  bytes(pack: PackBytes): PackBytes;
  giveUp(why: string): void;
  /** @throws NotWorth where it was given up */
  check(): void;
}

/** Milliseconds that a slow start may take: a connection, a retry, a signed URL. */
const GRACE = 15_000;
/**
 * Packed bytes a second. A build cache at 0.5 MB/s comes at the speed of compiling anew on two cores (act: 72 MB, 83 s), and
 * any module proxy is faster than that. Hosted runners see 80 to 200 MB/s.
 */
const FLOOR = 0.5e6;

export function watch(clock: Pick<Clock, 'now'>): Watch {
  const started = clock.now();
  let received = 0;
  let reason: string | undefined;
  const check = () => {
    if (reason !== undefined) throw new NotWorth(reason);
  };
  return {
    check,
    giveUp: (why) => {
      reason ??= why;
    },
    bytes: (pack) => ({ total: pack.total, [Symbol.asyncIterator]: () => watched(pack) }),
  };

  async function* watched(pack: PackBytes): AsyncGenerator<Uint8Array> {
    for await (const chunk of pack) {
      received += chunk.length;
      reason ??= tooSlow(received, clock.now() - started);
      check();
      yield chunk;
    }
  }
}

/** undefined: go on. Pure. @param received bytes @param elapsed milliseconds */
export function tooSlow(received: number, elapsed: number): string | undefined {
  if (elapsed < GRACE || received >= (FLOOR * elapsed) / 1000) return undefined;
  const rate = (received / 1e6 / (elapsed / 1000)).toFixed(2);
  return `it came at ${rate} MB/s, slower than working without it; given up after ${Math.round(elapsed / 1000)} s`;
}
