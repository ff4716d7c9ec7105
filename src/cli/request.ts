import { readConfig } from '../config/read.ts';
import { parsePlatform } from '../go/platform.ts';
import type { Host } from '../host/ports.ts';
import { type Input, type InputName, inputs } from '../inputs.ts';
import { parseRequest } from '../setup/request.ts';
import { toolCacheRoot } from '../setup/tool-cache-root.ts';
import type { SetupRequest } from '../setup/types.ts';
import { inputValues } from '../setup/values.ts';
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
  const { machine, files, log } = host;
  const flags = inputTexts(options, machine.env);
  const text = (name: InputName) => (name === 'go-version' && spec !== undefined ? spec : flags(name));
  for (const name of ['token', 'mirror-token'] as const) log.mask(text(name) ?? '');

  const folder = machine.path.resolve(machine.cwd, text('working-directory') ?? '.');
  const named = text('config');
  const config = await readConfig(
    files,
    machine.path.resolve(folder, named ?? defaultOf('config')),
    named !== undefined,
  );
  const label = (name: InputName) =>
    name === 'go-version' && spec !== undefined ? 'the argument' : flagLabel(name);
  const values = inputValues(text, config, label);
  const toolCache = options.toolCache ?? toolCacheRoot(machine);
  const request = parseRequest(values, machine, machine.path.resolve(machine.cwd, toolCache));
  return options.platform === undefined ? request : { ...request, platform: parsePlatform(options.platform) };
}

function defaultOf(wanted: InputName): string {
  return (inputs as readonly Input[]).find(({ name }) => name === wanted)?.default ?? '';
}
