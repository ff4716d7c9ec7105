import type { Entry, Files, Machine } from '../../host/ports.ts';

/**
 * Looks below folders by their listings, so that neither a name nor a link leads out of them: what a binary calls its
 * modules is anybody's text.
 */
export interface Folders {
  /** Absolute path of the folder below `root`, by names with forward slashes; undefined: it is not there, or behind a link. */
  folder(root: string, name: string): Promise<string | undefined>;
  /** Absolute path of the file below `root`; undefined as for folders. */
  file(root: string, name: string): Promise<string | undefined>;
  /** Names of the files in a folder, sorted. */
  files(folder: string): Promise<readonly string[]>;
}

export function openFolders({
  files,
  machine,
}: {
  readonly files: Files;
  readonly machine: Pick<Machine, 'path'>;
}): Folders {
  const listings = new Map<string, Promise<ReadonlyMap<string, Entry['kind']>>>();
  const { path } = machine;

  function list(folder: string): Promise<ReadonlyMap<string, Entry['kind']>> {
    const known = listings.get(folder);
    if (known !== undefined) return known;
    const listing = read(folder, files);
    listings.set(folder, listing);
    return listing;
  }

  async function descend(root: string, name: string, kind: Entry['kind']): Promise<string | undefined> {
    const names = name.split('/');
    let folder = root;
    for (const [index, part] of names.entries()) {
      const wanted = index === names.length - 1 ? kind : 'directory';
      if ((await list(folder)).get(part) !== wanted) return undefined;
      folder = path.join(folder, part);
    }
    return folder;
  }

  return {
    folder: (root, name) => descend(root, name, 'directory'),
    file: (root, name) => descend(root, name, 'file'),
    async files(folder) {
      return [...(await list(folder))].flatMap(([name, kind]) => (kind === 'file' ? [name] : []));
    },
  };
}

async function read(folder: string, files: Files): Promise<ReadonlyMap<string, Entry['kind']>> {
  try {
    const entries = await files.list(folder);
    return new Map((entries ?? []).map(({ name, kind }) => [name, kind]));
  } catch {
    // Another user's: as if it were not there.
    return new Map();
  }
}
