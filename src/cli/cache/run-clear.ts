import { clearModules, removeBuildEntries } from '../../cache/inventory/apply.ts';
import { planBuildClear, planModuleClear } from '../../cache/inventory/clear.ts';
import { listModuleCache } from '../../cache/inventory/module-items.ts';
import { UserError } from '../../errors.ts';
import { nodeDisposal } from '../../host/node/disposal.ts';
import { nodeTree } from '../../host/node/tree.ts';
import type { Host } from '../../host/ports.ts';
import type { ClearOptions } from '../cache.ts';
import type { Terminal } from '../terminal.ts';
import { openDirectory } from './host.ts';
import { findPlaces, type Places } from './places.ts';
import { type Removal, removalLine, reportLeft } from './removal.ts';
import { files as filesText } from './table.ts';

/** @throws UserError USAGE where nothing is named, INPUT_INVALID, CONFIG_INVALID */
export async function runClear(options: ClearOptions, { host, print, printJson }: Terminal): Promise<number> {
  if (!options.build && !options.modules && !options.store) {
    throw new UserError('USAGE', 'Nothing is named that is to be cleared', {
      hint: 'Name it: --build, --modules or --store, or several. --dry-run says how much it is.',
    });
  }
  const dry = options.dryRun === true;
  const places = await findPlaces(options, options, {}, host);
  const build = places.build === undefined ? null : clearBuild(places.build, dry, host);
  const modules = places.modules === undefined ? null : await clearModuleCache(places.modules, dry, host);
  const store = places.store === undefined ? null : await clearStore(places.store, dry, host);
  if (build !== null) {
    print(removalLine('Build cache', build, dry));
    if (build.fuzz > 0) {
      host.log.info(`${filesText(build.fuzz)} of fuzz inputs stay; \`go clean -fuzzcache\` removes them.`);
    }
  }
  if (modules !== null) {
    print(removalLine('Module cache', modules, dry));
    if (modules.foreign > 0) host.log.info(`${filesText(modules.foreign)} that Go has not put there stay.`);
  }
  if (store !== null) print(removalLine('Cache folder', store, dry));
  printJson({ dryRun: dry, build, modules, store });
  return reportLeft([build, modules, store], host.log);
}

const nothing = { bytes: 0 };

function clearBuild(folder: string, dry: boolean, host: Host): Removal & { readonly fuzz: number } {
  const plan = planBuildClear(folder, { tree: nodeTree() });
  const left = dry ? [] : removeBuildEntries(folder, plan, { ...host, disposal: nodeDisposal() });
  const { files, bytes, keptFuzz } = plan;
  return { folder, files, bytes, kept: nothing, left, fuzz: keptFuzz };
}

async function clearModuleCache(
  folder: string,
  dry: boolean,
  host: Host,
): Promise<Removal & { readonly foreign: number }> {
  const plan = planModuleClear(listModuleCache(folder, { tree: nodeTree() }));
  const left = dry ? [] : await clearModules(folder, plan, { ...host, disposal: nodeDisposal() });
  const { files, bytes, foreign } = plan;
  return { folder, files, bytes, kept: nothing, left, foreign };
}

async function clearStore(
  { root, limit }: NonNullable<Places['store']>,
  dry: boolean,
  host: Host,
): Promise<Removal> {
  const store = openDirectory(root, limit, host, true);
  const entries = await store.entries();
  const left: string[] = [];
  for (const { path } of dry ? [] : entries) {
    await store.remove({ handle: path }).catch(() => left.push(path));
  }
  const bytes = entries.reduce((sum, { size }) => sum + size, 0);
  return { folder: root, files: entries.length, bytes, kept: nothing, left };
}
