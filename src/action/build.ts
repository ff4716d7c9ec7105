import { checksumNames } from '../build/checksums/format.ts';
import type { BuildEvent } from '../build/events.ts';
import { build } from '../build/index.ts';
import { BuildFailure } from '../build/record/failure.ts';
import { endedLine, planLines } from '../build/record/lines.ts';
import { placed, renderBuildSummary } from '../build/record/summary.ts';
import { closingLine, renderTable } from '../build/record/table.ts';
import { parseBuildRequest } from '../build/request/parse.ts';
import type { BuildRecord, BuildRequest, Diagnostic } from '../build/types.ts';
import { changedHost } from '../environment/changed-host.ts';
import type { Change } from '../environment/plan.ts';
import { type FilePosition, UserError } from '../errors.ts';
import type { Job } from '../host/github/index.ts';
import { nodeBuildHost } from '../host/node/build-host.ts';
import { interruption } from '../host/node/interruption.ts';
import type { Host, Machine } from '../host/ports.ts';
import type { OutputName } from '../inputs.ts';
import { goProgram } from '../setup/check.ts';
import type { SetupResult } from '../setup/types.ts';
import type { Values } from '../setup/values.ts';

export interface BuildStep {
  /** @param changes what later steps will see @throws BuildFailure, UserError */
  run(result: Pick<SetupResult, 'sdk'>, changes: readonly Change[]): Promise<void>;
}

/**
 * The build of the main step. Inputs are read before a Go is brought, so that a mistyped target costs nothing.
 * @throws UserError INPUT_INVALID, TARGET_INVALID, CONFIG_INVALID
 */
export function planBuildStep(values: Values, host: Host, job: Job): BuildStep {
  const request = parseBuildRequest(values, host.machine);
  const only = values.words('build-only');
  const summary = values.boolean('job-summary');
  return {
    async run({ sdk }, changes) {
      const stop = interruption();
      const build = { request, only, go: goProgram(sdk, host.machine), signal: stop.signal };
      try {
        const record = await runBuild(build, changedHost(host, changes), job);
        if (summary) job.summary(renderBuildSummary(record));
        await job.outputs(outputsOf(record, request, host.machine));
      } catch (error) {
        if (summary && error instanceof BuildFailure) job.summary(renderBuildSummary(error.record));
        if (stop.code() === undefined) throw error;
        throw new UserError('BUILD_FAILED', 'The build was interrupted.', { hint: 'Nothing was published.' });
      } finally {
        stop.close();
      }
    },
  };
}

interface BuildWork {
  readonly request: BuildRequest;
  /** Ids of targets; none: all. */
  readonly only: readonly string[];
  readonly go: string;
  readonly signal: AbortSignal;
}

async function runBuild(
  { request, only, go, signal }: BuildWork,
  host: Host,
  job: Job,
): Promise<BuildRecord> {
  const { log, machine } = host;
  const said = new Set<string>();
  const onEvent = (event: BuildEvent) => {
    switch (event.kind) {
      case 'planned': {
        const { title, lines } = planLines(event.plan);
        log.group(title, lines);
        for (const warning of event.plan.warnings) log.warning(warning);
        return;
      }
      case 'started':
        if (event.alone) log.info(`${event.row.id}: memory was short, once more and alone`);
        return;
      case 'ended':
        log.info(endedLine(event));
        for (const diagnostic of event.result.diagnostics)
          annotate(event.row.id, diagnostic, request.directory, machine, said, job);
        for (const warning of event.warnings) log.warning(`${event.row.id}: ${warning}`);
        return;
      case 'compiling':
      case 'checking':
      case 'publishing':
        return;
    }
  };
  try {
    const part = only.length === 0 ? {} : { only };
    const record = await build(request, { go, signal, onEvent, ...part }, nodeBuildHost(host));
    log.group(closingLine(record), renderTable(record));
    return record;
  } catch (error) {
    if (error instanceof BuildFailure) log.group('What was built', renderTable(error.record));
    throw error;
  }
}

/**
 * As a command of the runner, since as a line of the log it would be annotated once more by the problem matcher. What is
 * wrong for eight targets at one place is one annotation: GitHub shows ten a step.
 */
function annotate(
  id: string,
  diagnostic: Diagnostic,
  directory: string,
  machine: Machine,
  said: Set<string>,
  job: Job,
): void {
  const text = placed(diagnostic);
  if (said.has(text)) return;
  said.add(text);
  job.annotate('error', `${id}: ${text}`, positionOf(diagnostic, directory, machine));
}

/** The runner wants paths from the workspace, with forward slashes. */
function positionOf(
  { file, line, column }: Diagnostic,
  directory: string,
  { path, cwd, env }: Machine,
): FilePosition | undefined {
  if (file === null) return undefined;
  const inside = path.relative(env('GITHUB_WORKSPACE') || cwd, path.resolve(directory, file));
  return {
    path: inside.replaceAll('\\', '/'),
    ...(line === null ? {} : { line }),
    ...(column === null ? {} : { column }),
  };
}

function outputsOf(
  { artifacts }: BuildRecord,
  { output }: BuildRequest,
  { path }: Machine,
): Partial<Record<OutputName, string>> & Record<string, string> {
  const sums = Object.values(checksumNames).find((name) => artifacts.some(({ file }) => file === name));
  return {
    artifacts: JSON.stringify(artifacts),
    'artifacts-folder': output,
    'checksums-file': sums === undefined ? '' : path.join(output, sums),
  };
}
