import type { Document, LineCounter } from 'yaml';
import type { z } from 'zod';
import { type FilePosition, UserError } from '../errors.ts';
import type { Files } from '../host/ports.ts';
import { type Input, inputs } from '../inputs.ts';

/** The config as input texts by input name, each with the place it was written. */
export type ConfigValues = ReadonlyMap<string, { readonly text: string; readonly at: FilePosition }>;

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
  const [{ isAlias, LineCounter, parseDocument, visit }, { configSchema }] = await Promise.all([
    import('yaml'),
    import('./schema.ts'),
  ]);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, merge: false, uniqueKeys: true });
  const broken = document.errors[0];
  if (broken !== undefined) {
    const { line, col } = lines.linePos(broken.pos[0]);
    throw invalid(broken.message.split('\n')[0] ?? 'not YAML', { path, line, column: col });
  }
  if (document.contents === null) return new Map();
  let alias: number | undefined;
  visit(document, {
    Node(_, node) {
      if (!isAlias(node) && !('anchor' in node && node.anchor)) return undefined;
      alias = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  if (alias !== undefined) {
    const { line, col } = lines.linePos(alias);
    throw invalid(
      'anchors and aliases are not accepted.',
      { path, line, column: col },
      'Write the value out.',
    );
  }
  const checked = configSchema().safeParse(document.toJS());
  if (!checked.success) throw explainIssue(checked.error.issues[0]!, document, lines, path);
  return collectTexts(document, lines, path);
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
  if (input.type === 'choice') return `Accepted: ${input.choices?.join(', ')}.`;
  if (input.type === 'boolean') return 'Accepted: true, false.';
  return input.type === 'text' ? 'Accepted: a string.' : 'Accepted: a string or a list of strings.';
}

function collectTexts(document: Document, lines: LineCounter, path: string): ConfigValues {
  const values = new Map<string, { text: string; at: FilePosition }>();
  for (const input of inputs as readonly Input[]) {
    if (input.config === undefined) continue;
    const keys = input.config.split('.');
    const value: unknown = document.getIn(keys);
    if (value === undefined || value === null) continue;
    values.set(input.name, {
      text: textOf(value, document.getIn(keys, true)),
      at: positionOf(document, lines, path, keys),
    });
  }
  return values;
}

function textOf(value: unknown, node: unknown): string {
  if (typeof value === 'number') return (node as { source?: string }).source ?? String(value);
  if (typeof value === 'object') return (value as { toJSON(): string[] }).toJSON().join('\n');
  return String(value);
}

function positionOf(
  document: Document,
  lines: LineCounter,
  path: string,
  keys: readonly string[],
): FilePosition {
  for (let depth = keys.length; depth > 0; depth -= 1) {
    const parent = document.getIn(keys.slice(0, depth - 1), true) as
      | { items?: { key?: { value?: unknown; range?: [number, number, number] } }[] }
      | undefined;
    const pair = parent?.items?.find(({ key }) => key?.value === keys[depth - 1]);
    if (pair?.key?.range !== undefined) {
      const { line, col } = lines.linePos(pair.key.range[0]);
      return { path, line, column: col };
    }
  }
  return { path, line: 1, column: 1 };
}

function invalid(problem: string, at: FilePosition, hint = 'See docs/reference.md for the keys.'): UserError {
  return new UserError('CONFIG_INVALID', `${at.path}:${at.line}:${at.column}: ${problem}`, { at, hint });
}
