import type { Change } from '../environment/plan.ts';
import { UserError } from '../errors.ts';
import type { Host } from '../host/ports.ts';
import { redactUrl } from '../transfer/redact.ts';
import { variablesOf } from './open.ts';

export interface PrewarmRequest {
  /** Path of the go command. */
  readonly goProgram: string;
  /** Absolute: holds go.mod or go.work, or lies below one that does. */
  readonly directory: string;
  readonly changes: readonly Change[];
}

/**
 * Downloads every module that the project needs, so that later steps need no credential.
 * @returns how many there are in the module cache now; undefined where there is no module
 * @throws UserError COMMAND_FAILED, naming each module that did not come and why
 */
export async function prewarm(
  { goProgram, directory, changes }: PrewarmRequest,
  { processes, log }: Pick<Host, 'processes' | 'log'>,
): Promise<number | undefined> {
  const unset = changes.filter(({ kind }) => kind === 'unset').map(({ name }) => [name, undefined]);
  const env = { ...Object.fromEntries(unset), ...variablesOf(changes), ...hidden };
  const where = await processes.run({
    program: goProgram,
    args: ['env', 'GOMOD', 'GOWORK'],
    cwd: directory,
    env,
  });
  const files = where.stdout.split(/\r?\n/).filter((line) => line !== '' && line !== 'off' && !isNull(line));
  if (files.length === 0) return undefined;
  const progress = log.progress('modules');
  let modules = 0;
  const result = await processes
    .run({
      program: goProgram,
      args: ['mod', 'download', '-json'],
      cwd: directory,
      env,
      onLine(line) {
        if (!line.startsWith('\t"Path":')) return;
        modules += 1;
        progress.advance(1);
      },
    })
    .finally(() => progress.finish());
  if (result.code === 0) return modules;
  throw failure(readModules(result.stdout), result.stderr);
}

/** Our own inputs are secrets to the programs that we start. */
const hidden = {
  'INPUT_PRIVATE-CREDENTIALS': undefined,
  INPUT_TOKEN: undefined,
  'INPUT_MIRROR-TOKEN': undefined,
};

/** What `go env GOMOD` says where there is no module: os.DevNull. */
function isNull(path: string): boolean {
  return path === '/dev/null' || path === 'NUL';
}

interface Downloaded {
  readonly Path?: string;
  readonly Version?: string;
  readonly Error?: string;
}

/** Objects one after the other, each from a line `{` to a line `}`. */
function readModules(stdout: string): Downloaded[] {
  return [...stdout.matchAll(/^\{\r?$.*?^\}\r?$/gms)].flatMap(([text]) => {
    try {
      return [JSON.parse(text) as Downloaded];
    } catch {
      return [];
    }
  });
}

function failure(modules: readonly Downloaded[], stderr: string): UserError {
  const failed = modules.filter(({ Error: said }) => said !== undefined && said !== '');
  const lines = failed.map(
    ({ Path = '', Version = '', Error: said = '' }) => `${Path}@${Version}: ${shorten(said)}`,
  );
  const text = lines.length > 0 ? lines.slice(0, 10).join('\n') : shorten(stderr);
  const more = lines.length > 10 ? `\nand ${lines.length - 10} more` : '';
  return new UserError('COMMAND_FAILED', redactUrl(`go mod download failed:\n${text}${more}`), {
    hint: hintFor(text + stderr),
  });
}

function shorten(text: string): string {
  return text.trim().split(/\r?\n/).slice(0, 8).join('\n').slice(0, 1500);
}

function hintFor(text: string): string {
  if (/terminal prompts disabled|could not read Username/.test(text)) {
    return 'No credential of private-credentials covers the repository: add a line with its host and path.';
  }
  if (/Host key verification failed|host key.*(?:changed|known)/i.test(text)) {
    return 'The server shows another key than the one pinned: compare private-known-hosts with what its owner publishes.';
  }
  if (/Permission denied \(publickey/.test(text))
    return 'The server does not take the ssh key: is its public half a deploy key there?';
  if (/Authentication failed|HTTP Basic: Access denied|40[13] |Repository not found|not found/i.test(text)) {
    return 'The credential was refused, or may not read the repository: a forge says "not found" for both. Has it expired?';
  }
  return 'Run `go mod download -x` with the same credentials to see each request.';
}
