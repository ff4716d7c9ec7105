import { BUILD_LIMITS, planBuildSave } from '../build/plan-save.ts';
import { scanBuildCache } from '../build/scan.ts';
import { saveChain } from '../chain/save.ts';
import type { Saved } from '../chain/types.ts';
import { messageOf } from '../message.ts';
import type { CacheName } from '../model.ts';
import { parseSums } from '../modules/go-sum.ts';
import { layoutsOf } from '../modules/layout.ts';
import { planModulesSave } from '../modules/plan-save.ts';
import { scanModules } from '../modules/scan.ts';
import { findSums } from '../modules/sums.ts';
import type { PackFile, PackKind, PackSource } from '../pack/types.ts';
import type { Store } from '../stores/types.ts';
import type { BuildState, CacheHost, CacheJobState, ModulesState, RestoredNames } from './types.ts';

export interface RunFacts {
  /** The job did all that it does: what it left unused may go. */
  readonly complete: boolean;
  /** Results of tests can be of use in another run: the times of its files are stable. */
  readonly keepTests: boolean;
}

/** Saves what this job made, and only when it is worth it. Never throws. */
export async function saveCaches(
  state: CacheJobState,
  run: RunFacts,
  store: Store,
  host: CacheHost,
): Promise<readonly Saved[]> {
  const names = await readNames(state.namesFile, host);
  const work: Promise<Saved>[] = [];
  if (state.build !== undefined)
    work.push(guarded('build', saveBuild(state.build, run, names.build, store, host)));
  if (state.modules !== undefined) {
    work.push(guarded('modules', saveModules(state.modules, names.modules, store, host)));
  }
  return Promise.all(work);
}

async function saveBuild(
  { folder, stamp, packs, missing, save, keys }: BuildState,
  { complete, keepTests }: RunFacts,
  restored: readonly string[],
  store: Store,
  host: CacheHost,
): Promise<Saved> {
  if (!save.do) return notSaved('build', save.why);
  const known = new Set(restored);
  const plan = planBuildSave({
    cache: scanBuildCache(folder, (name) => keepTests && !known.has(name), host),
    stamp,
    now: host.clock.now(),
    restored,
    chain: packs,
    missing,
    complete,
    partialModules: false,
    keepTests,
    limits: BUILD_LIMITS,
  });
  if (plan.kind === 'nothing') return notSaved('build', plan.why);
  host.log.debug(`build cache: a ${plan.kind} of ${plan.files.length} files, ${plan.why}`);
  // Files of one kind side by side: 2 % fewer bytes.
  const files = plan.files.toSorted((a, b) => a.size - b.size);
  return packAndSave('build', 'build', keys.key, { ...plan, files }, folder, store, host);
}

async function saveModules(
  { folder, packs, save, keys, mode, match, dependencyPath, workspace }: ModulesState,
  restored: readonly string[],
  store: Store,
  host: CacheHost,
): Promise<Saved> {
  if (!save.do) return notSaved('modules', save.why);
  if (match === 'exact') return notSaved('modules', 'it was restored as it is');
  const sums = await findSums(dependencyPath, workspace, host);
  const layouts = layoutsOf(parseSums(sums.map(({ text }) => text)));
  const modules = scanModules(folder, layouts, host);
  const plan = planModulesSave({ mode, match, modules, restored, chain: packs, use: undefined });
  if (plan.kind === 'nothing') return notSaved('modules', plan.why);
  host.log.debug(`module cache: a ${plan.kind} of ${plan.files.length} files, ${plan.why}`);
  return packAndSave('modules', 'modules', keys.key, plan, folder, store, host);
}

function packAndSave(
  cache: CacheName,
  kind: PackKind,
  key: string,
  plan: { readonly files: readonly PackFile[]; readonly parents: readonly string[] },
  folder: string,
  store: Store,
  host: CacheHost,
): Promise<Saved> {
  const { path } = host.machine;
  const files: PackSource[] = plan.files.map((file) => ({
    ...file,
    path: path.join(folder, ...file.name.split('/')),
  }));
  return saveChain({ cache, kind, key, parents: plan.parents, files, facts: {} }, store, host);
}

async function guarded(cache: CacheName, work: Promise<Saved>): Promise<Saved> {
  try {
    return await work;
  } catch (error) {
    return notSaved(cache, messageOf(error));
  }
}

function notSaved(cache: CacheName, why: string): Saved {
  return { cache, kind: 'not saved', why };
}

/** Without the names everything counts as this job's own. */
async function readNames(path: string | undefined, { files }: CacheHost): Promise<RestoredNames> {
  const nothing = { build: [], modules: [] };
  const bytes = path === undefined ? undefined : await files.read(path).catch(() => undefined);
  if (bytes === undefined) return nothing;
  try {
    const value: Partial<RestoredNames> = JSON.parse(new TextDecoder().decode(bytes));
    const texts = (list: unknown) =>
      Array.isArray(list) ? list.filter((name): name is string => typeof name === 'string') : [];
    return { build: texts(value.build), modules: texts(value.modules) };
  } catch {
    return nothing;
  }
}
