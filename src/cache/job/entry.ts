import type { Saved } from '../chain/types.ts';
import type { CacheName } from '../model.ts';
import type { PackFile, PackSource } from '../pack/types.ts';
import type { CacheHost } from './types.ts';

export function notSaved(cache: CacheName, why: string): Saved {
  return { cache, kind: 'not saved', why };
}

/** @param folder of the cache, absolute */
export function sourcesOf(
  files: readonly PackFile[],
  folder: string,
  { machine: { path } }: Pick<CacheHost, 'machine'>,
): readonly PackSource[] {
  return files.map((file) => ({ ...file, path: path.join(folder, ...file.name.split('/')) }));
}
