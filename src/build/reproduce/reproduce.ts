import { UserError } from '../../errors.ts';
import { digestFile } from '../checksums/digest.ts';
import { readSource } from '../facts/source.ts';
import type { BuildHost } from '../host.ts';
import { argument } from '../inspect/expectations.ts';
import { secretsOf } from '../record/redact.ts';
import type { BuiltRow } from '../run/row.ts';
import { buildRows } from '../run/rows.ts';
import type { BuildFacts, BuildPlan, BuildRequest, BuildRow, Reproduced } from '../types.ts';
import { copySources, type SourceCopy } from './copy-sources.ts';
import { explainDifference } from './explain.ts';
import {
  type GoFolders,
  OTHER_USER,
  otherSurroundings,
  otherWidths,
  rowsToReproduce,
  type Surroundings,
  secondRow,
} from './plan.ts';

export type ReproduceHost = Pick<BuildHost, 'machine' | 'files' | 'processes' | 'resources' | 'open'>;

export interface ReproduceTask {
  readonly go: string;
  /** As it was carried out: not redacted. */
  readonly plan: BuildPlan;
  readonly request: Pick<BuildRequest, 'directory' | 'output' | 'reproduce'>;
  readonly facts: Pick<BuildFacts, 'module' | 'source' | 'host' | 'memory'>;
  /** What the first build made, by row id: absolute paths, in the order of the row's packages. */
  readonly first: ReadonlyMap<string, readonly string[]>;
  /** Absolute, ours, not there or empty. The caller removes it. */
  readonly folder: string;
  readonly signal?: AbortSignal;
}

/**
 * Builds rows a second time, where everything is otherwise that should not matter, and compares.
 * @returns for each program of these rows whether it came out the same, and if not what differs
 * @throws UserError COMMAND_FAILED where the sources cannot be had a second time, TOOL_MISSING
 */
export async function reproduce(task: ReproduceTask, host: ReproduceHost): Promise<Reproduced[]> {
  const { plan, request, facts, first, go } = task;
  const rows = rowsToReproduce(plan.rows, new Set(first.keys()), request.reproduce, facts.host);
  if (rows.length === 0) return [];
  const { path, home } = host.machine;
  const gitConfig = path.join(home, '.gitconfig');
  const around = otherSurroundings(
    task.folder,
    await goFolders(go, request.directory, host),
    (await host.files.stat(gitConfig)) === undefined ? undefined : gitConfig,
    host.machine,
  );
  for (const folder of [around.cache, around.temp, around.home]) await host.files.makeDirectory(folder);
  const copy = await copySources(request.directory, facts, around.sources, request.output, host);
  const notes = await compareSources(copy, facts, host);
  const room = { jobs: plan.jobs, cores: host.resources.cores(), memory: facts.memory };
  const said = Number.parseInt(host.machine.env('GOMAXPROCS') ?? '', 10);
  const { widths, jobs } = otherWidths(plan.rows, rows, room, said > 0 ? said : undefined);
  const seconds = rows.map((row, index) => secondRow(row, go, widths[index]!, around, host.machine));
  const built = await buildRows(
    {
      go: seconds[0]!.go,
      plan: { ...plan, rows: seconds.map(({ row }) => row), jobs },
      request: { directory: copy.directory, onFailure: 'finish' },
      folder: path.join(task.folder, 'second', 'rows'),
      memory: facts.memory,
      ...(task.signal === undefined ? {} : { signal: task.signal }),
    },
    host,
  );
  task.signal?.throwIfAborted();
  const results: Reproduced[] = [];
  for (const [index, row] of rows.entries())
    results.push(...(await compareRow(row, built[index]!, notes, around, task, host)));
  return results;
}

async function compareRow(
  row: BuildRow,
  second: BuiltRow,
  notes: readonly string[],
  around: Surroundings,
  task: ReproduceTask,
  host: ReproduceHost,
): Promise<Reproduced[]> {
  const results: Reproduced[] = [];
  for (const [index, { file }] of row.packages.entries()) {
    const common = { target: row.id, file };
    const [a, b] = [task.first.get(row.id)?.[index], second.binaries[index]];
    if (a === undefined || b === undefined) {
      results.push({ ...common, same: false, differences: [...notes, ...whyFailed(second)] });
      continue;
    }
    const [x, y] = [await digestFile(a, 'sha256', host.open), await digestFile(b, 'sha256', host.open)];
    if (x.digest === y.digest) {
      results.push({ ...common, same: true, differences: [] });
      continue;
    }
    const { machine, open } = host;
    const context = {
      trimpath: argument(row.args, 'trimpath') === 'true',
      cgo: row.env.CGO_ENABLED === '1',
      users: [machine.env('USER') || machine.env('USERNAME') || '', OTHER_USER],
      folders: [task.facts.module.dir, task.request.directory, task.folder, around.sources],
      secrets: secretsOf(task.plan),
    };
    results.push({
      ...common,
      same: false,
      differences: [...notes, ...(await explainDifference(a, b, context, open))],
    });
  }
  return results;
}

function whyFailed({ diagnostics }: BuiltRow): string[] {
  const said = diagnostics.slice(0, 3).map(({ file, line, message }) => {
    const where = file === null ? '' : `${file}${line === null ? '' : `:${line}`}: `;
    return `${where}${message.split('\n')[0]}`;
  });
  return [
    'the second build failed: what git ignores is not in its sources, nor is anything of the first machine’s home',
    ...said,
  ];
}

/** Go stamps what git says: where that is not the same, the binaries cannot be. */
async function compareSources(
  { directory, by }: SourceCopy,
  { source }: Pick<BuildFacts, 'source'>,
  host: ReproduceHost,
): Promise<string[]> {
  if (by === 'copy' || source === null) return [];
  const second = await readSource(directory, { dir: directory }, host);
  if (second?.commit !== source.commit)
    throw new UserError(
      'COMMAND_FAILED',
      `The second checkout is at ${second?.commit ?? 'no commit'}, not at ${source.commit}.`,
      {
        hint: 'Something changes the repository while it is built. Build when it is at rest.',
      },
    );
  const [a, b] = [source.changed.length > 0, second.changed.length > 0];
  if (a === b && source.shallow === second.shallow) return [];
  if (a !== b)
    return [
      `git calls the ${a ? 'first' : 'second'} work tree changed (${(a ? source : second).changed[0]}), and not the other`,
    ];
  return ['one checkout is shallow, and the other is not'];
}

async function goFolders(go: string, directory: string, { processes }: ReproduceHost): Promise<GoFolders> {
  const { code, stdout, stderr } = await processes.run({
    program: go,
    args: ['env', '-json', 'GOMODCACHE', 'GOPATH', 'GOENV'],
    cwd: directory,
  });
  if (code !== 0) throw new UserError('COMMAND_FAILED', `go env: ${stderr.trim().split('\n')[0] ?? ''}`);
  return JSON.parse(stdout) as GoFolders;
}
