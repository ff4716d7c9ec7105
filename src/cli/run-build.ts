import { setImmediate } from 'node:timers/promises';
import { gatherFacts } from '../build/facts/gather.ts';
import { parseBuildRequest } from '../build/request/parse.ts';
import type { BuildRequest } from '../build/types.ts';
import { nodeResources } from '../host/node/resources.ts';
import { ownTool } from '../host/node/tool.ts';
import type { Host } from '../host/ports.ts';
import type { PreparePolicy } from '../policy/open.ts';
import { policyAsked } from '../policy/parse.ts';
import type { Finding } from '../policy/types.ts';
import type { Values } from '../setup/values.ts';
import { bringGo } from './bring-go.ts';
import type { BuildOptions } from './build.ts';
import { readInputs, requestFrom } from './request.ts';
import type { Terminal } from './terminal.ts';

export async function runBuild(
  packages: readonly string[],
  options: BuildOptions,
  terminal: Terminal,
): Promise<number> {
  const { request, values } = await readBuildRequest(packages, options, terminal.host);
  const policy = await preparePolicy(values, options, terminal);
  const { go, host } = await bringGo(values, options, terminal.host);
  // The go command and git take 40 ms for it, in which the rest of this program loads.
  const facts = gatherFacts(go, request, { ...host, resources: nodeResources() });
  facts.catch(() => undefined);
  // Their processes begin before the rest of this program is read.
  await setImmediate();
  const { carryOutBuild } = await import('./carry-out-build.ts');
  return carryOutBuild({ request, values, options, go, facts, policy }, host, terminal);
}

/** The rules that the project has for its binaries; undefined where it has none. */
async function preparePolicy(
  values: Values,
  options: BuildOptions,
  { host, log }: Terminal,
): Promise<PreparePolicy | undefined> {
  if (!policyAsked(values)) return undefined;
  const { openPolicy } = await import('../policy/open.ts');
  const { reportFindings } = await import('./policy-report.ts');
  const report = (findings: readonly Finding[], binaries: number) => reportFindings(findings, binaries, log);
  return openPolicy(values, requestFrom(values, options, host), { tool: ownTool(), report }, host);
}

/** @throws UserError INPUT_INVALID, CONFIG_INVALID, TARGET_INVALID */
export async function readBuildRequest(
  packages: readonly string[],
  options: BuildOptions,
  host: Host,
): Promise<{ readonly request: BuildRequest; readonly values: Values }> {
  const values = await readInputs(options, host, {
    ...(packages.length === 0 ? {} : { 'build-packages': packages.join(' ') }),
    ...(options.expect === undefined ? {} : { 'build-expect': options.expect.join('\n') }),
    ...(options.buildFlag === undefined ? {} : { 'build-flags': options.buildFlag.join('\n') }),
  });
  const request = await parseBuildRequest(values, host.machine);
  return { request, values };
}
