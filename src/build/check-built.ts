import type { InspectedTask } from './build-inspected.ts';
import type { BuildHost } from './host.ts';
import type { RowOutput } from './publish/gather.ts';
import type { BuildRequest, Reproduced, RunResult } from './types.ts';

/** Runs what was built, as far as it can run here. Loaded only where something is to be run. */
export async function runBuilt(
  rows: readonly RowOutput[],
  { run, runRoots = [] }: Pick<BuildRequest, 'run' | 'runRoots'>,
  folder: string,
  host: BuildHost,
): Promise<RunResult[]> {
  if (run === 'off' && rows.every(({ row }) => row.target.run === null)) return [];
  const { runCandidates, runChecks } = await import('./run-checks/run-checks.ts');
  await host.files.makeDirectory(folder);
  const candidates = rows.flatMap(({ row, binaries }) => runCandidates(row, binaries));
  return runChecks({ candidates, run, roots: runRoots, folder }, host);
}

/** Builds a second time, elsewhere, and compares. Loaded only where it is asked for. */
export async function reproduceBuilt(
  rows: readonly RowOutput[],
  { go, prepared: { plan, facts }, request, folder, signal }: Omit<InspectedTask, 'onEvent'>,
  host: BuildHost,
): Promise<Reproduced[]> {
  if (request.reproduce === 'off') return [];
  host.log.info('Building a second time, with another folder, cache, home, user, language and time zone');
  const { reproduce } = await import('./reproduce/reproduce.ts');
  const first = new Map(rows.map(({ row, binaries }) => [row.id, binaries.map(({ path }) => path)]));
  const stop = signal === undefined ? {} : { signal };
  return reproduce({ go, plan, request, facts, first, folder, ...stop }, host);
}
