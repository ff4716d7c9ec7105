import { Command } from 'commander';
import { addOutputOptions } from './output-options.ts';
import type { Act } from './program.ts';
import type { OutputOptions } from './terminal.ts';

export interface PrivateOptions extends OutputOptions {
  readonly private?: readonly string[];
  readonly knownHosts?: string;
  readonly stdin?: boolean;
}

const forms = `
Credentials are read from the variable SETUP_GO_PLUS_PRIVATE_CREDENTIALS, or with --stdin from standard input: every
process of the machine can read a command line. One a line, as docs/private-modules.md has them:
  github.com/acme token ghp_…
  git.corp.example/team ssh -----BEGIN OPENSSH PRIVATE KEY-----…`;

export function privateCommand(act: Act): Command {
  return new Command('private')
    .summary('private modules: run a command with their credentials, look for what is left of them')
    .description('Credentials for private modules that live exactly as long as a command.')
    .helpOption('-h, --help', 'print this help')
    .addCommand(execCommand(act))
    .addCommand(checkCommand(act));
}

function execCommand(act: Act): Command {
  const command = new Command('exec')
    .summary('run a command that can fetch private modules')
    .description(
      `Runs a command whose go and git can fetch private modules, and ends with its exit code. Then all is removed and
looked for: in the configuration of git, in Go's, in the work tree. No file of yours is written.`,
    )
    .usage('[options] -- program arguments…')
    .option(
      '--private <pattern>',
      'private modules, as in GOPRIVATE; again for each (default: what the credentials are for)',
      (value: string, before: string[] | undefined) => [...(before ?? []), value],
    )
    .option('--known-hosts <file>', 'host keys for ssh beside those of the known forges')
    .option('--stdin', 'read the credentials from standard input, which the command then finds empty');
  return addOutputOptions(command, 'not with a command to run')
    .addHelpText('after', `${forms}\n\nExample:\n  setup-go-plus private exec -- go mod download`)
    .action(async (options: PrivateOptions) => {
      await act(options, async (terminal, rest) => {
        const { runPrivateExec } = await import('./run-private.ts');
        return runPrivateExec(options, rest, terminal);
      });
    });
}

function checkCommand(act: Act): Command {
  const command = new Command('check')
    .summary('look for credentials that something left on this machine')
    .description(
      `Looks through the settings of git and Go, netrc, ssh keys, the work tree and the module cache for the given
credentials, and for what looks like somebody's token. Prints file and line, never a secret. Exit code 1 where
something is found.`,
    )
    .option('--stdin', 'read the credentials to look for from standard input');
  return addOutputOptions(command, 'print one JSON document: found')
    .addHelpText('after', forms)
    .action(async (options: PrivateOptions) => {
      await act(options, async (terminal) => {
        const { runPrivateCheck } = await import('./run-private.ts');
        return runPrivateCheck(options, terminal);
      });
    });
}
