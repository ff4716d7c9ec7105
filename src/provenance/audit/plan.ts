import { publicRepository } from '../../build/facts/repository.ts';
import type { Artifact, BuildFacts, BuildPlan, BuildRequest, RowResult } from '../../build/types.ts';
import type { Machine } from '../../host/ports.ts';
import type { Integrity } from '../../release/types.ts';
import type { SdkRecord } from '../../sdk/types.ts';
import { redactUrl } from '../../transfer/redact.ts';
import type { Audit, AuditArtifact, AuditSource, CiRun, Compiler, GoOrigin, MachineBuild } from '../types.ts';
import { publicRequest } from './request.ts';

/** All that an audit is made from. */
export interface AuditFacts {
  readonly tool: Audit['tool'];
  readonly part: boolean;
  readonly request: BuildRequest;
  readonly machine: Pick<Machine, 'path' | 'home' | 'temp' | 'platform'>;
  readonly host: BuildFacts['host'];
  /** Redacted, as records hold it. */
  readonly plan: BuildPlan;
  readonly results: readonly Pick<RowResult, 'id' | 'status'>[];
  /** The folder of the build below its repository: '', `app`. */
  readonly folder: string;
  /** As git says it; null where there is none. */
  readonly remote: string | null;
  readonly go: {
    readonly output: string;
    readonly sha256: string;
    /** Of the SDK, where it has one. */
    readonly record: Pick<SdkRecord, 'url' | 'integrity' | 'archiveSha256' | 'signedBy'> | undefined;
  };
  readonly modules: readonly string[] | null;
  readonly compilers: readonly Compiler[];
  readonly environment: string | null;
  readonly caches: Readonly<Record<string, string>>;
  readonly ci: CiRun | null;
  /** `ubuntu24 20260101.1` */
  readonly image: string | null;
  /** Milliseconds since 1970. */
  readonly started: number;
  readonly finished: number;
  readonly artifacts: readonly Artifact[];
}

/**
 * How these artifacts came to be. In a CI run it says when and by which caches; elsewhere nothing that two builds of the
 * same sources in different folders would differ in.
 */
export function planAudit(facts: AuditFacts): Audit {
  const { tool, part, plan, artifacts } = facts;
  const { request, limits } = publicRequest(facts.request, facts.host, facts.machine);
  const source = sourceOf(facts);
  return {
    schema: 1,
    tool,
    part,
    source,
    sourceDate: plan.sourceDate,
    builds: [machineBuild(facts, request)],
    artifacts: auditArtifacts(artifacts),
    limits: [...limits, ...sourceLimits(source)].sort(),
  };
}

/** Sorted by name. */
export function auditArtifacts(artifacts: readonly Artifact[]): AuditArtifact[] {
  return artifacts
    .flatMap(({ file, kind, target, sha256 }): AuditArtifact[] =>
      kind === 'binary' || kind === 'header' || kind === 'archive' || kind === 'sbom'
        ? [{ file, kind, target, sha256 }]
        : [],
    )
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

function sourceOf({ plan: { source }, folder, remote, ci }: AuditFacts): AuditSource | null {
  if (source === null) return null;
  return {
    repository: remote === null ? (ci?.repository ?? null) : publicRepository(remote),
    commit: source.commit,
    tag: source.tag,
    branch: source.branch,
    folder,
    modified: source.changed.length > 0,
    shallow: source.shallow,
  };
}

function sourceLimits(source: AuditSource | null): string[] {
  if (source === null) return ['The sources were in no git work tree: which they were is not known.'];
  return source.modified ? ['The work tree had changes, which the commit does not have.'] : [];
}

function machineBuild(facts: AuditFacts, request: MachineBuild['request']): MachineBuild {
  const { plan, results, machine, go, modules, compilers, environment, caches, ci, image } = facts;
  // A CI variable alone is no run that anybody could look up.
  const run = ci?.url == null ? null : ci;
  return {
    targets: results.filter(({ status }) => status === 'built').map(({ id }) => id),
    machine: { os: machine.platform.os, arch: machine.platform.arch, system: image },
    go: { version: plan.goVersion, output: go.output, sha256: go.sha256, origin: originOf(go.record) },
    ...{ request, modules, compilers, environment },
    caches: run === null ? {} : caches,
    ci: run,
    startedAt: run === null ? null : facts.started,
    finishedAt: run === null ? null : facts.finished,
  };
}

function originOf(record: AuditFacts['go']['record']): GoOrigin | null {
  if (record === undefined) return null;
  const { url, integrity, archiveSha256, signedBy } = record;
  const remote = /^https?:/.test(url);
  const signed = signedBy === undefined ? '' : `, signed by ${signedBy}`;
  return {
    url: remote ? redactUrl(url) : null,
    proof: `${proofOf(integrity)}${signed}`,
    digest: digestOf(integrity, archiveSha256),
  };
}

function proofOf(integrity: Integrity): string {
  if (integrity.kind === 'none') return `not verified: ${integrity.why}`;
  // A list of digests, or a lock file, may be a file of the machine: then its name is told.
  const from = integrity.from.replace(/^(?:[A-Za-z]:)?[/\\].*[/\\]/, '');
  return `${integrity.kind === 'h1' ? 'h1 hash' : 'SHA-256'} as in ${redactUrl(from)}`;
}

function digestOf(integrity: Integrity, archive: string): string | null {
  if (archive !== '') return `sha256:${archive}`;
  if (integrity.kind === 'h1') return integrity.hash;
  return integrity.kind === 'sha256' ? `sha256:${integrity.hex}` : null;
}
