import { createHash } from 'node:crypto';
import type { BuildHost } from '../build/host.ts';
import type { Document, DocumentTask } from '../build/publish/documents.ts';
import type { Artifact, BuildRequest } from '../build/types.ts';
import { UserError } from '../errors.ts';
import type { Bom } from '../sbom/types.ts';
import { gatherAudit } from './audit/gather.ts';
import { planAudit } from './audit/plan.ts';
import type { ReleaseContext } from './documents.ts';
import { auditName, bundleName, provenanceName } from './names.ts';
import { binaryBoms, modelDocuments, releaseBoms } from './sboms.ts';
import { formatStatement, planStatement } from './statement/plan.ts';
import type { Audit } from './types.ts';

export interface ReleaseRun {
  readonly request: BuildRequest;
  readonly context: ReleaseContext;
  /** Milliseconds since 1970. */
  readonly started: number;
}

/** @throws UserError COMMAND_FAILED; what `sign` throws */
export async function writeDocuments(
  task: DocumentTask,
  { request, context, started }: ReleaseRun,
  host: BuildHost,
): Promise<readonly Document[]> {
  const { tool } = context;
  const formats = request.sbom ?? [];
  const boms = formats.length === 0 ? [] : await describe(task, context, host);
  const { module, version } = task.record.plan;
  const sboms = [
    ...(await binaryBoms(boms, formats, task.artifacts, tool)),
    ...(task.part ? [] : await releaseBoms(boms, { module, version }, formats, tool)),
  ];
  const models = task.part ? modelDocuments(boms, task.artifacts) : [];
  if (request.provenance !== true) return [...sboms, ...models];
  const { go, environment = null, caches = {} } = context;
  const run = { request, tool, go, environment, caches, started, finished: context.clock.now() };
  const artifacts = [...task.artifacts, ...sboms.map(artifactOf)];
  const audit = planAudit(await gatherAudit({ ...task, ...run, artifacts }, host));
  return [...sboms, ...models, ...(await auditDocuments(audit, context.sign))];
}

/** As actions/attest has it. */
const MOST_SUBJECTS = 1024;

/** audit.json, and of a whole build the statement that follows from it, signed where it can be. */
export async function auditDocuments(audit: Audit, sign?: ReleaseContext['sign']): Promise<Document[]> {
  const text = Buffer.from(`${JSON.stringify(audit, undefined, 2)}\n`);
  const all = { target: null, package: null };
  const documents: Document[] = [{ file: auditName, kind: 'audit', ...all, bytes: text }];
  if (audit.part) return documents;
  const planned = planStatement(audit, sha256(text), auditName);
  const statement = formatStatement(planned);
  documents.push({ file: provenanceName, kind: 'provenance', ...all, bytes: statement });
  if (sign !== undefined && planned.subject.length > MOST_SUBJECTS)
    throw new UserError(
      'ATTEST_FAILED',
      `attest: ${planned.subject.length} artifacts, and GitHub takes at most ${MOST_SUBJECTS} in one attestation.`,
      { hint: 'Build archives only, or in two builds with folders of their own. Nothing was published.' },
    );
  if (sign !== undefined)
    documents.push({ file: bundleName, kind: 'provenance', ...all, bytes: await sign(statement) });
  return documents;
}

export function artifactOf({ bytes, ...about }: Document): Artifact {
  return { ...about, size: bytes.length, sha256: sha256(bytes) };
}

async function describe(
  task: DocumentTask,
  { go }: ReleaseContext,
  host: BuildHost,
): Promise<readonly Bom[]> {
  const { describeBuilt } = await import('../sbom/describe-built.ts');
  return describeBuilt(task, { go }, host);
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
