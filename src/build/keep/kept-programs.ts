import { createHash } from 'node:crypto';
import { keptProgramName, parseKeptProgram } from '../../go/kept-program.ts';
import type { Copies, Files, Log, Machine, OpenBytes } from '../../host/ports.ts';
import { digestInTurns } from '../checksums/digest.ts';
import type { BuildFacts, BuildRow, RowPackage } from '../types.ts';
import { isKeepable } from './keepable.ts';

export interface KeptPrograms {
  /**
   * Puts what an earlier build has linked where this one will write: the go command links nothing that is up to date,
   * as it does with `go build -o` of a program that is there.
   * @param paths absolute, in the order of the row's packages
   */
  seed(row: BuildRow, paths: readonly string[]): Promise<void>;
  /** For the next build. @param programs in the order of the row's packages */
  keep(row: BuildRow, programs: readonly { readonly path: string; readonly sha256: string }[]): Promise<void>;
}

export interface KeepHost {
  readonly machine: Pick<Machine, 'path'>;
  readonly files: Files;
  readonly copies: Copies;
  readonly log: Log;
  readonly open: OpenBytes;
}

/**
 * Programs beside the objects they are linked from, in GOCACHE and in the form in which Go keeps those of `go run`:
 * Go's own clean-up takes what was not used for five days, `go clean -cache` all. One version of each program: a file
 * named by its SHA-256 in a folder named by what it is a program of. What somebody has changed there is not used; what
 * is used is what a link would have given as far as Go can tell, and goes the way of all binaries after it.
 *
 * Nothing that goes wrong here fails a build: without it there is a link.
 */
export function keptPrograms(
  { gocache, goVersion, module }: Pick<BuildFacts, 'gocache' | 'goVersion' | 'module'>,
  host: KeepHost,
): KeptPrograms {
  const { machine, files, copies, log, open } = host;
  const { path } = machine;

  function folderOf(row: BuildRow, { importPath }: RowPackage): string {
    const what = JSON.stringify(['setup-go-plus program', module.dir, importPath, row.id]);
    const id = createHash('sha256').update(what).digest('hex');
    return path.join(gocache, id.slice(0, 2), `${id}-d`);
  }

  async function each(row: BuildRow, what: string, work: (one: RowPackage, index: number) => Promise<void>) {
    if (!isKeepable(row, goVersion)) return;
    for (const [index, one] of row.packages.entries()) {
      try {
        await work(one, index);
      } catch (error) {
        log.debug(`${row.id}: ${one.name} is not ${what}: ${error instanceof Error ? error.message : error}`);
      }
    }
  }

  /** Checked where nobody else writes. */
  async function copied(from: string, to: string, sha256: string): Promise<boolean> {
    try {
      await copies.copy(from, to);
      return (await digestInTurns(to, 'sha256', open)).digest === sha256;
    } catch {
      return false;
    }
  }

  return {
    seed: (row, paths) =>
      each(row, 'taken from an earlier build', async (one, index) => {
        const folder = folderOf(row, one);
        const to = paths[index]!;
        for (const { name } of (await files.list(folder)) ?? []) {
          const sha256 = parseKeptProgram(name)?.sha256;
          if (sha256 === undefined) continue;
          const from = path.join(folder, name);
          if (await copied(from, to, sha256)) return;
          await files.remove(to);
          await files.remove(from);
        }
      }),
    keep: (row, programs) =>
      each(row, 'kept for later builds', async (one, index) => {
        const { path: from, sha256 } = programs[index]!;
        const folder = folderOf(row, one);
        const own = keptProgramName({ sha256, program: one.name });
        await copies.link(from, path.join(folder, own));
        await copies.touch(folder);
        for (const { name } of (await files.list(folder)) ?? [])
          if (name !== own && parseKeptProgram(name) !== undefined)
            await files.remove(path.join(folder, name));
      }),
  };
}
