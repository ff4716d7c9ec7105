import type { Job } from '../host/github/index.ts';
import type { Host } from '../host/ports.ts';
import type { InputName } from '../inputs.ts';
import type { ActionCacheState } from './caches.ts';
import { environmentTouched } from './environment-needed.ts';
import { endPrivate } from './private.ts';

/**
 * The post step: runs after failure and cancellation too (post-if: always()). What must not outlive the job is taken
 * back first; a secret that is found elsewhere fails the job, and then no cache is saved. A cache never fails a job.
 * @throws UserError SECRET_RESIDUE, DISK_*
 */
export async function runPost(host: Host, job: Job): Promise<void> {
  const left = await undoEnvironment(host);
  await endPrivate(host, job);
  await saveCaches(host, job);
  if (left !== undefined) throw left;
}

/** @returns what went wrong, for when all else is done */
async function undoEnvironment(host: Host): Promise<unknown> {
  try {
    if (await environmentTouched(host)) await (await import('./environment.ts')).unpatchEnvironment(host);
    return undefined;
  } catch (error) {
    return error;
  }
}

async function saveCaches(host: Host, job: Job): Promise<void> {
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
