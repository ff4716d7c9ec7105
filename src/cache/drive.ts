import type { Change } from '../environment/plan.ts';
import type { Machine } from '../host/ports.ts';

export interface DriveFacts {
  /** Input cache-drive. */
  readonly wish: 'auto' | 'keep';
  /** RUNNER_ENVIRONMENT is github-hosted: nobody will look for the caches at their usual place later. */
  readonly hosted: boolean;
  /** RUNNER_TEMP, absolute; empty: there is none. */
  readonly temp: string;
  /** As Go would find them, absolute; empty: unknown. */
  readonly gocache: string;
  readonly gomodcache: string;
  /** Names that the environment or the file of `go env -w` sets, of GOCACHE, GOMODCACHE, GOPATH, GOTMPDIR. */
  readonly set: readonly string[];
}

export interface DrivePlan {
  /** For this step and all later ones. */
  readonly changes: readonly Extract<Change, { kind: 'set' }>[];
  /** One line for people; undefined: nothing changes. */
  readonly line: string | undefined;
}

/**
 * On Windows machines of GitHub's, profiles lie on C:, a network disk, and RUNNER_TEMP on the local D:. A cache of 1.78 GB
 * was unpacked in 12 min 51 s on one and in 55 s on the other (actions/setup-go#515). What the job has set stays as it
 * is: GOPATH means GOMODCACHE too. Pure.
 */
export function planDrive(
  facts: DriveFacts,
  { platform, path }: Pick<Machine, 'platform' | 'path'>,
): DrivePlan {
  const { wish, hosted, temp, set } = facts;
  const nothing = { changes: [], line: undefined };
  if (platform.os !== 'windows' || wish === 'keep' || !hosted || !path.isAbsolute(temp)) return nothing;
  const drive = (folder: string) => path.parse(path.normalize(folder)).root.toLowerCase();
  const isElsewhere = (folder: string) => path.isAbsolute(folder) && drive(folder) !== drive(temp);
  const moves: [name: string, folder: string][] = [];
  // Short: paths of modules are long, and many Windows programs stop at 260 characters.
  const place = (name: string) => path.join(temp, 'go', name);
  if (isElsewhere(facts.gocache) && !set.includes('GOCACHE')) moves.push(['GOCACHE', place('build')]);
  const modulesSet = set.includes('GOMODCACHE') || set.includes('GOPATH');
  if (isElsewhere(facts.gomodcache) && !modulesSet) moves.push(['GOMODCACHE', place('mod')]);
  // Objects are written there first, and copied into GOCACHE.
  if (moves.length > 0 && !set.includes('GOTMPDIR')) moves.push(['GOTMPDIR', place('tmp')]);
  if (moves.length === 0) return nothing;
  const why = `${path.parse(temp).root} is faster than the drive of the user's folders`;
  return {
    changes: moves.map(([name, value]) => ({ kind: 'set', name, value, why })),
    line: `${moves.map(([name, value]) => `${name}=${value}`).join(', ')}: ${why} (cache-drive: keep leaves them alone).`,
  };
}
