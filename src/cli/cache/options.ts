import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Input, type InputName, inputs } from '../../inputs.ts';
import { addInputOptions } from '../input-options.ts';
import type { RequestOptions } from '../request.ts';
import type { OutputOptions } from '../terminal.ts';

/** Of every cache command. */
export type CacheOptions = RequestOptions & OutputOptions & { readonly dryRun?: boolean };

/** A cache is switched off by not running the command, and where it lies later steps of a job must know. */
const ELSEWHERE: readonly string[] = ['cache', 'cache-drive'];

/** The inputs of the action that say which caches, where and under which keys: their flags have their names. */
export const cacheFlags: readonly Input[] = (inputs as readonly Input[]).filter(
  ({ name, config }) =>
    name === 'cache-matrix' || (config?.startsWith('cache.') === true && !ELSEWHERE.includes(name)),
);

const STORE: readonly InputName[] = ['cache-directory', 'cache-directory-limit'];
const PLACE: readonly string[] = ['directory', 'config'];

/** For what a job does: all of the cache's own, and those that say which Go. */
export function addJobOptions(command: Command): Command {
  for (const input of cacheFlags) command.addOption(optionFor(input));
  return addInputOptions(command);
}

/** For what is there: where the store is, and the folder and config that say so. */
export function addStoreOptions(command: Command): Command {
  for (const input of cacheFlags) {
    if (STORE.includes(input.name as InputName)) command.addOption(optionFor(input));
  }
  const all = addInputOptions(command.createCommand('all')).options;
  for (const option of all) if (PLACE.includes(option.attributeName())) command.addOption(option);
  return command;
}

export function addDryRun(command: Command, text = 'say what would be done, and change nothing'): Command {
  return command.option('--dry-run', text);
}

/** Words of a repeatable option. */
export function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

function optionFor({ name, type, choices, description, default: value }: Input): Option {
  const text = `${description.replaceAll('`', '')}${value === undefined || type === 'boolean' ? '' : ` (default: ${value})`}`;
  if (type === 'boolean') return new Option(`--${name}`, text);
  const option = new Option(`--${name} <${placeholder(name, type)}>`, text);
  if (choices !== undefined) return option.choices([...choices]);
  if (type !== 'lines') return option.argParser(nonEmpty);
  return option.argParser((given: string, before: string | undefined) =>
    [...(before === undefined ? [] : [before]), nonEmpty(given)].join('\n'),
  );
}

function placeholder(name: string, type: Input['type']): string {
  if (type === 'choice') return 'choice';
  if (name.endsWith('-limit')) return 'size';
  return name.endsWith('-directory') ? 'folder' : 'text';
}

/** An empty value is what an unset variable leaves in a script. */
function nonEmpty(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('It is empty.');
  return text;
}
