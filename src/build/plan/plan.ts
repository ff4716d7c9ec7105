import { UserError } from '../../errors.ts';
import { isGoSince } from '../../go/version.ts';
import { planNames } from '../names/names.ts';
import type { Expanded } from '../targets/expand.ts';
import type { BuildFacts, BuildPlan, BuildRequest, BuildRow, CToolchain, Target } from '../types.ts';
import { rowEnvironment } from './environment.ts';
import { linkerFlags } from './ldflags.ts';
import { groupOf, orderTargets } from './order.ts';

/** Bytes that a cold `go build` of a program of middling size takes at its peak, the linker being the largest. */
export const ROW_MEMORY = 1.5 * 2 ** 30;

/**
 * All that will be built, with the command and the environment of each row.
 * @param toolchains by target id, for targets with cgo
 * @throws UserError INPUT_INVALID, TREE_DIRTY
 */
export function planBuild(
  request: BuildRequest,
  { targets, left, warnings }: Expanded,
  facts: BuildFacts,
  toolchains: ReadonlyMap<string, CToolchain>,
): BuildPlan {
  const { source, mains, module } = facts;
  if (mains.length === 0)
    throw new UserError('INPUT_INVALID', `There is no main package in ${request.packages.join(', ')}.`, {
      hint: 'Name the folder of a program: ./cmd/hello, or ./... for all of them.',
    });
  const requireClean = request.requireClean ?? (source?.tag ?? null) !== null;
  if (requireClean) refuseDirty(facts);
  const sourceDate = request.sourceDate ?? source?.time ?? 0;
  const version = request.version ?? versionOf(facts);
  const ordered = orderTargets(targets);
  const named = planNames(ordered, mains, request, version);
  const rows = named.map(({ target, packages, archive }): BuildRow => {
    const toolchain = toolchains.get(target.id) ?? null;
    return {
      id: target.id,
      target,
      packages: packages.map(({ main, file }) => ({ importPath: main.importPath, name: main.name, file })),
      args: buildArguments(request, target, facts, toolchain, { version, sourceDate }),
      env: rowEnvironment(target, toolchain, sourceDate),
      toolchain,
      group: groupOf(target),
      archive,
    };
  });
  return {
    schema: 1,
    goVersion: facts.goVersion,
    module: module.path,
    source,
    sourceDate,
    rows,
    left,
    version,
    requireClean,
    jobs: request.jobs ?? usualJobs(facts),
    warnings: [...warnings, ...sourceWarnings(request, facts)],
  };
}

function buildArguments(
  { ldflags, tags, flags }: BuildRequest,
  target: Target,
  { goVersion, mains, module, source }: BuildFacts,
  toolchain: CToolchain | null,
  { version, sourceDate }: { readonly version: string; readonly sourceDate: number },
): string[] {
  const fields = {
    version,
    commit: source?.commit ?? '',
    shortcommit: source?.commit.slice(0, 12) ?? '',
    tag: source?.tag ?? '',
    branch: source?.branch ?? '',
    date: new Date(sourceDate * 1000).toISOString().replace('.000Z', 'Z'),
    timestamp: String(sourceDate),
    os: target.goos,
    arch: target.goarch,
    target: target.id,
  };
  const all = [...new Set([...tags, ...target.tags])];
  return [
    'build',
    '-trimpath',
    // true, not auto: a git that fails must not lead to a binary that does not know its commit.
    ...(stampsBuilds(goVersion) ? [`-buildvcs=${source !== null}`] : []),
    // Beside a vendor folder Go's own choice is that folder.
    ...(module.vendored ? [] : ['-mod=readonly']),
    `-ldflags=${linkerFlags(mains, fields, [ldflags, target.ldflags], toolchain?.extldflags ?? [])}`,
    ...(all.length === 0 ? [] : [`-tags=${all.join(',')}`]),
    ...(target.buildmode === null ? [] : [`-buildmode=${target.buildmode}`]),
    ...flags,
    ...target.flags,
  ];
}

/** Go 1.18 was the first to write into a binary how it was built. */
export function stampsBuilds(goVersion: string): boolean {
  return isGoSince(goVersion, 18);
}

function versionOf({ source }: BuildFacts): string {
  if (source === null) return '0.0.0';
  if (source.tag !== null) return source.tag.replace(/^.*\/(?=v)/, '').replace(/^v(?=\d)/, '');
  return `0.0.0-snapshot.${source.commit.slice(0, 12)}`;
}

function usualJobs({ cores, memory }: BuildFacts): number {
  return Math.min(cores, rowsInMemory(memory));
}

/** @param free bytes @returns rows at once; at least one */
export function rowsInMemory(free: number): number {
  return Math.max(1, Math.floor((0.8 * free) / ROW_MEMORY));
}

function refuseDirty({ source }: BuildFacts): void {
  if (source === null || source.changed.length === 0) return;
  const shown = source.changed.slice(0, 5).join(', ');
  const more = source.changed.length > 5 ? ` and ${source.changed.length - 5} more` : '';
  throw new UserError('TREE_DIRTY', `The work tree is not clean: ${shown}${more}.`, {
    hint: 'Every binary would say vcs.modified=true and a version ending in +dirty. Commit, ignore or remove these files; or set build-require-clean to false.',
  });
}

function sourceWarnings({ version }: BuildRequest, { source }: BuildFacts): string[] {
  if (source === null) return ['This is no git work tree: the binaries will not say their commit.'];
  const warnings: string[] = [];
  if (source.shallow && source.tag === null && version === null)
    warnings.push(
      'The checkout is shallow and has no tag here: Go stamps a pseudo-version, which a full checkout of the same commit would not. For a release, check out with fetch-depth: 0.',
    );
  if (source.changed.length > 0)
    warnings.push(
      `The work tree is not clean (${source.changed[0]}${source.changed.length > 1 ? ', …' : ''}): the binaries will say vcs.modified=true.`,
    );
  return warnings;
}
