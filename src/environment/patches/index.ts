/** Environment patches as plain data and pure functions; layers (../layers) carry a plan out. */
export * from '../text/collect.ts';
export * from '../text/diff.ts';
export * from '../text/snapshot.ts';
export { type Roots, rootNames } from '../values/template.ts';
export { applyChanges, invert } from './apply.ts';
export { checkPatches, type PatchFile } from './check.ts';
export { type FactSources, gatherFacts, type PatchFacts } from './facts.ts';
export type { Fault } from './fault.ts';
export { findPatchFiles, loadPatches, patchFolder } from './load.ts';
export { type Danger, dangers, type Patch, type RunnerKind } from './model.ts';
export { namedVariables } from './named.ts';
export { planPatches } from './plan.ts';
export { printablePlan, renderPlan, renderPlanMarkdown } from './report.ts';
export type * from './types.ts';
