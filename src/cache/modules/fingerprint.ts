import { createHash } from 'node:crypto';
import type { Machine } from '../../host/ports.ts';
import type { Tree } from '../tree.ts';
import { readImports } from './imports.ts';

/** A file of the workspace that can change which packages a build reads. */
export interface SourceFile {
  /** Relative to the workspace, forward slashes. */
  readonly name: string;
  readonly text: string;
}

export interface FingerprintFacts {
  readonly files: readonly SourceFile[];
  /** GOOS, GOARCH, CGO_ENABLED, GOFLAGS, GOEXPERIMENT, Go version, … of all targets. */
  readonly settings: Readonly<Record<string, string>>;
}

/**
 * What a minimal cache depends on: go.mod, go.sum, go.work and go.work.sum, the settings, and which packages the
 * workspace imports under which conditions. The same fingerprint means the same packages; code may change.
 *
 * @returns hex; undefined where a mode of fewer packages is not safe: a go.mod replaces a module by a folder outside the
 *   workspace, whose imports nobody has looked at. Pure.
 */
export function minimalFingerprint({ files, settings }: FingerprintFacts): string | undefined {
  const hash = createHash('sha256');
  const said = new Set<string>();
  for (const { name, text } of files) {
    if (/(?:^|\/)go\.(?:mod|sum|work|work\.sum)$/.test(name)) {
      if (/go\.(?:mod|work)$/.test(name) && leavesWorkspace(name, text)) return undefined;
      said.add(JSON.stringify([name, text.replaceAll('\r\n', '\n')]));
    } else if (name.endsWith('.go')) {
      for (const line of importsOf(name, text)) said.add(line);
    }
  }
  hash.update(JSON.stringify([...said].sort()));
  hash.update(JSON.stringify(Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1))));
  return hash.digest('hex');
}

/**
 * All that `minimalFingerprint` looks at, below the workspace.
 * @param workspace absolute
 */
export function readSources(
  workspace: string,
  { tree, machine }: { readonly tree: Tree; readonly machine: Pick<Machine, 'path'> },
): readonly SourceFile[] {
  const entries =
    tree.walk(workspace, (folder) => !isIgnored(folder.slice(folder.lastIndexOf('/') + 1))) ?? [];
  return entries.flatMap(({ name, kind }) => {
    const base = name.slice(name.lastIndexOf('/') + 1);
    if (kind === 'directory' || !/(?:^[^._].*\.go|^go\.(?:mod|sum|work|work\.sum))$/.test(base)) return [];
    const bytes = tree.read(machine.path.join(workspace, ...name.split('/')), 64 * 2 ** 20);
    // A link or another user's file: no two jobs can be sure to see the same.
    return [{ name, text: bytes === undefined ? `unread ${name}` : new TextDecoder().decode(bytes) }];
  });
}

/** As the go command passes over them (`go help packages`); vendor is not read from GOMODCACHE. */
function isIgnored(folder: string): boolean {
  return folder.startsWith('.') || folder.startsWith('_') || folder === 'testdata' || folder === 'vendor';
}

function importsOf(name: string, text: string): readonly string[] {
  const found = readImports(text);
  if (found === undefined) return [JSON.stringify([name, createHash('sha256').update(text).digest('hex')])];
  // `_linux_amd64_test`: a file's name is a condition too.
  const conditions = [/(?:_[a-z0-9]+)*$/.exec(name.replace(/\.go$/, ''))?.[0] ?? '', ...found.constraints];
  return found.imports
    .filter((path) => path.split('/')[0]!.includes('.'))
    .map((path) => JSON.stringify([path, ...conditions]));
}

/** `replace x => ../y`, or an absolute folder; in a go.work also `use ../y`. */
function leavesWorkspace(name: string, text: string): boolean {
  const depth = name.split('/').length - 1;
  for (const [, path = ''] of text.matchAll(/(?:=>|^\s*use|^)\s*"?((?:\.\.?|\/|[A-Za-z]:[\\/])[^\s"]*)/gm)) {
    if (/^(?:\/|[A-Za-z]:)/.test(path) && !path.startsWith('//')) return true;
    let level = depth;
    for (const part of path.split(/[\\/]/)) {
      if (part === '..') level--;
      else if (part !== '' && part !== '.') level++;
      if (level < 0) return true;
    }
  }
  return false;
}
