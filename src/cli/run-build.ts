import type { BuildHost } from '../build/host.ts';
import { build } from '../build/index.ts';
import { prepareBuild } from '../build/prepare.ts';
import { BuildFailure } from '../build/record/failure.ts';
import { planLines } from '../build/record/lines.ts';
import { redactPlan } from '../build/record/redact.ts';
import { closingLine, renderTable } from '../build/record/table.ts';
import { parseBuildRequest } from '../build/request/parse.ts';
import type { BuildPlan, BuildRequest } from '../build/types.ts';
import { changedHost } from '../environment/changed-host.ts';
import { UserError } from '../errors.ts';
import { nodeBuildHost } from '../host/node/build-host.ts';
import { interruption } from '../host/node/interruption.ts';
import { ownTool } from '../host/node/tool.ts';
import type { Host } from '../host/ports.ts';
import type { PreparePolicy } from '../policy/open.ts';
import { policyAsked } from '../policy/parse.ts';
import type { Finding } from '../policy/types.ts';
import { releaseDocuments } from '../provenance/documents.ts';
import { goProgram } from '../setup/check.ts';
import { setup } from '../setup/run.ts';
import type { Values } from '../setup/values.ts';
import type { BuildOptions } from './build.ts';
import { buildReporter } from './build-report.ts';
import { reportFindings } from './policy-report.ts';
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
  const only = options.only?.split(/[\s,]+/).filter((id) => id !== '');
  if (options.dryRun) {
    const { plan } = await prepareBuild(request, go, host, only === undefined ? {} : { only });
    return printPlan(redactPlan(plan), terminal);
  }
  if (values.boolean('attest'))
    terminal.log.warning(
      'attest: only the action can sign, by the identity of its workflow. provenance.json is written, not signed.',
    );
  const context = { go, tool: ownTool(), clock: terminal.host.clock };
  const documents = releaseDocuments(request, context, host);
  const judge = policy?.(go, host);
  const stop = interruption();
  const report = buildReporter(host.log, options.quiet ? undefined : process.stderr);
  try {
    const record = await build(
      request,
      {
        ...{ go, signal: stop.signal, onEvent: report.onEvent },
        ...(only === undefined ? {} : { only }),
        ...(documents === undefined ? {} : { documents }),
        ...(judge === undefined ? {} : { judge }),
      },
      { ...host, log: report.log },
    );
    report.close();
    terminal.print(renderTable(record).join('\n'));
    host.log.info(`${closingLine(record)}, in ${request.output}`);
    terminal.printJson(record);
    return 0;
  } catch (error) {
    report.close();
    const code = stop.code();
    if (code !== undefined) {
      terminal.log.error('The build was interrupted.', 'Nothing was published, and nothing is left.');
      return code;
    }
    if (error instanceof BuildFailure) terminal.print(renderTable(error.record).join('\n'));
    throw error;
  } finally {
    stop.close();
  }
}

/** The rules that the project has for its binaries; undefined where it has none. */
async function preparePolicy(
  values: Values,
  options: BuildOptions,
  { host, log }: Terminal,
): Promise<PreparePolicy | undefined> {
  if (!policyAsked(values)) return undefined;
  const { openPolicy } = await import('../policy/open.ts');
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

/** The project's Go, or the one that the person names. */
export async function bringGo(
  values: Values,
  options: BuildOptions,
  host: Host,
): Promise<{ readonly go: string; readonly host: BuildHost }> {
  if (options.goProgram !== undefined) {
    const go = await host.processes.find(options.goProgram);
    if (go !== undefined) return { go, host: nodeBuildHost(host) };
    throw new UserError('TOOL_MISSING', `--go-program: there is no program ${options.goProgram}.`, {
      hint: 'Name a go command; or leave it out, and the Go that the project asks for is brought.',
    });
  }
  const { sdk, environment } = await setup(requestFrom(values, options, host), host);
  const changed = changedHost(host, environment.changes);
  return { go: goProgram(sdk, host.machine), host: nodeBuildHost(changed) };
}

function printPlan(plan: BuildPlan, { host, print, printJson }: Terminal): number {
  const { title, lines } = planLines(plan);
  host.log.group(title, lines);
  for (const warning of plan.warnings) host.log.warning(warning);
  for (const { id, args, packages, env } of plan.rows) {
    const variables = Object.entries(env).flatMap(([name, value]) =>
      value === null ? [] : [`${name}=${value}`],
    );
    print(`${id}:`);
    print(`  ${[...variables, 'go', ...args].map(quoted).join(' ')}`);
    for (const { importPath, file } of packages) print(`  ${importPath} -> ${file}`);
  }
  printJson(plan);
  return 0;
}

/** So that a person can paste it into a shell. */
function quoted(word: string): string {
  if (/^[\w@%+=:,./-]+$/.test(word)) return word;
  return `'${word.replaceAll("'", `'\\''`)}'`;
}
