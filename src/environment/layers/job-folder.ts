import type { Machine } from '../../host/ports.ts';

/** What goes with the job: the runner empties RUNNER_TEMP before each. undefined: this is no job. */
export function jobFolder({ env, path }: Pick<Machine, 'env' | 'path'>): string | undefined {
  const temp = env('RUNNER_TEMP');
  return env('GITHUB_ACTIONS') && temp ? path.join(temp, 'setup-go-plus', 'environment') : undefined;
}

/** The job's own copy of Go's env file: that of the machine is nothing for a job to change. */
export function jobGoEnv(machine: Pick<Machine, 'env' | 'path'>): string | undefined {
  const folder = jobFolder(machine);
  return folder === undefined ? undefined : machine.path.join(folder, 'go-env');
}
