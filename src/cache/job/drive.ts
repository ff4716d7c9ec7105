import { goSettings } from '../../go/folders.ts';
import type { Host } from '../../host/ports.ts';
import { type DrivePlan, planDrive } from '../drive.ts';

/** @returns where this job's caches go. The folders that it names are not there yet */
export async function chooseDrive(
  wish: 'auto' | 'keep',
  { files, machine }: Pick<Host, 'files' | 'machine'>,
): Promise<DrivePlan> {
  if (machine.platform.os !== 'windows') return { changes: [], line: undefined };
  const settings = await goSettings(files, machine);
  return planDrive(
    {
      wish,
      hosted: machine.env('RUNNER_ENVIRONMENT') === 'github-hosted',
      temp: machine.env('RUNNER_TEMP') ?? '',
      gocache: settings.GOCACHE,
      gomodcache: settings.GOMODCACHE,
      set: ['GOCACHE', 'GOMODCACHE', 'GOPATH', 'GOTMPDIR'].filter((name) => settings.get(name) !== ''),
    },
    machine,
  );
}

/** The same host for a job whose variables have these values from now on: what it asks, and what it starts. */
export function withVariables<T extends Pick<Host, 'machine' | 'processes'>>(
  host: T,
  { changes }: Pick<DrivePlan, 'changes'>,
): T {
  if (changes.length === 0) return host;
  const { machine, processes } = host;
  const windows = machine.platform.os === 'windows';
  const fold = (name: string) => (windows ? name.toUpperCase() : name);
  const values = new Map(changes.map(({ name, value }) => [fold(name), value]));
  const env = Object.fromEntries(changes.map(({ name, value }) => [name, value]));
  const { platform, path, cwd, home, temp } = machine;
  return {
    ...host,
    machine: {
      ...{ platform, path, cwd, home, temp },
      env: (name) => values.get(fold(name)) ?? machine.env(name),
    },
    processes: {
      run: (command) => processes.run({ ...command, env: { ...env, ...command.env } }),
      attach: (command) => processes.attach({ ...command, env: { ...env, ...command.env } }),
      find: (program, onPath) => processes.find(program, onPath),
    },
  };
}
