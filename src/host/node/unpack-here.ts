import { createHash, type Hash } from 'node:crypto';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { zipDigest } from '../../cache/modules/zip-digest.ts';
import { nameFilter } from '../../cache/name-filter.ts';
import type { FileDigest, Unpacked, UnpackOptions } from '../../cache/pack/ports.ts';
import { readPack } from '../../cache/pack/read.ts';
import type { PackFile, PackHandlers, PackHeader } from '../../cache/pack/types.ts';
import { UserError } from '../../errors.ts';
import type { NameRules } from '../../sdk/safe-path.ts';
import { PackSink } from './pack-sink.ts';

/** In the thread that calls it. See Packs.unpack. */
export async function unpackHere(
  pack: AsyncIterable<Uint8Array>,
  folder: string,
  { kind, onHeader, names, take, digests, ...attributes }: UnpackOptions,
  rules: NameRules,
): Promise<Unpacked> {
  const sink = new PackSink(folder, attributes);
  const filtered = new FilteredSink(sink, nameFilter(take), digests === true);
  let header: PackHeader | undefined;
  try {
    const totals = await readPack(
      pack,
      {
        header: (came) => {
          header = came;
          if (came.kind !== kind) throw otherKind(came, kind);
          onHeader?.(came);
        },
        begin: (file) => filtered.begin(file),
        data: (bytes) => filtered.data(bytes),
        end: (whole) => filtered.end(whole),
      },
      { rules },
    );
    return {
      ...totals,
      header: header!,
      names: names ? sink.names : [],
      left: { ...filtered.left },
      digests: await withZips(filtered.digests, folder),
    };
  } finally {
    sink.close();
  }
}

/** Writes what may be written, and hashes it while it passes: reading it again would cost as much as unpacking. */
class FilteredSink implements Pick<PackHandlers, 'begin' | 'data' | 'end'> {
  readonly left: { files: number; bytes: number; first: string | undefined } = {
    files: 0,
    bytes: 0,
    first: undefined,
  };
  readonly digests: FileDigest[] = [];
  readonly #sink: PackSink;
  readonly #takes: (name: string) => boolean;
  readonly #hashing: boolean;
  #file: PackFile | undefined;
  #taken = false;
  #hash: Hash | undefined;

  constructor(sink: PackSink, takes: (name: string) => boolean, hashing: boolean) {
    this.#sink = sink;
    this.#takes = takes;
    this.#hashing = hashing;
  }

  begin(file: PackFile): void {
    this.#file = file;
    this.#taken = this.#takes(file.name);
    if (!this.#taken) return;
    this.#hash = this.#hashing ? createHash('sha256') : undefined;
    this.#sink.begin(file);
  }

  data(bytes: Uint8Array): void {
    if (!this.#taken) return;
    this.#hash?.update(bytes);
    this.#sink.data(bytes);
  }

  end(whole: boolean): void {
    const { name, size } = this.#file!;
    if (this.#taken) {
      this.#sink.end(whole);
      if (whole && this.#hash !== undefined) this.digests.push([name, this.#hash.digest('hex')]);
    } else if (whole) {
      this.left.files++;
      this.left.bytes += size;
      this.left.first ??= name;
    }
  }
}

/** One after the other: a zip is held in memory as a whole. */
async function withZips(digests: readonly FileDigest[], folder: string): Promise<readonly FileDigest[]> {
  const all: FileDigest[] = [];
  for (const [name, hex] of digests) {
    const isZip = name.startsWith('cache/') && name.endsWith('.zip');
    all.push([name, isZip ? await zipDigest(fs.readFileSync(join(folder, ...name.split('/')))) : hex]);
  }
  return all;
}

function otherKind({ kind }: PackHeader, wanted: string): UserError {
  return new UserError('ARCHIVE_INVALID', `The cache's pack is of kind ${kind}, not ${wanted}.`, {
    hint: 'Nothing of it was kept, and the job goes on without it. If it stays so, delete this entry of the cache.',
  });
}
