import { UserError } from '../../errors.ts';
import type { Files } from '../../host/ports.ts';
import type { EnvironmentDisk } from './disk-port.ts';

export interface RewriteHost {
  readonly files: Pick<Files, 'read' | 'write' | 'stat' | 'remove'>;
  readonly disk: Pick<EnvironmentDisk, 'realPath'>;
}

/**
 * Changes a file of the user's whole or not at all. A link stays a link and what it leads to is changed; the mode stays.
 * A file that has nothing left in it, since all of it was ours, goes.
 * @param edit of the file's bytes, undefined where there is none
 * @throws UserError LAYER_UNREADABLE, DISK_DENIED, DISK_FULL, and what `edit` throws
 */
export async function rewrite(
  path: string,
  edit: (bytes: Uint8Array | undefined) => Uint8Array,
  host: RewriteHost,
): Promise<void> {
  const { file, bytes: before, mode } = await readBehindLinks(path, host);
  const after = edit(before);
  if (before !== undefined && Buffer.compare(before, after) === 0) return;
  if (after.length > 0) await host.files.write(file, after, { mode: mode || 0o644 });
  else if (before !== undefined) await host.files.remove(file);
}

/** @throws UserError LAYER_UNREADABLE for a folder */
export async function readBehindLinks(
  path: string,
  { files, disk }: RewriteHost,
): Promise<{ readonly file: string; readonly bytes: Uint8Array | undefined; readonly mode: number }> {
  const file = await disk.realPath(path);
  const stat = await files.stat(file);
  if (stat !== undefined && stat.kind !== 'file') {
    throw new UserError('LAYER_UNREADABLE', `${file} is no file`, {
      hint: 'Remove what is there, or name another.',
    });
  }
  return { file, bytes: stat === undefined ? undefined : await files.read(file), mode: stat?.mode ?? 0 };
}
