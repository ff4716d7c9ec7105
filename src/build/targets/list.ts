import { isAlias, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { FilePosition } from '../../errors.ts';
import { parseTargetObject, type TargetPlace } from './object.ts';
import { invalid, parseTargets, type TargetAsk } from './parse.ts';
import { writtenNumbers } from './written.ts';

export interface TargetSource {
  readonly at?: FilePosition | undefined;
  /** Of each item, where the text is a list of a file. */
  readonly items?: readonly FilePosition[] | undefined;
}

/**
 * Targets as an input, a flag or the config gives them: lines of text, or a YAML or JSON list whose items are such text or
 * objects with settings.
 * @throws UserError TARGET_INVALID
 */
export function parseTargetList(
  text: string,
  { at, items }: TargetSource,
  resolve: TargetPlace['resolve'],
): TargetAsk[] {
  const place = (index: number) => items?.[index] ?? at;
  if (!isList(text)) {
    const lines = text.split(/\r?\n/);
    const each = items?.length === lines.length;
    return lines.flatMap((line, index) => parseTargets(line, each ? place(index) : at));
  }
  return readList(text, at).flatMap((item, index) => {
    const position = place(index);
    if (typeof item === 'string') return parseTargets(item, position);
    return parseTargetObject(item, { resolve, ...(position === undefined ? {} : { at: position }) });
  });
}

/** No target begins so: neither GOOS nor a set, `!` or a comment. */
function isList(text: string): boolean {
  const first = text.split(/\r?\n/).find((line) => !/^\s*(?:#|$)/.test(line));
  return first !== undefined && /^\s*(?:\[|\{|-(?:\s|$))/.test(first);
}

function readList(text: string, at: FilePosition | undefined): unknown[] {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    merge: false,
    uniqueKeys: true,
    logLevel: 'silent',
  });
  const refuse = (why: string, offset: number): never => {
    const { line } = lines.linePos(offset);
    throw invalid(
      (text.split(/\r?\n/)[line - 1] ?? '').trim(),
      `it is in a list that cannot be read, line ${line}: ${why}`,
      at,
      'Items are targets as text, or maps such as `- {target: linux/amd64, cgo: true}`.',
    );
  };
  const broken = document.errors[0];
  if (broken !== undefined) refuse(broken.message.split('\n')[0]!.replace(/ at line.*$/, ''), broken.pos[0]);
  visit(document, {
    Node(_, node) {
      if (isAlias(node) || ('anchor' in node && node.anchor))
        refuse(
          'anchors and aliases are not accepted; text that begins with * needs quotes',
          node.range?.[0] ?? 0,
        );
    },
  });
  const [warning] = document.warnings;
  if (warning !== undefined) refuse('text that begins with ! needs quotes', warning.pos[0]);
  if (!isSeq(document.contents)) refuse('it is no list', 0);
  writtenNumbers(document.contents);
  return document.toJS() as unknown[];
}
