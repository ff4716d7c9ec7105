import { UserError } from '../errors.ts';
import type { TerminalLog } from '../host/local/log.ts';
import type { Host } from '../host/ports.ts';

/** Of `process`: what a command line writes to. */
export interface Streams {
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What every command has besides its own options. */
export interface OutputOptions {
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** A command's hands: results go to stdout, everything else is the log's. */
export interface Terminal {
  readonly host: Host;
  readonly log: TerminalLog;
  /** Lines for a person; nothing with --json. */
  print(text: string): void;
  /** The one document of --json; nothing without. */
  printJson(value: unknown): void;
  close(): void;
}

/** The host's modules load here and not with this file: `--help` must not wait for them. */
export async function openTerminal(options: OutputOptions, streams: Streams): Promise<Terminal> {
  if (options.quiet && options.verbose)
    throw new UserError('USAGE', '--quiet and --verbose exclude each other');
  const [{ terminalLog }, { nodeHost }] = await Promise.all([
    import('../host/local/log.ts'),
    import('../host/node/index.ts'),
  ]);
  const log = terminalLog({
    stream: streams.stderr,
    env: (name) => streams.env[name],
    level: options.quiet ? 'quiet' : options.verbose ? 'verbose' : 'normal',
    now: () => Date.now(),
  });
  return {
    host: nodeHost(log),
    log,
    print(text) {
      if (!options.json) streams.stdout.write(`${text}\n`);
    },
    printJson(value) {
      if (options.json) streams.stdout.write(`${JSON.stringify(value, undefined, 2)}\n`);
    },
    close: () => log.close(),
  };
}

/** What stands after the first `--` is a program to run, with arguments that are not ours to read. */
export function splitArguments(args: readonly string[]): {
  own: string[];
  command: readonly string[] | undefined;
} {
  const at = args.indexOf('--');
  return at < 0
    ? { own: [...args], command: undefined }
    : { own: args.slice(0, at), command: args.slice(at + 1) };
}
