import { isAlias, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { FilePosition } from '../../errors.ts';
import { isTargetList, parseTargetLines, type TargetSource } from './lines.ts';
import { parseTargetObject, type TargetPlace } from './object.ts';
import { invalid, parseTargets, type TargetAsk } from './parse.ts';
import { writtenNumbers } from './written.ts';

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
  if (!isTargetList(text)) return parseTargetLines(text, { at, items });
  return readList(text, at).flatMap((item, index) => {
    const position = items?.[index] ?? at;
    if (typeof item === 'string') return parseTargets(item, position);
    return parseTargetObject(item, { resolve, ...(position === undefined ? {} : { at: position }) });
  });
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
