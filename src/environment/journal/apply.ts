import { randomBytes } from 'node:crypto';
import { UserError } from '../../errors.ts';
import type { Layer } from '../layers/types.ts';
import type { LayerValues, PatchPlan } from '../patches/types.ts';
import type { Journal } from './journal.ts';
import { sealAssignment } from './seal.ts';
import type { JobRef } from './types.ts';
import { isWhole, type OpenLayer, undoEntry } from './undo.ts';

export interface Applied {
  readonly plan: PatchPlan;
  /** Of the journal; undefined where there was nothing to change. */
  readonly id: string | undefined;
  readonly notes: readonly string[];
}

/**
 * Plans from what the layer holds, journals, writes, and looks at what is there then. Nothing is written when anything
 * is refused; what was begun and failed is taken back.
 * @param makePlan from the layer's values
 * @throws UserError of the plan and the layer; ENVIRONMENT_CONFLICT when the layer does not hold what was written
 */
export async function applyToLayer(
  makePlan: (values: LayerValues) => PatchPlan | Promise<PatchPlan>,
  layer: Layer,
  journal: Journal,
  open: OpenLayer,
  job: JobRef | undefined,
): Promise<Applied> {
  const plan = await makePlan(await layer.read());
  if (plan.changes.length === 0) return { plan, id: undefined, notes: [] };
  const { assignments, notes } = await layer.prepare(plan.changes);
  const salt = randomBytes(16).toString('hex');
  const id = await journal.begin({
    target: layer.target,
    assignments: assignments.map((assignment) => sealAssignment(assignment, salt)),
    patches: plan.patches,
    digest: plan.digest,
    salt,
    ...(job === undefined ? {} : { job }),
  });
  const entry = journal.entries().find((each) => each.id === id)!;
  try {
    await layer.write(new Map(assignments.map(({ name, after }) => [name, after])));
    if (!(await isWhole(entry, layer))) throw notKept(layer);
  } catch (error) {
    // What cannot be taken back now stays in the journal as begun, for the next command.
    await undoEntry(entry, journal, open).catch(() => undefined);
    throw error;
  }
  await journal.progress({ state: 'applied', id });
  return { plan, id, notes };
}

function notKept({ place }: Layer): UserError {
  return new UserError('ENVIRONMENT_CONFLICT', `${place} does not hold what was written to it`, {
    hint: 'Another program writes there at the same time, or a policy resets it. Try again.',
  });
}
