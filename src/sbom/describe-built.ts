import pLimit from 'p-limit';
import { argument } from '../build/inspect/expectations.ts';
import { redactFlags } from '../build/plan/ldflags.ts';
import type { DocumentTask } from '../build/publish/documents.ts';
import { variantVariable } from '../build/targets/variants.ts';
import type { BuildRow } from '../build/types.ts';
import { createDescriber, type DescribeHost } from './describe.ts';
import type { BinaryRecord } from './facts.ts';
import { askModuleCache } from './gather/go-env.ts';
import type { Completion } from './gather/listing.ts';
import { readRepository } from './gather/repository.ts';
import type { Bom, SubjectTarget } from './types.ts';

export interface BuiltOptions {
  /** Path of the go command that built them. */
  readonly go: string;
}

/**
 * The models of all binaries of a build, in the order of its rows: what the build knows is added to what their bytes
 * say. The go command lists each target once, as many at a time as there are processors.
 * @throws UserError INPUT_INVALID where a file cannot be read, BINARY_INVALID, TOOL_MISSING
 */
export async function describeBuilt(
  { facts, record, rows, path }: Pick<DocumentTask, 'facts' | 'record' | 'rows' | 'path'>,
  { go }: BuiltOptions,
  host: DescribeHost,
): Promise<Bom[]> {
  const describe = createDescriber(host);
  const [moduleCache, repository] = await Promise.all([
    askModuleCache(go, facts.module.dir, host.processes),
    facts.source === null ? null : readRepository(facts.module.dir, host.processes),
  ]);
  const limit = pLimit(Math.max(1, facts.cores));
  const boms = rows.map(({ row, binaries }) =>
    limit(async () => {
      const source = completionOf(row, go, facts.module.dir);
      const own: Bom[] = [];
      for (const { file, importPath } of binaries) {
        const known = recordOf(row, importPath, record, facts, repository);
        const name = file.slice(file.lastIndexOf('/') + 1);
        own.push(await describe({ path: path(file), name, file }, { record: known, source, moduleCache }));
      }
      return own;
    }),
  );
  return (await Promise.all(boms)).flat();
}

/** Flags that decide which files and modules are part of a program (go help build). */
const SOURCE_FLAGS = ['tags', 'mod', 'modfile', 'overlay', 'race', 'msan', 'asan', 'compiler', 'buildmode'];

function completionOf({ args, env, packages }: BuildRow, go: string, directory: string): Completion {
  return {
    go,
    directory,
    packages: packages.map(({ importPath }) => importPath),
    env,
    flags: SOURCE_FLAGS.flatMap((name) => {
      const value = argument(args, name);
      return value === undefined || value === '' ? [] : [`-${name}=${value}`];
    }),
  };
}

function recordOf(
  row: BuildRow,
  importPath: string,
  { plan }: DocumentTask['record'],
  { source, goVersion }: DocumentTask['facts'],
  repository: string | null,
): BinaryRecord {
  const tags = argument(row.args, 'tags')?.split(',') ?? [];
  const ldflags = argument(row.args, 'ldflags');
  return {
    // None were given, which is known.
    ldflags: ldflags === undefined ? '' : redactFlags(ldflags),
    tags: tags.filter((tag) => tag !== ''),
    compiler: row.toolchain?.name ?? null,
    commit:
      source === null
        ? null
        : {
            hash: source.commit,
            time: source.time,
            modified: source.changed.length > 0,
            repository,
            tag: source.tag,
          },
    created: plan.sourceDate,
    target: targetOf(row),
    package: importPath,
    go: `go${goVersion}`,
  };
}

function targetOf({ target: { goos, goarch, variant }, env }: BuildRow): SubjectTarget {
  const level = variantVariable(goarch, variant);
  const value = level === undefined ? null : (env[level.name] ?? level.value);
  return {
    goos,
    goarch,
    variant: level === undefined || value === null || value === '' ? null : { name: level.name, value },
  };
}
