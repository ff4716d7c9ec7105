import { Command } from 'commander';
import { addInputOptions } from './input-options.ts';
import { addOutputOptions } from './output-options.ts';
import type { Act } from './program.ts';
import type { RequestOptions } from './request.ts';
import type { OutputOptions } from './terminal.ts';

export type ResolveOptions = RequestOptions & OutputOptions;

export function resolveCommand(act: Act): Command {
  const command = new Command('resolve')
    .summary('print which version a project or a range means')
    .description('Prints the version that would be set up, and installs nothing.')
    .argument('[version]', 'version or range; without it, the project’s files are asked')
    .option('--platform <os/arch>', 'ask for another platform: windows/arm64')
    .option('--tool-cache <folder>', 'where Go is kept (default: RUNNER_TOOL_CACHE, else the user’s caches)');
  addInputOptions(command);
  addOutputOptions(
    command,
    'print one JSON document: version, source, why, url, integrity, spec, file, line',
  );
  return command
    .addHelpText(
      'after',
      `
Examples:
  setup-go-plus resolve                    the version for this folder
  setup-go-plus resolve stable             the newest release
  setup-go-plus resolve --file go.work     what a file asks for
  setup-go-plus resolve "^1.25" --json     with the archive and its digest`,
    )
    .action(async (spec: string | undefined, options: ResolveOptions) => {
      await act(options, async (terminal) => {
        const { runResolve } = await import('./run-resolve.ts');
        return runResolve(spec, options, terminal);
      });
    });
}
