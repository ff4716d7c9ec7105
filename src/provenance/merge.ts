import type { MergeInput, MergeTask, WriteMerged } from '../build/merge/apply.ts';
import type { Artifact } from '../build/types.ts';
import { UserError } from '../errors.ts';
import type { Bom, SbomFormat } from '../sbom/types.ts';
import { auditArtifacts } from './audit/plan.ts';
import { readAudit } from './audit/read.ts';
import { joinAudits } from './join-audits.ts';
import { releaseBoms } from './sboms.ts';
import type { Audit } from './types.ts';
import { artifactOf, auditDocuments } from './write-documents.ts';

/**
 * Documents about the whole, from those of its parts: bills of materials in the formats that parts have them in, and
 * audit and provenance where all parts have an audit. What parts say is a stranger's until it agrees with the bytes.
 * @throws UserError (the writer) PROVENANCE_INVALID, MERGE_REFUSED
 */
export function mergedDocuments(tool: Audit['tool']): WriteMerged {
  return async (task) => {
    const { plan, artifacts } = task.record;
    const formats = await formatsOf(artifacts);
    const boms = formats.length === 0 ? [] : await readModels(task);
    const sboms = await releaseBoms(boms, plan, formats, tool);
    const audits = await readAudits(task);
    if (audits.length === 0) return sboms;
    const all = [...artifacts, ...sboms.map(artifactOf)];
    const audit: Audit = { ...joinAudits(audits, tool), artifacts: auditArtifacts(all) };
    return [...sboms, ...(await auditDocuments(audit))];
  };
}

async function formatsOf(artifacts: readonly Artifact[]): Promise<SbomFormat[]> {
  const written = artifacts.filter(({ kind }) => kind === 'sbom').map(({ file }) => file);
  if (written.length === 0) return [];
  const { sbomSuffix } = await import('../sbom/render.ts');
  const known = ['cyclonedx-json', 'cyclonedx-xml', 'spdx-json', 'spdx-tag'] as const;
  return known.filter((format) => written.some((file) => file.endsWith(sbomSuffix(format))));
}

/** One for each binary, about its very bytes. */
async function readModels({ inputs, record }: MergeTask): Promise<Bom[]> {
  const { readBom } = await import('./bom-schema.ts');
  const boms = new Map<string, Bom>();
  for (const { part, artifact, bytes } of inputs.filter(ofKind('bom'))) {
    const bom = readBom(bytes, `${part}/${artifact.file}`);
    const { file, sha256 } = bom.subject;
    const binary = record.artifacts.find((each) => each.kind === 'binary' && each.file === file);
    if (binary?.sha256 !== sha256 || binary.target !== artifact.target)
      throw refused(
        `${part}: ${quote(artifact.file)} is about another file than ${quote(file)} of this build`,
      );
    boms.set(file, bom);
  }
  const binaries = record.artifacts.filter(({ kind }) => kind === 'binary');
  const missing = binaries.find(({ file }) => !boms.has(file));
  if (missing !== undefined)
    throw refused(`${quote(missing.file)} has bills of materials, but its part has no model of it`);
  return binaries.map(({ file }) => boms.get(file)!);
}

async function readAudits({ inputs, parts, record }: MergeTask): Promise<Audit[]> {
  const given = inputs.filter(ofKind('audit'));
  if (given.length === 0) return [];
  const audits: Audit[] = [];
  for (const { name, record: own } of parts) {
    const [input, second] = given.filter(({ part }) => part === name);
    if (input === undefined || second !== undefined)
      throw refused(
        `${name} has ${second === undefined ? 'no' : 'more than one'} audit, and other parts have one`,
      );
    const audit = await readAudit(input.bytes, `${name}/${input.artifact.file}`);
    const wrong = disagreement(
      audit,
      own.artifacts,
      record.plan.source?.commit ?? null,
      record.plan.sourceDate,
    );
    if (wrong !== undefined) throw refused(`${name}: its audit ${wrong}`);
    const built = own.results.filter(({ status }) => status === 'built').map(({ id }) => id);
    const told = audit.builds.flatMap(({ targets }) => targets);
    if ([...built].sort().join(' ') !== [...told].sort().join(' '))
      throw refused(
        `${name}: its audit is about ${told.join(', ') || 'no target'}, and its record about ${built.join(', ')}`,
      );
    audits.push(audit);
  }
  return audits;
}

function disagreement(
  { source, sourceDate, artifacts }: Audit,
  own: readonly Artifact[],
  commit: string | null,
  date: number,
): string | undefined {
  if ((source?.commit ?? null) !== commit) return `says commit ${source?.commit}, and the record ${commit}`;
  if (sourceDate !== date) return `says source date ${sourceDate}, and the record ${date}`;
  const promised = auditArtifacts(own);
  for (const { file, sha256 } of promised) {
    const told = artifacts.find((each) => each.file === file);
    if (told?.sha256 !== sha256)
      return `says ${told === undefined ? 'nothing' : `SHA-256 ${told.sha256}`} of ${quote(file)}, and the record ${sha256}`;
  }
  const more = artifacts.find(({ file }) => !promised.some((each) => each.file === file));
  return more === undefined ? undefined : `names ${quote(more.file)}, and the record does not`;
}

function ofKind(kind: Artifact['kind']): (input: MergeInput) => boolean {
  return ({ artifact }) => artifact.kind === kind;
}

function quote(text: string): string {
  return JSON.stringify(text.length > 120 ? `${text.slice(0, 117)}...` : text);
}

export function refused(why: string): UserError {
  return new UserError('MERGE_REFUSED', `The parts do not make one build: ${why}.`, {
    hint: 'Build the parts anew, all of one commit, with what one `build plan` said. Nothing was written.',
  });
}
