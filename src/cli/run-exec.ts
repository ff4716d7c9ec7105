import { processChanges, processValues } from '../environment/layers/process.ts';
import { renderPlan } from '../environment/patches/index.ts';
import { UserError } from '../errors.ts';
import { openPatches, type Variables } from './env-facts.ts';
import { parseRun } from './run-command.ts';
import type { Terminal } from './terminal.ts';

/** @returns the program's exit code */
export async function runExec(
  paths: readonly string[],
  words: readonly string[] | undefined,
  { host }: Terminal,
  env: Variables = process.env,
): Promise<number> {
  const command = parseRun({}, words, host.machine);
  if (command === undefined) {
    throw new UserError('USAGE', 'No program to run: it stands after --', {
      hint: 'setup-go-plus exec -- go build ./...',
    });
  }
  const { plan } = await openPatches(paths, host, env);
  const planned = await plan(processValues(env));
  for (const line of renderPlan(planned)) host.log.debug(line);
  return host.processes.attach({ ...command, env: processChanges(planned) });
}
