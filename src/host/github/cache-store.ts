import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { restoreCache, saveCache } from '@actions/cache';
import type { CacheStore } from '../../cache/types.ts';
import { cacheService } from './cache-service.ts';

/**
 * The Actions cache service through @actions/cache (v2, or v1 on GHES and nektos/act). Doors import this file
 * lazily: the library is large. It reads ACTIONS_CACHE_MODE itself, and prints its own warning for what the
 * service refuses.
 */
export function actionsCacheStore(): CacheStore {
  return {
    available: () => cacheService(process.env) !== undefined,
    restore: (paths, key, restoreKeys) =>
      inPlainFolders(() => restoreCache([...paths], key, [...restoreKeys])),
    async lookup(paths, key) {
      // The service matches keys by prefix too, so the answer may be another entry.
      return (await restoreCache([...paths], key, [], { lookupOnly: true })) === key;
    },
    async save(paths, key) {
      return (await inPlainFolders(() => saveCache([...paths], key))) !== -1;
    },
  };
}

/**
 * @actions/cache 6.3.0 splits its tar command at spaces, so it fails in a workspace or temporary folder that has one.
 * Neither matters to what is packed: the paths are absolute, and the names in the archive relative to any folder.
 */
async function inPlainFolders<T>(run: () => Promise<T>): Promise<T> {
  const { GITHUB_WORKSPACE, RUNNER_TEMP } = process.env;
  const workspace = GITHUB_WORKSPACE ?? process.cwd();
  if (!/\s/.test(`${workspace}${RUNNER_TEMP ?? ''}`)) return run();
  const temp = await mkdtemp(join(tmpdir(), 'setup-go-plus-cache-'));
  try {
    setEnvironment({ GITHUB_WORKSPACE: parse(workspace).root, RUNNER_TEMP: temp });
    return await run();
  } finally {
    setEnvironment({ GITHUB_WORKSPACE, RUNNER_TEMP });
    await rm(temp, { recursive: true, force: true });
  }
}

function setEnvironment(values: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}
