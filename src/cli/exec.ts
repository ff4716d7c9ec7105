import { Command } from 'commander';
import { UserError } from '../errors.ts';
import { addOutputOptions } from './output-options.ts';
import type { Act } from './program.ts';
import type { OutputOptions } from './terminal.ts';

export function execCommand(act: Act): Command {
  const command = new Command('exec')
    .summary('run a program with the patches applied')
    .description('Applies the patches to the environment of one program and runs it. Nothing outlives it.')
    .usage('[options] [file...] -- program [arguments…]')
    .argument('[file...]', 'patch files, folders or globs (default: .setup-go-plus/env)');
  addOutputOptions(command, 'not with exec: stdout is the program’s');
  return command
    .addHelpText(
      'after',
      `
The exit code is the program's.

Examples:
  setup-go-plus exec -- go build ./...
  setup-go-plus exec patches/010-proxy.yaml -- go env GOPROXY`,
    )
    .action(async (paths: string[], options: OutputOptions) => {
      if (options.json) throw new UserError('USAGE', 'With --json no command can be run: stdout is its own');
      await act(options, async (terminal, program) => {
        const { runExec } = await import('./run-exec.ts');
        return runExec(paths, program, terminal);
      });
    });
}
