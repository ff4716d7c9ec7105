import { processValues } from '../environment/layers/process.ts';
import { printablePlan, renderPlan } from '../environment/patches/index.ts';
import type { LayerValues } from '../environment/patches/types.ts';
import { UserError } from '../errors.ts';
import { openPatches, type Variables } from './env-facts.ts';
import type { EnvVerifyOptions } from './env-patches.ts';
import type { Terminal } from './terminal.ts';

export async function runEnvVerify(
  paths: readonly string[],
  { expect }: EnvVerifyOptions,
  { host, print, printJson }: Terminal,
  env: Variables = process.env,
): Promise<number> {
  const { plan } = await openPatches(paths, host, env);
  const planned = await plan(withoutEmpty(processValues(env)));
  const { digest } = planned;
  const equal = expect === undefined || expect.trim() === digest;
  if (planned.changes.length > 0) {
    host.log.group('The patches would change:', renderPlan(planned));
    throw new UserError(
      'ENVIRONMENT_DIFFERS',
      `This environment is not as the patches want it: ${planned.changes.map(({ name }) => name).join(', ')}`,
      { hint: 'They were not applied here, or something has changed the environment since.' },
    );
  }
  if (!equal) {
    throw new UserError(
      'ENVIRONMENT_DIFFERS',
      `The environment digest is ${digest}, expected ${expect?.trim()}`,
      {
        hint: 'The patches or what they lead to differ from the other node: compare `setup-go-plus env plan --json` of both.',
      },
    );
  }
  print(digest);
  printJson({ digest, expected: expect ?? null, equal, plan: printablePlan(planned) });
  return 0;
}

/** In a job an unset variable is one with an empty value, and Go reads it so. */
function withoutEmpty({ values }: LayerValues): LayerValues {
  return { values: new Map([...values].filter(([, { text }]) => text !== '')) };
}
