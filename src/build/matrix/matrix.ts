import { UserError } from '../../errors.ts';
import type { BuildRow } from '../types.ts';
import { type Bundle, pack, share } from './pack.ts';
import { chooseRunner, type RunnerLabels, type Runners } from './runners.ts';

/** What `strategy.matrix` takes. */
export interface Matrix {
  readonly include: readonly MatrixJob[];
}

export interface MatrixJob {
  /** Unique, and fit for the name of an artifact: `linux-amd64-1`. */
  readonly part: string;
  /** For people: `linux/amd64, linux/386 and 3 more`. */
  readonly name: string;
  /** For `runs-on`. */
  readonly runner: RunnerLabels;
  /** Ids of its targets, for `--only`: separated by blanks. */
  readonly targets: string;
}

export interface MatrixOptions {
  /** All programs are to be run, too, and not only those whose target says so. */
  readonly run: boolean;
  readonly runners: Runners;
  /** At most so many jobs; null: as many as it takes for each to be about as long as its own setting up. */
  readonly jobs: number | null;
}

/** GitHub's: jobs that a matrix makes. */
export const MOST_JOBS = 256;
/** Bytes of JSON, well within what an output of a job may have (1 MiB, in UTF-16). */
export const MOST_BYTES = 256 * 1024;
/**
 * Cold builds of a port that one job does: with four processors they take about as long as checkout, Go and modules,
 * which each further job does once more.
 */
const WANTED = 4;
/** Of a cold build: a further row of the same group, which finds most packages in GOCACHE. */
const FURTHER = 0.31;

/**
 * Spreads rows over machines by what each needs. Rows that share GOCACHE stay in one job.
 * @throws UserError INPUT_INVALID where they do not fit into a matrix
 */
export function planMatrix(rows: readonly BuildRow[], { run, runners, jobs }: MatrixOptions): Matrix {
  const most = jobs ?? MOST_JOBS;
  if (!Number.isInteger(most) || most < 1 || most > MOST_JOBS)
    throw new UserError('INPUT_INVALID', `A matrix has 1 to ${MOST_JOBS} jobs, not ${most}.`);
  const pools = poolsOf(rows, run, runners);
  if (pools.length > most)
    throw new UserError(
      'INPUT_INVALID',
      `${pools.map(({ platform }) => platform).join(', ')} need a job each, and there may be ${most}.`,
      { hint: 'Allow more jobs, ask for fewer targets, or do without cgo and run-checks for some.' },
    );
  const costs = pools.map(({ bundles }) => ({
    cost: bundles.reduce((sum, { cost }) => sum + cost, 0),
    bundles: bundles.length,
  }));
  const counts = share(costs, most, WANTED);
  const include = pools.flatMap(({ platform, runner, bundles }, index) =>
    pack(bundles, counts[index]!).map(
      (ids, number): MatrixJob => ({
        part: `${platform.replace('/', '-')}-${number + 1}`,
        name: nameOf(ids),
        runner,
        targets: ids.join(' '),
      }),
    ),
  );
  const bytes = Buffer.byteLength(JSON.stringify({ include }));
  if (bytes > MOST_BYTES)
    throw new UserError('INPUT_INVALID', `The matrix has ${bytes} bytes, and ${MOST_BYTES} are possible.`, {
      hint: 'Ask for fewer targets in one workflow.',
    });
  return { include };
}

interface Pool {
  readonly platform: string;
  readonly runner: RunnerLabels;
  readonly bundles: readonly Bundle<string>[];
}

/** In the order in which the plan comes to them, which is longest first. */
function poolsOf(rows: readonly BuildRow[], run: boolean, runners: Runners): Pool[] {
  const pools = new Map<string, { runner: RunnerLabels; groups: Map<string, string[]> }>();
  for (const { id, target, group } of rows) {
    const { platform, labels } = chooseRunner(target, run || target.run !== null, runners);
    const pool = pools.get(platform) ?? { runner: labels, groups: new Map<string, string[]>() };
    pools.set(platform, pool);
    pool.groups.set(group, [...(pool.groups.get(group) ?? []), id]);
  }
  return [...pools].map(([platform, { runner, groups }]) => ({
    platform,
    runner,
    bundles: [...groups.values()].map((items) => ({ items, cost: 1 + (items.length - 1) * FURTHER })),
  }));
}

function nameOf(ids: readonly string[]): string {
  return ids.length <= 3 ? ids.join(', ') : `${ids.slice(0, 2).join(', ')} and ${ids.length - 2} more`;
}
