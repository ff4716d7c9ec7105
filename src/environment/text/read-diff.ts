import { decodePatch } from '../patches/decode.ts';
import type { Fault } from '../patches/fault.ts';
import { type Danger, dangers, type ExpectedLine, type Operation, type Patch } from '../patches/model.ts';
import { type PatchRead, refOf } from '../patches/read.ts';
import { namePattern } from '../values/names.ts';
import { plainText } from '../values/secret.ts';
import { findTemplateFault } from '../values/template.ts';
import { type DiffLine, parseUnified, type UnifiedDiff } from './unified.ts';

/**
 * A .patch file: a unified diff of two snapshots. Lines are found by their names, since both files are sorted; where they
 * stand is not looked at. Text in front of it is the reason; a line `allow: exec` there permits a danger.
 * @param path as it is shown: with forward slashes
 */
export function readDiff(bytes: Uint8Array, path: string): PatchRead {
  const decoded = decodePatch(bytes, path);
  if ('fault' in decoded) return { faults: [decoded.fault] };
  const faults: Fault[] = [];
  const fault = (line: number, message: string, hint?: string, column = 1) =>
    faults.push({
      code: 'PATCH_INVALID',
      message,
      at: { path, line, column },
      ...(hint === undefined ? {} : { hint }),
    });
  const read = parseUnified(decoded.text);
  if (!('diff' in read)) {
    fault(read.line, read.message, 'Write it with `setup-go-plus env diff`.');
    return { faults };
  }
  const { why, allow } = readPreamble(read.diff, fault);
  const { lines, operations } = readLines(read.diff.lines, fault);
  if (operations.length === 0 && faults.length === 0) fault(1, 'the diff changes no variable');
  if (faults.length > 0) return { faults };
  const patch: Patch = {
    ref: refOf(decoded.text, path),
    form: 'diff',
    why,
    when: {},
    guard: { expect: [], lines, files: [] },
    operations,
    allow,
    redact: [],
    onError: 'abort',
  };
  return { patch };
}

type Report = (line: number, message: string, hint?: string, column?: number) => void;

function readPreamble({ preamble, from, to }: UnifiedDiff, fault: Report) {
  const allow: Danger[] = [];
  const words: string[] = [];
  for (const { text, line } of preamble) {
    const permits = /^allow:(.*)$/.exec(text)?.[1];
    if (permits === undefined) {
      // What programs write in front of a diff.
      if (!/^(?:Index: |=+$|diff |index |new file |similarity )/.test(text)) words.push(text.trim());
      continue;
    }
    for (const word of permits.split(/[\s,]+/).filter((part) => part !== '')) {
      if (dangers.includes(word as Danger)) allow.push(word as Danger);
      else fault(line, `${plainText(word)} is none of ${dangers.join(', ')}`);
    }
  }
  const said = words.filter((word) => word !== '').join(' ');
  return { why: plainText(said.slice(0, 1000)) || `from ${plainText(from)} to ${plainText(to)}`, allow };
}

interface Sides {
  before?: DiffLine;
  after?: DiffLine;
  context?: DiffLine;
}

function readLines(lines: readonly DiffLine[], fault: Report) {
  const names = new Map<string, Sides>();
  for (const line of lines) {
    if (line.text === '' || line.text.startsWith('#')) continue;
    const name = /^([^=]*)=/.exec(line.text)?.[1];
    if (name === undefined || !namePattern.test(name)) {
      fault(line.line, 'expected NAME=value or a comment', undefined, 2);
      continue;
    }
    const side = line.sign === ' ' ? 'context' : line.sign === '-' ? 'before' : 'after';
    const sides = names.get(name) ?? {};
    if (
      sides[side] !== undefined ||
      (side === 'context' ? (sides.before ?? sides.after) : sides.context) !== undefined
    )
      fault(line.line, `${name} is there twice`, undefined, 2);
    names.set(name, { ...sides, [side]: line });
  }
  const expected: ExpectedLine[] = [];
  const operations: Operation[] = [];
  for (const [name, { before, after, context }] of names) {
    const at = { line: (after ?? before ?? context)!.line, column: 2 };
    const value = (line: DiffLine | undefined) =>
      line === undefined ? null : line.text.slice(name.length + 1);
    if (context !== undefined) {
      expected.push({ name, before: value(context), at });
      continue;
    }
    expected.push({ name, before: value(before), after: value(after), at });
    const text = value(after);
    const wrong = changeFault(name, text);
    if (wrong !== undefined) fault(at.line, wrong, undefined, 2);
    else if (text === null || text === '') operations.push({ kind: 'unset', name, at });
    else operations.push({ kind: 'set', name, value: text, at });
  }
  return { lines: expected, operations };
}

function changeFault(name: string, text: string | null): string | undefined {
  if (computed.has(name)) return `${name} cannot be set: Go works it out`;
  if (text === null) return undefined;
  if (text.includes('***')) return `the value of ${name} was a secret, which a snapshot does not show`;
  return findTemplateFault(text)?.message;
}

/** `go env` says them, and nobody can change them. */
const computed = new Set([
  ...['GOEXE', 'GOGCCFLAGS', 'GOHOSTARCH', 'GOHOSTOS', 'GOMOD', 'GOTELEMETRY', 'GOTELEMETRYDIR'],
  ...['GOTOOLDIR', 'GOVERSION'],
]);
