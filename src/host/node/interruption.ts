import { constants } from 'node:os';

export interface Interruption {
  readonly signal: AbortSignal;
  /** What the process should end with after a signal: 130 for Ctrl-C; undefined where none came. */
  code(): number | undefined;
  /** Signals end the process again, at once. */
  close(): void;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The first signal lets what runs be ended and removed in order; the second one ends the process as ever. */
export function interruption(): Interruption {
  const controller = new AbortController();
  let code: number | undefined;
  const close = () => {
    for (const name of SIGNALS) process.off(name, interrupt);
  };
  function interrupt(name: NodeJS.Signals) {
    code = 128 + constants.signals[name];
    // Later: others that listen for it count the listeners.
    setImmediate(close);
    controller.abort();
  }
  for (const name of SIGNALS) process.on(name, interrupt);
  return { signal: controller.signal, code: () => code, close };
}
