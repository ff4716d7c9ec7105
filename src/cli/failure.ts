import { CommanderError } from 'commander';
import { formatPosition, UserError } from '../errors.ts';
import { terminalLog } from '../host/local/log.ts';
import type { Streams } from './terminal.ts';

/** Shows what went wrong and returns the exit code. With --json stdout gets one document all the same. */
export function reportFailure(error: unknown, args: readonly string[], streams: Streams): number {
  const level = args.includes('--verbose') ? 'verbose' : 'normal';
  const log = terminalLog({ stream: streams.stderr, env: (name) => streams.env[name], level, now: () => 0 });
  const report = describe(error);
  if (args.includes('--json')) {
    const { code, message, hint, at } = report;
    streams.stdout.write(
      `${log.clean(JSON.stringify({ error: { code, message, hint, at } }, undefined, 2))}\n`,
    );
  }
  // Commander has printed its own.
  if (!(error instanceof CommanderError)) log.error(report.text, report.hint);
  for (let cause = causeOf(error); cause !== undefined; cause = causeOf(cause)) {
    log.debug(`caused by: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`);
  }
  return report.exitCode;
}

interface Report {
  readonly code: string;
  readonly message: string;
  readonly hint?: string | undefined;
  readonly at?: UserError['at'];
  /** For a person: with the place, or with the stack. */
  readonly text: string;
  readonly exitCode: number;
}

function describe(error: unknown): Report {
  if (error instanceof CommanderError) {
    const message = error.message.replace(/^error: /, '');
    return { code: 'USAGE', message, text: message, exitCode: 2 };
  }
  if (error instanceof UserError) {
    const { code, message, hint, at } = error;
    const place = at === undefined ? undefined : formatPosition(at);
    const text = place === undefined || message.includes(place) ? message : `${place}: ${message}`;
    return { code, message, hint, at, text, exitCode: code === 'USAGE' ? 2 : 1 };
  }
  const message = error instanceof Error ? error.message : String(error);
  const stack = error instanceof Error ? (error.stack ?? message) : message;
  return {
    code: 'BUG',
    message,
    text: `This is a bug in setup-go-plus.\n${stack}`,
    hint: 'Please report it with the lines above, the command line and your system.',
    exitCode: 70,
  };
}

function causeOf(error: unknown): unknown {
  return error instanceof Error ? error.cause : undefined;
}
