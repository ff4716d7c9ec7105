import { UserError } from '../errors.ts';
import type { Host } from '../host/ports.ts';
import type { SbomFormat } from '../sbom/types.ts';
import type { SbomOptions } from './sbom.ts';

export interface SbomDocument {
  /** With forward slashes; its name where it goes into a folder. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** `none`: only --json asked. */
export type SbomOutput =
  | { readonly kind: 'none' }
  | { readonly kind: 'stdout' }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'folder'; readonly path: string };

const FORMATS: readonly SbomFormat[] = ['cyclonedx-json', 'cyclonedx-xml', 'spdx-json', 'spdx-tag'];

/** @throws UserError USAGE */
export function parseFormats(text: string): readonly SbomFormat[] {
  const names = text.split(/[\s,]+/).filter((name) => name !== '');
  const unknown = names.find((name) => !(FORMATS as readonly string[]).includes(name));
  if (unknown === undefined && names.length > 0) return [...new Set(names)] as SbomFormat[];
  throw new UserError('USAGE', `--format: ${JSON.stringify(unknown ?? text)} is no format.`, {
    hint: `Write one or more of ${FORMATS.join(', ')}.`,
  });
}

/** `name@version`; the version may be left away. @throws UserError USAGE */
export function parseRelease(text: string): { readonly name: string; readonly version: string | null } {
  const at = text.lastIndexOf('@');
  const [name, version] = at > 0 ? [text.slice(0, at), text.slice(at + 1)] : [text, ''];
  // It becomes the name of a file.
  if (/^(?!\.)[^/\\:*?"<>|\p{Cc}]+$/u.test(name)) return { name, version: version === '' ? null : version };
  throw new UserError('USAGE', `--release: ${JSON.stringify(text)} is no name of a release.`, {
    hint: 'Write a name and a version: --release app@v1.2.3',
  });
}

/** @throws UserError USAGE */
export function refuseTwoOnStdout({ out, json }: Pick<SbomOptions, 'out' | 'json'>): void {
  if (out !== '-' || !json) return;
  throw new UserError('USAGE', '--json and --out - would both write to standard output.', {
    hint: 'Name a file or a folder with --out.',
  });
}

/** @param count of documents @throws UserError USAGE where they have no place */
export async function planOutput(
  { out, json }: Pick<SbomOptions, 'out' | 'json'>,
  count: number,
  { files, machine }: Pick<Host, 'files' | 'machine'>,
): Promise<SbomOutput> {
  if (out === undefined && json) return { kind: 'none' };
  if (out === undefined || out === '-') {
    if (count === 1) return { kind: 'stdout' };
    throw new UserError('USAGE', `There are ${count} documents: standard output is for one.`, {
      hint: 'Name a folder with --out.',
    });
  }
  const path = machine.path.resolve(machine.cwd, out);
  const folder = count > 1 || /[\\/]$/.test(out) || (await files.stat(path))?.kind === 'directory';
  return folder ? { kind: 'folder', path } : { kind: 'file', path };
}

/** @returns the paths that were written @throws UserError DISK_FULL, DISK_DENIED */
export async function writeDocuments(
  documents: readonly SbomDocument[],
  output: SbomOutput,
  { files, machine }: Pick<Host, 'files' | 'machine'>,
  print: (text: string) => void,
): Promise<string[]> {
  if (output.kind === 'none') return [];
  if (output.kind === 'stdout') {
    for (const { bytes } of documents) print(new TextDecoder().decode(bytes));
    return [];
  }
  const written: string[] = [];
  for (const { file, bytes } of documents) {
    const path = output.kind === 'file' ? output.path : machine.path.join(output.path, file);
    await files.write(path, bytes);
    written.push(path);
  }
  return written;
}
