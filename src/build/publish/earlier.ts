import { UserError } from '../../errors.ts';
import { digestFile } from '../checksums/digest.ts';
import { checksumNames } from '../checksums/format.ts';
import type { BuildHost } from '../host.ts';
import { recordName } from '../record/name.ts';
import { readRecord } from '../record/read.ts';
import type { Artifact } from '../types.ts';

export interface Earlier {
  /** Of the build before this one. */
  readonly artifacts: readonly Artifact[];
  /** There is nothing in the folder but what that build made. */
  readonly ours: boolean;
}

type EarlierHost = Pick<BuildHost, 'files' | 'machine' | 'open' | 'log'>;

/** What a build before left in the folder. A record that cannot be read is not ours, and is written over with a warning. */
export async function readEarlier(folder: string, host: EarlierHost): Promise<Earlier> {
  const path = host.machine.path.join(folder, recordName);
  const bytes = await host.files.read(path);
  if (bytes === undefined)
    return { artifacts: [], ours: ((await host.files.list(folder)) ?? []).length === 0 };
  try {
    const { artifacts } = await readRecord(bytes, path);
    const own = [...artifacts.map(({ file }) => file), recordName, '.gitignore'];
    return { artifacts, ours: (await foreignFiles(folder, own, host)).length === 0 };
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== 'RECORD_INVALID') throw error;
    host.log.warning(`${error.message} It is written over.`);
    return { artifacts: [], ours: false };
  }
}

/**
 * Removes the record, its checksum files, and what is not made any more. The record may be a stranger's: a file goes only
 * where it is the very one that the record describes, and no link is followed to it.
 */
export async function clearEarlier(
  { artifacts }: Earlier,
  made: readonly string[],
  folder: string,
  host: EarlierHost,
): Promise<void> {
  const { files, machine, log } = host;
  const full = (file: string) => machine.path.join(folder, ...file.split('/'));
  for (const name of [recordName, ...Object.values(checksumNames)]) await files.remove(full(name));
  const kept = new Set(made);
  for (const { file, size, sha256, kind } of artifacts) {
    if (kept.has(file) || !(await isPlainFile(file, folder, host))) continue;
    if (kind === 'checksums') await files.remove(full(file));
    else if ((await files.stat(full(file)))?.size !== size) log.warning(changed(file));
    else if ((await digestFile(full(file), 'sha256', host.open)).digest !== sha256)
      log.warning(changed(file));
    else await files.remove(full(file));
    await removeEmptyFolders(file, folder, host);
  }
}

/** Files and links below the folder that are not among these; not those of a build that is gathering right now. */
export async function foreignFiles(
  folder: string,
  own: readonly string[],
  { files, machine }: Pick<EarlierHost, 'files' | 'machine'>,
): Promise<string[]> {
  const known = new Set(own);
  const found: string[] = [];
  const waiting = [''];
  for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
    for (const { name, kind } of (await files.list(machine.path.join(folder, ...below.split('/')))) ?? []) {
      const file = `${below}${name}`;
      if (kind === 'directory') {
        if (!file.startsWith('.output.sgp-')) waiting.push(`${file}/`);
      } else if (!known.has(file)) found.push(file);
    }
  }
  return found.sort();
}

function changed(file: string): string {
  return `${file} is left of an earlier build, but has been changed since: it stays.`;
}

/** Each part on the way is listed, so that a link shows as one. */
async function isPlainFile(file: string, folder: string, { files, machine }: EarlierHost): Promise<boolean> {
  const parts = file.split('/');
  for (const [depth, part] of parts.entries()) {
    const entries = await files.list(machine.path.join(folder, ...parts.slice(0, depth)));
    const kind = entries?.find(({ name }) => name === part)?.kind;
    if (kind !== (depth === parts.length - 1 ? 'file' : 'directory')) return false;
  }
  return true;
}

async function removeEmptyFolders(
  file: string,
  folder: string,
  { files, machine }: EarlierHost,
): Promise<void> {
  const parts = file.split('/').slice(0, -1);
  for (; parts.length > 0; parts.pop()) {
    const path = machine.path.join(folder, ...parts);
    if ((await files.list(path))?.length !== 0) return;
    await files.remove(path);
  }
}
