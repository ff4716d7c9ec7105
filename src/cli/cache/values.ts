import { parseCacheRequest } from '../../cache/job/request.ts';
import type { CacheRequest } from '../../cache/job/types.ts';
import { readConfig } from '../../config/read.ts';
import type { Host } from '../../host/ports.ts';
import { type Input, type InputName, inputs } from '../../inputs.ts';
import { inputValues, type Values } from '../../setup/values.ts';
import { flagLabel, inputTexts } from '../input-options.ts';
import { type CacheOptions, cacheFlags } from './options.ts';

export interface CacheValues {
  readonly values: Values;
  /** Of --dir; absolute. */
  readonly folder: string;
}

/** Flags, config and defaults. @throws UserError CONFIG_INVALID */
export async function readValues(options: CacheOptions, { machine, files }: Host): Promise<CacheValues> {
  const others = inputTexts(options, machine.env);
  const text = (name: InputName) => {
    if (!isCacheFlag(name)) return others(name);
    const value = options[name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())];
    return value === undefined ? undefined : String(value);
  };
  const folder = machine.path.resolve(machine.cwd, others('working-directory') ?? '.');
  const named = others('config');
  const path = machine.path.resolve(folder, named ?? defaultOf('config'));
  const config = await readConfig(files, path, named !== undefined);
  const label = (name: InputName) => (isCacheFlag(name) ? `--${name}` : flagLabel(name));
  return { values: inputValues(text, config, label), folder };
}

/** The caches of a job in this folder. @throws UserError INPUT_INVALID */
export function readCacheRequest(
  options: CacheOptions,
  { values, folder }: CacheValues,
  { machine }: Host,
): CacheRequest {
  const request = parseCacheRequest(values, machine);
  return options.directory === undefined ? request : { ...request, workspace: folder };
}

function isCacheFlag(wanted: InputName): boolean {
  return cacheFlags.some(({ name }) => name === wanted);
}

function defaultOf(wanted: InputName): string {
  return (inputs as readonly Input[]).find(({ name }) => name === wanted)?.default ?? '';
}
