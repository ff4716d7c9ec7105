import type { MultiBar, Options, Params, SingleBar } from 'cli-progress';
import type { Progress } from '../ports.ts';
import { amount, duration } from './figures.ts';

/** Bars at the foot of a terminal; several may run at once. */
export interface Bars {
  start(label: string, total: number | undefined): Progress;
  /** Writes whole lines above the running bars. False when there are none: write them yourself. */
  above(text: string): boolean;
  close(): void;
}

interface Running {
  readonly label: string;
  readonly total: number | undefined;
  /** undefined until the library is there. */
  bar: SingleBar | undefined;
  done: number;
  finished: boolean;
}

/** The library is loaded with the first bar: `--version` must not wait for it. */
export function terminalBars(stream: NodeJS.WriteStream): Bars {
  let multi: MultiBar | undefined;
  let running: Running[] = [];
  let closed = false;

  async function show(item: Running) {
    const library = await import('cli-progress');
    if (closed || item.finished) return;
    multi ??= new library.MultiBar(options(stream));
    item.bar = multi.create(item.total ?? 0, item.done, { label: item.label });
  }

  function settle() {
    if (running.some(({ finished }) => !finished)) return;
    multi?.stop();
    multi = undefined;
    running = [];
  }

  return {
    start(label, total) {
      const item: Running = { label, total, bar: undefined, done: 0, finished: false };
      running.push(item);
      void show(item);
      return {
        advance(by) {
          item.done += by;
          item.bar?.update(item.done);
        },
        finish() {
          if (item.finished) return;
          item.finished = true;
          item.bar?.update(item.done);
          item.bar?.stop();
          settle();
        },
      };
    },
    above(text) {
      if (multi === undefined) return false;
      multi.log(text);
      multi.update();
      return true;
    },
    close() {
      closed = true;
      multi?.stop();
      multi = undefined;
      running = [];
    },
  };
}

function options(stream: NodeJS.WriteStream): Options {
  return {
    stream,
    format: formatBar,
    // With it the first Ctrl-C would only end the bar.
    gracefulExit: false,
    hideCursor: false,
    linewrap: true,
    fps: 10,
    // A line written above the bars takes the place of the first one.
    forceRedraw: true,
  };
}

function formatBar(
  _: Options,
  { progress, value, total, startTime, stopTime }: Params,
  payload: unknown,
): string {
  const { label } = payload as { readonly label: string };
  const time = duration((stopTime ?? Date.now()) - startTime);
  if (total <= 0) return `${label}  ${amount(value)}  ${time}`;
  const width = 24;
  const filled = Math.round(Math.min(1, Math.max(0, progress)) * width);
  const bar = '█'.repeat(filled) + '░'.repeat(width - filled);
  const percent = String(Math.floor(Math.min(1, progress) * 100)).padStart(3);
  return `${label}  ${bar} ${percent}%  ${amount(value)} of ${amount(total)}  ${time}`;
}
