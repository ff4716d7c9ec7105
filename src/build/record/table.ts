import type { Artifact, BuildRecord, RowResult } from '../types.ts';
import { bytes, seconds, share } from './figures.ts';

export const tableHead = ['TARGET', 'FILE', 'SIZE', 'TIME', 'CACHED', 'MEMORY', 'CHECKS'] as const;

/** One line a binary, in the plan's order; of a target that has none, one line all the same. */
export function tableRows(record: BuildRecord): string[][] {
  const results = new Map(record.results.map((result) => [result.id, result]));
  return record.plan.rows.flatMap(({ id, target }) => {
    const result = results.get(id);
    if (result === undefined) return [];
    const row = [seconds(result.seconds), share(result.cached), memoryOf(result)];
    const of = (kind: Artifact['kind']) =>
      record.artifacts.filter((artifact) => artifact.target === id && artifact.kind === kind);
    const made = [...of('binary'), ...of('archive')];
    if (made.length === 0) {
      const status = result.status === 'not-built' ? 'not built' : result.status;
      const times = result.status === 'not-built' ? ['', '', ''] : row;
      return [[id, status + (target.allowFailure ? ' (allowed)' : ''), '', ...times, '']];
    }
    return made.map((artifact, index) => [
      index === 0 ? id : '',
      artifact.file,
      bytes(artifact.size),
      ...(index === 0 ? row : ['', '', '']),
      checksOf(artifact, record),
    ]);
  });
}

/** Columns aligned, for a log. */
export function renderTable(record: BuildRecord): string[] {
  const rows = [[...tableHead], ...tableRows(record)];
  const used = tableHead.flatMap((_, column) =>
    rows.slice(1).some((row) => row[column] !== '') ? [column] : [],
  );
  const widths = used.map((column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    used
      .map((column, index) => row[column]!.padEnd(widths[index]!))
      .join('  ')
      .trimEnd(),
  );
}

/** `8 binaries for 8 targets, 15.2 MB, and 8 archives`. */
export function closingLine({ artifacts, plan, results }: BuildRecord): string {
  const of = (kind: Artifact['kind']) => artifacts.filter((artifact) => artifact.kind === kind);
  const binaries = of('binary');
  const size = binaries.reduce((sum, binary) => sum + binary.size, 0);
  const archives = of('archive').length;
  const built = results.filter(({ status }) => status === 'built').length;
  const counted = built === plan.rows.length ? `${built}` : `${built} of ${plan.rows.length}`;
  return [
    `${plan.module} ${plan.version}: ${plural(binaries.length, 'binary', 'binaries')} for ${counted} ${plan.rows.length === 1 ? 'target' : 'targets'}`,
    bytes(size),
    ...(archives === 0 ? [] : [plural(archives, 'archive', 'archives')]),
  ].join(', ');
}

function memoryOf({ memory, retried }: RowResult): string {
  return `${memory === null ? '' : bytes(memory)}${retried ? ' (alone)' : ''}`.trim();
}

/** Only what was done: what was not run is not called passed. */
function checksOf({ file, kind, binary, target }: Artifact, { runs, reproduced }: BuildRecord): string {
  if (kind !== 'binary') return '';
  const own = <T extends { readonly target: string; readonly file: string }>(all: readonly T[]) =>
    all.filter((one) => one.target === target && one.file === file);
  return [
    binary === undefined || binary === null ? 'not inspected' : 'inspected',
    ...own(runs).map(({ status, by }) =>
      status === 'not-run' ? 'not run' : `run ${status}${by === null || by === 'native' ? '' : ` (${by})`}`,
    ),
    ...own(reproduced).map(({ same }) => (same ? 'reproduced' : 'NOT reproduced')),
  ].join(', ');
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
