import type { Saved } from '../../cache/chain/types.ts';
import { coldState } from '../../cache/inventory/job-plan.ts';
import { weighingStore } from '../../cache/inventory/trial-stores.ts';
import { savedLine } from '../../cache/job/report.ts';
import { parseStoreInputs } from '../../cache/job/request.ts';
import { saveCaches } from '../../cache/job/save.ts';
import type { CacheJobState } from '../../cache/job/types.ts';
import type { CacheName } from '../../cache/model.ts';
import { formatSize } from '../../cache/size.ts';
import { goSettings } from '../../go/folders.ts';
import type { SaveOptions } from '../cache.ts';
import type { Terminal } from '../terminal.ts';
import { findGo } from './go-version.ts';
import { cacheHost, open, requireStore } from './host.ts';
import { path } from './run-restore.ts';
import { forgetState, readState, type StateFile } from './state-file.ts';
import { files as filesText } from './table.ts';
import { type CacheValues, readCacheRequest, readValues } from './values.ts';

/**
 * As the action's post step: what is not saved is one line with the reason and no failure.
 * @throws UserError INPUT_INVALID (also where there is no store), CONFIG_INVALID, VERSION_INVALID
 */
export async function runSave(options: SaveOptions, terminal: Terminal): Promise<number> {
  const { host, print, printJson } = terminal;
  const { machine, files, log } = host;
  const read = await readValues(options, host);
  const { values } = read;
  if (!values.boolean('cache')) {
    log.info('Nothing is saved: cache is false.');
    printJson({ saved: [], why: 'cache is false' });
    return 0;
  }
  const stateFile = path(options.state, readCacheRequest(options, read, host), terminal);
  const found = await readState(stateFile, files);
  const given = 'state' in found ? found.state : undefined;
  if ('why' in found) {
    log.warning(
      `No restore is known (${found.why}): what this job used cannot be told from what lay there, so everything counts as its own and a whole new base is saved.`,
    );
  }
  const inputs = storeOf(read, given, terminal);
  const store = await open(requireStore(inputs, host), inputs.limit, host, options.dryRun);
  const { job, skipped } = await jobOf(options, read, given, terminal);
  const run = { complete: options.failed !== true, keepTests: values.boolean('stable-mtimes') };
  const whys = new Map<CacheName, string>();
  const own = noting(cacheHost(host, machine.path.dirname(stateFile)), whys);
  const target = options.dryRun ? weighingStore(store) : store;
  const saved = [
    ...(await saveCaches(job, run, target, own)),
    ...skipped.map(({ cache, why }): Saved => ({ cache, kind: 'not saved', why })),
  ];
  for (const each of saved) print(options.dryRun ? plannedLine(each) : savedLine(each));
  for (const why of whys.values()) log.info(why);
  if (given !== undefined && !options.dryRun) await forgetState(stateFile, given, files);
  printJson({
    ...(options.dryRun ? { dryRun: true } : {}),
    saved: saved.map((each) => ({ ...each, plan: whys.get(each.cache) ?? null })),
  });
  return 0;
}

/** Flags and config, else the store that the restore asked. */
function storeOf({ values }: CacheValues, state: StateFile | undefined, { host }: Terminal) {
  const inputs = parseStoreInputs(values, host.machine);
  if (state === undefined || values.given('cache-store') || values.given('cache-directory')) return inputs;
  return { ...inputs, store: state.store.store, directory: state.store.directory ?? undefined };
}

/** What the restore knew; of what it left out, or without one, what is there now. */
async function jobOf(
  options: SaveOptions,
  read: CacheValues,
  state: StateFile | undefined,
  { host }: Terminal,
): Promise<Pick<StateFile, 'job' | 'skipped'>> {
  const request = readCacheRequest(options, read, host);
  const settings = await goSettings(host.files, host.machine);
  const build = state?.job.build?.folder === settings.GOCACHE ? state.job.build : undefined;
  const modules = state?.job.modules?.folder === settings.GOMODCACHE ? state.job.modules : undefined;
  for (const [known, now, name] of [
    [state?.job.build, build, 'GOCACHE'],
    [state?.job.modules, modules, 'GOMODCACHE'],
  ] as const) {
    if (known !== undefined && now === undefined)
      host.log.warning(`${name} was ${known.folder} at the restore: what it knew is of no use.`);
  }
  if (state !== undefined && options.force !== true) {
    return { job: { build, modules, namesFile: state.job.namesFile }, skipped: state.skipped };
  }
  const go = await findGo(options, request.workspace, host);
  if ('unknown' in go)
    host.log.warning(`No build cache is saved: the version of Go is not known: ${go.unknown}`);
  const cold = await coldState(request, go, cacheHost(host, host.machine.temp));
  const job: CacheJobState = {
    build: forced(build, cold.build),
    modules: forced(modules, cold.modules),
    namesFile: state?.job.namesFile,
  };
  return { job, skipped: [] };
}

function forced<Part extends CacheJobState['build'] | CacheJobState['modules']>(
  known: Part,
  cold: Part,
): Part {
  return known === undefined || cold === undefined ? (cold ?? known) : { ...known, save: cold.save };
}

/** job/save.ts says what it plans as a line for debugging: here someone asked for it. */
function noting<H extends ReturnType<typeof cacheHost>>(host: H, whys: Map<CacheName, string>): H {
  const debug = (line: string) => {
    if (line.startsWith('build cache: ')) whys.set('build', line);
    if (line.startsWith('module cache: ')) whys.set('modules', line);
    host.log.debug(line);
  };
  return { ...host, log: { ...host.log, debug } };
}

function plannedLine(saved: Saved): string {
  const name = saved.cache === 'build' ? 'Build cache' : 'Module cache';
  if (saved.kind === 'not saved') return `${name} would not be saved: ${saved.why}.`;
  const what = saved.layer ? 'a layer' : 'a base';
  return `${name} would be saved: ${what} of ${filesText(saved.files)}, ${formatSize(saved.size)} compressed, as ${saved.key}.`;
}
