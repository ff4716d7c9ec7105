import type { CacheStore } from '../../cache/types.ts';
import { nodeHost } from '../node/index.ts';
import type { Host } from '../ports.ts';
import { cacheService } from './cache-service.ts';
import { githubJob, type Job } from './job.ts';
import { githubLog } from './log.ts';

export type { Job } from './job.ts';

/** Everything that the action's two steps may touch. */
export interface GithubDoor {
  readonly host: Host;
  readonly job: Job;
  readonly store: CacheStore;
}

export function githubDoor(): GithubDoor {
  const write = (text: string) => void process.stdout.write(text);
  return {
    host: nodeHost(githubLog(write)),
    job: githubJob(process.env, write),
    store: lazyCacheStore(process.env),
  };
}

/** @actions/cache brings Azure's client: three quarters of a second that a job without a cache service must not pay. */
function lazyCacheStore(env: NodeJS.ProcessEnv): CacheStore {
  const load = async () => (await import('./cache-store.ts')).actionsCacheStore();
  return {
    available: () => cacheService(env) !== undefined,
    restore: async (paths, key, restoreKeys) => (await load()).restore(paths, key, restoreKeys),
    lookup: async (paths, key) => (await load()).lookup(paths, key),
    save: async (paths, key) => (await load()).save(paths, key),
  };
}
