import type { Answer } from '../answer.ts';
import { type EnvironmentPlan, planEnvironment } from '../environment/plan.ts';
import type { GoEnv } from '../go/env.ts';
import type { VersionSpec } from '../go/spec.ts';
import type { GoVersion } from '../go/version.ts';
import type { Host } from '../host/ports.ts';
import type { SourceName } from '../release/types.ts';
import type { Installer } from '../sdk/install.ts';
import type { Sdk } from '../sdk/types.ts';
import { type Acquired, acquire } from './acquire.ts';
import { askedVersion, nothingAsked } from './ask.ts';
import { checkGo, goProgram } from './check.ts';
import { delivery } from './delivery.ts';
import { applyLock } from './lock.ts';
import { preinstalledGo } from './preinstalled.ts';
import { chosenSentence } from './report.ts';
import { openSources } from './sources.ts';
import type { SetupRequest, SetupResult, Timing } from './types.ts';

/**
 * The main job: find out which Go is asked for, bring it, verify it, try it, and say what must change in the
 * environment. Changes nothing but the tool cache; the doors apply the environment plan.
 * @param onVersion called as soon as the version is chosen, before it is brought: caches can come down meanwhile
 * @param installer what puts an SDK into the tool cache: `install`, or one that asks a cache first
 * @throws UserError as its parts do; nothing is left behind then
 */
export async function setup(
  request: SetupRequest,
  host: Host,
  onVersion: (version: GoVersion) => void = () => {},
  installer?: Installer,
): Promise<SetupResult> {
  const watch = stopwatch(host);
  const asked = await askedVersion(request, host);
  const acquired = await bring(asked, request, host, onVersion, installer);
  watch.lap('bring');
  const { sdk, source, attempts } = acquired;
  const sentence = chosenSentence(acquired.asked, sdk, acquired.offerWhy);
  host.log.info(sentence);
  const runs = sdk.platform.os === host.machine.platform.os;
  const go = runs ? await checkGo(sdk, request.workingDirectory, host, sdk.record !== undefined) : undefined;
  watch.lap('check');
  return {
    asked: acquired.asked,
    sdk,
    source,
    sentence,
    attempts,
    go,
    environment: go === undefined ? { changes: [] } : await planFor(sdk, go, request, host),
    timings: watch.laps,
  };
}

interface Brought extends Pick<Acquired, 'sdk' | 'attempts'> {
  readonly source: SourceName;
  readonly asked: Answer<VersionSpec>;
  readonly offerWhy: string;
}

async function bring(
  asked: Answer<VersionSpec> | undefined,
  request: SetupRequest,
  host: Host,
  onVersion: (version: GoVersion) => void,
  installer?: Installer,
): Promise<Brought> {
  if (asked === undefined) {
    const found = await preinstalledGo(host);
    if (found === undefined) return nothingAsked(request.workingDirectory);
    return { ...found, attempts: [], source: 'tool-cache' };
  }
  if (asked.value.kind === 'tip') {
    const { bringTip } = await import('./tip.ts');
    const stable: Answer<VersionSpec> = {
      value: { kind: 'alias', alias: 'stable' },
      source: asked.source,
      why: 'stable, to build tip with',
    };
    const tip = await bringTip(request, host, async () => (await bring(stable, request, host, () => {})).sdk);
    return { ...tip, asked, attempts: [], source: 'tip' };
  }
  const { query, pins } = await applyLock(asked, request, host);
  const sources = openSources(request, pins, host);
  const freshest = request.checkLatest || query.spec.kind === 'alias';
  const acquired = await acquire(
    query,
    sources,
    freshest,
    delivery(request, pins, host, onVersion, installer),
    asked,
  );
  return { ...acquired, asked, source: acquired.offer.source, offerWhy: acquired.offer.why };
}

async function planFor(
  sdk: Sdk,
  go: GoEnv,
  { gotoolchain }: SetupRequest,
  { machine }: Host,
): Promise<EnvironmentPlan> {
  const { path } = machine;
  const gopath = go.GOPATH.split(path.delimiter)[0];
  return planEnvironment({
    version: sdk.version,
    goroot: sdk.root,
    binFolder: path.dirname(goProgram(sdk, machine)),
    toolsFolder: go.GOBIN || (gopath ? path.join(gopath, 'bin') : undefined),
    inherited: { GOROOT: machine.env('GOROOT'), GOTOOLCHAIN: machine.env('GOTOOLCHAIN') },
    policy: gotoolchain,
  });
}

function stopwatch({ clock }: Host): { laps: Timing[]; lap(step: Timing['step']): void } {
  const laps: Timing[] = [];
  let last = clock.now();
  return {
    laps,
    lap(step) {
      const now = clock.now();
      laps.push({ step, milliseconds: now - last });
      last = now;
    },
  };
}
