import { openLayer } from '../environment/layers/open.ts';
import { processValues } from '../environment/layers/process.ts';
import { layerTarget } from '../environment/layers/target.ts';
import { printablePlan, renderPlan } from '../environment/patches/index.ts';
import type { LayerValues } from '../environment/patches/types.ts';
import { UserError } from '../errors.ts';
import { environmentHost } from '../host/node/environment-host.ts';
import type { Host } from '../host/ports.ts';
import { openPatches, type Variables } from './env-facts.ts';
import type { EnvPlanOptions, LayerOptions } from './env-patches.ts';
import type { Terminal } from './terminal.ts';

export async function runEnvPlan(
  paths: readonly string[],
  options: EnvPlanOptions,
  { host, print, printJson }: Terminal,
  env: Variables = process.env,
): Promise<number> {
  const { plan } = await openPatches(paths, host, env);
  const planned = await plan(await valuesOf(options, host, env));
  for (const line of renderPlan(planned)) print(line);
  printJson(printablePlan(planned));
  return 0;
}

/** What the layer holds, without a thought of writing to it. @throws UserError as the layer's */
export async function valuesOf(options: LayerOptions, host: Host, env: Variables): Promise<LayerValues> {
  const { layer = 'process' } = options;
  if (layer === 'process') {
    if (options.file !== undefined)
      throw new UserError('USAGE', '--file has no meaning for the layer process');
    return processValues(env);
  }
  const layersHost = environmentHost(host, env);
  return openLayer(await layerTarget(layer, targetOptions(options, host), layersHost), layersHost).read();
}

export function targetOptions({ shell, file }: LayerOptions, { machine }: Pick<Host, 'machine'>) {
  return {
    ...(shell === undefined ? {} : { shell }),
    ...(file === undefined ? {} : { file: machine.path.resolve(machine.cwd, file) }),
  };
}
