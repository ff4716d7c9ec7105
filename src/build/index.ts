import { buildInspected, type InspectedTask } from './build-inspected.ts';
import { reproduceBuilt, runBuilt } from './check-built.ts';
import { downloadModules } from './download.ts';
import type { BuildEvent } from './events.ts';
import { refuseChangedTree } from './facts/compare.ts';
import type { BuildHost } from './host.ts';
import type { JudgeBuilt } from './judge.ts';
import { type PrepareOptions, prepareBuild } from './prepare.ts';
import { findExtraFiles } from './publish/archive-files.ts';
import type { WriteDocuments } from './publish/documents.ts';
import { askIgnored } from './publish/ignore.ts';
import { refuseFailed, refuseFailedChecks } from './record/failure.ts';
import { redactPlan } from './record/redact.ts';
import type { BuildRecord, BuildRequest } from './types.ts';

export interface BuildOptions extends Pick<PrepareOptions, 'facts' | 'only'> {
  /** Path of the go command. */
  readonly go: string;
  /** Ends what runs; its reason is thrown, and nothing is published. */
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: BuildEvent) => void;
  /** Writes what is published about the artifacts: SBOM, provenance, audit. */
  readonly documents?: WriteDocuments;
  /** Refuses binaries before they are run or published. */
  readonly judge?: JudgeBuilt;
}

/**
 * Builds every target, holds each binary to what was promised, and publishes all of it at the end. The output folder is
 * not touched, and nothing is left elsewhere, when something that is required fails.
 * @throws BuildFailure BUILD_FAILED, EXPECTATION_FAILED; UserError as `prepareBuild`, `downloadModules`,
 *   `refuseChangedTree`, `publishBuild`
 */
export async function build(
  request: BuildRequest,
  { go, facts, only, signal, onEvent = () => {}, documents, judge }: BuildOptions,
  host: BuildHost,
): Promise<BuildRecord> {
  const { path, temp } = host.machine;
  const prepared = await prepareBuild(request, go, host, {
    ...(facts === undefined ? {} : { facts }),
    ...(only === undefined ? {} : { only }),
  });
  onEvent({ kind: 'planned', plan: redactPlan(prepared.plan) });
  const folder = await host.files.makeTemporary(path.join(temp, 'setup-go-plus-build-'));
  const stop = signal === undefined ? {} : { signal };
  try {
    // Somebody's temporary folder may be in their work tree.
    await host.files.write(path.join(folder, '.gitignore'), '*\n');
    signal?.throwIfAborted();
    const modules = path.join(folder, 'modules');
    await downloadModules({ go, module: prepared.facts.module, folder: modules, ...stop }, host);
    const publishing = {
      ...(documents === undefined ? {} : { documents: { write: documents, part: only !== undefined } }),
      ...(judge === undefined ? {} : { judge }),
    };
    return await buildAndPublish({ go, prepared, request, folder, onEvent, ...stop }, publishing, host);
  } finally {
    await host.files.remove(folder);
  }
}

interface Publishing {
  readonly documents?: { readonly write: WriteDocuments; readonly part: boolean };
  readonly judge?: JudgeBuilt;
}

async function buildAndPublish(
  task: InspectedTask,
  { documents, judge }: Publishing,
  host: BuildHost,
): Promise<BuildRecord> {
  const { prepared, request, folder, signal, onEvent } = task;
  const { facts, plan } = prepared;
  const { path } = host.machine;
  const { results, rows, refused } = await buildInspected(task, host);
  const shown = redactPlan(plan);
  let record: BuildRecord = { schema: 1, plan: shown, results, artifacts: [], runs: [], reproduced: [] };
  signal?.throwIfAborted();
  refuseFailed(record, refused);
  const [ignore, { publishBuild }] = await Promise.all([
    plan.source === null ? ('outside' as const) : askIgnored(request.output, request.directory, host),
    // Loads while git looks.
    import('./publish/publish.ts'),
    refuseChangedTree(request.directory, plan, host),
  ]);
  await judge?.({ facts, record, rows });

  onEvent({ kind: 'checking' });
  record = { ...record, runs: await runBuilt(rows, request, path.join(folder, 'runs'), host) };
  refuseFailedChecks(record);
  const again = { ...task, folder: path.join(folder, 'again') };
  record = { ...record, reproduced: await reproduceBuilt(rows, again, host) };
  signal?.throwIfAborted();
  refuseFailedChecks(record);

  onEvent({ kind: 'publishing' });
  const archived = plan.rows.some(({ archive }) => archive !== null);
  return publishBuild(
    {
      request,
      record,
      rows,
      extra: archived ? await findExtraFiles(request.archiveFiles, facts.module.dir, host) : [],
      sourceDate: plan.sourceDate,
      cores: facts.cores,
      ran: record.runs.length > 0,
      ignore,
      ...(documents === undefined
        ? {}
        : { documents: { write: documents.write, task: { facts, part: documents.part } } }),
    },
    host,
  );
}
