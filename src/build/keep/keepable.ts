import { compareGoVersions, parseGoVersion } from '../../go/version.ts';
import type { Machine } from '../../host/ports.ts';
import type { BuildFacts, BuildRow } from '../types.ts';

/** Go cleans folders of programs out of GOCACHE since then. */
const SINCE = parseGoVersion('1.24')!;

/** A linker that is not Go's own reads libraries of which Go knows nothing; a wrapper may do anything. */
const FOREIGN = /-(?:toolexec|linkmode|extld|extldflags|extar)\b/;

/**
 * Whether Go can tell that the programs of a row are up to date: it goes by what it has read itself (`go help cache`:
 * "The build cache does not detect changes to C libraries imported with cgo"). Pure.
 * @param goVersion `1.26.8`, `1.27.1 X:jsonv2`
 */
export function isKeepable({ args, env, target }: BuildRow, goVersion: string): boolean {
  const version = parseGoVersion(goVersion.split(' ')[0]!);
  if (version === undefined || compareGoVersions(version, SINCE) < 0) return false;
  if (env.CGO_ENABLED !== '0' || ![null, 'default', 'exe', 'pie'].includes(target.buildmode)) return false;
  return ![...args, env.GOFLAGS ?? ''].some((arg) => FOREIGN.test(arg));
}

/** Whether a later build could use any of them: a machine of GitHub's own ends with the job. */
export function isWorthKeeping(
  rows: readonly BuildRow[],
  { gocache, goVersion }: Pick<BuildFacts, 'gocache' | 'goVersion'>,
  { env }: Pick<Machine, 'env'>,
): boolean {
  if (gocache === '' || env('RUNNER_ENVIRONMENT') === 'github-hosted') return false;
  return rows.some((row) => isKeepable(row, goVersion));
}
