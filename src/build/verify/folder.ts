import { digestFile } from '../checksums/digest.ts';
import type { ChecksumAlgorithm } from '../checksums/format.ts';
import { listAll } from '../list-all.ts';
import { isInside } from '../names/inside.ts';
import { recordName } from '../record/name.ts';
import { type Present, readSources, type Source } from './promises.ts';
import type { VerifyHost } from './types.ts';

export interface Finding {
  readonly kind: 'altered' | 'missing' | 'extra' | 'outside' | 'not-a-file';
  /** Relative to the folder, with forward slashes. */
  readonly file: string;
  /** One sentence: expected, actual, where. */
  readonly message: string;
}

export interface FolderVerification {
  /** Checksum files that were read, and the record of a build. */
  readonly by: readonly string[];
  /** Files whose bytes are as promised by all of them. */
  readonly intact: readonly string[];
  /** None: the folder is what its checksums say, no more and no less. */
  readonly findings: readonly Finding[];
}

/** What rooms that build on this one (provenance) find in further files. */
export interface Told {
  readonly sources: readonly Source[];
  /** What is wrong with these files themselves. */
  readonly findings: readonly Finding[];
}

export type ReadTold = (present: Present) => Promise<Told>;

/**
 * Compares a folder with its SHA256SUMS, SHA512SUMS, checksum files beside others, and the record of the build: altered,
 * missing and extra files. Links are not followed.
 * @param readTold reads what else says which files there must be; then no source may say less than another
 * @throws UserError CHECKSUMS_INVALID where nothing of that is there, or it is damaged
 */
export async function verifyFolder(
  folder: string,
  host: VerifyHost,
  readTold: ReadTold = async () => ({ sources: [], findings: [] }),
): Promise<FolderVerification> {
  const present = await listAll(folder, host);
  const told = await readTold(present);
  const own = await readSources(folder, present, host, told.sources.length > 0);
  const sources = [...own, ...told.sources];
  const by = [...new Set(sources.map(({ name }) => name))];
  const findings: Finding[] = [...told.findings];
  const intact: string[] = [];
  const promised = promisesByFile(sources);
  for (const [file, promises] of promised) {
    const finding =
      (await examine(file, promises, folder, present, host)) ??
      (told.sources.length === 0 ? undefined : silence(file, promises, sources));
    if (finding !== undefined) findings.push(finding);
    else if (!told.findings.some((each) => each.file === file)) intact.push(file);
  }
  // The folder's own .gitignore is of no release, so that none of its checksum files names it.
  const speaking = own.length > 0 ? own : sources;
  const known = new Set([
    ...promised.keys(),
    ...speaking.map(({ name }) => name),
    ...(by.includes(recordName) ? ['.gitignore'] : []),
  ]);
  for (const [file, kind] of present) {
    if (known.has(file)) continue;
    const what = kind === 'other' ? 'device or socket' : kind;
    findings.push({
      kind: 'extra',
      file,
      message: `${file} (a ${what}) is in the folder, but in no checksum file`,
    });
  }
  return { by, intact: intact.sort(), findings: findings.sort(byFile) };
}

/** A file that some name and others, which should name all, do not. */
function silence(
  file: string,
  promises: readonly Promised[],
  sources: readonly Source[],
): Finding | undefined {
  const silent = sources.filter(
    ({ passes, name }) =>
      passes !== undefined && !passes(file) && !promises.some(({ by }) => by === name) && name !== file,
  );
  if (silent.length === 0) return undefined;
  const names = listed([...new Set(silent.map(({ name }) => name))]);
  const message = `${file} is in ${namesOf(promises)}, but not in ${names}`;
  return { kind: 'extra', file, message };
}

interface Promised {
  readonly by: string;
  readonly algorithm: ChecksumAlgorithm;
  readonly digest: string;
}

function promisesByFile(sources: readonly Source[]): Map<string, Promised[]> {
  const promised = new Map<string, Promised[]>();
  for (const { name, algorithm, checksums } of sources)
    for (const { file, digest } of checksums)
      promised.set(file, [...(promised.get(file) ?? []), { by: name, algorithm, digest }]);
  return promised;
}

async function examine(
  file: string,
  promises: readonly Promised[],
  folder: string,
  present: Present,
  { machine, open }: VerifyHost,
): Promise<Finding | undefined> {
  const sources = namesOf(promises);
  if (!isInside(file)) {
    const message = `${sources} ${promises.length > 1 ? 'name' : 'names'} ${file}, which is not a path below the folder`;
    return { kind: 'outside', file, message };
  }
  const kind = present.get(file);
  if (kind === undefined)
    return { kind: 'missing', file, message: `${file} is in ${sources}, but not in the folder` };
  if (kind !== 'file') {
    const what = kind === 'other' ? 'device or socket' : kind;
    return { kind: 'not-a-file', file, message: `${file} is a ${what}, not a file` };
  }
  for (const algorithm of new Set(promises.map((promise) => promise.algorithm))) {
    const path = machine.path.join(folder, ...file.split('/'));
    const { digest } = await digestFile(path, algorithm, open);
    const wrong = promises.find((promise) => promise.algorithm === algorithm && promise.digest !== digest);
    if (wrong === undefined) continue;
    const same = promises.filter((promise) => promise.digest === wrong.digest);
    const says = `${namesOf(same)} ${same.length > 1 ? 'say' : 'says'} ${wrong.digest}`;
    const right = promises.filter((promise) => promise.algorithm === algorithm && promise.digest === digest);
    const as = right.length === 0 ? '' : ` as ${namesOf(right)} ${right.length > 1 ? 'say' : 'says'}`;
    return { kind: 'altered', file, message: `${file} has ${algorithm} ${digest}${as}, and ${says}` };
  }
  return undefined;
}

function namesOf(promises: readonly Promised[]): string {
  return listed([...new Set(promises.map(({ by }) => by))]);
}

function listed(names: readonly string[]): string {
  return names.join(', ').replace(/, ([^,]*)$/, ' and $1');
}

function byFile(a: Finding, b: Finding): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
}
