import type { Audit, AuditArtifact, CiRun, MachineBuild } from '../types.ts';
import { moduleDependencies } from './modules.ts';
import {
  BUILD_TYPE,
  PREDICATE_TYPE,
  type ResourceDescriptor,
  STATEMENT_TYPE,
  type Statement,
} from './types.ts';

/**
 * What audit.json says, as an in-toto statement that other tools read: which artifacts, made of what, by whom as far as
 * anybody can vouch for it. The same audit gives the same statement, so that `verify` can hold one to the other.
 * @param auditDigest SHA-256 of audit.json, hex
 */
export function planStatement(audit: Audit, auditDigest: string, auditName: string): Statement {
  const { artifacts, builds, tool } = audit;
  const isSubject = ({ kind }: AuditArtifact) => kind !== 'sbom';
  return {
    _type: STATEMENT_TYPE,
    subject: artifacts.filter(isSubject).map(described),
    predicateType: PREDICATE_TYPE,
    predicate: {
      buildDefinition: {
        buildType: BUILD_TYPE,
        externalParameters: externalParameters(audit),
        internalParameters: internalParameters(builds),
        resolvedDependencies: dependencies(audit),
      },
      runDetails: {
        builder: { id: builderOf(builds), version: { [tool.name]: tool.version } },
        ...metadata(builds),
        byproducts: [
          ...artifacts.filter((artifact) => !isSubject(artifact)).map(described),
          { name: auditName, digest: { sha256: auditDigest } },
        ],
      },
    },
  };
}

export function formatStatement(statement: Statement): Uint8Array {
  return Buffer.from(`${JSON.stringify(statement, undefined, 2)}\n`);
}

function described({ file, sha256 }: AuditArtifact): ResourceDescriptor {
  return { name: file, digest: { sha256 } };
}

/** What whoever asked for the build could choose. */
function externalParameters({ builds, source }: Audit): Record<string, unknown> {
  const { request, ci } = builds[0]!;
  return {
    ...(ci?.workflow == null ? {} : { workflow: workflowOf(ci) }),
    ...(source === null ? {} : { folder: source.folder }),
    targets: request.targets.map(({ text, settings }) =>
      Object.keys(settings).length === 0 ? text : { target: text, ...settings },
    ),
    ...parametersOf(request),
  };
}

function parametersOf({ targets: _, ...request }: MachineBuild['request']): Record<string, unknown> {
  return request;
}

/** `o/r/.github/workflows/x.yml@refs/heads/main`, in the parts that verifiers compare. */
function workflowOf({ workflow, repository, ref }: CiRun): Record<string, string> {
  // A tag may have an @ of its own: refs/tags/app@1.2.3.
  const [, path = '', own = ref] = /^([^@]*)(?:@(.*))?$/s.exec(workflow ?? '') ?? [];
  return {
    path: path.replace(/^[^/]+\/[^/]+\/(?=\.github\/)/, ''),
    ...(own === null ? {} : { ref: own }),
    ...(repository === null ? {} : { repository }),
  };
}

function internalParameters(builds: readonly MachineBuild[]): Record<string, unknown> {
  const { ci } = builds[0]!;
  return {
    ...(ci?.provider === 'github'
      ? {
          github: withoutNulls({
            event_name: ci.event,
            repository_id: ci.repositoryId,
            repository_owner_id: ci.ownerId,
            runner_environment: ci.runner,
          }),
        }
      : {}),
    machines: builds.map(({ targets, machine, go, compilers, environment }) => ({
      targets,
      machine: withoutNulls(machine),
      go: go.output,
      compilers: compilers.map(({ target, name }) => ({ target, name })),
      ...(environment === null ? {} : { environment }),
    })),
  };
}

function dependencies({ source, builds }: Audit): ResourceDescriptor[] {
  const found = [
    ...(source === null ? [] : [sourceDescriptor(source)]),
    ...builds.flatMap(goDescriptors),
    ...builds.flatMap(({ compilers }) =>
      compilers.flatMap(({ name, sha256 }) => (sha256 === null ? [] : [{ name, digest: { sha256 } }])),
    ),
    ...moduleDependencies(builds.flatMap(({ modules }) => modules ?? [])),
  ];
  return [...new Map(found.map((each) => [JSON.stringify(each), each])).values()];
}

function sourceDescriptor({ repository, commit, tag }: NonNullable<Audit['source']>): ResourceDescriptor {
  const digest = { gitCommit: commit };
  if (repository === null) return { name: 'source', digest };
  return { uri: `git+${repository}${tag === null ? '' : `@refs/tags/${tag}`}`, digest };
}

function goDescriptors({ go: { version, sha256, origin }, machine }: MachineBuild): ResourceDescriptor[] {
  const program = { name: `go${version} ${machine.os}/${machine.arch} bin/go`, digest: { sha256 } };
  if (origin?.url == null || origin.digest === null) return [program];
  return [{ uri: origin.url, digest: digestOf(origin.digest) }, program];
}

function digestOf(digest: string): Record<string, string> {
  if (digest.startsWith('sha256:')) return { sha256: digest.slice('sha256:'.length) };
  return { dirHash1: Buffer.from(digest.replace(/^h1:/, ''), 'base64').toString('hex') };
}

/** Who is trusted, not what ran: hosted runners are GitHub's or GitLab's; any other machine is nobody's but its owner's. */
function builderOf(builds: readonly MachineBuild[]): string {
  const hosts = new Set(
    builds.map(({ ci }) => {
      if (ci?.provider === 'github')
        return `https://github.com/actions/runner/${ci.runner === 'github-hosted' ? 'github-hosted' : 'self-hosted'}`;
      return ci?.provider === 'gitlab' ? 'https://docs.gitlab.com/runner/' : LOCAL;
    }),
  );
  const [only] = hosts;
  return hosts.size === 1 ? only! : LOCAL;
}

const LOCAL = BUILD_TYPE.replace(/#.*/, '#any-machine');

function metadata(builds: readonly MachineBuild[]): Pick<Statement['predicate']['runDetails'], 'metadata'> {
  const url = builds[0]!.ci?.url;
  const started = builds.flatMap(({ startedAt }) => startedAt ?? []);
  const finished = builds.flatMap(({ finishedAt }) => finishedAt ?? []);
  const all = {
    ...(url == null ? {} : { invocationId: url }),
    ...(started.length === 0 ? {} : { startedOn: new Date(Math.min(...started)).toISOString() }),
    ...(finished.length === 0 ? {} : { finishedOn: new Date(Math.max(...finished)).toISOString() }),
  };
  return Object.keys(all).length === 0 ? {} : { metadata: all };
}

function withoutNulls(all: Readonly<Record<string, string | null>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
}
