import { Command } from 'commander';
import { buildMergeCommand } from './build-merge.ts';
import { buildPlanCommand } from './build-plan.ts';
import { addInputOptions } from './input-options.ts';
import { addOutputOptions } from './output-options.ts';
import type { Act } from './program.ts';
import type { RequestOptions } from './request.ts';
import type { OutputOptions } from './terminal.ts';

export interface BuildOptions extends RequestOptions, OutputOptions {
  readonly expect?: readonly string[];
  readonly buildFlag?: readonly string[];
  readonly only?: string;
  readonly goProgram?: string;
  readonly dryRun?: boolean;
}

export function buildCommand(act: Act): Command {
  const command = new Command('build')
    .summary('build programs for every target, inspect them and write checksums')
    .description(
      `Builds main packages for all targets (default: this machine's) with the Go that the project asks for. Every binary
is read and held to what was promised. The output folder is not touched before all that is required is right.`,
    )
    .argument('[packages...]', 'main packages, as for go build (default: .)')
    .option('--dry-run', 'say what would be built and by which commands, and build nothing')
    .option('--go-program <file>', 'use this go command, whatever the project asks for');
  addBuildOptions(command)
    .option('--only <ids>', 'of all targets those that this machine builds, as `build plan` spreads them')
    .option('--tool-cache <folder>', 'where Go is kept (default: RUNNER_TOOL_CACHE, else the user’s caches)');
  addInputOptions(command, 'policy');
  addInputOptions(command);
  addOutputOptions(
    command,
    'print one JSON document: the record, as in artifacts.json; with --dry-run the plan',
  );
  return (
    command
      // Else --out and its like after `plan` or `merge` would be this command's own.
      .enablePositionalOptions()
      .addCommand(buildPlanCommand(act))
      .addCommand(buildMergeCommand(act))
      .addHelpText(
        'after',
        `
Examples:
  setup-go-plus build                                          this machine's own platform, into dist/
  setup-go-plus build ./cmd/... --targets default --out dist   six platforms, several programs
  setup-go-plus build --targets "linux/*,!linux/386" --archive auto
  setup-go-plus build --targets linux/amd64,linux/arm/7 --expect linkage=static
  setup-go-plus build --targets first-class --dry-run          the commands, without running them`,
      )
      .action(async (packages: readonly string[], options: BuildOptions) => {
        await act(options, async (terminal) => {
          const { runBuild } = await import('./run-build.ts');
          return runBuild(packages, options, terminal);
        });
      })
  );
}

/** What says what is built: the same for `build` and for whatever plans it. */
export function addBuildOptions(command: Command): Command {
  return addInputOptions(command, 'build')
    .option(
      '-e, --expect <key=value>',
      'what every binary must be, again for each: linkage=static, maxGlibc=2.28 (see inspect)',
      again,
    )
    .option(
      '--build-flag <flag>',
      'a further flag of go build, again for each: --build-flag=-gcflags=all=-l',
      again,
    );
}

function again(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}
