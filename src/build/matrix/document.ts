import { redactPlan } from '../record/redact.ts';
import type { BuildPlan } from '../types.ts';
import { type ExpectedBuild, expectedBuild } from './identity.ts';
import { type Matrix, type MatrixOptions, planMatrix } from './matrix.ts';

/** What `build plan --json` prints. */
export interface PlanDocument {
  readonly schema: 1;
  /** For `strategy.matrix`. */
  readonly matrix: Matrix;
  /** For `build merge --expect`. */
  readonly expected: ExpectedBuild;
  /** Without secrets. */
  readonly plan: BuildPlan;
}

/** @throws UserError INPUT_INVALID where the rows do not fit into a matrix */
export function planDocument(plan: BuildPlan, options: MatrixOptions): PlanDocument {
  return {
    schema: 1,
    matrix: planMatrix(plan.rows, options),
    expected: expectedBuild(plan),
    plan: redactPlan(plan),
  };
}
