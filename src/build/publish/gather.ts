import pLimit from 'p-limit';
import type { OutputFolder } from '../../host/ports.ts';
import { digestFile, type FileDigest } from '../checksums/digest.ts';
import type { BuildHost } from '../host.ts';
import { binaryFacts } from '../inspect/binary-facts.ts';
import type { InspectedBinary } from '../inspect/inspect-row.ts';
import type { Artifact, BuildRow } from '../types.ts';
import type { ExtraFile } from './archive-files.ts';
import type { PackFile } from './pack.ts';

export interface RowOutput {
  readonly row: BuildRow;
  readonly binaries: readonly DigestedBinary[];
}

export interface DigestedBinary extends InspectedBinary {
  /** Hex, of the file as it was built. */
  readonly sha256: string;
}

/** An artifact with what checksum files need of it. */
export interface Gathered {
  readonly artifact: Artifact;
  /** Hex; null where nobody asked. */
  readonly sha512: string | null;
}

export interface GatherTask {
  readonly rows: readonly RowOutput[];
  readonly extra: readonly ExtraFile[];
  /** Seconds since 1970. */
  readonly sourceDate: number;
  readonly sha512: boolean;
  /** Archives at once: each keeps a processor busy. */
  readonly cores: number;
  /** Binaries were run since they were built, and what is published is what is there now. */
  readonly ran: boolean;
}

/** Brings binaries to the output folder's volume, and makes their archives there; sorted by name. */
export async function gatherRows(
  { rows, extra, sourceDate, sha512, cores, ran }: GatherTask,
  output: OutputFolder,
  { open, files }: Pick<BuildHost, 'open' | 'files'>,
): Promise<Gathered[]> {
  const limit = pLimit(cores);
  const artifact = async (
    file: string,
    about: Omit<Artifact, 'file' | 'size' | 'sha256'>,
    known?: FileDigest,
  ): Promise<Gathered> => {
    const path = output.path(file);
    const { digest, size } = known ?? (await digestFile(path, 'sha256', open));
    return {
      artifact: { file, size, sha256: digest, ...about },
      sha512: sha512 ? (await digestFile(path, 'sha512', open)).digest : null,
    };
  };

  async function gatherRow({ row, binaries }: RowOutput): Promise<Gathered[]> {
    const found: Gathered[] = [];
    const inside: PackFile[] = extra.map(({ name, path }) => ({ name, path, executable: null }));
    for (const { file, path, importPath, inspection, size, sha256 } of binaries) {
      const about = { target: row.id, package: importPath };
      await output.take(file, path);
      const known = ran ? undefined : { digest: sha256, size };
      found.push(await artifact(file, { kind: 'binary', ...about, binary: binaryFacts(inspection) }, known));
      inside.push({ name: baseName(file), path: output.path(file), executable: !isLibrary(row) });
      const header = headerOf(path);
      if (!isLibrary(row) || (await files.stat(header)) === undefined) continue;
      const name = headerOf(file);
      await output.take(name, header);
      found.push(await artifact(name, { kind: 'header', ...about }));
      inside.push({ name: baseName(name), path: output.path(name), executable: false });
    }
    if (row.archive === null) return found;
    const { file } = row.archive;
    const { packRow } = await import('./pack.ts');
    await packRow(row.archive, inside, sourceDate, open, (bytes) => output.write(file, bytes));
    return [...found, await artifact(file, { kind: 'archive', target: row.id, package: null })];
  }

  const all = await Promise.all(rows.map((row) => limit(() => gatherRow(row))));
  return all.flat().sort((a, b) => (a.artifact.file < b.artifact.file ? -1 : 1));
}

/** The go command writes a C header beside these. */
function isLibrary({ target: { buildmode } }: BuildRow): boolean {
  return buildmode === 'c-archive' || buildmode === 'c-shared';
}

function headerOf(path: string): string {
  return path.replace(/\.[^./\\]*$/, '.h');
}

function baseName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}
