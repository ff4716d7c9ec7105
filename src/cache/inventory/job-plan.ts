import { goSettings } from '../../go/folders.ts';
import type { Files } from '../../host/ports.ts';
import { startCaches } from '../job/restore.ts';
import type { CacheHost, CacheJobState, CacheRequest } from '../job/types.ts';
import type { CacheKeys, CacheName, Decision } from '../model.ts';
import { emptyStore } from './trial-stores.ts';

/** What a job in this folder would ask for and save, without asking or saving anything. */
export interface PlannedCache {
  readonly cache: CacheName;
  /** GOMODCACHE, GOCACHE, the tool cache; '' where the machine has none. */
  readonly folder: string;
  /** null: there can be none, and `restore` says why. */
  readonly keys: CacheKeys | null;
  readonly restore: Decision;
  readonly save: Decision;
}

/**
 * Keys and decisions of the job itself: it is begun, with a store that has nothing.
 * @param go canonical, no `go` prefix; or why it is not known
 * @throws UserError INPUT_INVALID for what cache-key-parts or cache-key-suffix say
 */
export async function planJob(
  request: CacheRequest,
  go: { readonly version: string } | { readonly unknown: string },
  host: CacheHost,
): Promise<readonly PlannedCache[]> {
  const { GOMODCACHE, GOCACHE } = await goSettings(host.files, host.machine);
  const real = await begin(request, go, host);
  // A cache that this job leaves out has no keys; they are those of the same job where nothing is in the way.
  const open = await begin({ ...request, mode: 'read-write' }, go, await emptied(host));
  return (['modules', 'build'] as const).map((cache): PlannedCache => {
    const [run, other] = [real[cache], open[cache]];
    const keys = [run, other].map(({ restored }) => restored.keys).find(({ key }) => key !== '');
    const unknown =
      cache === 'build' && 'unknown' in go ? `the version of Go is not known: ${go.unknown}` : null;
    const why = run.restored.note === null ? null : (unknown ?? run.restored.note);
    return {
      cache,
      folder: cache === 'build' ? GOCACHE : GOMODCACHE,
      keys: keys ?? null,
      restore: why === null ? { do: true } : { do: false, why },
      save: run.state?.save ?? { do: false, why: why ?? 'it is not known' },
    };
  });
}

/**
 * The state of a job that restored nothing into empty folders, for a save that a person asks for: on a machine that keeps
 * its folders too. What the mode and the event say still holds.
 */
export async function coldState(
  request: CacheRequest,
  go: { readonly version: string } | { readonly unknown: string },
  host: CacheHost,
): Promise<CacheJobState> {
  return (await begin(request, go, await emptied(host))).state;
}

async function begin(
  request: CacheRequest,
  go: { readonly version: string } | { readonly unknown: string },
  host: CacheHost,
) {
  const start = await startCaches(request, emptyStore(), host);
  if ('version' in go) start.build(go.version);
  return start.finish();
}

/** The same machine before its first build. */
async function emptied(host: CacheHost): Promise<CacheHost> {
  const { GOMODCACHE, GOCACHE } = await goSettings(host.files, host.machine);
  const files: Files = {
    ...host.files,
    list: async (path) => (path === GOMODCACHE || path === GOCACHE ? [] : host.files.list(path)),
  };
  return { ...host, files };
}
