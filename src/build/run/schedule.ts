import { ROW_MEMORY, rowsInMemory } from '../plan/plan.ts';

export interface Load<Row> {
  /** In the plan's order. */
  readonly waiting: readonly Row[];
  readonly running: readonly RunningRow[];
  /** Rows at once, at most. */
  readonly jobs: number;
  /** Bytes free now. */
  readonly memory: number;
  /** How the row was that ended last: most of it from the cache, or not. null: none has ended, or it cannot be told. */
  readonly last: 'warm' | 'cold' | null;
}

export interface RunningRow {
  /** Rows of one group compile the same packages. */
  readonly group: string;
  /** Highest so far, bytes; undefined where it cannot be seen. */
  readonly memory: number | undefined;
}

/**
 * The row to begin now, beside those that are being built. Of one group one at a time, since the go command does not see
 * what another one is compiling just now; where the last one found all in the cache, that is nothing to wait for.
 * @returns undefined: none, before something ends or memory is free
 */
export function nextRow<Row extends { readonly group: string }>(load: Load<Row>): Row | undefined {
  const { waiting, running, jobs, memory, last } = load;
  if (running.length === 0) return waiting[0];
  if (running.length >= jobs || !fits(running, memory)) return undefined;
  const busy = new Set(last === 'warm' ? [] : running.map(({ group }) => group));
  return waiting.find(({ group }) => !busy.has(group));
}

function fits(running: readonly RunningRow[], memory: number): boolean {
  const seen = Math.max(0, ...running.map((row) => row.memory ?? 0));
  const unseen = running.some((row) => row.memory === undefined);
  return memory * 0.8 > Math.max(seen, unseen ? ROW_MEMORY : 0, ROW_MEMORY / 4);
}

export interface Room {
  /** Rows at once, at most. */
  readonly jobs: number;
  readonly cores: number;
  /** Bytes free. */
  readonly memory: number;
}

/**
 * Processors for each group's rows. Side by side, each on a processor of its own, eight platforms take a seventh less
 * time than one after the other on both: compilers and linkers that share processors wait for each other, and one
 * processor waits while the other links. Side by side without such a limit they take 14 % more processor time. What is
 * left over at the end, when there are fewer groups than processors, has more of them each.
 * @param rows in the order in which they are built
 */
export function planWidths(
  rows: readonly { readonly group: string }[],
  { jobs, cores, memory }: Room,
): ReadonlyMap<string, number> {
  const groups = [...new Set(rows.map(({ group }) => group))];
  const lanes = Math.min(jobs, cores, groups.length, rowsInMemory(memory));
  const whole = groups.length - (groups.length % lanes);
  const width = (index: number) => Math.ceil(cores / (index < whole ? lanes : groups.length % lanes));
  return new Map(groups.map((group, index) => [group, width(index)]));
}
