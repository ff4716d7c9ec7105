import { removeBuildEntries, removeModules } from '../../cache/inventory/apply.ts';
import { listBuildCache } from '../../cache/inventory/build-items.ts';
import { listModuleCache } from '../../cache/inventory/module-items.ts';
import { type BuildPruneRules, GO_KEEPS, planBuildPrune } from '../../cache/inventory/prune-build.ts';
import { planModulePrune } from '../../cache/inventory/prune-modules.ts';
import { parseUnusedSince } from '../../cache/inventory/unused-since.ts';
import { parseSums } from '../../cache/modules/go-sum.ts';
import { findSums } from '../../cache/modules/sums.ts';
import { formatSize, parseSize } from '../../cache/size.ts';
import { planEviction } from '../../cache/stores/directory-eviction.ts';
import { UserError } from '../../errors.ts';
import { nodeDisposal } from '../../host/node/disposal.ts';
import { nodeSlices } from '../../host/node/slices.ts';
import { nodeTree } from '../../host/node/tree.ts';
import type { Host } from '../../host/ports.ts';
import type { PruneOptions } from '../cache.ts';
import type { Terminal } from '../terminal.ts';
import { openDirectory } from './host.ts';
import { findPlaces, type Places } from './places.ts';
import { type Removal, removalLine, reportLeft } from './removal.ts';

/** @throws UserError INPUT_INVALID, CONFIG_INVALID, USAGE */
export async function runPrune(options: PruneOptions, { host, print, printJson }: Terminal): Promise<number> {
  const places = await findPlaces(options, options, { build: true }, host);
  if (places.build === undefined && (options.olderThan !== undefined || options.maxSize !== undefined)) {
    throw new UserError('USAGE', '--older-than and --max-size are about GOCACHE, which is not asked for', {
      hint: 'Add --build.',
    });
  }
  if (places.modules === undefined && options.keep !== undefined) {
    throw new UserError('USAGE', '--keep is about GOMODCACHE, which is not asked for', {
      hint: 'Add --modules.',
    });
  }
  const dry = options.dryRun === true;
  const build = places.build === undefined ? null : pruneBuild(places.build, options, dry, host);
  const modules =
    places.modules === undefined
      ? null
      : await pruneModules(places.modules, places.folder, options, dry, host);
  const store = places.store === undefined ? null : await pruneStore(places.store, dry, host);
  if (build !== null) print(removalLine('Build cache', build, dry));
  if (modules !== null) {
    print(removalLine('Module cache', modules, dry));
    for (const version of modules.partial) host.log.info(`Left alone, for it is being unpacked: ${version}`);
  }
  if (store !== null) print(removalLine('Cache folder', store, dry));
  printJson({ dryRun: dry, build, modules, store });
  return reportLeft([build, modules, store], host.log);
}

function pruneBuild(folder: string, options: PruneOptions, dry: boolean, host: Host): Removal {
  const rules = rulesOf(options, host.clock.now());
  const content = { look: false, gomodcache: '' };
  const items = listBuildCache(folder, content, { ...host, tree: nodeTree(), slices: nodeSlices() });
  const plan = planBuildPrune(items, rules);
  const left = dry ? [] : removeBuildEntries(folder, plan, { ...host, disposal: nodeDisposal() });
  const { files, bytes, kept } = plan;
  return { folder, files, bytes, kept, left };
}

/** Go's own five days where neither an age nor a size is given. */
function rulesOf({ olderThan, maxSize }: PruneOptions, now: number): BuildPruneRules {
  const since = olderThan === undefined ? undefined : parseUnusedSince(olderThan, '--older-than', now);
  return {
    unusedSince: since ?? (maxSize === undefined ? now - GO_KEEPS : undefined),
    maxBytes: maxSize === undefined ? undefined : parseSize(maxSize, '--max-size'),
  };
}

async function pruneModules(
  folder: string,
  here: string,
  { keep }: PruneOptions,
  dry: boolean,
  host: Host,
): Promise<Removal & { readonly versions: readonly string[]; readonly partial: readonly string[] }> {
  const projects = keep?.map((name) => host.machine.path.resolve(host.machine.cwd, name)) ?? [here];
  const texts: string[] = [];
  for (const project of projects) {
    const sums = await findSums([], project, host);
    if (sums.length === 0) {
      throw new UserError(
        'INPUT_INVALID',
        `${project} has no go.sum, so that nothing says which modules it uses`,
        {
          hint: 'Name the folders of all projects that matter with --keep; `cache clear --modules` removes every module.',
        },
      );
    }
    texts.push(...sums.map(({ text }) => text));
  }
  const plan = planModulePrune(listModuleCache(folder, { tree: nodeTree() }), parseSums(texts));
  const left = dry ? [] : await removeModules(folder, plan, { ...host, disposal: nodeDisposal() });
  const { files, bytes, kept, partial } = plan;
  return { folder, files, bytes, kept, left, partial, versions: plan.versions.map(({ module }) => module) };
}

async function pruneStore(
  { root, limit }: NonNullable<Places['store']>,
  dry: boolean,
  host: Host,
): Promise<Removal> {
  const store = openDirectory(root, limit, host, true);
  const before = await store.entries();
  const bytesOf = (entries: readonly { readonly size: number }[]) =>
    entries.reduce((sum, { size }) => sum + size, 0);
  const going = planEviction(
    before.map((entry) => ({ ...entry, file: entry.path })),
    limit,
  );
  const bytes = dry || before.length === 0 ? bytesOf(going) : await store.evict(limit);
  const after = dry
    ? before.filter((entry) => !going.some(({ file }) => file === entry.path))
    : await store.entries();
  const total = bytesOf(after);
  const files = before.length - after.length;
  const left =
    total > limit
      ? [`${formatSize(total)} in ${root} are more than its ${formatSize(limit)}: another process is at it`]
      : [];
  return { folder: root, files, bytes, kept: { files: after.length, bytes: total }, left };
}
