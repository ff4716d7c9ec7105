import { CommanderError } from 'commander';
import { reportFailure } from './failure.ts';
import { createProgram } from './program.ts';
import { type Streams, splitArguments } from './terminal.ts';

/**
 * Runs one command line and returns its exit code: 0, 1 for a UserError, 2 for a usage error, 70 for a bug,
 * the program's own where one was run.
 * @param args without node and script
 */
export async function main(args: readonly string[], streams: Streams): Promise<number> {
  const { own, command } = splitArguments(args);
  let code = 0;
  const program = createProgram(own, streams, command, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(own, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    return reportFailure(error, own, streams);
  }
}
