import type { BuildHost } from '../build/host.ts';
import type { JudgeBuilt } from '../build/judge.ts';
import type { Host } from '../host/ports.ts';
import { noPins } from '../setup/lock.ts';
import { openSources } from '../setup/sources.ts';
import type { SetupRequest } from '../setup/types.ts';
import type { Values } from '../setup/values.ts';
import { type JudgeContext, policyJudge } from './built.ts';
import { parsePolicy } from './parse.ts';
import { oldestSupported } from './supported.ts';

/** Makes the judge of a build, once there is a Go. */
export type PreparePolicy = (go: string, host: BuildHost) => JudgeBuilt;

/**
 * Reads the policy before a Go is brought, so that a mistyped rule costs nothing.
 * @throws UserError INPUT_INVALID, VERSION_INVALID
 */
export async function openPolicy(
  values: Values,
  request: SetupRequest,
  { tool, report }: Pick<JudgeContext, 'tool' | 'report'>,
  host: Host,
): Promise<PreparePolicy> {
  const { machine } = host;
  const policy = await parsePolicy(values, machine);
  const context = {
    toolCache: request.toolCache,
    root: machine.env('GITHUB_WORKSPACE') || request.workingDirectory,
    tool,
    oldestSupported: () => oldestSupported(openSources(request, noPins, host), request.platform),
    report,
  };
  return (go, building) => policyJudge(policy, { go, ...context }, building);
}
