import type { Job } from '../host/github/index.ts';
import { ownTool } from '../host/node/tool.ts';
import type { Host } from '../host/ports.ts';
import { openPolicy, type PreparePolicy } from '../policy/open.ts';
import { findingLine, policyLine } from '../policy/report.ts';
import type { Finding } from '../policy/types.ts';
import { parseRequest } from '../setup/request.ts';
import { toolCacheRoot } from '../setup/tool-cache-root.ts';
import type { Values } from '../setup/values.ts';

/** The policy of a job: findings become annotations at the lines of go.mod. @throws UserError INPUT_INVALID, VERSION_INVALID */
export async function planPolicy(values: Values, host: Host, job: Job): Promise<PreparePolicy> {
  const { log, machine } = host;
  const report = (findings: readonly Finding[], binaries: number) => {
    for (const finding of findings) {
      const text = findingLine(finding, binaries);
      if (finding.level === 'note') log.info(text);
      else job.annotate(finding.level, text, finding.at);
    }
    log.info(policyLine(findings, binaries));
  };
  const request = parseRequest(values, machine, toolCacheRoot(machine));
  return openPolicy(values, request, { tool: ownTool(), report }, host);
}
