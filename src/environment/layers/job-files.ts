import { UserError } from '../../errors.ts';
import type { GithubFiles } from '../shell.ts';
import { renderGithub, type ShellChange } from '../shell.ts';
import { type Pair, parseFileCommand, parsePathCommand } from './file-command.ts';

/** What the two files hold already: earlier actions and commands of this step wrote it. */
export interface JobFiles {
  readonly env: string;
  readonly path: string;
}

/**
 * What is appended to the two files, after the runner's grammar has shown that it means exactly these changes.
 * @param os GOOS of the machine
 * @throws UserError LAYER_REFUSED when the runner could not read what is there already, INPUT_INVALID for a name or
 *   value that the runner refuses or alters
 */
export function composeJobFiles(changes: readonly ShellChange[], held: JobFiles, os: string): GithubFiles {
  const windows = os === 'windows';
  const before = readPairs(held.env, windows);
  const { env, path } = renderGithub(changes, os);
  const appended = { env: onNewLine(held.env, env), path: onNewLine(held.path, path) };
  const after = parseFileCommand(held.env + appended.env, windows);
  const wanted = changes.flatMap(({ kind, name, ...rest }): Pair[] =>
    kind === 'prepend' ? [] : [{ name, value: 'value' in rest ? rest.value : '' }],
  );
  const folders = changes.flatMap((change) => (change.kind === 'prepend' ? [change.value] : []));
  const entries = parsePathCommand(held.path + appended.path);
  const expected = parsePathCommand([held.path, ...folders].join('\n'));
  if (JSON.stringify([after, entries]) !== JSON.stringify([[...before, ...wanted], expected])) {
    throw new Error('what was composed for GITHUB_ENV and GITHUB_PATH does not mean what was asked for');
  }
  return appended;
}

/** @throws UserError LAYER_REFUSED: the runner will stop there, and what we append would be lost with no word */
export function readPairs(env: string, windows: boolean): readonly Pair[] {
  try {
    return parseFileCommand(env, windows);
  } catch (cause) {
    throw new UserError(
      'LAYER_REFUSED',
      'GITHUB_ENV holds text that the runner cannot read, from earlier in this step',
      {
        hint: 'Correct what writes to GITHUB_ENV before: each line is NAME=value, or a block with its delimiter.',
        cause,
      },
    );
  }
}

/** An earlier program may have written without a last newline; its line and our first must not become one. */
function onNewLine(held: string, text: string): string {
  return text !== '' && held !== '' && !held.endsWith('\n') ? `\n${text}` : text;
}
