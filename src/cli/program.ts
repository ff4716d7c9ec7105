import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { UserError } from '../errors.ts';
import { buildCommand } from './build.ts';
import { cacheCommand } from './cache.ts';
import { envCommand } from './env.ts';
import { execCommand } from './exec.ts';
import { inspectCommand } from './inspect.ts';
import { lockCommand } from './lock.ts';
import { policyCommand } from './policy.ts';
import { privateCommand } from './private.ts';
import { rebuildCommand } from './rebuild.ts';
import { resolveCommand } from './resolve.ts';
import { sbomCommand } from './sbom.ts';
import { setupCommand } from './setup.ts';
import { type OutputOptions, openTerminal, type Streams, type Terminal } from './terminal.ts';
import { verifyCommand } from './verify.ts';

/** Runs a command's work with an open terminal, and takes its exit code. */
export type Act = (
  options: OutputOptions,
  work: (terminal: Terminal, command: readonly string[] | undefined) => Promise<number>,
) => Promise<void>;

const commands: Readonly<Record<string, (act: Act) => Command>> = {
  setup: setupCommand,
  resolve: resolveCommand,
  lock: lockCommand,
  env: envCommand,
  exec: execCommand,
  build: buildCommand,
  inspect: inspectCommand,
  sbom: sbomCommand,
  verify: verifyCommand,
  rebuild: rebuildCommand,
  policy: policyCommand,
  cache: cacheCommand,
  private: privateCommand,
};

/**
 * The command that these words name. Options of all of them take 15 ms to make; help and suggestions alone need them.
 */
export function wantedCommands(words: readonly string[]): readonly string[] {
  const all = Object.keys(commands);
  if (words.some((word) => ['help', '--help', '-h'].includes(word))) return all;
  // Options that stand before it have no values.
  const first = words.find((word) => !word.startsWith('-'));
  return first !== undefined && all.includes(first) ? [first] : all;
}

/**
 * The commands, with their options and texts; what they do loads when one of them is run.
 * @param words of the command line, as far as they are ours
 */
export function createProgram(
  words: readonly string[],
  streams: Streams,
  command: readonly string[] | undefined,
  exit: (code: number) => void,
): Command {
  const act: Act = async (options, work) => {
    const terminal = await openTerminal(options, streams);
    try {
      exit(await work(terminal, command));
    } finally {
      terminal.close();
    }
  };
  const program = new Command('setup-go-plus')
    .description('The same verified Go on every machine.')
    .version(packageVersion(), '-V, --version', 'print the version of setup-go-plus')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    // Commands with options of their own have commands below them (build).
    .enablePositionalOptions()
    .configureHelp({ showGlobalOptions: false })
    .addHelpText(
      'after',
      `
Examples:
  setup-go-plus setup --run "go test ./..."    run a command with the Go that this project asks for
  setup-go-plus resolve stable                 print the newest stable version
  eval "$(setup-go-plus env print)"            use the project's Go in this shell

Exit codes: 0 done, 1 it failed, 2 wrong usage, 70 a bug; with a command to run, the command's own.`,
    );
  for (const name of wantedCommands(words)) program.addCommand(commands[name]!(act));
  prepare(program, streams);
  program.hook('preAction', (_, action) => {
    if (command !== undefined && !['setup', 'exec'].includes(action.name())) {
      throw new UserError('USAGE', `\`${action.name()}\` runs no command: nothing may follow --`, {
        hint: 'To run a command with Go: setup-go-plus setup -- go version',
      });
    }
  });
  return program;
}

/** Settings that subcommands made on their own do not inherit. */
function prepare(command: Command, streams: Streams): void {
  command
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void streams.stdout.write(text),
      writeErr: (text) => void streams.stderr.write(text),
      getOutHelpWidth: () => Math.min(streams.stdout.columns ?? 100, 120),
      getErrHelpWidth: () => Math.min(streams.stderr.columns ?? 100, 120),
    })
    .showSuggestionAfterError(true);
  for (const inner of command.commands) prepare(inner, streams);
}

/** lib/cli/ and dist/cli/ are both two folders below the package. */
function packageVersion(): string {
  const text = readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}
