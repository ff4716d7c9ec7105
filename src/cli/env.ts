import { Command, Option } from 'commander';
import { journalCommands } from './env-journal.ts';
import { patchCommands } from './env-patches.ts';
import { snapshotCommands } from './env-snapshot.ts';
import { addInputOptions } from './input-options.ts';
import { addOutputOptions } from './output-options.ts';
import type { Act } from './program.ts';
import type { RequestOptions } from './request.ts';
import type { OutputOptions } from './terminal.ts';

const targets = ['sh', 'bash', 'zsh', 'fish', 'powershell', 'cmd', 'github', 'json'] as const;

export type EnvPrintOptions = RequestOptions & OutputOptions & { readonly shell?: (typeof targets)[number] };

export function envCommand(act: Act): Command {
  const command = new Command('env')
    .summary('the environment: print it, patch it, compare it')
    .description('The environment variables of Go: for a shell, from a project’s patches, and as text.')
    .helpOption('-h, --help', 'print this help')
    .addCommand(printCommand(act));
  for (const more of [...patchCommands(act), ...journalCommands(act), ...snapshotCommands(act)])
    command.addCommand(more);
  return command;
}

function printCommand(act: Act): Command {
  const command = new Command('print')
    .summary('print what a shell evaluates')
    .description(
      'Sets up Go as `setup` does and prints the changes to the environment, for a shell to evaluate.',
    )
    .addOption(
      new Option(
        '--shell <name>',
        'whose language; github appends to the files GITHUB_ENV and GITHUB_PATH',
      ).choices(targets),
    )
    .option('--tool-cache <folder>', 'where Go is kept (default: RUNNER_TOOL_CACHE, else the user’s caches)');
  addInputOptions(command);
  addOutputOptions(command, 'as --shell json: print the list of changes');
  return command
    .addHelpText(
      'after',
      `
Without --shell it is sh, on Windows powershell.

Examples:
  eval "$(setup-go-plus env print)"                               sh, bash, zsh
  setup-go-plus env print --shell fish | source
  setup-go-plus env print --shell powershell | Invoke-Expression
  setup-go-plus env print --shell cmd > %TEMP%\\go-env.cmd && call %TEMP%\\go-env.cmd
  setup-go-plus env print --shell github                          later steps of a job`,
    )
    .action(async (options: EnvPrintOptions) => {
      await act(options, async (terminal) => {
        const { runEnvPrint } = await import('./run-env-print.ts');
        return runEnvPrint(options, terminal);
      });
    });
}
