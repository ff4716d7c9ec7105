import { saveChain } from '../chain/save.ts';
import type { Saved } from '../chain/types.ts';
import { type ModulesMode, modulesSaveKey } from '../keys/modules.ts';
import type { CacheKeys } from '../model.ts';
import { encodeContents } from '../modules/contents.ts';
import { parseSums } from '../modules/go-sum.ts';
import type { ModuleLayout } from '../modules/layout.ts';
import { layoutsOf } from '../modules/layout.ts';
import type { MinimalUse } from '../modules/minimal.ts';
import { bringsNew, type ModulesSaveFacts, planModulesSave, restoredFolders } from '../modules/plan-save.ts';
import { scanModules } from '../modules/scan.ts';
import { findSums } from '../modules/sums.ts';
import type { Store } from '../stores/types.ts';
import { notSaved, sourcesOf } from './entry.ts';
import type { CacheHost, ModulesState } from './types.ts';

/** The modules that the restored ones lacked, and a minimal cache where one was asked for and there was none. */
export async function saveModules(
  state: ModulesState,
  restored: readonly string[],
  store: Store,
  host: CacheHost,
): Promise<readonly Saved[]> {
  const { save, mode, match, minimal, workspace, folder, packs, keys } = state;
  if (!save.do) return [notSaved('modules', save.why)];
  if (mode === 'minimal') return [notSaved('modules', 'it was restored as it is')];
  const layouts = await layoutsFor(state, host);
  if (minimal === undefined && restored.length > 0 && !hasNew(state, layouts, restored, host))
    return [notSaved('modules', 'this job brought no new modules')];
  const facts = { modules: scanModules(folder, layouts, host) };
  const saved = await saveOne({ ...facts, mode, match, restored, chain: packs }, keys, folder, store, host);
  if (minimal === undefined) return [saved];
  const not = (why: string) => [saved, notSaved('modules', `no minimal one, since ${why}`)];
  const [{ sameFingerprint }, { usedInWorkspace }] = await Promise.all([
    import('./fingerprint.ts'),
    import('../modules/used-in-workspace.ts'),
  ]);
  if (!sameFingerprint(minimal, workspace, host)) return not('the job has changed its own sources');
  const use = await usedInWorkspace(workspace, folder, host);
  if (use === undefined) return not('`go list` does not tell which packages all modules here use');
  const only: CacheKeys = { key: minimal.key, ladder: [] };
  const none = { match: 'none', restored: [], chain: [] } as const;
  return [saved, await saveOne({ ...facts, ...none, mode: 'minimal', use }, only, folder, store, host)];
}

async function layoutsFor(
  { dependencyPath, workspace }: ModulesState,
  host: CacheHost,
): Promise<readonly ModuleLayout[]> {
  const sums = await findSums(dependencyPath, workspace, host);
  return layoutsOf(parseSums(sums.map(({ text }) => text)));
}

/** Of most jobs nothing is, and then their thousands of files need not be looked at. */
function hasNew(
  { folder, mode }: ModulesState,
  layouts: readonly ModuleLayout[],
  restored: readonly string[],
  host: CacheHost,
): boolean {
  const here = restoredFolders(restored);
  const modules = scanModules(folder, layouts, host, (name) => !here.has(name));
  return bringsNew({ mode, modules, restored, use: undefined });
}

async function saveOne(
  facts: Omit<ModulesSaveFacts, 'use' | 'mode'> & {
    readonly mode: ModulesMode;
    readonly use?: MinimalUse;
  },
  keys: CacheKeys,
  folder: string,
  store: Store,
  host: CacheHost,
): Promise<Saved> {
  const plan = planModulesSave({ use: undefined, ...facts });
  if (plan.kind === 'nothing') return notSaved('modules', plan.why);
  host.log.debug(`module cache: a ${plan.kind} of ${plan.files.length} files, ${plan.why}`);
  const contents = encodeContents(plan.held);
  const entry = {
    cache: 'modules',
    kind: 'modules',
    key: modulesSaveKey(keys, { held: plan.held.map(({ name }) => name), complete: plan.complete }),
    parents: plan.parents,
    files: sourcesOf(plan.files, folder, host),
    facts: contents === undefined ? {} : { modules: contents },
  } as const;
  return saveChain(entry, store, host);
}
