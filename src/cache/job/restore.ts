import { goSettings } from '../../go/folders.ts';
import { findSums } from '../modules/sums.ts';
import { planPolicy } from '../policy.ts';
import type { Store } from '../stores/types.ts';
import { skipped } from './context.ts';
import { policyFacts } from './facts.ts';
import { restoreBuild } from './restore-build.ts';
import { restoreModules } from './restore-modules.ts';
import type { BuildState, CacheHost, CacheJobState, CacheRequest, CacheRun, ModulesState } from './types.ts';

/** The caches of a job, beginning to come down; the build cache needs to know the version of Go first. */
export interface CacheStart {
  /**
   * Call as soon as the version is known. Only the first call counts; where a later one names another version (the
   * first source did not deliver), nothing is saved as the first one's.
   */
  build(goVersion: string): void;
  /** When all are down. What goes wrong with a cache is said in its run; only a bug rejects. */
  finish(): Promise<{
    readonly build: CacheRun<BuildState>;
    readonly modules: CacheRun<ModulesState>;
    readonly state: CacheJobState;
  }>;
}

/** Starts with the modules at once, side by side with whatever brings the SDK. Throws only for inputs (INPUT_INVALID). */
export async function startCaches(request: CacheRequest, store: Store, host: CacheHost): Promise<CacheStart> {
  const settings = await goSettings(host.files, host.machine);
  const sums = await findSums(request.dependencyPath, request.workspace, host);
  const facts = await policyFacts(request, settings, sums, host);
  const policy = planPolicy(facts);
  const texts = sums.map(({ text }) => text);
  const version = deferred<string | undefined>();
  const context = { request, settings, facts, policy, store, host };
  const modules = restoreModules({ ...context, sums: texts, goVersion: version.promise });
  // Whoever waits for it is still bringing the SDK.
  modules.catch(() => undefined);
  let build: Promise<CacheRun<BuildState>> | undefined;
  let first: string | undefined;
  let other: string | undefined;
  return {
    build(goVersion) {
      first ??= goVersion;
      if (goVersion !== first) other = goVersion;
      version.resolve(first);
      build ??= restoreBuild(first, context);
      build.catch(() => undefined);
    },
    async finish() {
      version.resolve(undefined);
      const [modulesRun, buildRun] = await Promise.all([
        modules,
        build ?? skipped<BuildState>('build', 'the version of Go is not known'),
      ]);
      const namesFile = await keepNames({ build: buildRun.names, modules: modulesRun.names }, host);
      const why = `it is for Go ${first}, and Go ${other} was set up`;
      const state: CacheJobState = {
        build:
          buildRun.state === undefined || other === undefined
            ? buildRun.state
            : { ...buildRun.state, save: { do: false, why } },
        modules: modulesRun.state,
        namesFile,
      };
      return { build: { ...buildRun, state: state.build }, modules: modulesRun, state };
    },
  };
}

async function keepNames(
  names: { readonly build: readonly string[]; readonly modules: readonly string[] },
  { machine, files, clock }: CacheHost,
): Promise<string | undefined> {
  if (names.build.length + names.modules.length === 0) return undefined;
  const path = machine.path.join(machine.temp, `setup-go-plus-restored-${clock.now()}.json`);
  try {
    await files.write(path, JSON.stringify(names));
    return path;
  } catch {
    // Without them everything counts as new: a larger save, no wrong one.
    return undefined;
  }
}

/** Settled by the first call. */
function deferred<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
