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
export function explain(cause: unknown, file: string, cwd: string): unknown {
  const code = (cause as NodeJS.ErrnoException).code;
  if (code === 'ERR_INVALID_ARG_VALUE') {
    return new UserError('INPUT_INVALID', `An argument or variable for ${file} contains a NUL byte`, {
      cause,
    });
  }
  if (typeof code !== 'string' || code.startsWith('ERR_')) return cause;
  if (!isDirectory(cwd)) return notStarted(file, `the working directory ${cwd} does not exist`, cause);
  return notStarted(file, reasons[code] ?? `the system says ${code}`, cause);
}

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

export function notStarted(file: string, why: string, cause?: unknown): UserError {
  return new UserError('COMMAND_FAILED', `${file} was not started: ${why}`, { cause });
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
