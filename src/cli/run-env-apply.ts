import type { Applied } from '../environment/journal/apply.ts';
import { applyToJobGoEnv } from '../environment/journal/job-go-env.ts';
import { applyToTarget } from '../environment/journal/session.ts';
import { jobGoEnv } from '../environment/layers/job-folder.ts';
import { openLayer } from '../environment/layers/open.ts';
import { processValues } from '../environment/layers/process.ts';
import { layerTarget } from '../environment/layers/target.ts';
import type { LayerTarget } from '../environment/layers/types.ts';
import { printablePlan, renderPlan } from '../environment/patches/index.ts';
import type { PatchPlan } from '../environment/patches/types.ts';
import { renderShell, type ShellChange } from '../environment/shell.ts';
import { UserError } from '../errors.ts';
import { environmentHost } from '../host/node/environment-host.ts';
import { type OpenedPatches, openPatches, type Variables } from './env-facts.ts';
import type { EnvApplyOptions } from './env-patches.ts';
import { runEnvPlan, targetOptions } from './run-env-plan.ts';
import type { Terminal } from './terminal.ts';

export async function runEnvApply(
  paths: readonly string[],
  options: EnvApplyOptions,
  terminal: Terminal,
  env: Variables = process.env,
): Promise<number> {
  const { host, print, printJson } = terminal;
  const { layer } = options;
  if (layer === undefined) {
    throw new UserError('USAGE', 'Which layer is meant? --layer is missing', {
      hint: 'One of process, job, goenv, shell, user; `setup-go-plus env apply --help` says what they are.',
    });
  }
  if (options.dryRun) return runEnvPlan(paths, options, terminal, env);
  const opened = await openPatches(paths, host, env);
  if (layer === 'process') return printForShell(opened, options, terminal, env);
  const layers = environmentHost(host, env);
  const target = await layerTarget(layer, targetOptions(options, host), layers);
  const { place } = openLayer(target, layers);
  const { plan, id, notes } = await apply(target, opened, options, layers);
  for (const line of renderPlan(plan)) print(line);
  if (id !== undefined) print(`Applied to ${place}; \`setup-go-plus env undo ${id}\` takes it back.`);
  for (const note of notes) host.log.info(note);
  printJson({ layer, place, id: id ?? null, notes, plan: printablePlan(plan) });
  return 0;
}

function apply(
  target: LayerTarget,
  { plan }: OpenedPatches,
  { force = false }: EnvApplyOptions,
  layers: ReturnType<typeof environmentHost>,
): Promise<Applied> {
  if (target.layer === 'goenv' && target.file === jobGoEnv(layers.machine))
    return applyToJobGoEnv(plan, layers);
  return applyToTarget(target, plan, { force }, layers);
}

/** A process cannot change the one that started it; a shell can evaluate what it prints. */
async function printForShell(
  { plan }: OpenedPatches,
  options: EnvApplyOptions,
  { host, print, printJson }: Terminal,
  env: Variables,
): Promise<number> {
  const { os } = host.machine.platform;
  const { shell = os === 'windows' ? 'powershell' : 'sh' } = options;
  const planned = await plan(processValues(env));
  for (const line of renderPlan(planned)) host.log.info(line);
  printJson({ layer: 'process', place: null, id: null, notes: [], plan: printablePlan(planned) });
  const text = renderShell(
    shell === 'pwsh' ? 'powershell' : shell,
    planned.changes.map(shellChange(shell, os)),
    os,
  );
  if (text !== '') print(text.replace(/\r?\n$/, ''));
  return 0;
}

function shellChange(shell: string, os: string): (change: PatchPlan['changes'][number]) => ShellChange {
  return ({ name, after }) => {
    if (os === 'windows' && name.toUpperCase() === 'PATH' && !/powershell|pwsh/.test(shell)) {
      throw new UserError('LAYER_REFUSED', `PATH of Windows is not that of ${shell}`, {
        hint: 'Start the program with `setup-go-plus exec`, or use PowerShell.',
      });
    }
    return after === null ? { kind: 'unset', name } : { kind: 'set', name, value: after };
  };
}
