import { planDocument } from '../build/matrix/document.ts';
import { parseRunners } from '../build/matrix/runners.ts';
import { prepareBuild } from '../build/prepare.ts';
import { redactPlan } from '../build/record/redact.ts';
import { UserError } from '../errors.ts';
import { nodeBuildHost } from '../host/node/build-host.ts';
import { bringGo } from './bring-go.ts';
import type { BuildPlanOptions } from './build-plan.ts';
import { readBuildRequest } from './run-build.ts';
import type { Terminal } from './terminal.ts';

export async function runBuildPlan(
  packages: readonly string[],
  options: BuildPlanOptions,
  terminal: Terminal,
): Promise<number> {
  const runners = options.runners === undefined ? {} : parseRunners(parseJson(options.runners));
  const jobs = options.maxJobs === undefined ? null : Number(options.maxJobs);
  const { request, values } = await readBuildRequest(packages, options, terminal.host);
  const { go, host } = await bringGo(values, options, terminal.host);
  const { plan } = await prepareBuild(request, go, nodeBuildHost(host), { elsewhere: true });
  const document = planDocument(redactPlan(plan), { run: request.run !== 'off', runners, jobs });
  for (const warning of plan.warnings) host.log.warning(warning);
  for (const { name, runner } of document.matrix.include)
    terminal.print(`${Array.isArray(runner) ? runner.join(', ') : String(runner)}: ${name}`);
  terminal.printJson(document);
  return 0;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UserError('USAGE', '--runners: it is not JSON', {
      hint: `--runners '{"linux/arm64": "ubuntu-24.04-arm", "windows/arm64": null}'`,
      cause,
    });
  }
}
