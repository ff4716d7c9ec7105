import type { RowOutput } from './publish/gather.ts';
import type { BuildFacts, BuildRecord } from './types.ts';

/** What was built and is what was promised, before any of it is run or published. */
export interface Built {
  readonly facts: BuildFacts;
  readonly record: Omit<BuildRecord, 'artifacts'>;
  readonly rows: readonly RowOutput[];
}

/** A room that builds on this one (policy) says no by throwing; a door hands it in. */
export type JudgeBuilt = (built: Built) => Promise<void>;
