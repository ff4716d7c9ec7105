import type { Machine } from '../../host/ports.ts';
import { jobFolder, jobGoEnv } from '../layers/job-folder.ts';
import type { LayerTarget } from '../layers/types.ts';
import type { JobRef } from './types.ts';

export interface JournalPlace {
  readonly path: string;
  /** In front of the numbers of its entries. */
  readonly prefix: '' | 'job-';
}

/** Of what stays on the machine, also after a job. */
export function machineJournal(machine: Pick<Machine, 'env' | 'home' | 'path' | 'platform'>): JournalPlace {
  const { env, path } = machine;
  const own = env('SETUP_GO_PLUS_HOME');
  const folder = own
    ? path.join(own, 'environment')
    : path.join(stateFolder(machine), 'setup-go-plus', 'environment');
  return { path: path.join(folder, 'journal.jsonl'), prefix: '' };
}

/** Of what is gone with the job, and goes with it. undefined: this is no job. */
export function jobJournal(machine: Pick<Machine, 'env' | 'path'>): JournalPlace | undefined {
  const folder = jobFolder(machine);
  return folder === undefined
    ? undefined
    : { path: machine.path.join(folder, 'journal.jsonl'), prefix: 'job-' };
}

export function journalOf(target: LayerTarget, machine: Machine): JournalPlace {
  const job = jobJournal(machine);
  const ofJob = target.layer === 'job' || (target.layer === 'goenv' && target.file === jobGoEnv(machine));
  return ofJob && job !== undefined ? job : machineJournal(machine);
}

/** undefined: this is no job. */
export function currentJob(machine: Pick<Machine, 'env' | 'path'>): JobRef | undefined {
  if (jobFolder(machine) === undefined) return undefined;
  const { env } = machine;
  const words = (...names: string[]) => names.map((name) => env(name) ?? '').join(' ');
  return {
    runner: words('RUNNER_NAME', 'RUNNER_TEMP'),
    run: words(
      'GITHUB_REPOSITORY',
      'GITHUB_RUN_ID',
      'GITHUB_RUN_ATTEMPT',
      'GITHUB_JOB',
      'RUNNER_TRACKING_ID',
    ),
  };
}

function stateFolder({
  env,
  home,
  path,
  platform,
}: Pick<Machine, 'env' | 'home' | 'path' | 'platform'>): string {
  switch (platform.os) {
    case 'windows':
      return env('LOCALAPPDATA') || path.join(home, 'AppData', 'Local');
    case 'darwin':
      return path.join(home, 'Library', 'Application Support');
    default: {
      const xdg = env('XDG_STATE_HOME');
      // The XDG specification: a relative path is to be ignored.
      return xdg && path.isAbsolute(xdg) ? xdg : path.join(home, '.local', 'state');
    }
  }
}
