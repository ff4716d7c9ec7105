import { parseModFile } from '../../go/modfile.ts';
import type { Host } from '../../host/ports.ts';
import { hashDependencyFiles } from '../dependency-files.ts';

export interface SumFile {
  /** Absolute. */
  readonly path: string;
  readonly text: string;
}

/**
 * The go.sum and go.work.sum files that say which modules the workspace uses. A go.mod that is named stands for the
 * go.sum beside it, since setup-go's documentation names go.mod.
 *
 * @param patterns the input cache-dependency-path; empty: the root's go.sum, or go.work.sum and those of all members
 * @param workspace absolute
 */
export async function findSums(
  patterns: readonly string[],
  workspace: string,
  host: Pick<Host, 'machine' | 'files'>,
): Promise<readonly SumFile[]> {
  const { path } = host.machine;
  const folders =
    patterns.length === 0
      ? [workspace, ...(await members(workspace, host))]
      : (await hashDependencyFiles(patterns, workspace, host)).files
          .filter((name) => /(?:^|\/)go\.(?:mod|sum|work|work\.sum)$/.test(name))
          .map((name) => path.dirname(path.join(workspace, ...name.split('/'))));
  const found: SumFile[] = [];
  for (const folder of new Set(folders)) {
    for (const name of ['go.sum', 'go.work.sum']) {
      const file = path.join(folder, name);
      const text = await read(file, host);
      if (text !== undefined) found.push({ path: file, text });
    }
  }
  return found;
}

async function members(workspace: string, host: Pick<Host, 'machine' | 'files'>): Promise<readonly string[]> {
  const { path } = host.machine;
  const file = path.join(workspace, 'go.work');
  const text = await read(file, host);
  if (text === undefined) return [];
  try {
    return parseModFile(text, file, 'go.work').use.map(({ value }) =>
      path.resolve(workspace, ...value.split('/')),
    );
  } catch {
    // Go itself will say where the file is wrong.
    return [];
  }
}

async function read(file: string, { files }: Pick<Host, 'files'>): Promise<string | undefined> {
  const bytes = await files.read(file);
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}
