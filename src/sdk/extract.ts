import { createHash } from 'node:crypto';
import type { Files, Stage } from '../host/ports.ts';
import type { Archive } from '../release/types.ts';
import { BOUNDS, type Bounds } from './bounds.ts';
import { unpackTarGz } from './extract-tar.ts';
import { unpackZip } from './extract-zip.ts';
import type { NameRules } from './safe-path.ts';
import type { SdkContents } from './types.ts';
import { Unpacked } from './unpacked.ts';
import type { VersionFile } from './version-file.ts';

export interface ExtractOptions {
  readonly prefix: string;
  readonly contents: SdkContents;
  /** Of the machine that unpacks. */
  readonly rules: NameRules;
  /** Bytes of the archive, where known. */
  readonly size?: number;
  /** Keeps the archive's bytes in memory, for a signature over them. */
  readonly keepArchive?: boolean;
  readonly bounds?: Bounds;
  /** Called with the bytes of each chunk as it arrives. */
  readonly onBytes?: (count: number) => void;
}

export interface Extracted {
  /** Of the bytes as they came, hex. */
  readonly archiveSha256: string;
  readonly archiveBytes: number;
  /** Where `keepArchive` was given. */
  readonly archive: Buffer | undefined;
  /** Go's hash over all files of a module zip, those included that slim leaves out. */
  readonly h1: string | undefined;
  /** What that hash is made of: hex SHA-256 by name in the zip. */
  readonly hashes: ReadonlyMap<string, string> | undefined;
  readonly version: VersionFile | undefined;
  /** Below GOROOT, those included that slim leaves out. */
  readonly names: ReadonlySet<string>;
  /** Written. */
  readonly files: number;
  readonly bytes: number;
}

/** What passes through: hashed, counted and, where it will be needed again, kept. */
export interface Incoming {
  readonly body: AsyncIterable<Uint8Array>;
  /** Bytes so far. */
  count(): number;
}

/**
 * Unpacks an archive into a stage while it arrives, in one pass with its hash. The bytes are not trusted yet: whoever
 * calls this compares the hash before the stage is published.
 * @throws UserError ARCHIVE_INVALID, ARCHIVE_HOSTILE, DISK_FULL, DISK_DENIED, and whatever the body throws
 */
export async function extract(
  body: AsyncIterable<Uint8Array>,
  format: Archive['format'],
  stage: Stage,
  files: Files,
  options: ExtractOptions,
): Promise<Extracted> {
  const { prefix, contents, rules, bounds = BOUNDS } = options;
  const hash = createHash('sha256');
  const kept: Uint8Array[] = [];
  let count = 0;
  async function* passing(): AsyncGenerator<Uint8Array> {
    for await (const chunk of body) {
      hash.update(chunk);
      count += chunk.length;
      if (options.keepArchive === true) kept.push(chunk);
      options.onBytes?.(chunk.length);
      yield chunk;
    }
  }
  const incoming: Incoming = { body: passing(), count: () => count };
  const unpacked = new Unpacked({ stage, prefix, contents, rules, module: format === 'module-zip' });
  const module =
    format === 'tar.gz'
      ? await unpackTarGz(incoming, unpacked, { files, stage, bounds })
      : await unpackZip(incoming, unpacked, { module: format === 'module-zip', size: options.size, bounds });
  return {
    archiveSha256: hash.digest('hex'),
    archiveBytes: count,
    archive: options.keepArchive === true ? Buffer.concat(kept) : undefined,
    h1: module?.digest(),
    hashes: module?.files,
    version: unpacked.version,
    names: unpacked.names,
    files: unpacked.files,
    bytes: unpacked.bytes,
  };
}
