import { applyToTarget, type EnvironmentHost, undoJobs } from '../environment/journal/session.ts';
import type { Undone } from '../environment/journal/undo.ts';
import { jobFolder } from '../environment/layers/job-folder.ts';
import { processChanges } from '../environment/layers/process.ts';
import {
  collectSnapshot,
  gatherFacts,
  loadPatches,
  type Patch,
  type PatchPlan,
  planPatches,
  renderPlan,
  renderPlanMarkdown,
} from '../environment/patches/index.ts';
import { environmentHost } from '../host/node/environment-host.ts';
import type { Host } from '../host/ports.ts';
import type { SetupResult } from '../setup/types.ts';
import type { Values } from '../setup/values.ts';

export interface PatchedEnvironment {
  /** The output `environment-digest`. */
  readonly digest: string;
  /** Names, for the output `environment-changes`. */
  readonly changes: readonly string[];
  /** A section of the job summary. */
  readonly summary: string;
  /** For what is built in this very step, as `Command.env`: undefined takes a variable away. */
  readonly variables: Readonly<Record<string, string | undefined>>;
}

/**
 * Applies the project's patches to the later steps of the job. Go was set up, and what that changes is in GITHUB_ENV and
 * GITHUB_PATH already. What a killed job of this runner left on the machine is undone before.
 * @param env of this process, all of it
 * @returns undefined where there are no patches
 * @throws UserError as its parts do; nothing is written then
 */
export async function patchEnvironment(
  values: Values,
  result: Pick<SetupResult, 'go' | 'environment'>,
  host: Host,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<PatchedEnvironment | undefined> {
  const { machine, log } = host;
  const layers = environmentHost(host, env);
  tellUndone(
    await undoJobs('earlier', layers),
    'An earlier job on this runner was ended before it could undo',
    host,
  );
  const base = machine.path.resolve(machine.cwd, values.text('working-directory') ?? '.');
  const patches = await loadPatches(values.lines('env-patches'), host, base);
  if (patches.length === 0) return undefined;
  const effective = effectiveNow(result, layers);
  const { plan, notes } = await applyToTarget(
    { layer: 'job' },
    async (layer) => planPatches(await factsOf(patches, result, effective, layer, host), patches),
    {},
    layers,
  );
  log.group('Environment patches', renderPlan(plan));
  for (const note of notes) log.info(note);
  warnOfFolders(plan, values, host);
  return {
    digest: plan.digest,
    changes: plan.changes.map(({ name }) => name),
    summary: renderPlanMarkdown(plan),
    variables: processChanges(plan),
  };
}

/**
 * For the post step: takes back what any step of this job applied to the machine, and removes the job's own files.
 * The job's variables end with it.
 */
export async function unpatchEnvironment(
  host: Host,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<void> {
  tellUndone(await undoJobs('this', environmentHost(host, env)), 'Undone with the job', host);
  const folder = jobFolder(host.machine);
  if (folder !== undefined) await host.files.remove(folder);
}

function factsOf(
  patches: readonly Patch[],
  { go }: Pick<SetupResult, 'go'>,
  effective: ReadonlyMap<string, string>,
  layer: Parameters<typeof gatherFacts>[2]['layer'],
  host: Host,
) {
  return gatherFacts(host, patches, { layer, effective, ...(go === undefined ? {} : { go }) });
}

/** `go env` was asked before later steps had what setting up Go changes. */
function effectiveNow(
  { go, environment }: Pick<SetupResult, 'go' | 'environment'>,
  { env, machine }: EnvironmentHost,
): ReadonlyMap<string, string> {
  const { values } = collectSnapshot({
    env: new Map(Object.entries(env).flatMap(([name, text]) => (text === undefined ? [] : [[name, text]]))),
    goEnv: go?.raw ?? {},
    files: [],
    os: machine.platform.os,
  });
  const now = new Map(values);
  for (const change of environment.changes) {
    if (change.kind === 'set') now.set(change.name, change.value);
    else if (change.kind === 'unset' && go?.raw[change.name] === undefined) now.delete(change.name);
  }
  return now;
}

/** The caches came down while Go did, to where Go had them then. */
function warnOfFolders({ changes }: PatchPlan, values: Values, { log }: Host): void {
  const moved = changes.filter(({ name }) => /^(?:GOCACHE|GOMODCACHE|GOPATH)$/.test(name));
  if (moved.length === 0 || !values.boolean('cache')) return;
  const names = moved.map(({ name }) => name).join(' and ');
  const [origin] = moved[0]!.origins;
  log.warning(
    `A patch sets ${names}, and the caches of this job were restored to where it was before: set it with \`env:\` of the job, or the input cache to false.`,
    origin === undefined ? undefined : { path: origin.path, line: origin.line },
  );
}

function tellUndone(undone: readonly Undone[], title: string, { log }: Host): void {
  for (const { id, place, restored, conflicts } of undone) {
    log.info(`${title}: apply ${id} to ${place}, ${restored.join(', ') || 'nothing'}.`);
    for (const { name, why } of conflicts) log.warning(`${name} in ${place} stays as it is: ${why}.`);
  }
}
