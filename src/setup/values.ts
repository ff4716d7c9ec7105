import type { ConfigValues } from '../config/read.ts';
import { type FilePosition, UserError } from '../errors.ts';
import { type Input, type InputName, inputs } from '../inputs.ts';

/** Input texts after precedence: what the door was given, else the config, else the table's default. */
export interface Values {
  text(name: InputName): string | undefined;
  boolean(name: InputName): boolean;
  choice<T extends string>(name: InputName): T | undefined;
  lines(name: InputName): readonly string[];
  words(name: InputName): readonly string[];
  /** Whether a person said it: not the default. */
  given(name: InputName): boolean;
  /** For messages: `input go-version`, or the config's file, line and key. */
  origin(name: InputName): Origin;
}

export interface Origin {
  readonly label: string;
  readonly at: FilePosition | undefined;
  /** Of the items of a list in the config. */
  readonly items?: readonly FilePosition[] | undefined;
}

export function inputValues(
  door: (name: InputName) => string | undefined,
  config: ConfigValues,
  labelOf: (name: InputName) => string,
): Values {
  const given = (name: InputName) => nonEmpty(door(name)) ?? config.get(name)?.text;
  const text = (name: InputName) => given(name) ?? tableOf(name).default;
  const origin = (name: InputName): Origin => {
    const written = nonEmpty(door(name)) === undefined ? config.get(name) : undefined;
    return written === undefined
      ? { label: labelOf(name), at: undefined }
      : { label: tableOf(name).config ?? name, at: written.at, items: written.items };
  };
  return {
    text,
    origin,
    given: (name) => given(name) !== undefined,
    boolean: (name) => parseBoolean(text(name) ?? 'false', origin(name)),
    choice: <T extends string>(name: InputName) =>
      parseChoice(text(name), tableOf(name).choices ?? [], origin(name)) as T | undefined,
    lines: (name) => split(text(name), /\r?\n/),
    words: (name) => split(text(name), /[\s,]+/),
  };
}

/** The spellings of YAML 1.2's core schema, as @actions/core's getBooleanInput: `yes` and `1` are errors. */
function parseBoolean(text: string, { label, at }: Origin): boolean {
  if (/^(true|True|TRUE)$/.test(text)) return true;
  if (/^(false|False|FALSE)$/.test(text)) return false;
  throw new UserError('INPUT_INVALID', `${label}: expected true or false, got \`${text}\`.`, {
    hint: 'Write true or false.',
    ...(at === undefined ? {} : { at }),
  });
}

function parseChoice(text: string | undefined, choices: readonly string[], { label, at }: Origin) {
  if (text === undefined) return undefined;
  const found = choices.find((choice) => choice === text.toLowerCase());
  if (found !== undefined) return found;
  throw new UserError('INPUT_INVALID', `${label}: \`${text}\` is none of ${choices.join(', ')}.`, {
    hint: `Write one of: ${choices.join(', ')}.`,
    ...(at === undefined ? {} : { at }),
  });
}

function split(text: string | undefined, separator: RegExp): string[] {
  return (text ?? '')
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === '' ? undefined : text.trim();
}

function tableOf(name: InputName): Input {
  return inputs.find((input) => input.name === name) as Input;
}
