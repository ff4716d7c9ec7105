import { UserError } from '../../errors.ts';
import { rcLines } from './rc-code.ts';
import type { Held, RcShell } from './types.ts';

export type RcValues = ReadonlyMap<string, Held>;

const begin = '# >>> setup-go-plus env >>>';
const end = '# <<< setup-go-plus env <<<';
/** The line before it had no line break of its own, which is taken away again with the block. */
const joined = ' (the line above had no end)';
const note = '# Written by `setup-go-plus env apply`; `setup-go-plus env undo` takes it away. Do not edit.';

interface Block {
  readonly start: number;
  readonly end: number;
  readonly values: RcValues;
}

/** What our block in the file sets. @throws UserError LAYER_UNREADABLE when it was edited by hand */
export function readRcBlock(
  bytes: Uint8Array | undefined,
  shell: RcShell,
  os: string,
  path: string,
): RcValues {
  return findBlock(fromBytes(bytes, path).text, shell, os, path)?.values ?? new Map();
}

/** The file with our block as it should be, at its place or at the end; everything else is as it was, to the byte. */
export function writeRcBlock(
  bytes: Uint8Array | undefined,
  values: RcValues,
  shell: RcShell,
  os: string,
  path: string,
): Uint8Array {
  const file = fromBytes(bytes, path);
  const { text } = file;
  const block = findBlock(text, shell, os, path);
  // A carriage return would be a part of the last word for all but PowerShell.
  const feed = /powershell|pwsh/.test(shell) && text.includes('\r\n') ? '\r\n' : '\n';
  const rest = block === undefined ? '' : text.slice(block.end);
  const before = block === undefined ? text : text.slice(0, block.start);
  const bare = before !== '' && !before.endsWith('\n');
  const kept = [...values].filter(([, held]) => held !== null);
  if (kept.length === 0) return file.toBytes(before + (bare && rest !== '' ? feed : '') + rest);
  const lines = blockLines(new Map(kept), shell, os, bare);
  return file.toBytes(`${before}${bare ? feed : ''}${lines.join(feed)}${feed}${rest}`);
}

/** From the end of the line above where that had none, to the end of its own last line. */
function findBlock(text: string, shell: RcShell, os: string, path: string): Block | undefined {
  const at = text.indexOf(begin);
  if (at < 0 && !text.includes(end)) return undefined;
  const stop = text.indexOf(end, at);
  if (at < 0 || stop < 0 || text.indexOf(begin, at + 1) >= 0 || text.indexOf(end, stop + 1) >= 0) {
    throw edited(path, 'its marks are not one pair', at < 0 ? 1 : lineAt(text, at));
  }
  const breaks = /^\r?\n/.exec(text.slice(stop + end.length));
  if (at > 0 && !/[\n\ufeff]/.test(text[at - 1]!))
    throw edited(path, 'it begins within a line', lineAt(text, at));
  const close = stop + end.length + (breaks?.[0].length ?? 0);
  const lines = text.slice(at, stop + end.length).split(/\r?\n/);
  const values = parseState(lines[2] ?? '');
  const bare = lines[0] === begin + joined;
  if (values === undefined || lines.join('\n') !== blockLines(values, shell, os, bare).join('\n')) {
    throw edited(path, 'its text is not what was written', lineAt(text, at));
  }
  // As its own lines end: a carriage return may be the last character of what is not ours.
  const feed = text.slice(at, stop).includes('\r\n') ? '\r\n' : '\n';
  return { start: bare && text.slice(0, at).endsWith(feed) ? at - feed.length : at, end: close, values };
}

function blockLines(values: RcValues, shell: RcShell, os: string, bare: boolean): string[] {
  const code = rcLines(values, shell, os).map(toUtf8);
  return [begin + (bare ? joined : ''), note, renderState(values), ...code, end];
}

/** In ASCII, so that no code page changes it. */
function renderState(values: RcValues): string {
  const json = JSON.stringify(Object.fromEntries(values));
  return `# ${json.replace(/[\u007f-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)}`;
}

function parseState(line: string): RcValues | undefined {
  try {
    const state: unknown = JSON.parse(line.replace(/^# /, ''));
    if (typeof state !== 'object' || state === null) return undefined;
    const entries = Object.entries(state).map(
      ([name, held]: [string, unknown]) => [name, parseHeld(held)] as const,
    );
    return entries.some(([, held]) => held === undefined) ? undefined : new Map(entries as [string, Held][]);
  } catch {
    return undefined;
  }
}

function parseHeld(value: unknown): Held | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('removed' in value && value.removed === true) return { removed: true };
  return 'text' in value && typeof value.text === 'string' ? { text: value.text } : undefined;
}

interface FileText {
  readonly text: string;
  toBytes(text: string): Uint8Array;
}

/**
 * One character for one byte, so that what is not ours comes out as it went in, whatever its encoding; a profile of
 * Windows PowerShell in UTF-16 as that.
 */
function fromBytes(bytes: Uint8Array | undefined, path: string): FileText {
  const buffer = Buffer.from(bytes ?? new Uint8Array());
  if (buffer[0] === 0xfe && buffer[1] === 0xff) {
    throw new UserError('LAYER_UNREADABLE', `${path} is UTF-16 with its high bytes first`, {
      hint: 'Save it as UTF-8 or as UTF-16 little-endian.',
      at: { path },
    });
  }
  const wide = buffer[0] === 0xff && buffer[1] === 0xfe;
  const encoding = wide ? 'utf16le' : 'latin1';
  return { text: buffer.toString(encoding), toBytes: (text) => Buffer.from(text, encoding) };
}

/** Our own lines, in the one character for one byte that the file is read as. ASCII stays as it is, in UTF-16 too. */
function toUtf8(line: string): string {
  return Buffer.from(line, 'utf8').toString('latin1');
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}

function edited(path: string, why: string, line: number): UserError {
  return new UserError('LAYER_UNREADABLE', `${path}:${line}: the block of setup-go-plus was edited: ${why}`, {
    hint: `Delete everything from \`${begin}\` to \`${end}\`, and apply the patches again.`,
    at: { path, line },
  });
}
