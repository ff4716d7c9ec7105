import { setImmediate } from 'node:timers/promises';
import type { RunningProgram } from '../../host/ports.ts';
import type { KeptPrograms } from '../keep/kept-programs.ts';
import { rowsInMemory } from '../plan/plan.ts';
import type { BuildPlan, BuildRequest, BuildRow } from '../types.ts';
import { type BuiltRow, buildRow, makeRowFolder, type RowHost } from './row.ts';
import { type Load, nextRow, planWidths } from './schedule.ts';

export interface RowsTask {
  readonly go: string;
  readonly plan: BuildPlan;
  readonly request: Pick<BuildRequest, 'directory' | 'onFailure'>;
  /** Absolute, outside of the work tree. */
  readonly folder: string;
  /** Bytes that were free when the build was planned. */
  readonly memory: number;
  /** Ends what runs, and begins nothing more. */
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: RowEvent) => void;
  readonly kept?: KeptPrograms;
  /** Judges a row that was built: its diagnostics make it a failed one. */
  readonly check?: (row: BuildRow, built: BuiltRow) => Promise<BuiltRow>;
}

export type RowEvent =
  | { readonly kind: 'started'; readonly row: BuildRow; readonly alone: boolean }
  /** One more package is being compiled. */
  | { readonly kind: 'compiling'; readonly row: BuildRow; readonly importPath: string }
  | { readonly kind: 'ended'; readonly row: BuildRow; readonly result: BuiltRow };

/** Milliseconds between two looks at how much memory is free. */
const TICK = 200;
/** Share of packages from GOCACHE above which little is left but linking. */
const WARM = 0.8;

interface Running {
  memory: number | undefined;
  program: RunningProgram | undefined;
}

/**
 * Builds the rows in their order, as many at once as processors and memory allow. Rows that ran out of memory are built
 * again, alone, when the others are done. A failure, and a binary that is refused, end what runs and what has not
 * begun, unless all are wanted.
 * @returns a result for each row, in the plan's order
 */
export async function buildRows(task: RowsTask, host: RowHost): Promise<BuiltRow[]> {
  const { plan, request, signal } = task;
  const results = new Map<string, BuiltRow>();
  const running = new Map<BuildRow, Running>();
  const again: BuildRow[] = [];
  const waiting = [...plan.rows];
  const cores = host.resources.cores();
  const widths = planWidths(plan.rows, { jobs: plan.jobs, cores, memory: task.memory });
  // Those that fit into memory have all processors between them: one more would have its share twice.
  const jobs = Math.min(plan.jobs, rowsInMemory(task.memory));
  let stopped = signal?.aborted === true;
  let last: Load<BuildRow>['last'] = null;
  let failure: unknown;
  const stop = () => {
    stopped = true;
    for (const { program } of running.values()) program?.end();
  };
  signal?.addEventListener('abort', stop);

  const judging = new Set<Promise<void>>();
  const folderOf = (row: BuildRow, alone: boolean) =>
    host.machine.path.join(task.folder, `${plan.rows.indexOf(row)}${alone ? '-alone' : ''}`);

  const run = async (row: BuildRow, alone: boolean) => {
    const state: Running = { memory: undefined, program: undefined };
    running.set(row, state);
    task.onEvent?.({ kind: 'started', row, alone });
    try {
      const built = await buildOne(row, alone, state);
      last = warmth(built) ?? last;
      if (stopped && endedByUs(built)) return;
      const { check } = task;
      if (built.status !== 'built' || check === undefined) settle(row, alone, built);
      else
        judging.add(
          attempt(async () => {
            // Its processor is free: the next one begins before this one is read.
            await setImmediate();
            settle(row, alone, await check(row, built));
          }),
        );
    } finally {
      running.delete(row);
    }
  };

  function settle(row: BuildRow, alone: boolean, result: BuiltRow): void {
    if (result.killedForMemory && !alone) again.push(row);
    else {
      results.set(row.id, result);
      task.onEvent?.({ kind: 'ended', row, result });
      if (result.status === 'failed' && request.onFailure === 'stop' && !row.target.allowFailure) stop();
    }
  }

  async function attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      failure ??= error;
      stop();
    }
  }

  function buildOne(row: BuildRow, alone: boolean, state: Running): Promise<BuiltRow> {
    const width = widths.get(row.group) ?? cores;
    return buildRow(
      {
        go: task.go,
        plan,
        row,
        directory: request.directory,
        folder: folderOf(row, alone),
        alone,
        width,
        cores,
        processes: Math.min(jobs, plan.rows.length) * width,
        ...(task.kept === undefined ? {} : { kept: task.kept }),
        onStart: (program) => {
          state.program = program;
          if (stopped) program.end();
        },
        onMemory: (bytes) => {
          state.memory = bytes;
        },
        onCompile: (importPath) => {
          task.onEvent?.({ kind: 'compiling', row, importPath });
        },
      },
      host,
    );
  }

  try {
    await Promise.all(plan.rows.map((row) => makeRowFolder(folderOf(row, false), host)));
    const pending = new Set<Promise<void>>();
    const begin = (row: BuildRow, alone: boolean) => {
      const work: Promise<void> = attempt(() => run(row, alone)).finally(() => pending.delete(work));
      pending.add(work);
    };
    while (!stopped && (waiting.length > 0 || pending.size > 0)) {
      const row = nextRow({
        waiting,
        running: [...running].map(([{ group }, { memory }]) => ({ group, memory })),
        jobs,
        memory: host.resources.memory(),
        last,
      });
      if (row !== undefined) {
        waiting.splice(waiting.indexOf(row), 1);
        begin(row, false);
      } else if (waiting.length === 0) await Promise.all(pending);
      // Nothing but an end can make room.
      else if (running.size >= jobs) await Promise.race(pending);
      else await Promise.race([...pending, tick()]);
    }
    await Promise.all(pending);
    await Promise.all(judging);
    for (const row of again) {
      if (stopped) break;
      await attempt(async () => {
        await makeRowFolder(folderOf(row, true), host);
        await run(row, true);
      });
      await Promise.all(judging);
    }
  } finally {
    signal?.removeEventListener('abort', stop);
  }
  if (failure !== undefined) throw failure;
  return plan.rows.map((row) => results.get(row.id) ?? notBuilt(row));
}

function warmth({ cached }: BuiltRow): Load<BuildRow>['last'] {
  if (cached === null) return null;
  return cached.hits >= WARM * cached.packages ? 'warm' : 'cold';
}

/** Not a failure of its own; that would say where. */
function endedByUs({ status, diagnostics }: BuiltRow): boolean {
  return status === 'failed' && diagnostics.every(({ file }) => file === null);
}

function notBuilt({ id }: BuildRow): BuiltRow {
  return {
    id,
    status: 'not-built',
    seconds: 0,
    memory: null,
    cached: null,
    retried: false,
    diagnostics: [],
    killedForMemory: false,
    binaries: [],
  };
}

function tick(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, TICK));
}
