import { Command } from 'commander';
import { addInputOptions } from './input-options.ts';
import { addOutputOptions } from './output-options.ts';
import type { Act } from './program.ts';
import type { RequestOptions } from './request.ts';
import type { OutputOptions } from './terminal.ts';

export interface LockCommandOptions extends Omit<RequestOptions, 'platform'>, OutputOptions {
  readonly platform?: readonly string[];
  readonly check?: boolean;
  readonly update?: boolean;
}

export function lockCommand(act: Act): Command {
  const command = new Command('lock')
    .summary('write the versions and digests that a project uses to a file')
    .description(
      `Writes .setup-go-plus/go.lock.json: which version each range means, and what its archives hash to on each platform.
It then holds exactly the versions named here, or what the project's files ask for. Commit it.`,
    )
    .argument('[versions...]', 'versions or ranges; without any, the project’s files are asked')
    .option(
      '--platform <os/arch>',
      'a platform to lock, again for each (default: those of the lock, else this machine’s)',
      (value: string, before: string[] | undefined) => [...(before ?? []), ...value.split(/[\s,]+/)],
    )
    .option('--check', 'change nothing, and fail where the lock is not up to date')
    .option('--update', 'ask anew which version each range means, and for all digests');
  addInputOptions(command);
  addOutputOptions(command, 'print one JSON document: path, changes, notes, lock');
  return command
    .addHelpText(
      'after',
      `
Examples:
  setup-go-plus lock                                  what go.mod and its kin ask for, here
  setup-go-plus lock --platform linux/amd64 --platform windows/amd64
  setup-go-plus lock 1.25 1.26 --update               two ranges, with their newest versions
  setup-go-plus lock --check                          in CI`,
    )
    .action(async (specs: readonly string[], options: LockCommandOptions) => {
      await act(options, async (terminal) => {
        const { runLock } = await import('./run-lock.ts');
        return runLock(specs, options, terminal);
      });
    });
}
