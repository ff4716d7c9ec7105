import type { Log } from '../host/ports.ts';
import { messageOf } from './message.ts';
import type { CachePlan, CacheState, CacheStore } from './types.ts';

/** Never throws: without its cache a job is slower, not wrong. What failed is one warning line. */
export async function restoreCache(plan: CachePlan, store: CacheStore, log: Log): Promise<CacheState> {
  if (plan.kind === 'off') {
    log.info(`No cache: ${plan.why}.`);
    return { plan, matched: null };
  }
  if (!plan.restore.do) {
    log.info(`Cache not restored: ${plan.restore.why}.`);
    return { plan, matched: null };
  }
  try {
    const matched = await store.restore(plan.paths, plan.key, plan.restoreKeys);
    log.info(restoreLine(plan.key, matched));
    return { plan, matched: matched ?? null };
  } catch (error) {
    log.warning(`Cache not restored: ${messageOf(error)}`);
    return { plan, matched: null };
  }
}

/** Output `cache-hit`: `true` only when the restored key is exactly the wanted one. */
export function isCacheHit({ plan, matched }: CacheState): boolean {
  return plan.kind === 'on' && matched === plan.key;
}

function restoreLine(key: string, matched: string | undefined): string {
  if (matched === undefined) return `No cache found for ${key}.`;
  if (matched === key) return `Cache restored from ${key}.`;
  return `Cache restored from ${matched}, the nearest to ${key}.`;
}
