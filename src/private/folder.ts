import { createHash, randomBytes } from 'node:crypto';
import type { Host, Machine } from '../host/ports.ts';

/**
 * Everything of a job lies in one folder for what may vanish with it. Its name tells the job, so that the post step finds
 * it without being told (main may have been killed), and holds chance, so that no other user of the machine can be there
 * first.
 */
export function newFolder(machine: Machine): string {
  const [runner, job] = marks(machine);
  return machine.path.join(machine.temp, `${prefix}${runner}-${job}-${randomBytes(8).toString('hex')}`);
}

export interface JobFolders {
  /** Of this job: of this step, and of another that used this action. */
  readonly own: readonly string[];
  /** Left by a job that was killed before its post step. */
  readonly left: readonly string[];
  /** Of jobs that may be running. */
  readonly others: readonly string[];
}

/** The runner empties RUNNER_TEMP between jobs; other runners, and machines without one, may not. */
export async function findFolders({ files, machine, clock }: FolderHost): Promise<JobFolders> {
  const [runner, job] = marks(machine);
  const entries = (await files.list(machine.temp).catch(() => undefined)) ?? [];
  const found = { own: [] as string[], left: [] as string[], others: [] as string[] };
  for (const { name, kind } of entries) {
    if (kind !== 'directory' || !name.startsWith(prefix)) continue;
    const path = machine.path.join(machine.temp, name);
    const mine = name.startsWith(`${prefix}${runner}-${job}-`);
    // Without a job all command lines have one mark, and one of them may have been killed.
    if (mine && isJob(machine)) found.own.push(path);
    else if (name.startsWith(`${prefix}${runner}-`) && runsOneJob(machine)) found.left.push(path);
    else found[(await age(path)) > day ? 'left' : 'others'].push(path);
  }
  return found;

  async function age(path: string): Promise<number> {
    const now = clock.now();
    return now - ((await files.stat(path).catch(() => undefined))?.mtime ?? now);
  }
}

type FolderHost = Pick<Host, 'files' | 'machine' | 'clock'>;

const prefix = 'setup-go-plus-private-';
const day = 24 * 60 * 60 * 1000;

/** Legs of a matrix have one job name, and never one runner at one time. */
function marks({ env }: Machine): readonly [runner: string, job: string] {
  const of = (names: readonly string[]) =>
    createHash('sha256')
      .update(names.map((name) => env(name) ?? '').join('\0'))
      .digest('hex')
      .slice(0, 8);
  return [of(['RUNNER_NAME']), of(['GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB'])];
}

/** GitHub's runner does; those that speak its language may run several jobs under one name. */
function runsOneJob({ env }: Machine): boolean {
  return (
    Boolean(env('RUNNER_NAME')) &&
    isJob({ env }) &&
    !env('ACT') &&
    !env('GITEA_ACTIONS') &&
    !env('FORGEJO_ACTIONS')
  );
}

function isJob({ env }: Pick<Machine, 'env'>): boolean {
  return Boolean(env('GITHUB_RUN_ID'));
}
