import { UserError } from '../../errors.ts';
import type { Held, HeldValue } from './types.ts';

/**
 * The file that `go env -w` writes, read as the go command reads it (cmd/go/internal/cfg, readEnvFile): a line is a
 * variable when it has a `=` and begins with A to Z; anything else means nothing and stays as it is. A carriage return is
 * part of the value there, and so it is here.
 * @throws UserError LAYER_UNREADABLE for a name that stands there twice (the last one wins, and undo could not tell)
 */
export function parseGoEnv(bytes: Uint8Array | undefined, path: string): ReadonlyMap<string, HeldValue> {
  const values = new Map<string, HeldValue>();
  for (const [line, text] of decode(bytes, path).split('\n').entries()) {
    const name = nameOf(text);
    if (name === undefined) continue;
    const earlier = values.get(name)?.line;
    if (earlier !== undefined) {
      throw unreadable(path, `${name} stands in lines ${earlier + 1} and ${line + 1}`, {
        hint: 'The go command takes the last one: remove the other.',
        line: line + 1,
      });
    }
    values.set(name, { text: text.slice(name.length + 1), line });
  }
  return values;
}

/**
 * The file with these variables set (a new one at the end, or where `line` says) or taken away. Lines end as Go wants
 * them, with a line feed, also between others that end as Windows has them.
 */
export function editGoEnv(
  bytes: Uint8Array | undefined,
  values: ReadonlyMap<string, Held>,
  path: string,
): Uint8Array {
  // Behind the last line feed stands one more line, which is empty: nothing is lost by splitting and joining.
  const lines: (string | undefined)[] = decode(bytes, path).split('\n');
  const insertions: { readonly line: number; readonly text: string }[] = [];
  for (const [name, held] of values) {
    const at = lines.findIndex((line) => nameOf(line ?? '') === name);
    const text = held === null || 'removed' in held ? undefined : `${name}=${held.text}`;
    if (at >= 0) lines[at] = text;
    else if (text !== undefined) insertions.push({ line: lineOf(held), text });
  }
  const kept = lines.filter((line) => line !== undefined);
  insertions.sort((a, b) => a.line - b.line);
  for (const { line, text } of insertions) {
    const end = kept.at(-1) === '' ? kept.length - 1 : kept.length;
    kept.splice(line > kept.length ? end : line, 0, text);
  }
  return new TextEncoder().encode(kept.join('\n'));
}

function lineOf(held: Held): number {
  return held !== null && 'line' in held && held.line !== undefined ? held.line : Number.MAX_SAFE_INTEGER;
}

function nameOf(line: string): string | undefined {
  const equals = line.indexOf('=');
  return equals > 0 && /^[A-Z]/.test(line) ? line.slice(0, equals) : undefined;
}

/** A byte order mark stays: the go command ignores the first line for it, and so do we. */
function decode(bytes: Uint8Array | undefined, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes ?? new Uint8Array());
  } catch (cause) {
    throw unreadable(path, 'it is not UTF-8', {
      hint: 'Save it as UTF-8; PowerShell writes UTF-16 where `>` is used.',
      cause,
    });
  }
}

function unreadable(
  path: string,
  why: string,
  { hint, line, cause }: { readonly hint: string; readonly line?: number; readonly cause?: unknown },
): UserError {
  return new UserError('LAYER_UNREADABLE', `${path}: ${why}`, {
    hint,
    cause,
    at: { path, ...(line === undefined ? {} : { line }) },
  });
}
