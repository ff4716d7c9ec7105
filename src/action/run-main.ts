import type { CacheState, CacheStore } from '../cache/types.ts';
import { readConfig } from '../config/read.ts';
import { UserError } from '../errors.ts';
import type { Job } from '../host/github/index.ts';
import type { Host } from '../host/ports.ts';
import { type Input, type InputName, inputs, type OutputName } from '../inputs.ts';
import { integrityText, renderSummary, verificationText } from '../setup/report.ts';
import { parseRequest } from '../setup/request.ts';
import { setup } from '../setup/run.ts';
import { toolCacheRoot } from '../setup/tool-cache-root.ts';
import type { SetupResult } from '../setup/types.ts';
import { inputValues, type Values } from '../setup/values.ts';
import type { MatcherName } from './matchers.ts';

/** The main step. @throws UserError for the door to show */
export async function runMain(host: Host, job: Job, store: CacheStore): Promise<void> {
  const values = await readValues(host, job);
  const matchers = parseMatchers(values);
  const summary = values.boolean('job-summary');
  const useCache = values.boolean('cache');
  const result = await setup(parseRequest(values, host.machine, toolCacheRoot(host.machine)), host);
  await job.environment(result.environment.changes, host.machine.platform.os);
  host.log.info(`Verification: ${verificationText(result.sdk)}`);
  const cache = await restore(result, useCache, values.lines('cache-dependency-path'), host, store);
  for (const name of matchers) job.addMatcher(matcherPath(name, host));
  await setOutputs(result, cache, job);
  if (cache !== undefined) await job.saveState(JSON.stringify(cache));
  if (result.go !== undefined) host.log.group('go env', goEnvLines(result.go.raw));
  if (summary) job.summary(renderSummary(result, cacheLine(cache)));
}

async function readValues({ machine, files, log }: Host, job: Job): Promise<Values> {
  // The runner shows inputs only by their own names, so a mistyped one is silently nothing there; @actions/core
  // trims. Secrets are masked before anything else can be printed.
  for (const name of ['token', 'mirror-token'] satisfies InputName[]) {
    const secret = job.input(name);
    if (secret !== '') log.mask(secret);
  }
  const folder = machine.path.resolve(machine.cwd, job.input('working-directory') || '.');
  const named = job.input('config');
  const path = machine.path.resolve(folder, named || defaultOf('config'));
  const config = await readConfig(files, path, named !== '');
  return inputValues(
    (name) => job.input(name),
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

async function restore(
  { go, sdk }: SetupResult,
  enabled: boolean,
  dependencyPath: readonly string[],
  host: Host,
  store: CacheStore,
): Promise<CacheState | undefined> {
  if (go === undefined) return undefined;
  if (!enabled) {
    host.log.info('No cache: the input cache is false.');
    return undefined;
  }
  const { collectCacheFacts, planCache, restoreCache } = await import('../cache/index.ts');
  const workspace = host.machine.env('GITHUB_WORKSPACE') || host.machine.cwd;
  const request = { enabled: true, dependencyPath, workspace, goVersion: sdk.version.text, go: go.raw };
  return restoreCache(planCache(await collectCacheFacts(request, store, host)), store, host.log);
}

function setOutputs(
  { sdk, source, go, sentence }: SetupResult,
  cache: CacheState | undefined,
  job: Job,
): Promise<void> {
  const key = cache?.plan.kind === 'on' ? cache.plan.key : '';
  const texts: Record<OutputName, string> = {
    'go-version': go?.GOVERSION.replace(/^go/, '') || sdk.version.text,
    'cache-hit': String(isHit(cache)),
    'cache-key': key,
    'cache-matched-key': cache?.matched ?? '',
    'go-root': sdk.root,
    'go-path': go?.GOPATH ?? '',
    'go-cache': go?.GOCACHE ?? '',
    'go-mod-cache': go?.GOMODCACHE ?? '',
    'go-source': source,
    'go-integrity': integrityText(sdk),
    'go-why': sentence,
  };
  return job.outputs(texts);
}

/** As setup-go's `cache-hit`: exactly this key. */
function isHit(cache: CacheState | undefined): boolean {
  return cache?.plan.kind === 'on' && cache.matched === cache.plan.key;
}

function cacheLine(cache: CacheState | undefined): string {
  if (cache === undefined) return 'off';
  if (cache.plan.kind === 'off') return `off: ${cache.plan.why}`;
  if (cache.matched === null) return `nothing restored; saved as ${cache.plan.key} at the end of the job`;
  return `${isHit(cache) ? 'restored' : 'nearest restored'}: ${cache.matched}`;
}

function goEnvLines(all: Readonly<Record<string, string | undefined>>): string[] {
  return Object.entries(all)
    .map(([name, value]) => `${name}=${value ?? ''}`)
    .sort();
}
