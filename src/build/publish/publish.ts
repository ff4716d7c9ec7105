import { createHash } from 'node:crypto';
import type { OutputFolder } from '../../host/ports.ts';
import type { BuildHost } from '../host.ts';
import { recordName } from '../record/name.ts';
import type { Artifact, BuildRecord, BuildRequest } from '../types.ts';
import { planChecksumFiles } from './checksum-files.ts';
import { type DocumentTask, gatherDocuments, type WriteDocuments } from './documents.ts';
import { clearEarlier, foreignFiles, readEarlier } from './earlier.ts';
import { type Gathered, type GatherTask, gatherRows } from './gather.ts';
import { type IgnoreAdvice, ignoreFile } from './ignore.ts';

export interface PublishTask extends Omit<GatherTask, 'sha512'> {
  readonly request: Pick<BuildRequest, 'output' | 'checksums'>;
  /** All but what is known only now. */
  readonly record: Omit<BuildRecord, 'artifacts'>;
  readonly ignore: IgnoreAdvice;
  /** What is written about the artifacts, with all that it needs but the artifacts. */
  readonly documents?: {
    readonly write: WriteDocuments;
    readonly task: Omit<DocumentTask, 'artifacts' | 'path' | 'rows' | 'record'>;
  };
}

/**
 * Puts what was built into the output folder: first everything is gathered out of sight, so that a full disk or a lock
 * leaves what was there; then renames; the checksum files after what they are about, and the record last.
 * What an earlier build left and this one does not make is removed; other people's files stay.
 * @throws UserError DISK_FULL, DISK_DENIED, RECORD_INVALID
 */
export async function publishBuild(task: PublishTask, host: BuildHost): Promise<BuildRecord> {
  const { request, record } = task;
  const earlier = await readEarlier(request.output, host);
  const output = await host.output(request.output);
  try {
    const sha512 = request.checksums.includes('sha512');
    const built = await gatherRows({ ...task, sha512 }, output, host);
    const gathered = [...built, ...(await writeDocuments(task, built, sha512, output))];
    const checksums = await gatherChecksums(gathered, request.checksums, output);
    const artifacts = [...gathered.map(({ artifact }) => artifact), ...checksums];
    const whole: BuildRecord = { ...record, artifacts };
    await output.write(recordName, [Buffer.from(`${JSON.stringify(whole, undefined, 2)}\n`)]);
    const ignore = await ignoreFile(task.ignore, earlier, request.output, host);
    if (ignore !== undefined) await output.write(ignore.name, [Buffer.from(ignore.text)]);

    const names = artifacts.map(({ file }) => file);
    // A record or checksum file that names what is no longer there would be worse than none.
    await clearEarlier(earlier, names, request.output, host);
    if (ignore !== undefined) await output.publish(ignore.name);
    for (const name of [...names, recordName]) await output.publish(name);
    await warnOfForeign([...names, recordName, '.gitignore'], request.output, host);
    return whole;
  } finally {
    await output.discard();
  }
}

async function writeDocuments(
  { documents, record, rows }: PublishTask,
  built: readonly Gathered[],
  sha512: boolean,
  output: OutputFolder,
): Promise<Gathered[]> {
  if (documents === undefined) return [];
  const written = await documents.write({
    ...documents.task,
    record,
    rows,
    artifacts: built.map(({ artifact }) => artifact),
    path: (file) => output.path(file),
  });
  return gatherDocuments(written, sha512, output);
}

async function gatherChecksums(
  gathered: readonly Gathered[],
  kinds: BuildRequest['checksums'],
  output: OutputFolder,
): Promise<Artifact[]> {
  const digests = gathered.map(({ artifact: { file, sha256 }, sha512 }) => ({
    file,
    sha256,
    ...(sha512 === null ? {} : { sha512 }),
  }));
  const artifacts: Artifact[] = [];
  for (const [file, text] of planChecksumFiles(digests, kinds)) {
    const bytes = Buffer.from(text);
    await output.write(file, [bytes]);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    artifacts.push({ file, kind: 'checksums', target: null, package: null, size: bytes.length, sha256 });
  }
  return artifacts;
}

async function warnOfForeign(own: readonly string[], folder: string, host: BuildHost): Promise<void> {
  const foreign = await foreignFiles(folder, own, host);
  if (foreign.length === 0) return;
  const shown = foreign.slice(0, 3).join(', ');
  host.log.warning(
    `${folder} holds what this build did not make, and is in no checksum file: ${shown}${foreign.length > 3 ? ` and ${foreign.length - 3} more` : ''}.`,
  );
}
