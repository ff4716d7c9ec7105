import { readConfig } from '../config/read.ts';
import { parsePlatform } from '../go/platform.ts';
import type { Host } from '../host/ports.ts';
import { type Input, type InputName, inputs } from '../inputs.ts';
import { parseRequest } from '../setup/request.ts';
import { toolCacheRoot } from '../setup/tool-cache-root.ts';
import type { SetupRequest } from '../setup/types.ts';
import { inputValues, type Values } from '../setup/values.ts';
import { flagLabel, inputTexts } from './input-options.ts';

export interface RequestOptions extends Readonly<Record<string, unknown>> {
  readonly platform?: string;
  readonly toolCache?: string;
}

/**
 * Flags, config and environment to a request.
 * @param spec a version given as an argument and not by --go
 * @throws UserError INPUT_INVALID, CONFIG_INVALID, VERSION_INVALID, PLATFORM_UNKNOWN
 */
export async function readRequest(options: RequestOptions, host: Host, spec?: string): Promise<SetupRequest> {
  const given = spec === undefined ? {} : { 'go-version': spec };
  return requestFrom(await readInputs(options, host, given), options, host);
}

export function requestFrom(
  values: Values,
  { toolCache, platform }: RequestOptions,
  { machine }: Pick<Host, 'machine'>,
): SetupRequest {
  const root = machine.path.resolve(machine.cwd, toolCache ?? toolCacheRoot(machine));
  const request = parseRequest(values, machine, root);
  return platform === undefined ? request : { ...request, platform: parsePlatform(platform) };
}

/**
 * Flags before the config before the table's defaults.
 * @param given what is not given by a flag but by an argument
 * @throws UserError CONFIG_INVALID
 */
export async function readInputs(
  options: RequestOptions,
  { machine, files, log }: Pick<Host, 'machine' | 'files' | 'log'>,
  given: Partial<Record<InputName, string>>,
): Promise<Values> {
  const flags = inputTexts(options, machine.env);
  const text = (name: InputName) => given[name] ?? flags(name);
  for (const name of ['token', 'mirror-token'] as const) log.mask(text(name) ?? '');
  const folder = machine.path.resolve(machine.cwd, text('working-directory') ?? '.');
  const named = text('config');
  const path = machine.path.resolve(folder, named ?? defaultOf('config'));
  const config = await readConfig(files, path, named !== undefined);
  return inputValues(text, config, (name) => (given[name] === undefined ? flagLabel(name) : 'the argument'));
}

function defaultOf(wanted: InputName): string {
  return (inputs as readonly Input[]).find(({ name }) => name === wanted)?.default ?? '';
}
