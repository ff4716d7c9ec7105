import type { Files, Log } from '../host/ports.ts';
import { messageOf } from './message.ts';
import type { CacheState, CacheStore } from './types.ts';

/**
 * Never throws; what failed is one warning line. Asks whether the key exists before anything is packed:
 * setup-go packs first and then loses the race for the key (actions/setup-go#672).
 */
export async function saveCache(
  { plan, matched }: CacheState,
  store: CacheStore,
  host: { readonly files: Pick<Files, 'stat'>; readonly log: Log },
): Promise<void> {
  const { files, log } = host;
  if (plan.kind === 'off') return;
  if (matched === plan.key) return log.info(`Cache not saved: ${plan.key} was restored as it is.`);
  if (!plan.save.do) return log.info(`Cache not saved: ${plan.save.why}.`);
  try {
    if (!(await someExist(plan.paths, files))) {
      return log.info(`Cache not saved: nothing was written to ${plan.paths.join(' or ')}.`);
    }
    if (await store.lookup(plan.paths, plan.key)) {
      return log.info(`Cache not saved: another job saved ${plan.key} in the meantime.`);
    }
    if (await store.save(plan.paths, plan.key)) log.info(`Cache saved as ${plan.key}.`);
  } catch (error) {
    log.warning(`Cache not saved: ${messageOf(error)}`);
  }
}

async function someExist(paths: readonly string[], files: Pick<Files, 'stat'>): Promise<boolean> {
  for (const path of paths) if ((await files.stat(path)) !== undefined) return true;
  return false;
}
