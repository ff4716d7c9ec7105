import type { PlatformPath } from 'node:path';
import { UserError } from '../../errors.ts';

/** What `child_process.spawn` is given; never a shell of Node's choice. */
export interface SpawnPlan {
  readonly file: string;
  readonly args: readonly string[];
  readonly windowsVerbatimArguments: boolean;
}

export interface SpawnFacts {
  readonly windows: boolean;
  readonly path: PlatformPath;
  /** Case-insensitive on Windows. */
  readonly env: (name: string) => string | undefined;
}

/**
 * Where a program may be, in the order in which it is looked for: PATH × PATHEXT. The current folder is looked into
 * only when PATH or the program's name says so with a full path: a `go.exe` in somebody's repository must not run.
 */
export function programCandidates(
  program: string,
  searchPath: string,
  cwd: string,
  { windows, path, env }: SpawnFacts,
): readonly string[] {
  const names = windows ? withExtensions(program, env('PATHEXT')) : [program];
  if (windows ? /[\\/:]/.test(program) : program.includes('/')) {
    return names.map((name) => path.resolve(cwd, name));
  }
  return searchPath
    .split(path.delimiter)
    .map((entry) => (windows ? entry.trim().replaceAll('"', '') : entry))
    .filter((entry) => path.isAbsolute(entry))
    .flatMap((entry) => names.map((name) => path.join(entry, name)));
}

/** Only what CreateProcess and cmd start: PATHEXT also lists scripts that need a host of their own. */
function withExtensions(program: string, pathExt: string | undefined): readonly string[] {
  const extensions = (pathExt || '.COM;.EXE;.BAT;.CMD')
    .split(';')
    .map((extension) => extension.trim().toLowerCase())
    .filter((extension) => /^\.(?:com|exe|bat|cmd)$/.test(extension));
  const added = extensions.map((extension) => program + extension);
  return extensions.some((extension) => program.toLowerCase().endsWith(extension))
    ? [program, ...added]
    : added;
}

/**
 * Node refuses to spawn .bat and .cmd (CVE-2024-27980), since cmd parses the command line once more: these go
 * through `cmd /d /s /c`, with arguments that cmd cannot take for anything else.
 * `cmd /d /s /c <line>` itself gets its line as it is: it is cmd's language, not an argument.
 * @param file absolute
 * @throws UserError INPUT_INVALID for an argument that a batch file cannot be given safely
 */
export function planSpawn(
  file: string,
  args: readonly string[],
  { windows, path, env }: SpawnFacts,
): SpawnPlan {
  if (!windows) return { file, args, windowsVerbatimArguments: false };
  if (/\.(?:bat|cmd)$/i.test(file)) {
    const line = [
      `"${batchPath(file)}"`,
      ...args.map((arg, index) => batchArgument(arg, index, path.basename(file))),
    ].join(' ');
    return {
      file: commandProcessor(env, path),
      args: ['/d', '/s', '/v:off', '/c', `"${line}"`],
      windowsVerbatimArguments: true,
    };
  }
  if (path.basename(file).toLowerCase() === 'cmd.exe' && args.at(-2)?.toLowerCase() === '/c') {
    return { file, args: [...args.slice(0, -1), `"${args.at(-1)}"`], windowsVerbatimArguments: true };
  }
  return { file, args, windowsVerbatimArguments: false };
}

/** Not ComSpec, which a job's environment may have changed. */
function commandProcessor(env: SpawnFacts['env'], path: PlatformPath): string {
  return path.join(env('SystemRoot') || 'C:\\Windows', 'System32', 'cmd.exe');
}

function batchPath(file: string): string {
  if (!/[%"\r\n\0]/.test(file)) return file;
  throw new UserError(
    'INPUT_INVALID',
    `cmd cannot run ${JSON.stringify(file)}: its path contains % or a quote`,
  );
}

/**
 * % is expanded even within quotes, and a quote cannot be escaped in a way that cmd and the program both understand.
 * The argument is not shown: it may be a secret.
 */
function batchArgument(arg: string, index: number, name: string): string {
  if (/["%\r\n\0]/.test(arg)) {
    throw new UserError(
      'INPUT_INVALID',
      `${name} is a batch file, and its argument ${index + 1} cannot be passed safely: it contains %, a double quote or a line break`,
      { hint: 'Run the program that the batch file starts, or pass the value in an environment variable.' },
    );
  }
  if (arg !== '' && /^[A-Za-z0-9#$*+\-./:?@\\_]*$/.test(arg) && !arg.endsWith('\\')) return arg;
  // The program reads \" as a quote: the backslashes before the closing quote are doubled.
  return `"${arg.replace(/\\+$/, '$&$&')}"`;
}
