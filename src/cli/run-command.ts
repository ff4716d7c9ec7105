import { UserError } from '../errors.ts';
import type { Command, Machine } from '../host/ports.ts';
import { splitCommand } from './split-command.ts';

export interface RunOptions {
  readonly run?: string;
  readonly shell?: boolean;
}

/**
 * The program that --run or `--` names; undefined where there is none.
 * @throws UserError USAGE
 */
export function parseRun(
  { run, shell }: RunOptions,
  rest: readonly string[] | undefined,
  machine: Machine,
): Pick<Command, 'program' | 'args'> | undefined {
  if (run !== undefined && rest !== undefined) {
    throw new UserError('USAGE', 'Both --run and -- name a command; give one of them');
  }
  if (shell && run === undefined)
    throw new UserError('USAGE', '--shell says how to read --run, which is missing');
  if (run !== undefined && shell) return shellCommand(run, machine);
  const words = run === undefined ? rest : splitCommand(run);
  if (words === undefined) return undefined;
  const [program, ...args] = words;
  if (program === undefined || program === '') throw new UserError('USAGE', 'After -- a program is expected');
  return { program, args };
}

function shellCommand(text: string, { env, path, platform }: Machine): Pick<Command, 'program' | 'args'> {
  if (text.trim() === '') throw new UserError('USAGE', '--run: it is empty');
  if (platform.os !== 'windows') return { program: '/bin/sh', args: ['-c', text] };
  const program = path.join(env('SystemRoot') || 'C:\\Windows', 'System32', 'cmd.exe');
  return { program, args: ['/d', '/s', '/c', text] };
}
