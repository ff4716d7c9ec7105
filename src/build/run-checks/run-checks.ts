import type { InspectedBinary } from '../inspect/inspect-row.ts';
import type { BuildRequest, BuildRow, RunResult } from '../types.ts';
import { compareRuns } from './compare.ts';
import { gatherRunFacts, type RunFactsHost } from './gather.ts';
import { planRuns } from './plan.ts';
import { type RunHost, runPlanned } from './run.ts';
import type { RunCandidate } from './types.ts';

export interface RunChecks {
  readonly candidates: readonly RunCandidate[];
  /** Of all programs; a target's own check wins. */
  readonly run: BuildRequest['run'];
  /** Folders that programs are to see as `/`, too. */
  readonly roots: readonly string[];
  /** Absolute, empty, ours; outside of the work tree. The caller removes it. */
  readonly folder: string;
}

/**
 * Runs what can run here, and says of everything else why it was not run.
 * @throws UserError INPUT_INVALID for a root that is not there, or an expression that is none
 */
export async function runChecks(
  { candidates, run, roots, folder }: RunChecks,
  host: RunHost & RunFactsHost,
): Promise<RunResult[]> {
  const wanted = candidates.filter(({ target }) => run !== 'off' || target.run !== null);
  if (wanted.length === 0) return [];
  const facts = await gatherRunFacts(wanted, roots, host);
  return compareRuns(await runPlanned(planRuns(wanted, run, facts), folder, facts, host), wanted);
}

/** A row's binaries as they lie before they are published. */
export function runCandidates(row: BuildRow, binaries: readonly InspectedBinary[]): RunCandidate[] {
  return binaries.map(({ importPath, file, path, inspection }) => ({
    target: row.target,
    package: importPath,
    file,
    path,
    interpreter: inspection?.images[0]?.interpreter ?? null,
  }));
}
