import type { Command } from 'commander';

/** Last in every command's help. */
export function addOutputOptions(command: Command, json: string): Command {
  return command
    .option('--json', json)
    .option('-q, --quiet', 'print only warnings and errors beside the result')
    .option('-v, --verbose', 'print what is looked at, and the causes of errors')
    .helpOption('-h, --help', 'print this help');
}
