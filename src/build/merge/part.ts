import { UserError } from '../../errors.ts';
import type { Files, Machine } from '../../host/ports.ts';
import { listAll } from '../list-all.ts';
import { recordName } from '../record/name.ts';
import { readRecord } from '../record/read.ts';
import type { BuildRecord } from '../types.ts';

/** What one job of a matrix made: a folder with its record. */
export interface Part {
  /** For messages: the folder as it was given, or below the one that was. */
  readonly name: string;
  /** Absolute. */
  readonly folder: string;
  readonly record: BuildRecord;
  /** All below the folder that is no folder itself, by name with forward slashes. */
  readonly files: ReadonlyMap<string, 'file' | 'link' | 'other'>;
}

/** A record of 50 targets has some hundred kilobytes. */
const LARGEST_RECORD = 64 * 2 ** 20;

export interface PartHost {
  readonly files: Files;
  readonly machine: Pick<Machine, 'path' | 'cwd'>;
}

/**
 * The parts in these folders: each folder is one, or, as actions/download-artifact leaves them, has one in each of its
 * folders.
 * @throws UserError INPUT_INVALID where there is none, RECORD_INVALID
 */
export async function findParts(folders: readonly string[], host: PartHost): Promise<Part[]> {
  const { path, cwd } = host.machine;
  const parts: Part[] = [];
  for (const name of folders) {
    const folder = path.resolve(cwd, name);
    const own = await readPart(name, folder, host);
    if (own !== undefined) {
      parts.push(own);
      continue;
    }
    const entries = await host.files.list(folder);
    if (entries === undefined) throw noPart(name, 'there is no such folder');
    const below: Part[] = [];
    for (const entry of entries) {
      const inner = `${name}/${entry.name}`;
      const part =
        entry.kind === 'directory' ? await readPart(inner, path.join(folder, entry.name), host) : undefined;
      if (part === undefined) throw noPart(inner, `it is no folder with a file ${recordName}`);
      below.push(part);
    }
    if (below.length === 0) throw noPart(name, 'it is empty');
    parts.push(...below);
  }
  return parts;
}

async function readPart(name: string, folder: string, host: PartHost): Promise<Part | undefined> {
  const at = host.machine.path.join(folder, recordName);
  const stat = await host.files.stat(at);
  if (stat === undefined) return undefined;
  const files = await listAll(folder, host);
  if (files.get(recordName) !== 'file' || stat.size > LARGEST_RECORD)
    throw noPart(name, `its ${recordName} is no file of at most ${LARGEST_RECORD} bytes`);
  const bytes = (await host.files.read(at)) ?? new Uint8Array();
  const record = await readRecord(bytes, `${name}/${recordName}`);
  return { name, folder, record, files };
}

function noPart(name: string, why: string): UserError {
  return new UserError('INPUT_INVALID', `${name} is no part of a build: ${why}.`, {
    hint: `Name folders that \`build --out\` wrote, or one folder that holds nothing but such folders.`,
  });
}
