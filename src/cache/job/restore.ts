import { type GoSettings, goSettings } from '../../go/folders.ts';
import { buildStamp, stampRestored } from '../build/stamp.ts';
import { emptyChain, restoreChain } from '../chain/restore.ts';
import { readImage } from '../image.ts';
import { adviseTrimpath, buildKeys } from '../keys/build.ts';
import { buildKeyFacts } from '../keys/build-facts.ts';
import { moduleKeys } from '../keys/modules.ts';
import { messageOf } from '../message.ts';
import type { CacheName } from '../model.ts';
import { findSums } from '../modules/sums.ts';
import { type CachePolicy, type PolicyFacts, planPolicy } from '../policy.ts';
import type { Store } from '../stores/types.ts';
import { goRecord, policyFacts } from './facts.ts';
import type { BuildState, CacheHost, CacheJobState, CacheRequest, CacheRun, ModulesState } from './types.ts';

/** The caches of a job, beginning to come down; the build cache needs to know the version of Go first. */
export interface CacheStart {
  /** Call as soon as the version is known; only the first call counts. */
  build(goVersion: string): void;
  /** When all are down. Never rejects. */
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
  const modules = restoreModules(request, facts, texts, policy.modules, store, host);
  let build: Promise<CacheRun<BuildState>> | undefined;
  return {
    build(goVersion) {
      build ??= restoreBuild(request, settings, goVersion, facts, policy.build, store, host);
    },
    async finish() {
      const [modulesRun, buildRun] = await Promise.all([
        modules,
        build ?? skipped<BuildState>('build', 'the version of Go is not known'),
      ]);
      const namesFile = await keepNames({ build: buildRun.names, modules: modulesRun.names }, host);
      const state = { build: buildRun.state, modules: modulesRun.state, namesFile };
      return { build: buildRun, modules: modulesRun, state };
    },
  };
}

async function restoreModules(
  request: CacheRequest,
  { modules: { mode, folder } }: PolicyFacts,
  sums: readonly string[],
  policy: CachePolicy,
  store: Store,
  host: CacheHost,
): Promise<CacheRun<ModulesState>> {
  const keys = moduleKeys(mode, sums, request.keyParts);
  if (keys === undefined || (!policy.restore.do && !policy.save.do)) {
    return skipped('modules', policy.restore.do ? 'cache-modules is download' : policy.restore.why);
  }
  const chain = policy.restore.do
    ? await restoreChain(
        { cache: 'modules', kind: 'modules', keys, folder, unit: 'modules', readOnly: true, names: true },
        store,
        host,
      )
    : emptyChain({ cache: 'modules', keys }, policy.restore.why);
  const { packs, names, report } = chain;
  const { dependencyPath, workspace } = request;
  return {
    restored: report,
    names,
    state: { keys, folder, packs, save: policy.save, mode, match: report.match, dependencyPath, workspace },
  };
}

async function restoreBuild(
  request: CacheRequest,
  settings: GoSettings,
  goVersion: string,
  { hosted }: PolicyFacts,
  policy: CachePolicy,
  store: Store,
  host: CacheHost,
): Promise<CacheRun<BuildState>> {
  if (!policy.restore.do && !policy.save.do) return skipped('build', policy.restore.why);
  try {
    const now = host.clock.now();
    const facts = buildKeyFacts(
      {
        goVersion,
        go: goRecord(settings),
        image: await readImage(host),
        workspace: request.workspace,
        targets: [],
        matrix: request.matrix,
        now,
      },
      host.machine,
    );
    const keys = buildKeys({ ...facts, parts: request.keyParts, suffix: request.keySuffix });
    const folder = settings.GOCACHE;
    const stamp = buildStamp(now);
    const chain = policy.restore.do
      ? await restoreChain(
          { cache: 'build', kind: 'build', keys, folder, unit: 'file', mtime: stamp, names: true },
          store,
          host,
        )
      : emptyChain({ cache: 'build', keys }, policy.restore.why);
    const { report, packs, missing, names } = chain;
    const came = report.matched !== null;
    if (came) await stampRestored(folder, { stamp, names, others: hosted }, host);
    const advice = adviseTrimpath(keys, report.matched);
    return {
      restored: report,
      names,
      state: { keys, folder, packs, missing, save: policy.save, stamp: came ? stamp : undefined },
      ...(advice === undefined ? {} : { advice }),
    };
  } catch (error) {
    return skipped('build', messageOf(error));
  }
}

async function skipped<State>(cache: CacheName, why: string): Promise<CacheRun<State>> {
  const { report } = emptyChain({ cache, keys: { key: '', ladder: [] } }, why);
  return { restored: report, names: [], state: undefined };
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
