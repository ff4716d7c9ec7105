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
import { githubAttestor } from '../host/github/attestor.ts';
import type { Job } from '../host/github/index.ts';
import { nodeBuildHost } from '../host/node/build-host.ts';
import { interruption } from '../host/node/interruption.ts';
import { ownTool } from '../host/node/tool.ts';
import type { Host, Machine } from '../host/ports.ts';
import type { OutputName } from '../inputs.ts';
import type { PreparePolicy } from '../policy/open.ts';
import type { Attestor } from '../provenance/attest/types.ts';
import { type ReleaseContext, releaseDocuments } from '../provenance/documents.ts';
import { auditName, bundleName, provenanceName } from '../provenance/names.ts';
import { goProgram } from '../setup/check.ts';
import type { SetupResult } from '../setup/types.ts';
import type { Values } from '../setup/values.ts';

export interface BuildStep {
  /**
   * @param changes what later steps will see
   * @param run what the audit says of this job
   * @throws BuildFailure, UserError
   */
  run(
    result: Pick<SetupResult, 'sdk'>,
    changes: readonly Change[],
    run?: Pick<ReleaseContext, 'environment' | 'caches'>,
  ): Promise<void>;
}

/**
 * The build of the main step. Inputs are read before a Go is brought, so that a mistyped target costs nothing.
 * @throws UserError INPUT_INVALID, TARGET_INVALID, CONFIG_INVALID
 */
export async function planBuildStep(
  values: Values,
  host: Host,
  job: Job,
  policy?: PreparePolicy,
  openAttestor: typeof githubAttestor = githubAttestor,
): Promise<BuildStep> {
  const request = await parseBuildRequest(values, host.machine);
  const only = values.words('build-only');
  const summary = values.boolean('job-summary');
  const attestor = attestorOf(values, host, openAttestor);
  return {
    async run({ sdk }, changes, run = {}) {
      const stop = interruption();
      const go = goProgram(sdk, host.machine);
      const signing = attestor === undefined ? {} : { sign: attestor.sign };
      const context = { go, tool: ownTool(), clock: host.clock, ...run, ...signing };
      const build = { request, only, go, signal: stop.signal, context, policy };
      try {
        const record = await runBuild(build, changedHost(host, changes), job);
        if (summary) job.summary(renderBuildSummary(record));
        await job.outputs(outputsOf(record, request, host.machine));
        if (attestor !== undefined) await storeBundle(attestor, request, host, job);
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

/** @throws UserError INPUT_INVALID for a part: what is signed must be the whole */
function attestorOf(values: Values, host: Host, open: typeof githubAttestor): Attestor | undefined {
  if (!values.boolean('attest')) return undefined;
  if (values.words('build-only').length > 0)
    throw new UserError(
      'INPUT_INVALID',
      `${values.origin('attest').label}: a part of a build is not signed.`,
      {
        hint: 'Leave attest out of the jobs of the matrix, and attest what `build merge` made of them: actions/attest with its SHA256SUMS.',
      },
    );
  return open({ token: values.text('token') ?? '' }, host);
}

/** After everything is published: an attestation of what nobody can get would only confuse. */
async function storeBundle(
  attestor: Attestor,
  { output }: BuildRequest,
  { machine, files, log }: Host,
  job: Job,
): Promise<void> {
  const bundle = await files.read(machine.path.join(output, bundleName));
  const url = await attestor.store(bundle ?? new Uint8Array());
  log.info(`Attestation: ${url}`);
  await job.outputs({ 'attestation-url': url });
}

interface BuildWork {
  readonly request: BuildRequest;
  /** Ids of targets; none: all. */
  readonly only: readonly string[];
  readonly go: string;
  readonly signal: AbortSignal;
  readonly context: ReleaseContext;
  readonly policy: PreparePolicy | undefined;
}

async function runBuild(
  { request, only, go, signal, context, policy }: BuildWork,
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
    const building = nodeBuildHost(host);
    const writing = releaseDocuments(request, context, building);
    const documents = writing === undefined ? {} : { documents: writing };
    const judge = policy === undefined ? {} : { judge: policy(go, building) };
    const options = { go, signal, onEvent, ...part, ...documents, ...judge };
    const record = await build(request, options, building);
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
  const pathOf = (name: string) =>
    artifacts.some(({ file }) => file === name) ? path.join(output, name) : '';
  const sboms = artifacts.filter(({ kind }) => kind === 'sbom');
  return {
    artifacts: JSON.stringify(artifacts),
    'artifacts-folder': output,
    'checksums-file': sums === undefined ? '' : path.join(output, sums),
    'sbom-files':
      sboms.length === 0
        ? ''
        : JSON.stringify(sboms.map(({ file }) => path.join(output, ...file.split('/')))),
    'provenance-file': pathOf(provenanceName),
    'audit-file': pathOf(auditName),
    'bundle-path': pathOf(bundleName),
  };
}
