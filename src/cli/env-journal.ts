import { Command } from 'commander';
import { addOutputOptions } from './output-options.ts';
import type { Act } from './program.ts';
import type { OutputOptions } from './terminal.ts';

export type EnvUndoOptions = OutputOptions & { readonly all?: boolean };

export function journalCommands(act: Act): readonly Command[] {
  return [undoCommand(act), logCommand(act)];
}

function undoCommand(act: Act): Command {
  const command = new Command('undo')
    .summary('take back what was applied')
    .description(
      'Gives back what was there before the newest apply, or the one named. What others have changed since stays, and is reported: the command then ends with 1.',
    )
    .argument('[id]', 'of `env log`')
    .option('--all', 'everything that is not undone yet, newest first');
  addOutputOptions(command, 'print one JSON document: undone');
  return command
    .addHelpText(
      'after',
      `
Examples:
  setup-go-plus env undo        the newest apply
  setup-go-plus env undo 3      that one
  setup-go-plus env undo --all`,
    )
    .action(async (id: string | undefined, options: EnvUndoOptions) => {
      await act(options, async (terminal) => {
        const { runEnvUndo } = await import('./run-env-undo.ts');
        return runEnvUndo(id, options, terminal);
      });
    });
}

function logCommand(act: Act): Command {
  const command = new Command('log')
    .summary('list what was applied on this machine')
    .description(
      'Lists the applies that outlived their process: when, where, by which patches, and what became of them.',
    );
  addOutputOptions(command, 'print one JSON document: entries');
  return command
    .addHelpText(
      'after',
      `
Examples:
  setup-go-plus env log
  setup-go-plus env log --json`,
    )
    .action(async (options: OutputOptions) => {
      await act(options, async (terminal) => {
        const { runEnvLog } = await import('./run-env-log.ts');
        return runEnvLog(terminal);
      });
    });
}
