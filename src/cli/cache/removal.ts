import { formatSize } from '../../cache/size.ts';
import type { Log } from '../../host/ports.ts';
import { files as filesText } from './table.ts';

/** What was removed from one folder, or would be. */
export interface Removal {
  readonly folder: string;
  readonly files: number;
  readonly bytes: number;
  readonly kept: { readonly bytes: number; readonly files?: number; readonly versions?: number };
  /** What could not be removed: held open (Windows), or another user's. */
  readonly left: readonly string[];
}

export function removalLine(
  name: string,
  { folder, files, bytes, kept, left }: Removal,
  dry: boolean,
): string {
  const stays = kept.bytes === 0 ? 'nothing stays' : `${formatSize(kept.bytes)} stay`;
  if (files === 0) return `${name} ${folder}: nothing to remove, ${stays}.`;
  const verb = dry ? 'would be removed' : left.length === 0 ? 'removed' : 'were to go, and not all could';
  return `${name} ${folder}: ${filesText(files)} ${verb} (${formatSize(bytes)}), ${stays}.`;
}

/** @returns the exit code: 1 where something that was to go is still there */
export function reportLeft(removals: readonly (Removal | null)[], log: Log): number {
  const left = removals.flatMap((removal) => removal?.left ?? []);
  if (left.length === 0) return 0;
  const more = left.length > 3 ? `, and ${left.length - 3} more` : '';
  log.warning(`Still there, held open or another user's: ${left.slice(0, 3).join(', ')}${more}`);
  return 1;
}
