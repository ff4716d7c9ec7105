import { listBuildCache } from '../../cache/inventory/build-items.ts';
import { buildStats } from '../../cache/inventory/build-stats.ts';
import { listModuleCache } from '../../cache/inventory/module-items.ts';
import { moduleStats } from '../../cache/inventory/module-stats.ts';
import { storeStats } from '../../cache/inventory/store-stats.ts';
import { UserError } from '../../errors.ts';
import { nodeSlices } from '../../host/node/slices.ts';
import { nodeTree } from '../../host/node/tree.ts';
import type { StatsOptions } from '../cache.ts';
import type { Terminal } from '../terminal.ts';
import { openDirectory } from './host.ts';
import { findPlaces } from './places.ts';
import { buildText, moduleText, storeText } from './stats-text.ts';

/** @throws UserError CONFIG_INVALID, INPUT_INVALID */
export async function runStats(options: StatsOptions, { host, print, printJson }: Terminal): Promise<number> {
  const rows = parseTop(options.top);
  const places = await findPlaces(options, {}, { build: true, modules: true, store: true }, host);
  const tree = nodeTree();
  const now = host.clock.now();
  const build =
    places.build === undefined
      ? null
      : buildStats(
          places.build,
          listBuildCache(
            places.build,
            { look: true, gomodcache: places.gomodcache },
            { ...host, tree, slices: nodeSlices() },
          ),
          now,
        );
  const modules =
    places.modules === undefined
      ? null
      : moduleStats(places.modules, listModuleCache(places.modules, { tree }), now);
  const store =
    places.store === undefined
      ? null
      : storeStats(
          places.store.root,
          await openDirectory(places.store.root, places.store.limit, host, true).entries(),
          places.store.limit,
          now,
        );
  const texts = [
    build === null ? [] : buildText(build, rows),
    modules === null ? [] : moduleText(modules, rows),
    store === null ? [] : storeText(store, rows, now),
  ];
  print(
    texts
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join('\n'))
      .join('\n\n'),
  );
  printJson({ build, modules, store });
  return 0;
}

function parseTop(text: string | undefined): number {
  if (text === undefined) return 15;
  if (/^[1-9]\d{0,6}$/.test(text.trim())) return Number(text);
  throw new UserError('USAGE', `--top: ${JSON.stringify(text)} is no number of rows`, {
    hint: 'Write --top 50; --json prints all of them.',
  });
}
