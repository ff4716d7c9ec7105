import type { Answer } from '../../answer.ts';
import { UserError } from '../../errors.ts';
import type { Files, Machine } from '../../host/ports.ts';
import type { VersionSpec } from '../spec.ts';
import { plainFile } from './plain.ts';
import type { FilePolicy } from './policy.ts';
import { VERSION_FILE_READERS } from './readers.ts';
import type { VersionFileEnv } from './types.ts';

/**
 * Which Go a file asks for that was named explicitly: nothing else is tried when it does not say.
 * @param path absolute, or relative to the working folder (as in actions/setup-go, not to the repository)
 * @throws UserError VERSION_FILE_MISSING, VERSION_FILE_INVALID
 */
export async function readVersionFile(
  files: Files,
  machine: Machine,
  path: string,
  policy: FilePolicy = 'as-written',
  env: VersionFileEnv = {},
): Promise<Answer<VersionSpec>> {
  const absolute = machine.path.resolve(machine.cwd, path);
  const kind = (await files.stat(absolute))?.kind;
  if (kind === 'directory') {
    throw new UserError('VERSION_FILE_INVALID', `The specified go version file at: ${path} is a folder`, {
      hint: 'Name the file in it, such as go.mod.',
      at: { path },
    });
  }
  const bytes = kind === undefined ? undefined : await files.read(absolute);
  if (bytes === undefined) {
    throw new UserError('VERSION_FILE_MISSING', `The specified go version file at: ${path} does not exist`, {
      hint: `Paths are relative to ${machine.cwd}. In a workflow the repository must be checked out before.`,
    });
  }
  const reader = readerOf(absolute, machine);
  const answer = await reader.read({ bytes, path: absolute, shown: path }, { files, machine, policy, env });
  if (answer !== undefined) return answer;
  throw new UserError('VERSION_FILE_INVALID', `${path} ${reader.absent.message}`, {
    hint: reader.absent.hint,
    at: { path },
  });
}

/** File names differ in case only by mistake where the file system does not tell them apart: `Go.mod` is go.mod. */
function readerOf(absolute: string, machine: Machine) {
  const name = absolute.split(machine.path.sep).join('/');
  const { os } = machine.platform;
  const folded = os === 'windows' || os === 'darwin' ? name.toLowerCase() : name;
  return VERSION_FILE_READERS.find((reader) => reader.matches(folded)) ?? plainFile;
}
