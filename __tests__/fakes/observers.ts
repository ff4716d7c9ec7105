import type { Clock, Log } from '../../src/host/ports.ts';

export interface FakeClock extends Clock {
  /** Milliseconds that were slept, in order. */
  readonly sleeps: number[];
}

/** Time passes only by sleeping, and sleeping takes none. */
export function fakeClock(start = Date.UTC(2026, 0, 2), random = 0.5): FakeClock {
  const sleeps: number[] = [];
  return {
    sleeps,
    now: () => start + sleeps.reduce((sum, each) => sum + each, 0),
    sleep: async (milliseconds) => void sleeps.push(milliseconds),
    random: () => random,
  };
}

export interface FakeLog extends Log {
  readonly lines: string[];
  readonly secrets: string[];
}

export function fakeLog(): FakeLog {
  const lines: string[] = [];
  const secrets: string[] = [];
  return {
    lines,
    secrets,
    info: (line) => void lines.push(line),
    group: (title, more) => void lines.push(title, ...more),
    warning: (message) => void lines.push(message),
    debug: (line) => void lines.push(line),
    mask: (secret) => void secrets.push(secret),
    progress: () => ({ advance: () => {}, finish: () => {} }),
  };
}
