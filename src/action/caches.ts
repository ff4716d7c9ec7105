import type { Saved } from '../cache/chain/types.ts';
import { chooseDrive, withVariables } from '../cache/job/drive.ts';
import { restoredLine, savedLine } from '../cache/job/report.ts';
import { parseCacheRequest, parseStoreInputs } from '../cache/job/request.ts';
import { startCaches } from '../cache/job/restore.ts';
import { saveCaches } from '../cache/job/save.ts';
import type { CacheJobState, CacheRun } from '../cache/job/types.ts';
import type { Restored } from '../cache/model.ts';
import { adviseCount } from '../cache/mtimes/advise.ts';
import { parseSdkCacheRequest } from '../cache/sdk/request.ts';
import type { SdkCache, SdkCacheRequest, SdkState } from '../cache/sdk/types.ts';
import { chooseStore } from '../cache/stores/choose.ts';
import { detectService } from '../cache/stores/service.ts';
import type { Store } from '../cache/stores/types.ts';
import type { Change } from '../environment/plan.ts';
import { goSettings } from '../go/folders.ts';
import { openStore } from '../host/github/open-store.ts';
import { nodePacks } from '../host/node/packs.ts';
import { nodeTree } from '../host/node/tree.ts';
import type { Host } from '../host/ports.ts';
import type { Installer } from '../sdk/install.ts';
import type { Values } from '../setup/values.ts';

export interface StoreState {
  readonly store: 'auto' | 'actions' | 'actions-v1' | 'directory';
  readonly directory: string | null;
  readonly limit: number;
}

/**
 * Puts this job's caches on the faster drive of a Windows machine, and says so. Before anything asks where they are.
 * @returns the host as it is with them, and the changes for later steps
 */
export async function useFastDrive<T extends Host>(
  values: Values,
  host: T,
): Promise<{ readonly host: T; readonly changes: readonly Change[] }> {
  const plan = await chooseDrive(values.choice('cache-drive') ?? 'auto', host);
  if (plan.line !== undefined) host.log.info(plan.line);
  const folder = plan.changes.find(({ name }) => name === 'GOTMPDIR');
  // Go does not make it, and fails where it is not there.
  if (folder !== undefined) await host.files.makeDirectory(folder.value);
  return { host: withVariables(host, plan), changes: plan.changes };
}

/** For the post step, as one JSON value. */
export interface ActionCacheState {
  readonly store: StoreState;
  readonly job: CacheJobState;
  /** Results of tests can be of use in another run. */
  readonly keepTests: boolean;
  /** null: no SDK was brought, or none is to be cached. */
  readonly sdk: SdkState | null;
}

export interface ActionCaches {
  build(goVersion: string): void;
  /** Asks the SDK's cache first; undefined where there is to be none. */
  readonly install: Installer | undefined;
  finish(): Promise<CacheOutcome>;
}

export interface CacheOutcome {
  readonly restored: readonly Restored[];
  readonly state: ActionCacheState;
}

/** undefined: there is no store, and that was said. @throws UserError INPUT_INVALID */
export async function beginCaches(values: Values, host: Host): Promise<ActionCaches | undefined> {
  const inputs = parseStoreInputs(values, host.machine);
  const request = parseCacheRequest(values, host.machine);
  const choice = chooseStore(detectService(host.machine.env), inputs);
  if (choice.kind === 'none') {
    host.log.info(`No caches: ${choice.why}.`);
    return undefined;
  }
  const sdkRequest = parseSdkCacheRequest(values, choice);
  const store = await openStore(choice, inputs.limit, host);
  const sdk = sdkRequest.use === 'false' ? undefined : sdkCaching(sdkRequest, store, host);
  const start = await startCaches(request, store, cacheHost(host));
  const storeState = { store: inputs.store, directory: inputs.directory ?? null, limit: inputs.limit };
  return {
    build: (goVersion) => start.build(goVersion),
    install: sdk?.install,
    async finish() {
      const { build, modules, state } = await start.finish();
      for (const run of [modules, build]) report(run, host);
      const keepTests = values.boolean('stable-mtimes');
      const sdkOutcome = sdk?.outcome();
      return {
        restored: [
          ...(sdkOutcome === undefined ? [] : [sdkOutcome.restored]),
          modules.restored,
          build.restored,
        ],
        state: { store: storeState, job: state, keepTests, sdk: sdkOutcome?.state ?? null },
      };
    },
  };
}

/** @param complete the job did all that it does */
export async function endCaches(
  { store: inputs, job, keepTests, sdk }: ActionCacheState,
  complete: boolean,
  host: Host,
): Promise<void> {
  const choice = chooseStore(detectService(host.machine.env), {
    store: inputs.store,
    directory: inputs.directory ?? undefined,
  });
  if (choice.kind === 'none') return host.log.info(`Caches not saved: ${choice.why}.`);
  const store = await openStore(choice, inputs.limit, host);
  const [saved, savedSdk] = await Promise.all([
    saveCaches(job, { complete, keepTests }, store, cacheHost(host)),
    sdk ? saveSdkCache(sdk, store, host) : [],
  ]);
  for (const one of [...saved, ...savedSdk]) host.log.info(savedLine(one));
}

/** A job that finds its Go in the tool cache loads nothing of it. */
function sdkCaching(
  request: SdkCacheRequest,
  store: Store,
  host: Host,
): Pick<SdkCache, 'install' | 'outcome'> {
  let cache: SdkCache | undefined;
  return {
    outcome: () => cache?.outcome(),
    async install(wanted, installHost) {
      if (cache === undefined) {
        const [{ openSdkCache }, { nodeSdkDisk }] = await Promise.all([
          import('../cache/sdk/bring.ts'),
          import('../host/node/sdk-disk.ts'),
        ]);
        cache = openSdkCache(request, store, { ...host, disk: nodeSdkDisk() });
      }
      return cache.install(wanted, installHost);
    },
  };
}

async function saveSdkCache(state: SdkState, store: Store, host: Host): Promise<readonly Saved[]> {
  const [{ saveSdk }, { nodeSdkDisk }, { nodeSources }] = await Promise.all([
    import('../cache/sdk/save.ts'),
    import('../host/node/sdk-disk.ts'),
    import('../host/node/pack-source.ts'),
  ]);
  const saveHost = { ...host, disk: nodeSdkDisk(), sources: nodeSources(), tree: nodeTree() };
  return [await saveSdk(state, store, saveHost)];
}

/** @returns whether it was done, so that git must not touch its index afterwards */
export async function steadyTimes(host: Host): Promise<boolean> {
  const { setStableMtimes } = await import('../cache/mtimes/index.ts');
  const workspace = host.machine.env('GITHUB_WORKSPACE') || host.machine.cwd;
  const done = await setStableMtimes(workspace, { ...host, tree: nodeTree() });
  host.log.info(
    done.kind === 'set'
      ? `Stable times: ${done.files} files, ${done.untouched} left as they are.`
      : `Stable times: not set, ${done.why}.`,
  );
  const advice = adviseCount((await goSettings(host.files, host.machine)).get('GOFLAGS'));
  if (advice !== undefined) host.log.info(advice);
  return done.kind === 'set';
}

function report({ restored, advice }: CacheRun<unknown>, { log }: Host): void {
  log.info(restoredLine(restored));
  if (advice !== undefined) log.info(advice);
}

function cacheHost(host: Host) {
  return { ...host, packs: nodePacks(host.machine, host.stages), tree: nodeTree() };
}
