import { ROW_MEMORY } from '../plan/plan.ts';

export interface Load {
  readonly waiting: number;
  readonly running: readonly RunningRow[];
  readonly jobs: number;
  /** Share of all processors that did nothing lately, 0 to 1. */
  readonly idle: number;
  /** Bytes free now. */
  readonly memory: number;
  /** How the row was that ended last: most of it from the cache, or not. null: none has ended, or it cannot be told. */
  readonly last: 'warm' | 'cold' | null;
}

export interface RunningRow {
  /** Highest so far, bytes; undefined where it cannot be seen. */
  readonly memory: number | undefined;
  /** Milliseconds. */
  readonly age: number;
  /** A compiler was begun within the last moments: there is work for all processors. */
  readonly compiling: boolean;
}

/** Milliseconds after which a row compiles, if it is to compile. Before, the go command reads what there is. */
const SETTLED = 800;
/** One processor of three, or of two: what a linker leaves. */
const IDLE = 0.3;

/**
 * Whether the next row may begin beside those that are being built. Two cold builds at once on two processors cost 14 %
 * more than one after the other, and gain nothing; but where all is in the cache, a build is one linker on one
 * processor. Hence: not by a fixed number. Before anything is known two are begun: a wrong guess costs a few percent of
 * one pair of cold builds, and a right one a third of a warm run.
 */
export function admit({ waiting, running, jobs, idle, memory, last }: Load): boolean {
  if (waiting === 0) return false;
  if (running.length === 0) return true;
  if (running.length >= jobs || !fits(running, memory)) return false;
  if (last === 'warm') return running.every(({ compiling }) => !compiling);
  if (last === null && running.length === 1) return !running[0]!.compiling;
  return idle >= IDLE && running.every(({ age }) => age >= SETTLED);
}

function fits(running: readonly RunningRow[], memory: number): boolean {
  const seen = Math.max(0, ...running.map((row) => row.memory ?? 0));
  const unseen = running.some((row) => row.memory === undefined);
  return memory * 0.8 > Math.max(seen, unseen ? ROW_MEMORY : 0, ROW_MEMORY / 4);
}
