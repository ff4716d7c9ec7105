import { mayBeLayer, planLayer } from '../build/plan-layer.ts';
import { BUILD_LIMITS, nothingToSave, planBuildSave } from '../build/plan-save.ts';
import { glanceInTurns, newInBuildCache, scanInTurns } from '../build/scan.ts';
import { saveChain } from '../chain/save.ts';
import type { Saved } from '../chain/types.ts';
import { messageOf } from '../message.ts';
import type { CacheName } from '../model.ts';
import type { Reservation, Store } from '../stores/types.ts';
import { notSaved, sourcesOf } from './entry.ts';
import { saveModules } from './save-modules.ts';
import type { BuildState, CacheHost, CacheJobState, RestoredNames } from './types.ts';

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
  const { build, modules } = state;
  const partialModules = modules?.mode === 'minimal';
  const begun =
    build === undefined ? undefined : beginBuild(build, { ...run, partialModules }, names.build, store, host);
  const work = [
    begun === undefined ? [] : guarded('build', async () => (await begun).saving),
    modules === undefined
      ? []
      : guarded('modules', async () => {
          // Looking at their folders would hold up the other cache now, and nothing once its first bytes are on their way.
          await begun?.catch(() => undefined);
          return saveModules(modules, names.modules, store, host);
        }),
  ];
  return (await Promise.all(work)).flat();
}

/** Looks at what there is to save; the rest is under way when this resolves. */
async function beginBuild(
  { folder, stamp, packs, missing, save, keys }: BuildState,
  { complete, keepTests, partialModules }: RunFacts & { readonly partialModules: boolean },
  restored: readonly string[],
  store: Store,
  host: CacheHost,
): Promise<{ readonly saving: Promise<readonly Saved[]> }> {
  const not = (why: string) => ({ saving: Promise.resolve([notSaved('build', why)]) });
  if (!save.do) return not(save.why);
  const known = new Set(stamp === undefined ? [] : restored);
  const limits = BUILD_LIMITS;
  const nothing = nothingToSave(newInBuildCache(folder, known, host), { limits, keepTests, stamp });
  if (nothing !== undefined) return not(nothing);
  // Side by side: connecting to the service takes as long as looking at what there is to save.
  const reserving = store.reserve(keys.key);
  reserving.catch(() => undefined);
  const looks = keepTests || partialModules;
  const facts = {
    stamp,
    now: host.clock.now(),
    restored,
    chain: packs,
    missing,
    complete,
    partialModules,
    keepTests,
    limits,
  };
  const look = async () => {
    if (mayBeLayer(facts)) {
      const layer = planLayer(await glanceInTurns(folder, known, host), facts);
      if (layer !== undefined) return layer;
    }
    const cache = await scanInTurns(folder, (name) => looks && !known.has(name), host);
    return planBuildSave({ ...facts, cache });
  };
  const plan = await look().catch(async (error) => {
    await giveUp(reserving);
    throw error;
  });
  if (plan.kind === 'nothing') {
    await giveUp(reserving);
    return not(plan.why);
  }
  host.log.debug(`build cache: a ${plan.kind} of ${plan.files.length} files, ${plan.why}`);
  // Files of one kind side by side: 2 % fewer bytes.
  const files = sourcesOf(
    plan.files.toSorted((a, b) => a.size - b.size),
    folder,
    host,
  );
  const { parents } = plan;
  const entry = { cache: 'build', kind: 'build', key: keys.key, parents, files, facts: {} } as const;
  return { saving: saveChain(entry, store, host, reserving).then((one) => [one]) };
}

/** Another job may have the key: what is new is of no use (half a file of a killed compiler), or cannot be read. */
async function giveUp(reserving: Promise<Reservation>): Promise<void> {
  const reservation = await reserving.catch(() => undefined);
  if (reservation?.kind === 'reserved') await reservation.abandon().catch(() => undefined);
}

async function guarded(cache: CacheName, work: () => Promise<readonly Saved[]>): Promise<readonly Saved[]> {
  try {
    return await work();
  } catch (error) {
    return [notSaved(cache, messageOf(error))];
  }
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
