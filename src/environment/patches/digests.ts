import { createHash } from 'node:crypto';
import type { Files, Machine } from '../../host/ports.ts';
import type { Patch } from './model.ts';

/** Hex SHA-256. */
export interface FileDigest {
  readonly bytes: string;
  /** With LF for CRLF: git writes the one or the other, as the machine is set up. */
  readonly lines: string;
}

/** Of every file that a guard names and that is there. */
export async function readDigests(
  patches: readonly Patch[],
  workspace: string,
  { machine, files }: { machine: Machine; files: Files },
): Promise<ReadonlyMap<string, FileDigest>> {
  const digests = new Map<string, FileDigest>();
  for (const { path } of patches.flatMap(({ guard }) => guard.files)) {
    if (digests.has(path)) continue;
    const bytes = await files.read(machine.path.join(workspace, ...path.split('/')));
    if (bytes !== undefined) digests.set(path, digestOf(bytes));
  }
  return digests;
}

export function digestOf(bytes: Uint8Array): FileDigest {
  const lines = Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n');
  return { bytes: sha256(bytes), lines: sha256(Buffer.from(lines, 'latin1')) };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
