import { type Checksum, checksumNames, renderChecksums } from '../checksums/format.ts';
import type { BuildRequest } from '../types.ts';

export interface Digests {
  /** Below the output folder, with forward slashes. */
  readonly file: string;
  /** Hex. */
  readonly sha256: string;
  /** Hex; only where it was asked for. */
  readonly sha512?: string;
}

/**
 * The checksum files for these, by name: SHA256SUMS, SHA512SUMS, and one beside each file as `sha256sum` writes it there.
 */
export function planChecksumFiles(
  digests: readonly Digests[],
  kinds: BuildRequest['checksums'],
): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const add = (name: string, checksums: readonly Checksum[]) => files.set(name, renderChecksums(checksums));
  if (kinds.includes('files'))
    for (const { file, sha256 } of digests)
      add(`${file}.sha256`, [{ file: file.slice(file.lastIndexOf('/') + 1), digest: sha256 }]);
  if (kinds.includes('sha256'))
    add(
      checksumNames.sha256,
      digests.map(({ file, sha256 }) => ({ file, digest: sha256 })),
    );
  if (kinds.includes('sha512'))
    add(
      checksumNames.sha512,
      digests.flatMap(({ file, sha512 }) => (sha512 === undefined ? [] : [{ file, digest: sha512 }])),
    );
  return files;
}
