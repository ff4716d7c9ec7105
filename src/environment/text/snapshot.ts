import { UserError } from '../../errors.ts';
import type { Platform } from '../../go/platform.ts';
import { byCodeUnit, namePattern } from '../values/names.ts';
import { plainText } from '../values/secret.ts';
import { snapshotText } from '../values/snapshot-text.ts';
import { type Roots, rootNames } from '../values/template.ts';

export interface SnapshotFacts {
  readonly platform: Platform;
  readonly roots: Roots;
  /** `go1.26.8`. */
  readonly go?: string;
  /** Variables whose values are not shown, besides those that look like secrets. */
  readonly redact?: readonly string[];
}

/**
 * The effective Go environment as text that can be compared with another node's: sorted, one `NAME=value` a line, with a
 * comment in front of it that says where the value comes from. Values are written as a .patch file has them
 * (`snapshotText`): what depends on where a machine has its folders only is the same on all.
 * @param values by name
 * @param origins by name: `environment`, `/home/me/.config/go/env:3`, `Go’s default`
 */
export function renderSnapshot(
  values: ReadonlyMap<string, string>,
  origins: ReadonlyMap<string, string>,
  { platform, roots, go, redact = [] }: SnapshotFacts,
): string {
  const hidden = new Set(redact.map((name) => name.toUpperCase()));
  const context = { roots, os: platform.os };
  const places = rootNames.flatMap((name) =>
    roots[name] ? [`# \${${name}} is ${plainText(roots[name])}`] : [],
  );
  const lines = [...values]
    .filter(([name]) => namePattern.test(name))
    .sort(([a], [b]) => byCodeUnit(a, b))
    .flatMap(([name, text]) => [
      `# ${plainText(origins.get(name) ?? 'unknown')}`,
      `${name}=${snapshotText(name, text, context, hidden.has(name.toUpperCase()))}`,
    ]);
  const head = `# Go environment of ${platform.os}/${platform.arch}${go === undefined ? '' : `, ${plainText(go)}`}`;
  return [head, ...places, ...lines, ''].join('\n');
}

/**
 * Values of a snapshot's text by name, as they are written there. Comments and empty lines say nothing.
 * @throws UserError INPUT_INVALID with path and line
 */
export function parseSnapshot(text: string, path: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const equals = line.indexOf('=');
    const name = line.slice(0, Math.max(equals, 0));
    const at = { path, line: index + 1 };
    if (!namePattern.test(name))
      throw new UserError('INPUT_INVALID', `${path}:${at.line}: expected NAME=value or a comment`, {
        at,
        hint: 'Write it with `setup-go-plus env snapshot`.',
      });
    if (values.has(name))
      throw new UserError('INPUT_INVALID', `${path}:${at.line}: ${name} is there twice`, { at });
    values.set(name, line.slice(equals + 1));
  }
  return values;
}

/** A snapshot's bytes as text. Windows PowerShell 5.1 makes UTF-16 of everything that `>` writes. */
export function decodeSnapshot(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const wide =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(wide).decode(bytes);
}
