import type { Document, LineCounter } from 'yaml';
import { z } from 'zod';
import { type FilePosition, UserError } from '../../errors.ts';
import { nearest } from '../../go/nearest.ts';
import { type Expect, expectSchema } from './schema.ts';

/** @param source who says so, for messages: `--expect` @throws UserError CONFIG_INVALID with the key and what would be accepted */
export function parseExpect(value: unknown, source: string): Expect {
  const checked = expectSchema.safeParse(value);
  if (checked.success) return checked.data as Expect;
  throw explain(checked.error.issues[0]!, source, undefined);
}

/** YAML or JSON. A version needs no quotes: a number is read by its own spelling. @throws UserError CONFIG_INVALID with line and column */
export async function parseExpectFile(text: string, path: string): Promise<Expect> {
  const { isAlias, isScalar, LineCounter, parseDocument, visit } = await import('yaml');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, merge: false, uniqueKeys: true });
  const broken = document.errors[0];
  if (broken !== undefined) {
    const { line, col } = lines.linePos(broken.pos[0]);
    throw invalid(broken.message.split('\n')[0]!, path, { path, line, column: col });
  }
  let alias = false;
  visit(document, {
    Node(_, node) {
      alias ||= isAlias(node);
      // 2.30 is no number: as one it would be 2.3, which is another glibc.
      if (isScalar(node) && typeof node.value === 'number' && node.source !== undefined)
        node.value = node.source;
    },
  });
  if (alias) throw invalid('aliases are not accepted', path, undefined);
  const checked = expectSchema.safeParse(document.toJS() ?? {});
  if (checked.success) return checked.data as Expect;
  const issue = checked.error.issues[0]!;
  throw explain(issue, path, positionOf(issue, document, lines, path));
}

/** `key=value` as a command line gives it: lists by commas, `settings.NAME=value`. @throws UserError CONFIG_INVALID */
export function parseExpectPairs(pairs: readonly string[], source: string): Expect {
  const values = new Map<string, unknown>();
  const settings: [string, string][] = [];
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    const [key, text] = at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
    if (at < 0) throw invalid(`${JSON.stringify(pair)} is not of the form key=value`, source, undefined);
    if (key.startsWith('settings.')) settings.push([key.slice('settings.'.length), text]);
    else if (values.has(key)) throw invalid(`\`${key}\` is given twice`, source, undefined);
    else values.set(key, readValue(key, text));
  }
  if (settings.length > 0) values.set('settings', Object.fromEntries(settings));
  return parseExpect(Object.fromEntries(values), source);
}

export const expectKeys: readonly string[] = Object.keys(expectSchema.shape);

function readValue(key: string, text: string): unknown {
  const shape: Record<string, z.ZodOptional> = expectSchema.shape;
  const type = Object.hasOwn(shape, key) ? shape[key]!.unwrap() : undefined;
  const boolean = { true: true, false: false }[text];
  if (type instanceof z.ZodBoolean || (type instanceof z.ZodUnion && boolean !== undefined))
    return boolean ?? text;
  if (type instanceof z.ZodArray || type instanceof z.ZodUnion)
    return text.split(',').filter((item) => item !== '');
  return text;
}

function explain(issue: z.core.$ZodIssue, source: string, at: FilePosition | undefined): UserError {
  const key = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const unknown = issue.keys[0]!;
    const near = nearest(unknown, [...expectKeys]);
    const guess = near === undefined ? '' : ` Did you mean ${near}?`;
    return invalid(`\`${unknown}\` is nothing that can be expected of a binary.${guess}`, source, at);
  }
  return invalid(key === '' ? 'it is not a map of keys' : `\`${key}\`: ${issue.message}`, source, at);
}

function positionOf(
  issue: z.core.$ZodIssue,
  document: Document,
  lines: LineCounter,
  path: string,
): FilePosition {
  const name = issue.code === 'unrecognized_keys' ? issue.keys[0] : issue.path[0];
  const contents = document.contents as { items?: { key?: { value?: unknown; range?: number[] } }[] } | null;
  const pair = contents?.items?.find(({ key }) => key?.value === name);
  const { line, col } = lines.linePos(pair?.key?.range?.[0] ?? 0);
  return { path, line, column: col };
}

function invalid(problem: string, source: string, at: FilePosition | undefined): UserError {
  const where = at === undefined ? source : `${source}:${at.line}:${at.column}`;
  return new UserError('CONFIG_INVALID', `${where}: ${problem.replace(/[.?]?$/, (end) => end || '.')}`, {
    hint: `Keys: ${expectKeys.join(', ')}. docs/inspect.md says what each means.`,
    ...(at === undefined ? {} : { at }),
  });
}
