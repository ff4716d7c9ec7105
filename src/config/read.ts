import type { Document, LineCounter } from 'yaml';
import type { z } from 'zod';
import { type FilePosition, UserError } from '../errors.ts';
import type { Files } from '../host/ports.ts';
import { type Input, inputs } from '../inputs.ts';

/** The config as input texts by input name, each with the place it was written. */
export type ConfigValues = ReadonlyMap<string, ConfigValue>;

export interface ConfigValue {
  /** A list of texts has one in each line; what has maps is JSON. */
  readonly text: string;
  readonly at: FilePosition;
  /** Of the items of a list. */
  readonly items?: readonly FilePosition[];
}

/**
 * Reads a project's configuration. An absent file is an empty config unless `required`.
 * @throws UserError CONFIG_INVALID with file, line, column, the key, and what would be accepted
 */
export async function readConfig(files: Files, path: string, required: boolean): Promise<ConfigValues> {
  const bytes = await files.read(path);
  if (bytes === undefined) {
    if (!required) return new Map();
    throw new UserError('CONFIG_INVALID', `The config file ${path} does not exist.`, {
      hint: 'Correct the input `config`, or leave it out to use .setup-go-plus/config.yaml where there is one.',
    });
  }
  return parseConfig(new TextDecoder().decode(bytes), path);
}

export async function parseConfig(text: string, path: string): Promise<ConfigValues> {
  // Most projects have no config: the parsers load only for those that do.
  const [{ Lexer, LineCounter, parseDocument }, { configSchema }, { scanTokens }] = await Promise.all([
    import('yaml'),
    import('./schema.ts'),
    import('./yaml-tokens.ts'),
  ]);
  // A pull request's config is hostile: the parser itself takes minutes over some thousand nested maps.
  const scanned = scanTokens(text, new Lexer());
  const lines = new LineCounter();
  if (scanned !== undefined) {
    const before = text.slice(0, scanned.offset).split('\n');
    const at = { path, line: before.length, column: before.at(-1)!.length + 1 };
    throw invalid(`${scanned.message}.`, at, scanned.hint);
  }
  const document = parseDocument(text, { lineCounter: lines, merge: false, uniqueKeys: true });
  const broken = document.errors[0];
  if (broken !== undefined) {
    const { line, col } = lines.linePos(broken.pos[0]);
    throw invalid(broken.message.split('\n')[0] ?? 'not YAML', { path, line, column: col });
  }
  if (document.contents === null) return new Map();
  const structure = hasStructure(document) ? await import('./structure.ts') : undefined;
  structure?.readNumbers(document);
  const checked = configSchema().safeParse(document.toJS());
  if (!checked.success) throw explainIssue(checked.error.issues[0]!, document, lines, path);
  const wrong = structure?.findFault(document);
  if (wrong !== undefined)
    throw invalid(wrong.problem, positionOf(document, lines, path, wrong.keys), wrong.hint);
  return collectTexts(document, lines, path);
}

/** Whether a key whose value may be more than texts is there; what reads those is large. */
function hasStructure(document: Document): boolean {
  return ['targets', 'expect'].some((key) => typeof (document.getIn(['build', key]) ?? '') === 'object');
}

function explainIssue(
  issue: z.core.$ZodIssue,
  document: Document,
  lines: LineCounter,
  path: string,
): UserError {
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const keys = [...issue.path.map(String), ...(unknown === undefined ? [] : [unknown])];
  const at = positionOf(document, lines, path, keys);
  const name = keys.join('.') || 'the document';
  if (unknown !== undefined) {
    return invalid(
      `\`${name}\` is not a key of the config.`,
      at,
      `Known keys: ${knownKeys(issue.path.map(String))}.`,
    );
  }
  return invalid(`\`${name}\`: ${issue.message}.`, at, acceptedBy(name));
}

function knownKeys(parent: readonly string[]): string {
  const full = (inputs as readonly Input[]).flatMap(({ config }) => (config === undefined ? [] : [config]));
  const prefix = parent.length === 0 ? '' : `${parent.join('.')}.`;
  const names = full.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
  return [...new Set(parent.length === 0 ? names.map((name) => name.split('.')[0]) : names)].join(', ');
}

function acceptedBy(key: string): string {
  const input = (inputs as readonly Input[]).find(({ config }) => config === key);
  if (input === undefined) return 'A section is a map of keys.';
  if (input.name === 'targets') return 'Accepted: text, or a list of texts and maps: docs/targets.md.';
  if (input.name === 'build-expect') return 'Accepted: a map, or a list of `key=value`: docs/inspect.md.';
  if (input.type === 'choice') return `Accepted: ${input.choices?.join(', ')}.`;
  if (input.type === 'boolean') return 'Accepted: true, false.';
  return input.type === 'text' ? 'Accepted: a string.' : 'Accepted: a string or a list of strings.';
}

function collectTexts(document: Document, lines: LineCounter, path: string): ConfigValues {
  const values = new Map<string, ConfigValue>();
  for (const input of inputs as readonly Input[]) {
    if (input.config === undefined) continue;
    const keys = input.config.split('.');
    const value: unknown = document.getIn(keys);
    if (value === undefined || value === null) continue;
    values.set(input.name, {
      text: textOf(value, document.getIn(keys, true)),
      at: positionOf(document, lines, path, keys),
      ...itemsOf(value, (index) => positionOf(document, lines, path, [...keys, index])),
    });
  }
  return values;
}

function textOf(value: unknown, node: unknown): string {
  if (typeof value === 'number') return (node as { source?: string }).source ?? String(value);
  if (typeof value !== 'object') return String(value);
  const data = (value as { toJSON(): unknown }).toJSON();
  const texts = Array.isArray(data) && data.every((item) => typeof item === 'string');
  return texts ? data.join('\n') : JSON.stringify(data);
}

function itemsOf(value: unknown, placeOf: (index: number) => FilePosition): Pick<ConfigValue, 'items'> {
  const { items } = Object(value) as { readonly items?: readonly { readonly key?: unknown }[] };
  // A map has items, too: pairs.
  if (items === undefined || items.some((item) => 'key' in item)) return {};
  return { items: items.map((_, index) => placeOf(index)) };
}

interface YamlNode {
  readonly range?: readonly [number, number, number];
  /** Of a list; of a map pairs. */
  readonly items?: readonly YamlNode[];
  readonly key?: YamlNode & { readonly value?: unknown };
}

/** Of a key, or of a list's item; of the nearest thing above it where there is no such. */
function positionOf(
  document: Document,
  lines: LineCounter,
  path: string,
  keys: readonly (string | number)[],
): FilePosition {
  for (let depth = keys.length; depth > 0; depth -= 1) {
    const name = keys[depth - 1]!;
    const { items } = Object(document.getIn(keys.slice(0, depth - 1), true)) as YamlNode;
    const pair = items?.find(({ key }) => key?.value === name);
    const range = pair?.key?.range ?? items?.[Number(name)]?.range;
    if (range !== undefined) {
      const { line, col } = lines.linePos(range[0]);
      return { path, line, column: col };
    }
  }
  return { path, line: 1, column: 1 };
}

function invalid(problem: string, at: FilePosition, hint = 'See docs/reference.md for the keys.'): UserError {
  return new UserError('CONFIG_INVALID', `${at.path}:${at.line}:${at.column}: ${problem}`, { at, hint });
}
