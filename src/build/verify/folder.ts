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

/**
 * Compares a folder with its SHA256SUMS, SHA512SUMS, checksum files beside others, and the record of the build: altered,
 * missing and extra files. Links are not followed.
 * @throws UserError CHECKSUMS_INVALID where nothing of that is there, or it is damaged
 */
export async function verifyFolder(folder: string, host: VerifyHost): Promise<FolderVerification> {
  const present = await listAll(folder, host);
  const sources = await readSources(folder, present, host);
  const by = sources.map(({ name }) => name);
  const findings: Finding[] = [];
  const intact: string[] = [];
  const promised = promisesByFile(sources);
  for (const [file, promises] of promised) {
    const finding = await examine(file, promises, folder, present, host);
    if (finding === undefined) intact.push(file);
    else findings.push(finding);
  }
  // The folder's own .gitignore is of no release, so that none of its checksum files names it.
  const known = new Set([...promised.keys(), ...by, ...(by.includes(recordName) ? ['.gitignore'] : [])]);
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
    return { kind: 'altered', file, message: `${file} has ${algorithm} ${digest}, and ${says}` };
  }
  return undefined;
}

function namesOf(promises: readonly Promised[]): string {
  return promises
    .map(({ by }) => by)
    .join(', ')
    .replace(/, ([^,]*)$/, ' and $1');
}

function byFile(a: Finding, b: Finding): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
}
