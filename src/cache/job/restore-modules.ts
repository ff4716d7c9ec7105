import type { Log } from '../../host/ports.ts';
import { emptyChain, restoreChain } from '../chain/restore.ts';
import type { ChainRequest, RestoredChain } from '../chain/types.ts';
import { type ModulesMode, moduleKeys } from '../keys/modules.ts';
import { messageOf } from '../message.ts';
import type { CacheKeys } from '../model.ts';
import { worthRestoring } from '../modules/contents.ts';
import { moduleNames } from '../modules/filter.ts';
import { parseSums } from '../modules/go-sum.ts';
import { layoutsOf, type ModuleLayout } from '../modules/layout.ts';
import { verifyModules, type WrongModule } from '../modules/verify.ts';
import type { FileDigest } from '../pack/ports.ts';
import { type RestoreContext, skipped } from './context.ts';
import type { CacheRun, ModulesState } from './types.ts';

interface ModulesContext extends RestoreContext {
  /** Texts of the go.sum files. */
  readonly sums: readonly string[];
  /** undefined: it will not be known. */
  readonly goVersion: Promise<string | undefined>;
}

/** Never rejects but for inputs (INPUT_INVALID). */
export async function restoreModules(context: ModulesContext): Promise<CacheRun<ModulesState>> {
  const { request, facts, policy } = context;
  const { mode } = facts.modules;
  const { restore, save } = policy.modules;
  if (mode === 'download' || (!restore.do && !save.do)) {
    return skipped('modules', restore.do ? 'cache-modules is download' : restore.why);
  }
  if (mode === 'minimal') return restoreMinimal(context);
  const run = await restoreWhole(mode, context);
  const why = minimalRefused(context);
  return why === undefined || request.modules !== 'minimal' ? run : withAdvice(run, why);
}

function minimalRefused({ request, facts }: ModulesContext): string | undefined {
  if (request.modules !== 'minimal' || facts.modules.mode !== 'auto') return undefined;
  return facts.hosted
    ? insteadOfMinimal('cache-verify needs whole modules')
    : insteadOfMinimal('this machine may keep its module cache for jobs that need more of it');
}

function insteadOfMinimal(why: string): string {
  return `Module cache: auto instead of minimal, since ${why}.`;
}

/** The whole modules where there is no minimal cache of exactly these imports. */
async function restoreMinimal(context: ModulesContext): Promise<CacheRun<ModulesState>> {
  const { request, policy, sums } = context;
  const { findFingerprint } = await import('./fingerprint.ts');
  const found = await findFingerprint(request.workspace, context, await context.goVersion).catch(
    (error: unknown) => ({ why: messageOf(error) }),
  );
  if ('why' in found) return withAdvice(await restoreWhole('auto', context), insteadOfMinimal(found.why));
  const keys = moduleKeys('minimal', sums, request.keyParts, found.fingerprint)!;
  if (policy.modules.restore.do) {
    const chain = await restoreChain(requestFor('minimal', keys, context), context.store, context.host);
    if (chain.report.match === 'exact') return runOf('minimal', keys, chain, context);
  }
  const run = await restoreWhole('auto', context);
  const state = run.state && { ...run.state, minimal: { key: keys.key, ...found } };
  return withAdvice({ ...run, state }, insteadOfMinimal(`there is none for these imports (${keys.key})`));
}

async function restoreWhole(
  mode: Exclude<ModulesMode, 'download'>,
  context: ModulesContext,
): Promise<CacheRun<ModulesState>> {
  const { request, policy, sums, store, host } = context;
  const keys = moduleKeys(mode, sums, request.keyParts)!;
  const { restore } = policy.modules;
  if (!restore.do) return runOf(mode, keys, emptyChain({ cache: 'modules', keys }, restore.why), context);
  const verification = request.verify ? new Verification(layoutsOf(parseSums(sums))) : undefined;
  const chain = await restoreChain(
    { ...requestFor(mode, keys, context), ...(verification && { refuse: verification.refuse }) },
    store,
    host,
  );
  if (chain.report.matched !== null) verification?.tell(chain.report.matched, host.log);
  return runOf(mode, keys, chain, context);
}

function requestFor(mode: ModulesMode, keys: CacheKeys, { sums, facts }: ModulesContext): ChainRequest {
  const names = moduleNames(layoutsOf(parseSums(sums)));
  const [same] = keys.ladder;
  return {
    cache: 'modules',
    kind: 'modules',
    keys,
    folder: facts.modules.folder,
    unit: 'modules',
    readOnly: true,
    names: mode !== 'minimal',
    take: { kind: 'modules', ...names },
    ...(same === undefined ? {} : { same }),
    worth: (header) => worthRestoring(header.facts.modules, names),
  };
}

function runOf(
  mode: ModulesMode,
  keys: CacheKeys,
  { report, packs, names }: RestoredChain,
  { request, facts, policy }: ModulesContext,
): CacheRun<ModulesState> {
  const { dependencyPath, workspace } = request;
  const { match } = report;
  return {
    restored: report,
    names,
    state: {
      ...{ keys, folder: facts.modules.folder, packs, save: policy.modules.save },
      ...{ mode, match, dependencyPath, workspace },
    },
  };
}

/** Compares with go.sum what came, before anyone can see it. */
class Verification {
  #checked = 0;
  #wrong: readonly WrongModule[] = [];
  readonly #layouts: readonly ModuleLayout[];

  constructor(layouts: readonly ModuleLayout[]) {
    this.#layouts = layouts;
  }

  readonly refuse = (packs: readonly (readonly FileDigest[])[]): readonly string[] => {
    const { checked, wrong } = verifyModules(this.#layouts, packs);
    this.#checked = checked;
    this.#wrong = wrong;
    return wrong.flatMap(({ names }) => names);
  };

  tell(key: string, log: Pick<Log, 'info' | 'warning'>): void {
    const [first, ...others] = this.#wrong;
    if (first === undefined) {
      log.info(`Module cache verified: ${this.#checked} module versions are what go.sum says.`);
      return;
    }
    const named = others.slice(0, 5).map(({ module }) => module);
    const also = named.length === 0 ? '' : `; also ${named.join(', ')}${others.length > 5 ? ', …' : ''}`;
    log.warning(
      `Module cache: ${this.#wrong.length} of ${this.#checked} module versions from ${key} are not what go.sum says and were left out; Go will download them. ${first.module}: ${first.why}${also}. Delete that cache entry.`,
    );
  }
}

function withAdvice(run: CacheRun<ModulesState>, advice: string): CacheRun<ModulesState> {
  return { ...run, advice };
}
