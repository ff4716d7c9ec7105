import { fromCacheState, saveCache } from '../cache/index.ts';
import type { CacheStore } from '../cache/types.ts';
import type { Job } from '../host/github/index.ts';
import type { Host } from '../host/ports.ts';

/** The post step: runs after failure and cancellation too (post-if: always()), and never fails a job that passed. */
export async function runPost(host: Host, job: Job, store: CacheStore): Promise<void> {
  const state = fromCacheState(job.readState());
  if (state === undefined) {
    host.log.info('Nothing to do: the main step did not come as far as the cache.');
    return;
  }
  await saveCache(state, store, host);
}
