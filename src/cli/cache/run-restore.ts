import { type Lookup, lookupStore } from '../../cache/inventory/trial-stores.ts';
import { restoredLine } from '../../cache/job/report.ts';
import { parseStoreInputs } from '../../cache/job/request.ts';
import { startCaches } from '../../cache/job/restore.ts';
import type { CacheHost, CacheRequest } from '../../cache/job/types.ts';
import type { Restored } from '../../cache/model.ts';
import { formatSize } from '../../cache/size.ts';
import type { Store } from '../../cache/stores/types.ts';
import type { RestoreOptions } from '../cache.ts';
import type { Terminal } from '../terminal.ts';
import { findGo, type KnownGo } from './go-version.ts';
import { cacheHost, open, requireStore } from './host.ts';
import { forgetState, readState, type StateFile, statePath } from './state-file.ts';
import { readCacheRequest, readValues } from './values.ts';

/**
 * As the action's main step: a cache that does not come is one line and no failure.
 * @throws UserError INPUT_INVALID (also where there is no store), CONFIG_INVALID, VERSION_INVALID, DISK_DENIED and
 *   DISK_FULL for the state
 */
export async function runRestore(options: RestoreOptions, terminal: Terminal): Promise<number> {
  const { host, printJson } = terminal;
  const { machine, files, log } = host;
  const read = await readValues(options, host);
  const request = readCacheRequest(options, read, host);
  if (!read.values.boolean('cache')) {
    log.info('No caches: cache is false.');
    printJson({ restored: [], stateFile: null, why: 'cache is false' });
    return 0;
  }
  const inputs = parseStoreInputs(read.values, machine);
  const dry = options.dryRun === true;
  const store = await open(requireStore(inputs, host), inputs.limit, host, dry);
  const stateFile = path(options.state, request, terminal);
  const go = await findGo(options, request.workspace, host);
  if (dry) return tryRestore(request, go, store, cacheHost(host, machine.temp), terminal);

  const before = await readState(stateFile, files);
  if ('state' in before) await forgetState(stateFile, before.state, files);
  const runs = await restore(request, go, store, cacheHost(host, machine.path.dirname(stateFile)));
  const all = [runs.modules, runs.build];
  for (const { restored, advice } of all) {
    terminal.print(restoredLine(restored));
    if (advice !== undefined) log.info(advice);
  }
  const state: StateFile = {
    schema: 1,
    store: { store: inputs.store, directory: inputs.directory ?? null },
    job: runs.state,
    skipped: all.flatMap(({ restored: { cache, note }, state: own }) =>
      own === undefined ? [{ cache, why: note ?? 'it was left out' }] : [],
    ),
  };
  await files.write(stateFile, JSON.stringify(state), { mode: 0o600 });
  printJson({ restored: all.map(({ restored }) => restored), stateFile });
  return 0;
}

export function path(
  named: string | undefined,
  request: CacheRequest,
  { host: { machine } }: Terminal,
): string {
  return named === undefined
    ? statePath(request.workspace, machine)
    : machine.path.resolve(machine.cwd, named);
}

async function restore(request: CacheRequest, go: KnownGo, store: Store, host: CacheHost) {
  const start = await startCaches(request, store, host);
  if ('version' in go) start.build(go.version);
  else host.log.warning(`The version of Go is not known: ${go.unknown}`);
  return start.finish();
}

/** Asks the store, and brings nothing. */
async function tryRestore(
  request: CacheRequest,
  go: KnownGo,
  real: Store,
  host: CacheHost,
  { print, printJson }: Terminal,
): Promise<number> {
  const { store, lookups } = lookupStore(real);
  const { modules, build } = await restore(request, go, store, host);
  const plans = [modules, build].map(({ restored }) => ({
    restored,
    lookup: lookups.find(({ key }) => key === restored.keys.key),
  }));
  for (const plan of plans) print(lineOf(plan));
  printJson({
    dryRun: true,
    restored: plans.map(({ restored: { cache, keys, note }, lookup }) => ({
      cache,
      ...{ key: keys.key === '' ? null : keys.key, ladder: keys.ladder },
      found: lookup?.found === undefined ? null : { key: lookup.found.key, size: lookup.found.size ?? null },
      why: lookup === undefined ? note : null,
    })),
  });
  return 0;
}

function lineOf({
  restored,
  lookup,
}: {
  readonly restored: Restored;
  readonly lookup: Lookup | undefined;
}): string {
  const found = lookup?.found;
  if (found === undefined) return restoredLine(restored);
  const size = found.size === undefined ? '' : ` (${formatSize(found.size)}, and what it is a layer over)`;
  const name = restored.cache === 'build' ? 'Build cache' : 'Module cache';
  return `${name} would be restored from ${found.key}${size}.`;
}
