import type { Answer } from '../../answer.ts';
import { UserError } from '../../errors.ts';
import type { VersionSpec } from '../spec.ts';
import { answerOf, type FilePolicy } from './policy.ts';
import { decodeText, meaningfulLines } from './text.ts';
import type { VersionFile, VersionFileReader } from './types.ts';

const absent = {
  message: 'holds no version, only blank lines and comments',
  hint: 'Write one line with a version in it: 1.26.5',
};

/** goenv's file. */
export const goVersionFile: VersionFileReader = {
  name: '.go-version',
  paths: ['.go-version'],
  matches: (path) => /(^|\/)\.go-version$/.test(path),
  absent,
  read: (file, { policy }) => readPlain(file, '.go-version', policy),
};

/** Any other file that is named explicitly: as in actions/setup-go, its whole text is the version. */
export const plainFile: VersionFileReader = {
  name: 'version file',
  paths: [],
  matches: () => true,
  absent,
  read: (file, { policy }) => readPlain(file, 'version file', policy),
};

async function readPlain(
  file: VersionFile,
  by: string,
  policy: FilePolicy,
): Promise<Answer<VersionSpec> | undefined> {
  const [first, second] = meaningfulLines(decodeText(file.bytes));
  if (first === undefined) return undefined;
  if (second !== undefined) {
    throw new UserError(
      'VERSION_FILE_INVALID',
      `${file.shown}:${second.line}: expected one version in the file, found a second line`,
      { hint: 'Keep one line; comments begin with #.', at: { path: file.shown, line: second.line } },
    );
  }
  return answerOf(first.text, file, { by, line: first.line }, policy);
}
