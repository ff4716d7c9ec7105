import { build } from '../build/index.ts';
import { prepareBuild } from '../build/prepare.ts';
import { BuildFailure } from '../build/record/failure.ts';
import { planLines } from '../build/record/lines.ts';
import { redactPlan } from '../build/record/redact.ts';
import { closingLine, renderTable } from '../build/record/table.ts';
import type { BuildFacts, BuildPlan, BuildRequest } from '../build/types.ts';
import { nodeBuildHost } from '../host/node/build-host.ts';
import { interruption } from '../host/node/interruption.ts';
import { ownTool } from '../host/node/tool.ts';
import type { Host } from '../host/ports.ts';
import type { PreparePolicy } from '../policy/open.ts';
import { releaseDocuments } from '../provenance/documents.ts';
import type { Values } from '../setup/values.ts';
import type { BuildOptions } from './build.ts';
import { buildReporter } from './build-report.ts';
import type { Terminal } from './terminal.ts';

export interface BuildTask {
  readonly request: BuildRequest;
  readonly values: Values;
  readonly options: BuildOptions;
  readonly go: string;
  /** Under way. */
  readonly facts: Promise<BuildFacts>;
  readonly policy: PreparePolicy | undefined;
}

/** @param given this machine, as the processes of a build see it */
export async function carryOutBuild(
  { request, values, options, go, facts, policy }: BuildTask,
  given: Host,
  terminal: Terminal,
): Promise<number> {
  const host = nodeBuildHost(given);
  const only = options.only?.split(/[\s,]+/).filter((id) => id !== '');
  const part = only === undefined ? {} : { only };
  if (options.dryRun) {
    const { plan } = await prepareBuild(request, go, host, { facts, ...part });
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
        ...{ go, facts, signal: stop.signal, onEvent: report.onEvent, ...part },
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
