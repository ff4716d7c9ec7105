import { Command } from 'commander';
import { addOutputOptions } from './output-options.ts';
import type { Act } from './program.ts';
import type { OutputOptions } from './terminal.ts';

export function snapshotCommands(act: Act): readonly Command[] {
  return [snapshotCommand(act), diffCommand(act)];
}

function snapshotCommand(act: Act): Command {
  const command = new Command('snapshot')
    .summary('write the effective Go environment as text')
    .description(
      'Prints the Go environment of this folder, sorted, with where each value comes from. Values that look like secrets are hidden.',
    );
  addOutputOptions(command, 'print one JSON document: go, values, origins');
  return command
    .addHelpText(
      'after',
      `
Examples:
  setup-go-plus env snapshot > laptop.env
  setup-go-plus env diff laptop.env server.env > .setup-go-plus/env/050-as-the-server.patch`,
    )
    .action(async (options: OutputOptions) => {
      await act(options, async (terminal) => {
        const { runEnvSnapshot } = await import('./run-env-snapshot.ts');
        return runEnvSnapshot(terminal);
      });
    });
}

function diffCommand(act: Act): Command {
  const command = new Command('diff')
    .summary('make a patch of the difference of two snapshots')
    .description(
      'Prints what leads from one snapshot to the other: a .patch file, or nothing where they are equal.',
    )
    .argument('<before>', 'file that `env snapshot` wrote')
    .argument('<after>', 'another one');
  addOutputOptions(command, 'print one JSON document: equal, patch');
  return command
    .addHelpText(
      'after',
      `
Examples:
  setup-go-plus env diff laptop.env server.env
  setup-go-plus env diff laptop.env server.env > .setup-go-plus/env/050-as-the-server.patch`,
    )
    .action(async (before: string, after: string, options: OutputOptions) => {
      await act(options, async (terminal) => {
        const { runEnvDiff } = await import('./run-env-diff.ts');
        return runEnvDiff(before, after, terminal);
      });
    });
}
