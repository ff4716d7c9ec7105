import { statSync } from 'node:fs';
import { UserError } from '../../errors.ts';

export function missing(program: string, windows: boolean): UserError {
  const named = /[\\/]/.test(program);
  return new UserError(
    'TOOL_MISSING',
    named ? `${program} is not there, or is not a program` : `${program} was not found on PATH`,
    {
      hint: named
        ? `Check the path${windows ? '' : ' and that the file may be executed'}.`
        : `Install ${program}, or put the folder that holds it on PATH.`,
    },
  );
}

/** The system says ENOENT for a working directory that is missing, and for a script whose interpreter is. */
export function explain(cause: unknown, file: string, cwd: string, windows: boolean): unknown {
  const code = (cause as NodeJS.ErrnoException).code;
  if (code === 'ERR_INVALID_ARG_VALUE') {
    return new UserError('INPUT_INVALID', `An argument or variable for ${file} contains a NUL byte`, {
      cause,
    });
  }
  if (typeof code !== 'string' || code.startsWith('ERR_')) return cause;
  if (!isDirectory(cwd)) return notStarted(file, `the working directory ${cwd} does not exist`, cause);
  if (windows && file.length > longest && ['ENOENT', 'EBADF', 'ENAMETOOLONG'].includes(code)) {
    const why = `its path has ${file.length} characters, and Windows starts programs with at most ${longest}`;
    return notStarted(file, why, cause, 'Choose a folder with a shorter path.');
  }
  const reason = windows && code === 'ENOENT' ? undefined : reasons[code];
  return notStarted(file, reason ?? `the system says ${code}`, cause);
}

/** CreateProcess: MAX_PATH without the zero at the end, whatever the setting LongPathsEnabled says. */
const longest = 259;

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'the interpreter in its first line does not exist',
  EACCES: 'the system denies to execute it',
  EPERM: 'the system denies to execute it',
  ENOEXEC: 'it is not a program for this system or CPU',
  EFTYPE: 'it is not a program for this system or CPU',
  'Unknown system error -86': 'it is not a program for this CPU',
  UNKNOWN: 'it is not a program for this system or CPU, or a virus scanner holds it',
  E2BIG: 'the arguments and the environment are too long',
  ENAMETOOLONG: 'the command line is too long',
  ETXTBSY: 'another process is writing it',
};

export function notStarted(file: string, why: string, cause?: unknown, hint?: string): UserError {
  return new UserError('COMMAND_FAILED', `${file} was not started: ${why}`, {
    cause,
    ...(hint === undefined ? {} : { hint }),
  });
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
