import { parseStoreInputs } from '../../cache/job/request.ts';
import { UserError } from '../../errors.ts';
import { goSettings } from '../../go/folders.ts';
import type { Host } from '../../host/ports.ts';
import type { Chosen } from '../cache.ts';
import type { CacheOptions } from './options.ts';
import { readValues } from './values.ts';

/** The folders that a command is about; undefined: this one is not asked for, or there is none. */
export interface Places {
  /** GOCACHE. Absolute. */
  readonly build: string | undefined;
  /** GOMODCACHE. Absolute. */
  readonly modules: string | undefined;
  readonly store: { readonly root: string; readonly limit: number } | undefined;
  /** Of --dir. */
  readonly folder: string;
  /** GOMODCACHE also where it is not asked for; '' where there is none. */
  readonly gomodcache: string;
}

/**
 * @param chosen what is asked for by name, so that it must be there
 * @param byDefault what is asked for where nothing is
 * @throws UserError INPUT_INVALID for a folder that is asked for and not configured, or not absolute; CONFIG_INVALID
 */
export async function findPlaces(
  options: CacheOptions,
  chosen: Chosen,
  byDefault: Chosen,
  host: Host,
): Promise<Places> {
  const { machine } = host;
  const { values, folder } = await readValues(options, host);
  const { directory, limit } = parseStoreInputs(values, machine);
  const { GOCACHE, GOMODCACHE } = await goSettings(host.files, machine);
  const named = chosen.build || chosen.modules || chosen.store;
  const wanted = named ? chosen : byDefault;
  const place = (name: string, path: string, asked: boolean | undefined, must: boolean | undefined) => {
    if (!asked) return undefined;
    if (machine.path.isAbsolute(path)) return path;
    if (!must) return undefined;
    throw new UserError('INPUT_INVALID', `${name} is ${path === '' ? 'not known' : JSON.stringify(path)}`, {
      hint: `Set ${name} to the absolute path of a folder, as \`go env ${name}\` prints it.`,
    });
  };
  if (chosen.store && directory === undefined) {
    throw new UserError('INPUT_INVALID', '--store: there is no cache folder', {
      hint: 'Name it: --cache-directory /mnt/share/go-cache, or cache.directory in the config.',
    });
  }
  return {
    build: place('GOCACHE', GOCACHE, wanted.build, chosen.build),
    modules: place('GOMODCACHE', GOMODCACHE, wanted.modules, chosen.modules),
    store: wanted.store && directory !== undefined ? { root: directory, limit } : undefined,
    folder,
    gomodcache: GOMODCACHE,
  };
}
