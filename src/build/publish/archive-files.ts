import { matchesPatterns, parsePatterns } from '../../cache/glob.ts';
import type { BuildHost } from '../host.ts';

export interface ExtraFile {
  /** Below the module, with forward slashes. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
}

/**
 * What goes into every archive besides: files of the module that the globs match. Links are left out, since the archive
 * would hold what they lead to, which a pull request decides.
 * @param directory absolute, of the module
 */
export async function findExtraFiles(
  globs: readonly string[],
  directory: string,
  { files, machine, log }: Pick<BuildHost, 'files' | 'machine' | 'log'>,
): Promise<ExtraFile[]> {
  const patterns = parsePatterns(globs, directory, machine);
  const found: ExtraFile[] = [];
  // Most globs name files of the top folder: only those that say more are worth a walk.
  const deep = patterns.some(({ segments }) => segments.length > 1 || segments[0] === '**');
  const waiting = [''];
  for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
    for (const { name, kind } of (await files.list(machine.path.join(directory, ...below.split('/')))) ??
      []) {
      const file = `${below}${name}`;
      if (kind === 'directory') {
        if (deep && name !== '.git') waiting.push(`${file}/`);
      } else if (matchesPatterns(file, patterns)) {
        if (kind === 'file')
          found.push({ name: file, path: machine.path.join(directory, ...file.split('/')) });
        else log.warning(`${file} is a ${kind} and is not put into archives.`);
      }
    }
  }
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}
