import { layoutOf } from '../../cache/modules/layout.ts';
import type { OpenBytes } from '../../host/ports.ts';
import type { ListedModule, Listing, ModuleFacts } from '../facts.ts';
import type { FileLicences } from '../licences/types.ts';
import { requiredPath } from '../model/packages.ts';
import type { Linked } from '../model/types.ts';
import type { Folders } from './folders.ts';
import { readOrigin, readRequires } from './module-files.ts';

/** Where modules may be. */
export interface ModulePlaces {
  /** GOMODCACHE, absolute; null: there is none. */
  readonly cache: string | null;
  /** `vendor` of the main module, absolute; null: there is none. */
  readonly vendor: string | null;
  readonly listing: Listing | null;
}

export interface ModuleReaders {
  readonly folders: Folders;
  readonly open: OpenBytes;
  /** Of the licence files in a module's folder. */
  readonly licences: (folder: string) => Promise<readonly FileLicences[]>;
}

const LARGEST = 2 ** 20;

/** What is known of a module besides its name; undefined where nothing of it is there. */
export async function gatherModule(
  module: Linked,
  places: ModulePlaces,
  readers: ModuleReaders,
): Promise<ModuleFacts | undefined> {
  const { folders, open } = readers;
  const { cache, listing } = places;
  const listed = listing?.modules.find(({ path }) => path === requiredPath(module));
  const layout = module.version === null ? undefined : cacheLayout(module);
  const beside = async (suffix: string) => {
    if (cache === null || layout === undefined) return undefined;
    const path = await folders.file(cache, `${layout.download}${suffix}`);
    return path === undefined ? undefined : readText(path, open);
  };
  const folder = await findFolder(module, listed, layout?.folder, places, folders);
  const [mod, info] = [await beside('.mod'), await beside('.info')];
  if (folder === undefined && mod === undefined && info === undefined) return undefined;
  return {
    licences: folder === undefined ? null : await readers.licences(folder),
    origin: info === undefined ? null : readOrigin(info),
    requires: mod === undefined ? null : readRequires(mod),
  };
}

function cacheLayout({ path, version }: Linked) {
  return layoutOf({ path, version: version ?? '', content: undefined, mod: undefined });
}

/** The go command's own word first; then the module cache, then `vendor`, which has copies of licence files. */
async function findFolder(
  module: Linked,
  listed: ListedModule | undefined,
  cached: string | undefined,
  { cache, vendor }: ModulePlaces,
  folders: Folders,
): Promise<string | undefined> {
  if (listed?.folder != null) return listed.folder;
  const inCache = cache === null || cached === undefined ? undefined : await folders.folder(cache, cached);
  if (inCache !== undefined || vendor === null || listed === undefined) return inCache;
  const name = requiredPath(module);
  return /^[\w~.+/-]+$/.test(name) ? folders.folder(vendor, name) : undefined;
}

/** undefined for what is larger than any such file, or cannot be read. */
export async function readText(
  path: string,
  open: OpenBytes,
  largest = LARGEST,
): Promise<string | undefined> {
  try {
    return await open(path, async (reader) =>
      reader.size > largest ? undefined : new TextDecoder().decode(reader.read(0, reader.size)),
    );
  } catch {
    return undefined;
  }
}
