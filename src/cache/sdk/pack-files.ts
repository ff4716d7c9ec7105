import { createHash } from 'node:crypto';
import { bestCompression } from '../pack/compression.ts';
import type { SourceFile, SourceFiles } from '../pack/ports.ts';
import type { PackHeader, PackSource } from '../pack/types.ts';
import { packFiles } from '../pack/write.ts';
import { diskName, formatList, h1Of, isKept, LACKING, type ModuleList, parseList } from './module-list.ts';
import type { Kept, SdkSaveHost } from './types.ts';

type KeptFiles = Extract<Kept, { readonly form: 'files' }>;

export interface PackedSdk {
  readonly files: number;
  readonly body: AsyncIterable<Uint8Array>;
}

/**
 * An SDK's files as a pack: VERSION first, whose time is that of all, then what a slim SDK lacks, then the rest. Files
 * that are no part of the module (such as our record) are left out; one that is gone or changed ends the packing.
 * @throws Error; its message is a half sentence, as its body does
 */
export async function packSdk(
  kept: KeptFiles,
  { tree, sources, files, clock, machine }: SdkSaveHost,
): Promise<PackedSdk> {
  const list = await readList(kept, files);
  const sizes = new Map((tree.walk(kept.root) ?? []).map(({ name, size }) => [name, size]));
  const { path } = machine;
  const lacking = Buffer.from(formatList(select(list, (name) => !isKept(name, kept.contents))));
  const names = [...list.keys()].filter((name) => name !== 'VERSION' && isKept(name, kept.contents));
  const ofDisk = (name: string): PackSource => {
    const disk = diskName(name);
    const size = sizes.get(disk);
    if (size === undefined) throw changed(disk);
    return { name, path: path.join(kept.root, ...disk.split('/')), size, executable: false, mtime: 0 };
  };
  const extra = { name: LACKING, path: LACKING, size: lacking.length, executable: false, mtime: 0 };
  const all = [ofDisk('VERSION'), ...(lacking.length === 0 ? [] : [extra]), ...names.sort().map(ofDisk)];
  const expected = new Map(all.map(({ name, path }) => [path, list.get(name)]));
  const disk: SourceFiles = {
    open: (at) => (at === LACKING ? inMemory(lacking) : proved(sources.open(at), expected.get(at))),
  };
  const header: PackHeader = {
    ...{ schema: 1, kind: 'sdk', parents: [], created: clock.now(), files: all.length, facts: {} },
    bytes: all.reduce((total, { size }) => total + size, 0),
  };
  return { files: all.length, body: whole(header, all, disk) };
}

async function readList({ list, prefix, h1 }: KeptFiles, files: SdkSaveHost['files']): Promise<ModuleList> {
  const bytes = await files.read(list);
  if (bytes === undefined) throw new Error('the list of its files is gone');
  const parsed = parseList(new TextDecoder().decode(bytes));
  if (h1Of(parsed, prefix) !== h1) throw new Error('the list of its files was changed');
  return parsed;
}

function select(list: ModuleList, keep: (name: string) => boolean): ModuleList {
  return new Map([...list].filter(([name]) => keep(name)));
}

/** @throws Error when something was left out */
async function* whole(
  header: PackHeader,
  all: readonly PackSource[],
  disk: SourceFiles,
): AsyncGenerator<Uint8Array> {
  let omitted = 0;
  yield* packFiles(header, all, disk, {
    compression: bestCompression(),
    onCounts: (counts) => {
      omitted = counts.omitted;
    },
  });
  if (omitted > 0) throw new Error(`${omitted} of its files are gone or were changed`);
}

/** Hashed while it is read. */
function proved(file: SourceFile | undefined, hex: string | undefined): SourceFile | undefined {
  if (file === undefined) return undefined;
  const hash = createHash('sha256');
  let read = 0;
  return {
    size: file.size,
    read(into) {
      const count = file.read(into);
      hash.update(into.subarray(0, count));
      read += count;
      return count;
    },
    close() {
      file.close();
      if (read === file.size && hash.digest('hex') !== hex) throw new Error('one of its files was changed');
    },
  };
}

function inMemory(data: Uint8Array): SourceFile {
  let at = 0;
  return {
    size: data.length,
    read(into) {
      const part = data.subarray(at, at + into.length);
      into.set(part);
      at += part.length;
      return part.length;
    },
    close() {},
  };
}

function changed(name: string): Error {
  return new Error(`its file ${name} is gone`);
}
