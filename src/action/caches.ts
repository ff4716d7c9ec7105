import { restoredLine, savedLine } from '../cache/job/report.ts';
import { parseCacheRequest, parseStoreInputs } from '../cache/job/request.ts';
import { startCaches } from '../cache/job/restore.ts';
import { saveCaches } from '../cache/job/save.ts';
import type { CacheJobState, CacheRun } from '../cache/job/types.ts';
import type { Restored } from '../cache/model.ts';
import { chooseStore } from '../cache/stores/choose.ts';
import { detectService } from '../cache/stores/service.ts';
import { openStore } from '../host/github/open-store.ts';
import { nodePacks } from '../host/node/packs.ts';
import { nodeTree } from '../host/node/tree.ts';
import type { Host } from '../host/ports.ts';
import type { Values } from '../setup/values.ts';

export interface StoreState {
  readonly store: 'auto' | 'actions' | 'actions-v1' | 'directory';
  readonly directory: string | null;
  readonly limit: number;
}

/** For the post step, as one JSON value. */
export interface ActionCacheState {
  readonly store: StoreState;
  readonly job: CacheJobState;
  /** Results of tests can be of use in another run. */
  readonly keepTests: boolean;
}

export interface ActionCaches {
  build(goVersion: string): void;
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
  const store = await openStore(choice, inputs.limit, host);
  const start = await startCaches(request, store, cacheHost(host));
  const storeState = { store: inputs.store, directory: inputs.directory ?? null, limit: inputs.limit };
  return {
    build: (goVersion) => start.build(goVersion),
    async finish() {
      const { build, modules, state } = await start.finish();
      for (const run of [modules, build]) report(run, host);
      const keepTests = values.boolean('stable-mtimes');
      return {
        restored: [modules.restored, build.restored],
        state: { store: storeState, job: state, keepTests },
      };
    },
  };
}

/** @param complete the job did all that it does */
export async function endCaches(
  { store: inputs, job, keepTests }: ActionCacheState,
  complete: boolean,
  host: Host,
): Promise<void> {
  const choice = chooseStore(detectService(host.machine.env), {
    store: inputs.store,
    directory: inputs.directory ?? undefined,
  });
  if (choice.kind === 'none') return host.log.info(`Caches not saved: ${choice.why}.`);
  const store = await openStore(choice, inputs.limit, host);
  for (const saved of await saveCaches(job, { complete, keepTests }, store, cacheHost(host)))
    host.log.info(savedLine(saved));
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
  return done.kind === 'set';
}

function report({ restored, advice }: CacheRun<unknown>, { log }: Host): void {
  log.info(restoredLine(restored));
  if (advice !== undefined) log.info(advice);
}

function cacheHost(host: Host) {
  return { ...host, packs: nodePacks(host.machine, host.stages), tree: nodeTree() };
}
