import type { Files, Machine, Processes, RunningProgram } from '../../host/ports.ts';
import type { RunResult } from '../types.ts';
import { judgeRun } from './judge.ts';
import { mendWine } from './mend-wine.ts';
import {
  type Ended,
  type PlannedRun,
  type RunCandidate,
  type RunFacts,
  type RunStep,
  TIME_LIMIT,
} from './types.ts';

export interface RunHost {
  readonly machine: Pick<Machine, 'path' | 'env'>;
  readonly files: Files;
  readonly processes: Processes;
}

/** Milliseconds. The first program in a new wine makes its Windows: seconds, or minutes where the processors are busy. */
const WINE_LIMIT = 300_000;
/** Characters of output; a program that prints more does not answer a question. */
const MOST_OUTPUT = 1_000_000;

/**
 * Runs what was planned, one after the other: each in an empty folder of its own, with an environment that holds nothing
 * of this job's.
 * @param folder absolute, ours, on the same machine; what is made in it stays the caller's to remove
 * @param limit milliseconds that each has
 */
export async function runPlanned(
  planned: readonly PlannedRun[],
  folder: string,
  facts: Pick<RunFacts, 'variables' | 'host'>,
  host: RunHost,
  limit = TIME_LIMIT,
  wineLimit = WINE_LIMIT,
): Promise<RunResult[]> {
  const { path } = host.machine;
  const prefix = path.join(folder, 'wine');
  const results: RunResult[] = [];
  let wine: 'unknown' | 'ready' | 'unusable' = 'unknown';
  const notRun = ({ target, file }: RunCandidate, by: string | null, why: string) =>
    results.push({ target: target.id, file, status: 'not-run', by, exitCode: null, output: '', why });
  for (const [index, step] of planned.entries()) {
    if (step.kind === 'not-run') {
      notRun(step.candidate, step.by, step.why);
      continue;
    }
    const cwd = path.join(folder, `run-${index}`);
    await host.files.makeDirectory(cwd);
    const env = { ...(step.prepares === 'wine' ? { WINEPREFIX: prefix } : {}), ...step.env };
    if (step.prepares === 'wine' && wine === 'unknown') {
      const ours = step.env.WINEPREFIX === undefined;
      if (ours) await host.files.makeDirectory(prefix);
      const boot = { ...step, args: ['wineboot.exe', '--init'] };
      const { ended } = await start(boot, env, cwd, wineLimit, facts, host);
      // A Windows that is half made would have every program fail.
      wine = ended === 'itself' ? 'ready' : 'unusable';
      // A person's own Windows is theirs.
      if (ours && wine === 'ready') await mendWine(prefix, host);
    }
    if (step.prepares === 'wine' && wine === 'unusable')
      notRun(step.candidate, step.by, `wine did not start within ${wineLimit / 1000} seconds`);
    else results.push(judgeRun(step, await start(step, env, cwd, limit, facts, host)));
  }
  if (wine !== 'unknown') await endWine(prefix, host);
  return results;
}

/** Its server stays for some seconds, and its folder with it. That of a person's own wine is theirs. */
async function endWine(prefix: string, { processes, files }: RunHost): Promise<void> {
  if ((await files.stat(prefix)) === undefined) return;
  const program = await processes.find('wineserver');
  if (program === undefined) return;
  await processes.run({ program, args: ['-k', '-w'], env: { WINEPREFIX: prefix }, timeout: TIME_LIMIT });
}

async function start(
  { program, args }: Pick<RunStep, 'program' | 'args'>,
  env: Readonly<Record<string, string>>,
  cwd: string,
  limit: number,
  facts: Pick<RunFacts, 'variables' | 'host'>,
  { processes, machine }: RunHost,
): Promise<Ended> {
  let printed = 0;
  let running: RunningProgram | undefined;
  const begun = performance.now();
  try {
    const result = await processes.run({
      ...bareCommand(program, args, env, cwd, facts, machine),
      cwd,
      timeout: limit,
      onStart: (started) => {
        running = started;
      },
      onLine: (line) => {
        printed += line.length;
        if (printed > MOST_OUTPUT) running?.end();
      },
    });
    if (printed > MOST_OUTPUT) return { ...result, ended: 'output' };
    const late = result.code === 124 && performance.now() - begun >= limit;
    return { ...result, ended: late ? 'time' : 'itself' };
  } catch (error) {
    return { ended: 'not-started', why: (error as Error).message };
  }
}

/** A job's environment holds its tokens, and what was built may hold anybody's code. */
function bareCommand(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd: string,
  { variables, host }: Pick<RunFacts, 'variables' | 'host'>,
  machine: RunHost['machine'],
) {
  if (host.os !== 'windows') {
    const all = { HOME: cwd, TMPDIR: cwd, ...env };
    const settings = Object.entries(all).map(([name, value]) => `${name}=${value}`);
    return { program: '/usr/bin/env', args: ['-i', ...settings, program, ...args] };
  }
  const root = machine.env('SystemRoot') || 'C:\\Windows';
  return {
    program,
    args,
    env: {
      ...Object.fromEntries(variables.map((name) => [name, undefined])),
      ...{ SystemRoot: root, windir: root, PATH: `${root}\\System32;${root}` },
      ...{ TEMP: cwd, TMP: cwd, USERPROFILE: cwd },
      ...env,
    },
  };
}
