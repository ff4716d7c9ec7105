import type { Platform } from '../go/platform.ts';
import type { GoVersion } from '../go/version.ts';
import type { Files, Machine } from '../host/ports.ts';
import type { InstalledOffer } from '../release/types.ts';
import { readRecord } from './record.ts';
import type { Sdk, SdkRecord } from './types.ts';

export type Found =
  | { readonly state: 'absent' }
  /** Neither marker nor record: whoever filled it was killed. */
  | { readonly state: 'broken' }
  | { readonly state: 'whole'; readonly record: SdkRecord | undefined; readonly marked: boolean };

export interface FileHost {
  readonly files: Files;
  readonly machine: Machine;
}

/**
 * What is in a GOROOT-to-be. Our record proves that it is whole: both were published in one rename. Without it the
 * word of whoever wrote the tool cache's marker is taken, if there is a go command.
 * @param marker undefined for a folder outside the tool cache
 */
export async function inspect(
  { folder, marker }: { readonly folder: string; readonly marker: string | undefined },
  expected: { readonly version: GoVersion; readonly platform: Platform },
  { files, machine }: FileHost,
): Promise<Found> {
  const record = await readRecord(folder, files, machine);
  const marked = marker !== undefined && (await files.stat(marker)) !== undefined;
  if (record !== undefined) {
    const { version, platform } = expected;
    const same =
      record.version === version.text &&
      record.platform.os === platform.os &&
      record.platform.arch === platform.arch;
    return same ? { state: 'whole', record, marked } : { state: 'broken' };
  }
  if (marked && (await hasGo(folder, expected.platform, { files, machine })))
    return { state: 'whole', record, marked };
  const inside = await files.list(folder);
  return { state: inside === undefined ? 'absent' : 'broken' };
}

/** The SDK behind an offer of one that is installed. */
export async function openInstalled(offer: InstalledOffer, { files, machine }: FileHost): Promise<Sdk> {
  const { root, version, platform, source } = offer;
  return { root, version, platform, source, record: await readRecord(root, files, machine) };
}

async function hasGo(folder: string, platform: Platform, { files, machine }: FileHost): Promise<boolean> {
  const go = machine.path.join(folder, 'bin', platform.os === 'windows' ? 'go.exe' : 'go');
  return (await files.stat(go))?.kind === 'file';
}
