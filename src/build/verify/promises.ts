import { posix } from 'node:path';
import { UserError } from '../../errors.ts';
import type { Entry } from '../../host/ports.ts';
import { type Checksum, type ChecksumAlgorithm, checksumNames, parseChecksums } from '../checksums/format.ts';
import { recordName } from '../record/name.ts';
import { readRecord } from '../record/read.ts';
import type { VerifyHost } from './types.ts';

/** What one file in a folder says about others. */
export interface Source {
  /** Below the folder, with forward slashes. */
  readonly name: string;
  readonly algorithm: ChecksumAlgorithm;
  readonly checksums: readonly Checksum[];
  /** It should name each file but those for which this is true; without it, it is about some. */
  readonly passes?: (file: string) => boolean;
}

/** All below a folder that is no folder itself. */
export type Present = ReadonlyMap<string, Entry['kind']>;

/**
 * SHA256SUMS, SHA512SUMS, the record of a build, and checksum files beside what they are about. A link is none of them.
 * @param others whether something else in the folder says what must be there
 * @throws UserError CHECKSUMS_INVALID where there is none, or one is damaged
 */
export async function readSources(
  folder: string,
  present: Present,
  host: VerifyHost,
  others = false,
): Promise<Source[]> {
  const read = (name: string) => readSmall(folder, name, host);
  const sources: Source[] = [];
  for (const [algorithm, name] of Object.entries(checksumNames) as [ChecksumAlgorithm, string][]) {
    if (present.get(name) !== 'file') continue;
    const checksums = parseChecksums(textOf(await read(name)), algorithm, name);
    sources.push({ name, algorithm, checksums, passes: isAboutOthers });
  }
  if (present.get(recordName) === 'file') {
    const record = await readArtifacts(await read(recordName));
    if (record !== undefined) sources.push(record);
  }
  const named = new Set(sources.flatMap(({ checksums }) => checksums.map(({ file }) => file)));
  for (const [name, kind] of [...present].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const algorithm = kind === 'file' ? suffixOf(name) : undefined;
    if (algorithm === undefined) continue;
    try {
      sources.push({ name, algorithm, checksums: parseBeside(textOf(await read(name)), algorithm, name) });
    } catch (error) {
      // Then it is somebody's file of that name, and has a checksum as all others.
      if (!(error instanceof UserError) || !named.has(name)) throw error;
    }
  }
  if (sources.length > 0 || others) return sources;
  throw new UserError(
    'CHECKSUMS_INVALID',
    `${folder} has neither ${Object.values(checksumNames).join(' nor ')}, no other checksum files, and no record of a build.`,
    { hint: 'Name the folder that `build --out` wrote, or that a release was downloaded to.' },
  );
}

/** Checksum files and the record: no checksum file names them. */
export function isAboutOthers(file: string): boolean {
  return (
    file === recordName ||
    Object.values(checksumNames).some((name) => name === file) ||
    suffixOf(file) !== undefined
  );
}

/** undefined: other programs have files of this name, too. */
async function readArtifacts(bytes: Uint8Array): Promise<Source | undefined> {
  try {
    const { artifacts } = await readRecord(bytes, recordName);
    const checksums = artifacts.map(({ file, sha256 }) => ({ file, digest: sha256 }));
    return { name: recordName, algorithm: 'sha256', checksums, passes: (file) => file === recordName };
  } catch (error) {
    if (error instanceof UserError && error.code === 'RECORD_INVALID') return undefined;
    throw error;
  }
}

function suffixOf(name: string): ChecksumAlgorithm | undefined {
  if (name.endsWith('.sha256')) return 'sha256';
  return name.endsWith('.sha512') ? 'sha512' : undefined;
}

/** As `sha256sum` writes it, or as several release tools do: the digest alone. */
function parseBeside(text: string, algorithm: ChecksumAlgorithm, name: string): Checksum[] {
  const bare = text.trim();
  if (/^[0-9a-fA-F]+$/.test(bare)) {
    const [about] = parseChecksums(`${bare}  ${name.slice(0, -algorithm.length - 1)}`, algorithm, name);
    return [about!];
  }
  const folder = posix.dirname(name);
  const below = folder === '.' ? '' : `${folder}/`;
  return parseChecksums(text, algorithm, name).map(({ file, digest }) => ({ file: below + file, digest }));
}

/** Of a build with thousands of files. What is larger is something else, and would fill the memory. */
const LARGEST = 64 * 2 ** 20;

/** @throws UserError CHECKSUMS_INVALID for one that is far too large */
export async function readSmall(
  folder: string,
  name: string,
  { files, machine }: VerifyHost,
): Promise<Uint8Array> {
  const path = machine.path.join(folder, ...name.split('/'));
  const size = (await files.stat(path))?.size ?? 0;
  if (size > LARGEST)
    throw new UserError(
      'CHECKSUMS_INVALID',
      `${name} has ${size} bytes, and a checksum file has never so many.`,
      {
        hint: 'Remove it, or fetch it again.',
      },
    );
  return (await files.read(path)) ?? new Uint8Array();
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
