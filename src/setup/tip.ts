import { UserError } from '../errors.ts';
import { goEnv } from '../go/env.ts';
import type { Host } from '../host/ports.ts';
import { buildTip } from '../release/sources/tip.ts';
import type { Sdk } from '../sdk/types.ts';
import type { SetupRequest } from './types.ts';

/**
 * Go's development branch, built by the newest stable Go: the one on PATH of a runner image is often too old for it.
 * @throws UserError as `buildTip`, and what bringing the stable Go throws where there is none on PATH either
 */
export async function bringTip(
  { platform, toolCache, tipRepository: repository }: SetupRequest,
  host: Host,
  bringStable: () => Promise<Sdk>,
): Promise<{ readonly sdk: Sdk; readonly offerWhy: string }> {
  const bootstrap = async () => {
    try {
      return (await bringStable()).root;
    } catch (error) {
      const root = await rootOnPath(host);
      if (root === undefined || !(error instanceof UserError)) throw error;
      host.log.info(`No newer Go could be brought, so ${root} builds tip: ${error.message.split('\n')[0]}`);
      return root;
    }
  };
  const sdk = await buildTip({ repository, platform, toolCache, bootstrap }, host);
  return {
    sdk,
    offerWhy: `${sdk.record.tip.name}, ${sdk.record.integrity.kind === 'none' ? sdk.record.integrity.why : ''}`,
  };
}

async function rootOnPath({ processes }: Host): Promise<string | undefined> {
  const program = await processes.find('go');
  if (program === undefined) return undefined;
  return (await goEnv(processes, program)).GOROOT || undefined;
}
