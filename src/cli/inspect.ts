import { Command } from 'commander';
import { addOutputOptions } from './output-options.ts';
import type { Act } from './program.ts';
import type { OutputOptions } from './terminal.ts';

export interface InspectCommandOptions extends OutputOptions {
  readonly expect?: readonly string[];
  readonly localPaths?: boolean;
}

export function inspectCommand(act: Act): Command {
  const command = new Command('inspect')
    .summary('print what binaries are, and hold them to what was promised')
    .description(
      `Reads ELF, PE, Mach-O and WebAssembly files from their bytes: platform, linkage, libraries, the glibc that is
needed, hardening, symbols, and Go's build information. One file gets a page, several get a table.`,
    )
    .argument('<files...>', 'executables, libraries or objects')
    .option(
      '-e, --expect <key=value|file>',
      'fail where a binary is otherwise, again for each; or a YAML file of such keys',
      (value: string, before: string[] | undefined) => [...(before ?? []), value],
    )
    .option('--local-paths', 'search for paths of the machine that built');
  addOutputOptions(command, 'print one JSON document: ok, files (path, inspection, violations, error)');
  return command
    .addHelpText(
      'after',
      `
Examples:
  setup-go-plus inspect dist/app                                  one page about it
  setup-go-plus inspect dist/*                                    a table
  setup-go-plus inspect dist/app -e linkage=static -e stripped=true -e cleanVcs=true
  setup-go-plus inspect dist/app -e maxGlibc=2.28 -e needed=libc.so.6,libpthread.so.0
  setup-go-plus inspect dist/app --expect .setup-go-plus/expect.yaml
  setup-go-plus inspect dist/app -e contains=v1.2.3 -e localPaths=false

Exit code 1: a file is not what was expected, or cannot be read. docs/inspect.md lists the keys.`,
    )
    .action(async (files: readonly string[], options: InspectCommandOptions) => {
      await act(options, async (terminal) => {
        const { runInspect } = await import('./run-inspect.ts');
        return runInspect(files, options, terminal);
      });
    });
}
