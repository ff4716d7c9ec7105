import { createHash } from 'node:crypto';
import type { Host } from '../host/ports.ts';
import { folderMayHold, matchesPatterns, type Pattern, parsePatterns } from './glob.ts';

/** The files whose content names a cache. */
export interface DependencyFiles {
  /** As they were asked for. */
  readonly patterns: readonly string[];
  /** Relative to the workspace, forward slashes, sorted. */
  readonly files: readonly string[];
  /** Hex SHA-256 over names and contents; undefined when there are no files. */
  readonly digest: string | undefined;
}

/** The first that exists at the workspace's root names the cache when the user names nothing. */
const defaults: readonly string[] = ['go.sum', 'go.mod'];

/**
 * The files that name the cache, and one digest over their names and contents.
 * Links to files count; links to folders are never walked, so a link that leads upwards cannot trap the walk.
 *
 * @param patterns as the input cache-dependency-path; empty: the root's go.sum, else its go.mod
 * @param workspace absolute; files outside it are not looked at, as in setup-go
 */
export async function hashDependencyFiles(
  patterns: readonly string[],
  workspace: string,
  host: Pick<Host, 'machine' | 'files'>,
): Promise<DependencyFiles> {
  const found =
    patterns.length === 0
      ? await findDefault(workspace, host)
      : await findFiles(parsePatterns(patterns, workspace, host.machine), workspace, host);
  return {
    patterns: patterns.length === 0 ? defaults : patterns,
    files: found,
    digest: await digestOf(found, workspace, host),
  };
}

async function findDefault(
  workspace: string,
  { machine, files }: Pick<Host, 'machine' | 'files'>,
): Promise<readonly string[]> {
  for (const name of defaults) {
    if ((await files.stat(absolute(workspace, name, machine.path)))?.kind === 'file') return [name];
  }
  return [];
}

/** Relative names with forward slashes, sorted by code unit so that every machine agrees. */
async function findFiles(
  patterns: readonly Pattern[],
  workspace: string,
  { machine, files }: Pick<Host, 'machine' | 'files'>,
): Promise<readonly string[]> {
  const found: string[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of (await files.list(absolute(workspace, folder, machine.path))) ?? []) {
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.kind === 'directory') {
        if (entry.name !== '.git' && folderMayHold(name, patterns)) folders.push(name);
      } else if (matchesPatterns(name, patterns)) {
        const stat = await files.stat(absolute(workspace, name, machine.path));
        if (stat?.kind === 'file') found.push(name);
      }
    }
  }
  return found.sort();
}

async function digestOf(
  names: readonly string[],
  workspace: string,
  { machine, files }: Pick<Host, 'machine' | 'files'>,
): Promise<string | undefined> {
  const total = createHash('sha256');
  let read = 0;
  for (const name of names) {
    const bytes = await files.read(absolute(workspace, name, machine.path));
    if (bytes === undefined) continue;
    read++;
    total.update(`${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`);
  }
  return read === 0 ? undefined : total.digest('hex');
}

function absolute(workspace: string, name: string, path: Host['machine']['path']): string {
  return name === '' ? workspace : path.join(workspace, ...name.split('/'));
}
