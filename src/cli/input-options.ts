import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Input, type InputName, inputs } from '../inputs.ts';

/** Short forms of the table's flags. */
const aliases: Partial<Record<InputName, string>> = {
  'go-version-file': '--file',
  'working-directory': '--dir',
  sources: '--source',
};

/**
 * Adds an option for each input that has a flag, with the table's words.
 * @param only those of one command; without it those that all have
 */
export function addInputOptions(command: Command, only?: Input['command']): Command {
  for (const input of inputs as readonly Input[]) {
    if (input.flag === undefined || input.command !== only) continue;
    for (const option of optionsFor(input, input.flag)) command.addOption(option);
  }
  return command;
}

function optionsFor(input: Input, flag: string): Option[] {
  const description = withDefault(input);
  if (input.type === 'boolean') {
    return [
      new Option(`--${flag}`, description),
      new Option(`--no-${flag}`, `not ${flag}, whatever the config says`),
    ];
  }
  const alias = aliases[input.name as InputName];
  const flags = `${alias === undefined ? '' : `${alias}, `}--${flag} <${placeholder(input)}>`;
  const option = new Option(flags, description);
  if (input.choices !== undefined) option.choices([...input.choices]);
  // An empty value would read as "not given"; it is what an unset variable leaves in a script.
  else option.argParser(nonEmpty);
  return [option];
}

function nonEmpty(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('It is empty.');
  return text;
}

function withDefault({ description, default: value, type }: Input): string {
  const text = description.replaceAll('`', '');
  return value === undefined || type === 'boolean' ? text : `${text} (default: ${value})`;
}

function placeholder({ type, name }: Input): string {
  if (type === 'choice') return 'choice';
  if (type === 'words' || type === 'lines') return 'list';
  if (name === 'go-version') return 'version';
  if (/director/.test(name)) return 'folder';
  return /file|config/.test(name) ? 'file' : 'text';
}

/**
 * The text of an input as a flag gave it, undefined where it was not given. Tokens have no flags: every process
 * of the machine can read a command line. They come from the environment.
 */
export function inputTexts(
  options: Readonly<Record<string, unknown>>,
  env: (name: string) => string | undefined,
): (name: InputName) => string | undefined {
  return (name) => {
    if (name === 'token') return env('GITHUB_TOKEN') || env('GH_TOKEN') || undefined;
    if (name === 'mirror-token') return env('SETUP_GO_PLUS_MIRROR_TOKEN') || undefined;
    const flag = flagOf(name);
    const value = flag === undefined ? undefined : options[camelCase(flag)];
    return value === undefined ? undefined : String(value);
  };
}

/** `--go`, for messages. */
export function flagLabel(name: InputName): string {
  const flag = flagOf(name);
  return flag === undefined ? name : `--${flag}`;
}

function flagOf(name: InputName): string | undefined {
  return (inputs as readonly Input[]).find((input) => input.name === name)?.flag;
}

/** As commander names the value of `--check-latest`. */
function camelCase(flag: string): string {
  return flag.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
