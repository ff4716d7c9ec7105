import { formatPosition } from '../../errors.ts';
import type { Log } from '../ports.ts';
import { type Bars, terminalBars } from './bars.ts';
import { amount, duration } from './figures.ts';
import { redaction } from './redaction.ts';

export interface LogOptions {
  /** Where steps, warnings and bars go: stderr, since stdout belongs to results. */
  readonly stream: NodeJS.WriteStream;
  readonly env: (name: string) => string | undefined;
  /** quiet: warnings only. verbose: debug lines too. */
  readonly level: 'quiet' | 'normal' | 'verbose';
  readonly now: () => number;
}

/** A log for a person: colour and bars where the stream is a terminal. */
export interface TerminalLog extends Log {
  /** The last lines of a failed run. */
  error(message: string, hint?: string): void;
  /** Text with what is masked hidden. */
  clean(text: string): string;
  /** Ends bars that nobody finished; the timer of one would keep the process alive. */
  close(): void;
}

export function terminalLog({ stream, env, level, now }: LogOptions): TerminalLog {
  const { mask, clean } = redaction();
  const terminal = stream.isTTY === true && env('TERM') !== 'dumb';
  const paint = painter(terminal && !env('NO_COLOR'));
  const bars: Bars | undefined = terminal ? terminalBars(stream) : undefined;
  const write = (text: string) => {
    if (bars?.above(`${text}\n`) !== true) stream.write(`${text}\n`);
  };
  const chatty = level !== 'quiet';

  return {
    mask,
    clean,
    info(line) {
      if (chatty) write(clean(line));
    },
    group(title, lines) {
      if (!chatty) return;
      write(paint('bold', clean(title)));
      for (const line of lines) write(indent(clean(line)));
    },
    warning(message, at) {
      const where = at === undefined ? '' : ` (${formatPosition(at)})`;
      write(`${paint('yellow', 'warning:')} ${clean(message + where)}`);
    },
    debug(line) {
      if (level === 'verbose') write(paint('dim', clean(line)));
    },
    error(message, hint) {
      write(`${paint('red', 'error:')} ${clean(message)}`);
      if (hint !== undefined) write(indent(clean(hint)));
    },
    progress(label, total) {
      if (!chatty) return { advance() {}, finish() {} };
      const name = clean(label).replaceAll('\n', ' ');
      if (bars !== undefined) return bars.start(name, total);
      write(total === undefined ? name : `${name} (${amount(total)})`);
      const started = now();
      let done = 0;
      let finished = false;
      return {
        advance(by) {
          done += by;
        },
        finish() {
          if (!finished) write(`${name}: ${amount(done)} in ${duration(now() - started)}`);
          finished = true;
        },
      };
    },
    close() {
      bars?.close();
    },
  };
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}

type Style = 'bold' | 'dim' | 'red' | 'yellow';

const codes: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
};

function painter(coloured: boolean): (style: Style, text: string) => string {
  if (!coloured) return (_, text) => text;
  return (style, text) => `\x1b[${codes[style][0]}m${text}\x1b[${codes[style][1]}m`;
}
