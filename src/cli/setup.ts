import { Command } from 'commander';
import { addInputOptions } from './input-options.ts';
import { addOutputOptions } from './output-options.ts';
import type { Act } from './program.ts';
import type { RequestOptions } from './request.ts';
import type { RunOptions } from './run-command.ts';
import type { OutputOptions } from './terminal.ts';

export type SetupOptions = RequestOptions & RunOptions & OutputOptions & { readonly dryRun?: boolean };

export function setupCommand(act: Act): Command {
  const command = new Command('setup')
    .summary('bring a verified Go, and run a command with it')
    .description(
      `Brings the Go that this project asks for into the tool cache, verified, and prints its folder (GOROOT).
With --run or --, runs a command with that Go and ends with the command's exit code.`,
    )
    .usage('[options] [-- program arguments…]')
    .option('--run <command>', 'command to run: words as in a shell, quotes too, but nothing is expanded')
    .option('--shell', 'have the shell read --run: /bin/sh, on Windows cmd')
    .option('--platform <os/arch>', 'bring Go for another platform: windows/arm64')
    .option('--tool-cache <folder>', 'where Go is kept (default: RUNNER_TOOL_CACHE, else the user’s caches)')
    .option('--dry-run', 'say what would be done, and change nothing');
  addInputOptions(command);
  addOutputOptions(command, 'print one JSON document: version, goroot, source, integrity, environment, …');
  return command
    .addHelpText(
      'after',
      `
Examples:
  setup-go-plus setup                              the version that go.mod and its kin ask for
  setup-go-plus setup --go 1.26 -- go test ./...   a version, a program and its arguments
  setup-go-plus setup --run "go version"           the same from one string
  setup-go-plus setup --shell --run "go vet ./... && go test ./..."
  setup-go-plus setup --go stable --dry-run        only say what would be chosen, and why`,
    )
    .action(async (options: SetupOptions) => {
      await act(options, async (terminal, rest) => {
        const { runSetup } = await import('./run-setup.ts');
        return runSetup(options, rest, terminal);
      });
    });
}
