import type { BuildEvent } from './events.ts';
import type { BuildHost } from './host.ts';
import { type InspectedBinary, inspectRow } from './inspect/inspect-row.ts';
import type { PreparedBuild } from './prepare.ts';
import type { RowOutput } from './publish/gather.ts';
import type { BuiltRow } from './run/row.ts';
import { buildRows } from './run/rows.ts';
import type { BuildRequest, RowResult } from './types.ts';

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

/** Builds all rows. One whose binaries are not what was promised is a failed one, before the next is begun. */
export async function buildInspected(task: InspectedTask, host: BuildHost): Promise<InspectedBuild> {
  const { plan, expect, facts } = task.prepared;
  const inspected = new Map<string, readonly InspectedBinary[]>();
  const refused = new Set<string>();
  const built = await buildRows(
    {
      ...task,
      plan,
      cold: facts.cold === true,
      check: async (row, result) => {
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
        if (binaries.some(({ violations }) => violations.length > 0)) refused.add(row.id);
        return judged(result, binaries);
      },
      onEvent: (event) => {
        if (event.kind !== 'ended') return task.onEvent(event);
        const binaries = inspected.get(event.row.id) ?? [];
        const size = binaries.reduce((sum, binary) => sum + binary.size, 0);
        const warnings = [...new Set(binaries.flatMap((binary) => binary.warnings))];
        task.onEvent({ kind: 'ended', row: event.row, result: resultOf(event.result), size, warnings });
      },
    },
    host,
  );
  const done = new Set(built.flatMap(({ id, status }) => (status === 'built' ? [id] : [])));
  return {
    results: built.map(resultOf),
    rows: plan.rows
      .filter(({ id }) => done.has(id))
      .map((row) => ({ row, binaries: inspected.get(row.id) ?? [] })),
    refused,
  };
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
