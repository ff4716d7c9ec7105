import { createHash } from 'node:crypto';
import type { OutputFolder } from '../../host/ports.ts';
import type { Artifact, BuildFacts, BuildRecord } from '../types.ts';
import type { Gathered, RowOutput } from './gather.ts';

/** A file about the artifacts: it is published with them, and checksums name it. */
export interface Document {
  /** Below the output folder, with forward slashes. */
  readonly file: string;
  readonly kind: 'sbom' | 'bom' | 'provenance' | 'audit';
  /** The target's id; null for what is about all. */
  readonly target: string | null;
  /** Import path of the main package; null as above. */
  readonly package: string | null;
  readonly bytes: Uint8Array;
}

/** What documents are written from. */
export interface DocumentTask {
  readonly facts: BuildFacts;
  readonly record: Omit<BuildRecord, 'artifacts'>;
  readonly rows: readonly RowOutput[];
  /** Of binaries, headers and archives, sorted by name. */
  readonly artifacts: readonly Artifact[];
  /** Absolute path of a published file, before it is published. */
  path(file: string): string;
  /** Only some of the targets are built here, and `build merge` will join them. */
  readonly part: boolean;
}

/** Rooms that build on this one (sbom, provenance) write these; a door hands them in. */
export type WriteDocuments = (task: DocumentTask) => Promise<readonly Document[]>;

/** @throws UserError DISK_FULL, DISK_DENIED */
export async function gatherDocuments(
  documents: readonly Document[],
  sha512: boolean,
  output: OutputFolder,
): Promise<Gathered[]> {
  const gathered: Gathered[] = [];
  for (const { file, kind, target, package: main, bytes } of documents) {
    await output.write(file, [bytes]);
    const digest = (algorithm: string) => createHash(algorithm).update(bytes).digest('hex');
    gathered.push({
      artifact: { file, kind, target, package: main, size: bytes.length, sha256: digest('sha256') },
      sha512: sha512 ? digest('sha512') : null,
    });
  }
  return gathered;
}
