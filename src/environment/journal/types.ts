import type { Held, LayerTarget, Separator } from '../layers/types.ts';
import type { PatchRef } from '../patches/types.ts';

/** Of a secret only this is kept: enough to see that it is still there, not enough to give it back. */
export interface Sealed {
  /** Of salt and value, hex. */
  readonly sha256: string;
}

export interface JournalAssignment {
  readonly name: string;
  readonly before: Held | Sealed;
  readonly after: Held | Sealed;
  readonly separator?: Separator | undefined;
}

/** The job that an apply was a step of: a runner has one at a time. */
export interface JobRef {
  readonly runner: string;
  readonly run: string;
}

interface Common {
  /** SHA-256 of the line before, hex; zeros in the first. Tells damage, not an attacker who can write all of it. */
  readonly previous: string;
  /** ISO 8601, UTC. */
  readonly time: string;
}

/** Written before the layer is touched. */
export interface BegunRecord extends Common {
  readonly state: 'begun';
  readonly id: string;
  readonly target: LayerTarget;
  readonly assignments: readonly JournalAssignment[];
  readonly patches: readonly PatchRef[];
  /** The plan's. */
  readonly digest: string;
  readonly salt: string;
  readonly job?: JobRef | undefined;
}

/** What became of it. `undoing` is written before the layer is touched again. */
export interface ProgressRecord extends Common {
  readonly state: 'applied' | 'undoing' | 'undone' | 'conflict';
  readonly id: string;
  /** Names that were left as others had made them. */
  readonly conflicts?: readonly string[] | undefined;
}

export type JournalRecord = BegunRecord | ProgressRecord;

export interface JournalEntry extends Omit<BegunRecord, 'state' | 'previous'> {
  readonly state: JournalRecord['state'];
  /** When that state was reached. */
  readonly since: string;
  readonly conflicts: readonly string[];
}
