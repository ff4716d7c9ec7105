import { type PlannedCache, planJob } from '../../cache/inventory/job-plan.ts';
import { planSdkCache } from '../../cache/inventory/sdk-plan.ts';
import { parseStoreInputs } from '../../cache/job/request.ts';
import type { Decision } from '../../cache/model.ts';
import { findSums } from '../../cache/modules/sums.ts';
import { parseSdkCacheRequest } from '../../cache/sdk/request.ts';
import { chooseStore } from '../../cache/stores/choose.ts';
import { detectService } from '../../cache/stores/service.ts';
import { nodeSdkDisk } from '../../host/node/sdk-disk.ts';
import type { Terminal } from '../terminal.ts';
import { findGoAndPlan } from './go-version.ts';
import { cacheHost } from './host.ts';
import type { CacheOptions } from './options.ts';
import { readCacheRequest, readValues } from './values.ts';

/** @throws UserError INPUT_INVALID, CONFIG_INVALID, VERSION_INVALID */
export async function runKeys(options: CacheOptions, { host, print, printJson }: Terminal): Promise<number> {
  const { machine } = host;
  const read = await readValues(options, host);
  const request = readCacheRequest(options, read, host);
  const store = chooseStore(detectService(machine.env), parseStoreInputs(read.values, machine));
  const { go, setup } = await findGoAndPlan(options, request.workspace, host);
  const sdk = { ...host, disk: nodeSdkDisk() };
  const caches = [
    ...(await planJob(request, go, cacheHost(host, machine.temp))),
    await planSdkCache(setup, parseSdkCacheRequest(read.values, store), sdk),
  ];
  const sums = await findSums(request.dependencyPath, request.workspace, host);
  host.log.info('unknown' in go ? `Go: not known, ${go.unknown}` : `Go ${go.version}: ${go.source}`);
  const place = store.kind === 'directory' ? `${store.kind} ${store.root}` : store.kind;
  host.log.info(store.kind === 'none' ? `Store: none, ${store.why}` : `Store: ${place}`);
  if (!read.values.boolean('cache')) host.log.info('The action keeps no caches here: cache is false.');
  for (const cache of caches) for (const line of linesOf(cache)) print(line);
  printJson({
    workspace: request.workspace,
    enabled: read.values.boolean('cache'),
    go,
    store:
      store.kind === 'none'
        ? { kind: store.kind, why: store.why }
        : { kind: store.kind, ...(store.kind === 'directory' ? { directory: store.root } : {}) },
    dependencyFiles: sums.map(({ path }) => path),
    caches: caches.map(({ keys, ...cache }) => ({
      ...cache,
      key: keys?.key ?? null,
      ladder: keys?.ladder ?? [],
    })),
  });
  return 0;
}

function linesOf({ cache, folder, keys, restore, save }: PlannedCache): readonly string[] {
  return [
    `${cache}: ${folder === '' ? 'no folder' : folder}`,
    ...(keys === null
      ? []
      : [`  key     ${keys.key}`, ...keys.ladder.map((prefix) => `  or      ${prefix}*`)]),
    `  restore ${yesOrNo(restore)}`,
    `  save    ${yesOrNo(save)}`,
  ];
}

function yesOrNo(decision: Decision): string {
  return decision.do ? 'yes' : `no: ${decision.why}`;
}
