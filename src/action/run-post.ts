import type { Job } from '../host/github/index.ts';
import type { Host } from '../host/ports.ts';
import type { InputName } from '../inputs.ts';
import type { ActionCacheState } from './caches.ts';

/** The post step: runs after failure and cancellation too (post-if: always()), and never fails a job that passed. */
export async function runPost(host: Host, job: Job): Promise<void> {
  const state = parseState(job.readState());
  if (state === undefined) return host.log.info('Nothing to save: the main step began no caches.');
  try {
    const { endCaches } = await import('./caches.ts');
    const status = job.input('job-status' satisfies InputName);
    await endCaches(state, status === '' || status === 'success', host);
  } catch (error) {
    host.log.warning(`Caches not saved: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Written by our own main step; undefined when that did not come so far. */
function parseState(text: string): ActionCacheState | undefined {
  if (text === '') return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'store' in value && 'job' in value
      ? (value as ActionCacheState)
      : undefined;
  } catch {
    return undefined;
  }
}
