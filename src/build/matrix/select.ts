import { UserError } from '../../errors.ts';
import { nearest } from '../../go/nearest.ts';
import type { BuildPlan } from '../types.ts';

/**
 * One job's part of the whole plan, in the plan's order. The plan is always made of all targets: file names depend on
 * what else is built.
 * @throws UserError TARGET_INVALID for one that is not in the plan
 */
export function selectRows(plan: BuildPlan, ids: readonly string[]): BuildPlan {
  const known = plan.rows.map(({ id }) => id);
  for (const id of ids) {
    if (known.includes(id)) continue;
    const near = nearest(id, known);
    throw new UserError('TARGET_INVALID', `${id} is not a target of this build.`, {
      hint: `${near === undefined ? '' : `Did you mean ${near}? `}Its targets are ${known.join(', ')}.`,
    });
  }
  return { ...plan, rows: plan.rows.filter(({ id }) => ids.includes(id)) };
}
