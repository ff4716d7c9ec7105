import type { Answer } from '../answer.ts';
import { UserError } from '../errors.ts';
import type { VersionSpec } from '../go/spec.ts';
import type { Host } from '../host/ports.ts';
import type { SetupRequest } from './types.ts';

/**
 * Which version is asked for, and by whom: the input, else the named file, else the nearest file that names one.
 * undefined: nobody asks for any.
 * @throws UserError VERSION_FILE_MISSING, VERSION_FILE_INVALID, VERSION_INVALID
 */
export async function askedVersion(
  request: Pick<SetupRequest, 'version' | 'versionFile' | 'filePolicy' | 'workingDirectory'>,
  { files, machine, log }: Pick<Host, 'files' | 'machine' | 'log'>,
): Promise<Answer<VersionSpec> | undefined> {
  const { version, versionFile, filePolicy, workingDirectory } = request;
  if (version !== undefined) {
    if (versionFile !== undefined) {
      log.warning(`Both go-version and go-version-file are given; go-version wins (${version.why}).`);
    }
    return version;
  }
  const { discoverVersion, readVersionFile } = await import('../go/files/index.ts');
  const env = {
    GOTOOLCHAIN: machine.env('GOTOOLCHAIN'),
    GOWORK: machine.env('GOWORK'),
    GITHUB_WORKSPACE: machine.env('GITHUB_WORKSPACE'),
  };
  if (versionFile === undefined) return discoverVersion(files, machine, workingDirectory, filePolicy, env);
  // Only a working directory other than the current folder makes the path longer than what the user wrote.
  const path =
    workingDirectory === machine.cwd ? versionFile : machine.path.resolve(workingDirectory, versionFile);
  return readVersionFile(files, machine, path, filePolicy, env);
}

/** @throws always VERSION_FILE_MISSING: nothing names a version and there is no Go to fall back on */
export function nothingAsked(workingDirectory: string): never {
  throw new UserError(
    'VERSION_FILE_MISSING',
    `No Go version was asked for: go-version and go-version-file are empty, ${workingDirectory} and the folders above it have no file that names one, and there is no Go on PATH.`,
    { hint: "Add `go-version: '1.26'`, or a go.mod." },
  );
}
