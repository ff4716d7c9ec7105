import { setImmediate } from 'node:timers/promises';

/** Carries out what yields wherever it may be interrupted, without an interruption. */
export function atOnce<Result>(work: Generator<void, Result>): Result {
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}

/** The same, with a turn of the event loop wherever it yields: for while something else is under way. */
export async function inTurns<Result>(work: Generator<void, Result>): Promise<Result> {
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    await setImmediate();
  }
}
