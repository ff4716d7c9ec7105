import { createHash, type Hash } from 'node:crypto';
import { UserError } from '../../errors.ts';
import type { Files, Machine, OpenBytes, OpenOutput, OutputFolder } from '../../host/ports.ts';
import { parts } from '../archives/entry.ts';
import { type Digests, planChecksumFiles } from '../publish/checksum-files.ts';
import { type Document, gatherDocuments } from '../publish/documents.ts';
import { recordName } from '../record/name.ts';
import type { Artifact, BuildRecord } from '../types.ts';
import type { Copy, MergePlan } from './plan.ts';

export interface MergeHost {
  readonly files: Files;
  readonly machine: Pick<Machine, 'path' | 'cwd'>;
  readonly open: OpenBytes;
  readonly output: OpenOutput;
}

/** A document about a part, as its part promised it. */
export interface MergeInput {
  /** For messages. */
  readonly part: string;
  readonly artifact: Artifact;
  readonly bytes: Uint8Array;
}

/** What documents about the whole are written from. */
export interface MergeTask {
  readonly inputs: readonly MergeInput[];
  readonly parts: readonly { readonly name: string; readonly record: BuildRecord }[];
  /** Of the whole, without checksum files and without these documents. */
  readonly record: BuildRecord;
}

/** Rooms that build on this one (sbom, provenance) write these; a door hands them in. */
export type WriteMerged = (task: MergeTask) => Promise<readonly Document[]>;

/** A model of a binary with many modules has some megabytes. */
const LARGEST_INPUT = 256 * 2 ** 20;

/**
 * Copies what each part promises, comparing every byte's digest on its way, and writes the checksums and the record of
 * the whole. Nothing appears in the folder before all is there, and the record comes last.
 * @param folder absolute; empty, or not there
 * @param write without it, what parts say for documents of the whole is left behind
 * @throws UserError MERGE_REFUSED for a file that is not what its record says, INPUT_INVALID, DISK_FULL, DISK_DENIED
 */
export async function applyMerge(
  plan: MergePlan,
  folder: string,
  host: MergeHost,
  write?: (task: Pick<MergeTask, 'inputs' | 'record'>) => Promise<readonly Document[]>,
): Promise<BuildRecord> {
  if (((await host.files.list(folder)) ?? []).length > 0)
    throw new UserError('INPUT_INVALID', `${folder} is not empty.`, {
      hint: 'What is merged goes to a folder of its own, so that its checksums speak of all that is in it.',
    });
  for (const copy of plan.verified)
    await readVerified(copy, host, async (chunks) => {
      for (const _ of chunks);
    });
  const inputs: MergeInput[] = [];
  for (const copy of plan.inputs) inputs.push(await readInput(copy, host));
  const output = await host.output(folder);
  try {
    const digests: Digests[] = [];
    for (const copy of plan.copies) {
      const sha512 = await copyVerified(copy, output, host);
      digests.push({ file: copy.artifact.file, sha256: copy.artifact.sha256, sha512 });
    }
    const written = await gatherDocuments(
      (await write?.({ inputs, record: plan.record })) ?? [],
      true,
      output,
    );
    for (const { artifact, sha512 } of written)
      digests.push({ file: artifact.file, sha256: artifact.sha256, sha512: sha512! });
    const documents = written.map(({ artifact }) => artifact);
    const checksums: Artifact[] = [];
    for (const [file, text] of planChecksumFiles(digests, plan.checksums)) {
      const bytes = Buffer.from(text);
      await output.write(file, [bytes]);
      checksums.push(checksumArtifact(file, bytes));
    }
    const record = { ...plan.record, artifacts: [...plan.record.artifacts, ...documents, ...checksums] };
    await output.write(recordName, [Buffer.from(`${JSON.stringify(record, undefined, 2)}\n`)]);
    for (const { file } of record.artifacts) await output.publish(file);
    await output.publish(recordName);
    return record;
  } finally {
    await output.discard();
  }
}

/** @returns its SHA-512 */
async function copyVerified(copy: Copy, output: OutputFolder, host: MergeHost): Promise<string> {
  const sha512 = createHash('sha512');
  const { file } = copy.artifact;
  await readVerified(copy, host, async (chunks) => {
    const seen = also(chunks, sha512);
    if (!copy.executable) return output.write(file, seen);
    // The port of output folders writes plain files; programs fit into memory, archives and their like may not.
    await host.files.write(output.path(file), Buffer.concat([...seen]), { mode: 0o755 });
  });
  return sha512.digest('hex');
}

async function readInput(copy: Copy, host: MergeHost): Promise<MergeInput> {
  const { part, artifact } = copy;
  if (artifact.size > LARGEST_INPUT)
    throw altered(copy, `${artifact.size} bytes, and a document has at most ${LARGEST_INPUT}`);
  const parts: Uint8Array[] = [];
  await readVerified(copy, host, async (chunks) => {
    for (const chunk of chunks) parts.push(chunk);
  });
  return { part, artifact, bytes: Buffer.concat(parts) };
}

/** @param use must take all chunks */
async function readVerified(
  copy: Copy,
  host: MergeHost,
  use: (chunks: Iterable<Uint8Array>) => Promise<void>,
): Promise<void> {
  const { folder, part, artifact } = copy;
  const path = host.machine.path.join(folder, ...artifact.file.split('/'));
  await host.open(path, async (reader) => {
    if (reader.size !== artifact.size)
      throw altered(copy, `${reader.size} bytes, and the record of ${part} says ${artifact.size}`);
    const hash = createHash('sha256');
    await use(also(parts(reader), hash));
    const digest = hash.digest('hex');
    if (digest !== artifact.sha256)
      throw altered(copy, `SHA-256 ${digest}, and the record of ${part} says ${artifact.sha256}`);
  });
}

function* also(chunks: Iterable<Uint8Array>, hash: Hash): Generator<Uint8Array> {
  for (const chunk of chunks) {
    hash.update(chunk);
    yield chunk;
  }
}

function checksumArtifact(file: string, bytes: Uint8Array): Artifact {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { file, kind: 'checksums', target: null, package: null, size: bytes.length, sha256 };
}

function altered({ part, artifact }: Copy, why: string): UserError {
  return new UserError(
    'MERGE_REFUSED',
    `${part}: ${JSON.stringify(artifact.file)} was altered: it has ${why}.`,
    {
      hint: 'Build this part again; and find out who changed it after it was built. Nothing was written.',
    },
  );
}
