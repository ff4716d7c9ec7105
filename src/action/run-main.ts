import type { CacheName, Restored } from '../cache/model.ts';
import { readConfig } from '../config/read.ts';
import type { Change } from '../environment/plan.ts';
import { UserError } from '../errors.ts';
import type { Job } from '../host/github/index.ts';
import type { Host } from '../host/ports.ts';
import { type Input, type InputName, inputs, type OutputName } from '../inputs.ts';
import { integrityText, renderSummary, verificationText } from '../setup/report.ts';
import { parseRequest } from '../setup/request.ts';
import { setup } from '../setup/run.ts';
import { toolCacheRoot } from '../setup/tool-cache-root.ts';
import type { SetupRequest, SetupResult } from '../setup/types.ts';
import { inputValues, type Values } from '../setup/values.ts';
import type { BuildStep } from './build.ts';
import type { ActionCaches, CacheOutcome } from './caches.ts';
import type { PatchedEnvironment } from './environment.ts';
import { environmentNeeded } from './environment-needed.ts';
import type { MatcherName } from './matchers.ts';

/** The main step. @throws UserError for the door to show */
export async function runMain(given: Host, job: Job): Promise<void> {
  const values = await readValues(given, job);
  const { host, changes: moved } = await onFastDrive(values, given);
  const matchers = parseMatchers(values);
  const summary = values.boolean('job-summary');
  const request = parseRequest(values, host.machine, toolCacheRoot(host.machine));
  const building = buildAsked(job) ? await planBuild(values, host, job) : undefined;
  const caches = await begin(values, host);
  const { result, outcome } = await bringAll(request, caches, host);
  const steady = values.boolean('stable-mtimes') && (await (await import('./caches.ts')).steadyTimes(host));
  const changes = [...moved, ...result.environment.changes, ...(steady ? [quietGit] : [])];
  await job.environment(changes, host.machine.platform.os);
  const patched = await patch(values, result, host);
  const { beginPrivate } = await import('./private.ts');
  const access = await beginPrivate(values, result, [...changes, ...patchedChanges(patched)], host);
  if (access.length > 0) await job.environment(access, host.machine.platform.os);
  host.log.info(`Verification: ${verificationText(result.sdk)}`);
  for (const name of matchers) job.addMatcher(matcherPath(name, host));
  await setOutputs(result, outcome?.restored ?? [], patched, job);
  if (outcome !== undefined) await job.saveState(JSON.stringify(outcome.state));
  if (result.go !== undefined) host.log.group('go env', goEnvLines(result.go.raw));
  if (summary)
    job.summary([renderSummary(result, await cacheLine(outcome)), patched?.summary ?? ''].join('\n'));
  await building?.run(result, [...changes, ...patchedChanges(patched), ...access], {
    environment: patched?.digest ?? null,
    caches: restoredKeys(outcome?.restored ?? []),
  });
}

/** By the workflow and not by the config: not every job that sets Go up is to build all that the project says there. */
function buildAsked(job: Job): boolean {
  return (['targets', 'build-only'] satisfies InputName[]).some((name) => job.input(name) !== '');
}

async function planBuild(values: Values, host: Host, job: Job): Promise<BuildStep> {
  const { policyAsked } = await import('../policy/parse.ts');
  const policy = policyAsked(values)
    ? await (await import('./policy.ts')).planPolicy(values, host, job)
    : undefined;
  return (await import('./build.ts')).planBuildStep(values, host, job, policy);
}

/** `go build` asks git for the state of the checkout, and git would write its index: a new time for `.git`. */
const quietGit: Change = {
  kind: 'set',
  name: 'GIT_OPTIONAL_LOCKS',
  value: '0',
  why: 'stable-mtimes: git must not touch the checkout',
};

/** Loaded only where there are patches, or where a killed job left something to take back. */
async function patch(
  values: Values,
  result: SetupResult,
  host: Host,
): Promise<PatchedEnvironment | undefined> {
  if (!(await environmentNeeded(values, host))) return undefined;
  return (await import('./environment.ts')).patchEnvironment(values, result, host);
}

function patchedChanges(patched: PatchedEnvironment | undefined): Change[] {
  const why = 'an environment patch';
  return Object.entries(patched?.variables ?? {}).map(([name, value]) =>
    value === undefined ? { kind: 'unset', name, why } : { kind: 'set', name, value, why },
  );
}

/** Hosted Windows runners have a slow system drive and a fast one for the job (actions/setup-go#515). */
async function onFastDrive(
  values: Values,
  host: Host,
): Promise<{ readonly host: Host; readonly changes: readonly Change[] }> {
  if (host.machine.platform.os !== 'windows' || !values.boolean('cache')) return { host, changes: [] };
  return (await import('./caches.ts')).useFastDrive(values, host);
}

/** Loaded only where there is a cache to restore: most of the code of a warm start would be that of the caches. */
async function begin(values: Values, host: Host): Promise<ActionCaches | undefined> {
  if (!values.boolean('cache')) {
    host.log.info('No caches: the input cache is false.');
    return undefined;
  }
  const { beginCaches } = await import('./caches.ts');
  return beginCaches(values, host);
}

/** The caches come down while the SDK does. */
async function bringAll(
  request: SetupRequest,
  caches: ActionCaches | undefined,
  host: Host,
): Promise<{ readonly result: SetupResult; readonly outcome: CacheOutcome | undefined }> {
  try {
    const result = await setup(request, host, (version) => caches?.build(version.text), caches?.install);
    // Nobody announced the version of a Go that was there already.
    caches?.build(result.sdk.version.text);
    return { result, outcome: await caches?.finish() };
  } catch (error) {
    // What is on its way must land or be removed before the process ends.
    await caches?.finish();
    throw error;
  }
}

async function readValues({ machine, files, log }: Host, job: Job): Promise<Values> {
  // Before anything else can be printed.
  for (const name of ['token', 'mirror-token'] satisfies InputName[]) {
    const secret = job.input(name);
    if (secret !== '') log.mask(secret);
  }
  const { hidePrivate } = await import('./private.ts');
  await hidePrivate(job, machine, log);
  const folder = machine.path.resolve(machine.cwd, job.input('working-directory') || '.');
  const named = job.input('config');
  const path = machine.path.resolve(folder, named || defaultOf('config'));
  const config = await readConfig(files, path, named !== '');
  return inputValues(
    // `targets: config` switches the build on and leaves the rest to the config.
    (name) => (name === 'targets' && job.input(name) === 'config' ? '' : job.input(name)),
    config,
    (name) => `input ${name}`,
  );
}

function defaultOf(wanted: InputName): string {
  const input = (inputs as readonly Input[]).find(({ name }) => name === wanted);
  return input?.default ?? '';
}

function parseMatchers(values: Values): MatcherName[] {
  const known: readonly MatcherName[] = ['vet', 'build', 'test'];
  const words = values.words('problem-matchers');
  const wrong = words.find((word) => word !== 'off' && !known.includes(word as MatcherName));
  if (wrong !== undefined || (words.includes('off') && words.length > 1)) {
    throw new UserError('INPUT_INVALID', `input problem-matchers: \`${words.join(' ')}\` is not accepted.`, {
      hint: 'Write any of build, vet, test; or off alone.',
    });
  }
  // In this order: the runner asks the matcher that was added last first (see matchers.ts).
  return known.filter((name) => words.includes(name));
}

function matcherPath(name: MatcherName, { machine }: Host): string {
  return machine.path.join(import.meta.dirname, '..', 'matchers', `${name}.json`);
}

function setOutputs(
  { sdk, source, go, sentence }: SetupResult,
  restored: readonly Restored[],
  patched: PatchedEnvironment | undefined,
  job: Job,
): Promise<void> {
  const of = (name: CacheName) => restored.find(({ cache }) => cache === name);
  const [modules, build, cachedSdk] = [of('modules'), of('build'), of('sdk')];
  const texts: Record<OutputName, string> = {
    'go-version': go?.GOVERSION.replace(/^go/, '') || sdk.version.text,
    'cache-hit': String(modules?.match === 'exact'),
    'cache-modules-key': modules?.keys.key ?? '',
    'cache-modules-match': modules?.match ?? 'none',
    'cache-modules-size': String(modules?.downloaded ?? 0),
    'cache-sdk-key': cachedSdk?.keys.key ?? '',
    'cache-sdk-match': cachedSdk?.match ?? 'none',
    'cache-sdk-size': String(cachedSdk?.downloaded ?? 0),
    'cache-build-key': build?.keys.key ?? '',
    'cache-build-match': build?.match ?? 'none',
    'cache-build-size': String(build?.downloaded ?? 0),
    'go-root': sdk.root,
    'go-path': go?.GOPATH ?? '',
    'go-cache': go?.GOCACHE ?? '',
    'go-mod-cache': go?.GOMODCACHE ?? '',
    'go-source': source,
    'go-integrity': integrityText(sdk),
    'go-why': sentence,
    'environment-digest': patched?.digest ?? '',
    'environment-changes': patched?.changes.join(' ') ?? '',
    // Where something is built these are written again, with the last word.
    artifacts: '',
    'artifacts-folder': '',
    'checksums-file': '',
    'sbom-files': '',
    'provenance-file': '',
    'audit-file': '',
    'bundle-path': '',
    'attestation-url': '',
  };
  return job.outputs(texts);
}

/** For the audit: what this job began with. */
function restoredKeys(restored: readonly Restored[]): Record<string, string> {
  return Object.fromEntries(
    restored.flatMap(({ cache, matched }) => (matched === null ? [] : [[cache, matched]])),
  );
}

async function cacheLine(outcome: CacheOutcome | undefined): Promise<string> {
  if (outcome === undefined) return 'off';
  const { restoredCell } = await import('../cache/job/report.ts');
  return restoredCell(outcome.restored);
}

function goEnvLines(all: Readonly<Record<string, string | undefined>>): string[] {
  return Object.entries(all)
    .map(([name, value]) => `${name}=${value ?? ''}`)
    .sort();
}
