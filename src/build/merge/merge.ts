import type { ExpectedBuild } from '../matrix/identity.ts';
import type { BuildRecord } from '../types.ts';
import { applyMerge, type MergeHost, type WriteMerged } from './apply.ts';
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
 * @param write documents about the whole, from what the parts say for them; without it there are none
 * @throws UserError INPUT_INVALID, RECORD_INVALID, MERGE_REFUSED, DISK_FULL, DISK_DENIED
 */
export async function mergeBuild(
  { parts, output, expected }: MergeRequest,
  host: MergeHost,
  write?: WriteMerged,
): Promise<BuildRecord> {
  const found = await findParts(parts, host);
  const plan = planMerge(found, expected);
  if (write === undefined) return applyMerge(plan, output, host);
  return applyMerge(plan, output, host, (task) => write({ ...task, parts: found }));
}
