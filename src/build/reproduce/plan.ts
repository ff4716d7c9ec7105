import type { Machine } from '../../host/ports.ts';
import { narrow } from '../run/narrow.ts';
import { planWidths, type Room } from '../run/schedule.ts';
import type { BuildFacts, BuildRequest, BuildRow } from '../types.ts';

/** What the second build is made in: nothing of it may be seen in a binary. */
export interface Surroundings {
  /** Absolute, all below one folder. */
  readonly sources: string;
  readonly cache: string;
  readonly temp: string;
  readonly home: string;
  /** null removes a name. */
  readonly env: Readonly<Record<string, string | null>>;
}

/** What the go command finds by the home folder, and must find again from another. */
export interface GoFolders {
  readonly GOMODCACHE: string;
  readonly GOPATH: string;
  readonly GOENV: string;
}

/** Somebody else; also what is looked for in a binary. */
export const OTHER_USER = 'somebody-else';

/**
 * The rows that are built twice. host: those for this machine, as a sample; the first where there is none.
 * @param built ids of rows that were built
 */
export function rowsToReproduce(
  rows: readonly BuildRow[],
  built: ReadonlySet<string>,
  mode: BuildRequest['reproduce'],
  host: BuildFacts['host'],
): readonly BuildRow[] {
  const all = rows.filter(({ id }) => built.has(id));
  if (mode === 'off') return [];
  if (mode === 'all') return all;
  const own = all.filter(({ target }) => target.goos === host.goos && target.goarch === host.goarch);
  return own.length > 0 ? own : all.slice(0, 1);
}

/**
 * Another folder, home, user, language, time zone and cache. Time itself passes; files of a new checkout have new
 * times. SOURCE_DATE_EPOCH is the row's own, which is what it is for.
 * @param folder absolute
 * @param gitConfig the person's own file, whose line endings a checkout follows; undefined where there is none
 */
export function otherSurroundings(
  folder: string,
  go: GoFolders,
  gitConfig: string | undefined,
  { path, platform }: Pick<Machine, 'path' | 'platform'>,
): Surroundings {
  const sources = path.join(folder, 'a-second-time', 'elsewhere', 'sources');
  const [cache, temp, home] = ['cache', 'temporary', 'home'].map((name) =>
    path.join(folder, 'second', name),
  ) as [string, string, string];
  const windows = platform.os === 'windows';
  const env = {
    ...go,
    GOCACHE: cache,
    // A cache behind a program would hold what the first build made.
    GOCACHEPROG: null,
    GOTMPDIR: temp,
    ...(windows ? { TEMP: temp, TMP: temp } : { TMPDIR: temp }),
    ...(windows
      ? { USERPROFILE: home, USERNAME: OTHER_USER }
      : { HOME: home, USER: OTHER_USER, LOGNAME: OTHER_USER }),
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    // POSIX, so that no zone files are needed: fourteen hours ahead.
    TZ: 'XXX-14',
    ...(gitConfig === undefined ? {} : { GIT_CONFIG_GLOBAL: gitConfig }),
  };
  return { sources, cache, temp, home, env };
}

/**
 * Processors of the rows that are built again, others than the first build had: half as many, two instead of one. As
 * many at once as have processors then.
 * @param all the first build's, whose widths follow from all of them
 * @param said what GOMAXPROCS is for all that the person runs; undefined where it is not said
 */
export function otherWidths(
  all: readonly BuildRow[],
  again: readonly BuildRow[],
  room: Room,
  said: number | undefined,
): { readonly widths: readonly number[]; readonly jobs: number } {
  const firsts = planWidths(all, room);
  const widths = again.map((row) => {
    const { GOMAXPROCS } = narrow(firsts.get(row.group) ?? room.cores, room.cores, row, () => undefined);
    const first = said ?? Number(GOMAXPROCS ?? room.cores);
    return first === 1 ? 2 : Math.ceil(first / 2);
  });
  return { widths, jobs: Math.max(1, Math.min(room.jobs, Math.floor(room.cores / Math.max(...widths)))) };
}

/**
 * The same command with another environment, and where there is a shell with another umask.
 * @param width processors
 */
export function secondRow(
  row: BuildRow,
  go: string,
  width: number,
  { env }: Surroundings,
  { platform }: Pick<Machine, 'platform'>,
): { readonly row: BuildRow; readonly go: string } {
  const changed = { ...row, env: { ...env, GOMAXPROCS: String(width), ...row.env } };
  if (platform.os === 'windows') return { row: changed, go };
  return {
    row: { ...changed, args: ['-c', 'umask 077 && exec "$@"', 'sh', go, ...row.args] },
    go: '/bin/sh',
  };
}
