import type { BuildEvent } from './events.ts';
import type { BuildHost } from './host.ts';
import type { InspectedBinary } from './inspect/inspect-row.ts';
import { isWorthKeeping } from './keep/keepable.ts';
import type { PreparedBuild } from './prepare.ts';
import type { DigestedBinary, RowOutput } from './publish/gather.ts';
import type { BuiltRow } from './run/row.ts';
import { buildRows, type RowEvent } from './run/rows.ts';
import type { BuildRequest, BuildRow, RowResult } from './types.ts';

export interface InspectedTask {
  readonly go: string;
  readonly prepared: PreparedBuild;
  readonly request: BuildRequest;
  /** Absolute, outside of the work tree. */
  readonly folder: string;
  readonly signal?: AbortSignal;
  readonly onEvent: (event: BuildEvent) => void;
}

export interface InspectedBuild {
  /** In the plan's order. */
  readonly results: readonly RowResult[];
  /** Those that were built, and are what was promised. */
  readonly rows: readonly RowOutput[];
  /** Ids of those that were built and are not. */
  readonly refused: ReadonlySet<string>;
}

/** Builds all rows. One whose binaries are not what was promised is a failed one. */
export async function buildInspected(task: InspectedTask, host: BuildHost): Promise<InspectedBuild> {
  const { plan, expect, facts } = task.prepared;
  const inspected = new Map<string, readonly InspectedBinary[]>();
  const refused = new Set<string>();
  /** Of each row, by its id: hashed while the others are built. */
  const digests = new Map<string, Promise<readonly DigestedBinary[]>>();
  // What hashes and copies is loaded only where there is something to keep.
  const kept = isWorthKeeping(plan.rows, facts, host.machine)
    ? (await import('./keep/kept-programs.ts')).keptPrograms(facts, host)
    : undefined;
  const keeping: Promise<void>[] = [];
  const check = async (row: BuildRow, result: BuiltRow) => {
    // Loaded while others are being built, and not before the first one begins.
    const { inspectRow } = await import('./inspect/inspect-row.ts');
    const binaries = await inspectRow(
      {
        row,
        paths: result.binaries,
        expect: expect.get(row.id) ?? [],
        mains: facts.mains,
        asked: [task.request.ldflags, row.target.ldflags],
      },
      host,
    );
    inspected.set(row.id, binaries);
    const good = binaries.every(({ violations }) => violations.length === 0);
    if (!good) refused.add(row.id);
    const digesting = Promise.all(binaries.map((binary) => digested(binary, host)));
    digests.set(row.id, digesting);
    keeping.push(
      digesting.then(
        (programs) => (good ? kept?.keep(row, programs) : undefined),
        () => undefined,
      ),
    );
    return judged(result, binaries);
  };
  const onEvent = (event: RowEvent) => {
    if (event.kind !== 'ended') return task.onEvent(event);
    const binaries = inspected.get(event.row.id) ?? [];
    const size = binaries.reduce((sum, binary) => sum + binary.size, 0);
    const warnings = [...new Set(binaries.flatMap((binary) => binary.warnings))];
    task.onEvent({ kind: 'ended', row: event.row, result: resultOf(event.result), size, warnings });
  };
  try {
    const built = await buildRows(
      { ...task, plan, memory: facts.memory, ...(kept === undefined ? {} : { kept }), check, onEvent },
      host,
    );
    const done = new Set(built.flatMap(({ id, status }) => (status === 'built' ? [id] : [])));
    const rows = plan.rows
      .filter(({ id }) => done.has(id))
      .map(async (row) => ({ row, binaries: (await digests.get(row.id)) ?? [] }));
    return { results: built.map(resultOf), rows: await Promise.all(rows), refused };
  } finally {
    // Windows removes no file that is open.
    await Promise.all(keeping);
  }
}

async function digested(binary: InspectedBinary, { open }: Pick<BuildHost, 'open'>): Promise<DigestedBinary> {
  const { digestInTurns } = await import('./checksums/digest.ts');
  return { ...binary, sha256: (await digestInTurns(binary.path, 'sha256', open)).digest };
}

function judged(built: BuiltRow, binaries: readonly InspectedBinary[]): BuiltRow {
  const diagnostics = binaries.flatMap(({ file, violations }) =>
    violations.map((why) => ({ file: null, line: null, column: null, message: `${file}: ${why}` })),
  );
  return diagnostics.length === 0 ? built : { ...built, status: 'failed', diagnostics };
}

function resultOf({ killedForMemory: _, binaries: __, ...result }: BuiltRow): RowResult {
  return result;
}
