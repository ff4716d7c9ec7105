import type { Artifact } from '../../build/types.ts';
import type { Audit, AuditArtifact } from '../types.ts';

export interface RebuiltArtifact {
  readonly file: string;
  readonly target: string | null;
  readonly status: 'same' | 'different' | 'not-rebuilt';
  /** SHA-256 as the audit says, hex; null for what only the rebuild made. */
  readonly expected: string | null;
  readonly actual: string | null;
  /** One line each. */
  readonly why: readonly string[];
}

export interface Comparison {
  readonly audit: Audit;
  /** What the rebuild made. */
  readonly artifacts: readonly Artifact[];
  /** By target id: why it was not built here. */
  readonly left: ReadonlyMap<string, string>;
  /** Of what rebuilds. */
  readonly tool: Audit['tool'];
}

/** In the audit's order; what the rebuild made besides comes last. */
export function compareArtifacts({ audit, artifacts, left, tool }: Comparison): RebuiltArtifact[] {
  const made = new Map(artifacts.map((artifact) => [artifact.file, artifact.sha256]));
  const known = new Set(audit.artifacts.map(({ file }) => file));
  const expected = audit.artifacts.map((artifact): RebuiltArtifact => {
    const { file, target, sha256 } = artifact;
    const actual = made.get(file) ?? null;
    const common = { file, target, expected: sha256, actual };
    if (actual === sha256) return { ...common, status: 'same', why: [] };
    const excuse = excuseOf(artifact, audit, left, tool);
    if (excuse !== undefined) return { ...common, actual: null, status: 'not-rebuilt', why: [excuse] };
    if (actual === null) return { ...common, status: 'different', why: ['the rebuild has no such file'] };
    return { ...common, status: 'different', why: [] };
  });
  const more = artifacts
    .filter(
      ({ file, kind }) => !known.has(file) && !['checksums', 'bom', 'audit', 'provenance'].includes(kind),
    )
    .map(({ file, target, sha256 }): RebuiltArtifact => {
      const why = ['only the rebuild has it'];
      return { file, target, status: 'different', expected: null, actual: sha256, why };
    });
  return [...expected, ...more];
}

/** What cannot be the same, for a reason that is not in the sources. */
function excuseOf(
  { kind, target }: AuditArtifact,
  { tool }: Audit,
  left: ReadonlyMap<string, string>,
  own: Audit['tool'],
): string | undefined {
  if (target !== null && left.has(target)) return left.get(target);
  if (kind !== 'sbom') return undefined;
  if (tool.version !== own.version)
    return `written by ${tool.name} ${tool.version}, and this is ${own.version}`;
  return target === null && left.size > 0
    ? 'it is about all targets, and not all were built here'
    : undefined;
}
