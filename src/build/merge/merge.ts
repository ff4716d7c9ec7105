import type { ExpectedBuild } from '../matrix/identity.ts';
import type { BuildRecord } from '../types.ts';
import { applyMerge, type MergeHost } from './apply.ts';
import { findParts } from './part.ts';
import { planMerge } from './plan.ts';

export interface MergeRequest {
  /** Of parts, or folders that hold nothing but parts; from the current folder. */
  readonly parts: readonly string[];
  /** Absolute; empty, or not there. */
  readonly output: string;
  /** Of `build plan`; null: what the first part says, and no target can be missed. */
  readonly expected: ExpectedBuild | null;
}

/**
 * Joins what several jobs built into one build with one record and one checksum file.
 * @throws UserError INPUT_INVALID, RECORD_INVALID, MERGE_REFUSED, DISK_FULL, DISK_DENIED
 */
export async function mergeBuild(
  { parts, output, expected }: MergeRequest,
  host: MergeHost,
): Promise<BuildRecord> {
  return applyMerge(planMerge(await findParts(parts, host), expected), output, host);
}
