import { goenvFile } from '../layers/goenv.ts';
import { jobGoEnv } from '../layers/job-folder.ts';
import type { LayerValues, PatchPlan, VariableChange } from '../patches/types.ts';
import type { Applied } from './apply.ts';
import { applyToTarget, type EnvironmentHost } from './session.ts';

/**
 * Go's env file for this job: a copy of the machine's own, which is changed, and GOENV names it to later steps. The
 * copy goes with RUNNER_TEMP, which the runner empties, and before that with the post step.
 * @throws UserError as its parts do
 */
export async function applyToJobGoEnv(
  makePlan: (values: LayerValues) => PatchPlan | Promise<PatchPlan>,
  host: EnvironmentHost,
): Promise<Applied> {
  const { files, machine } = host;
  const file = jobGoEnv(machine)!;
  if ((await files.read(file)) === undefined && machine.env('GOENV') !== 'off') {
    // It may hold a GOPROXY with a password.
    const own = await files.read(goenvFile(machine));
    if (own !== undefined) await files.write(file, own, { mode: 0o600 });
  }
  const applied = await applyToTarget({ layer: 'goenv', file }, makePlan, {}, host);
  const { plan } = applied;
  // Not only when something changed now: an earlier command may have been killed before it came to this.
  if ((await files.read(file)) !== undefined) {
    await applyToTarget({ layer: 'job' }, (values) => namingPlan(plan, file, values), {}, host);
  }
  return applied;
}

/** GOENV is refused in patches; here it is ours. */
function namingPlan(plan: PatchPlan, file: string, { values }: LayerValues): PatchPlan {
  const before = values.get('GOENV')?.text ?? null;
  const origins = plan.changes[0]?.origins ?? [];
  const change: VariableChange = { name: 'GOENV', before, after: file, origins, secret: false };
  return { ...plan, changes: before === file ? [] : [change] };
}
