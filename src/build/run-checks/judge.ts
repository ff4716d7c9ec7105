import type { RunResult } from '../types.ts';
import { NOT_ENTERED } from './roots.ts';
import { type Ended, type RunStep, TIME_LIMIT } from './types.ts';

const MOST_LINES = 20;
const LONGEST_LINE = 200;

/**
 * What a run says of a program. What kept it from running at all, this machine and not the program being the reason, is
 * no failure, and no success either.
 */
export function judgeRun({ candidate, check, by }: RunStep, ended: Ended): RunResult {
  const common = { target: candidate.target.id, file: candidate.file, by };
  if (ended.ended === 'not-started')
    return { ...common, status: 'not-run', exitCode: null, output: '', why: firstLine(ended.why) };
  const { code, stdout, stderr } = ended;
  const said = `${stdout}${stderr}`.replaceAll('\r\n', '\n');
  const result = { ...common, exitCode: code, output: shorten(said) };
  const failed = (why: string): RunResult => ({ ...result, status: 'failed', why });
  if (ended.ended === 'time') return failed(`it did not end within ${TIME_LIMIT / 1000} seconds`);
  if (ended.ended === 'output') return failed('it printed more than a million characters');
  const obstacle = obstacleOf(by, code, said);
  if (obstacle !== undefined) return { ...result, status: 'not-run', why: obstacle };
  if (code !== check.exitCode)
    return failed(`it ended with ${describeCode(code)}, and ${check.exitCode} was expected`);
  if (check.output !== null && !new RegExp(check.output, 'm').test(said))
    return failed(`its output does not match ${check.output}`);
  return {
    ...result,
    status: 'passed',
    why: `it ended with ${code}${check.output === null ? '' : ', and its output matches'}`,
  };
}

/** Only beside a failure: a program may print any of this. */
function obstacleOf(by: string, code: number, said: string): string | undefined {
  if (code === 0) return undefined;
  // A CPU or a format that the kernel does not take, a folder mounted noexec.
  const start = /^(?:\/usr\/bin\/)?(?:env|chroot): (.*)$/m.exec(said)?.[1];
  if ((code === 126 || code === 127) && start !== undefined)
    return `it cannot be started here: ${firstLine(start)}`;
  if (code === NOT_ENTERED && by.startsWith('root ')) return `the root cannot be entered: ${firstLine(said)}`;
  const level = /This program can only be run on (.*) processors with (.*)/.exec(said);
  if (level !== null) return `this processor is too old for it: ${firstLine(level[0])}`;
  if (/CPU ISA level is lower than required/.test(said)) return 'this processor is too old for it';
  if (
    by === 'wine' &&
    /bcryptprimitives\.dll|could not load kernel32|is wine32 (?:missing|installed)/i.test(said)
  )
    return 'this wine is too old for programs of today’s Go (bcryptprimitives.dll is missing): wine 9 has it, and an older one is given it where x86_64-w64-mingw32-gcc is';
  if (by.startsWith('qemu-') && /^qemu-\S+: Could not open '(.*?)'/m.test(said))
    return `qemu finds no loader: ${firstLine(said)}`;
  return undefined;
}

function describeCode(code: number): string {
  return code > 128 && code < 160 ? `${code} (signal ${code - 128})` : String(code);
}

function firstLine(text: string): string {
  return shorten(text.trim().split('\n')[0]!);
}

/** Nothing that a terminal or a log would take for a command of its own. */
function shorten(text: string): string {
  const lines = text.trimEnd().split('\n');
  const kept = lines
    .slice(0, MOST_LINES)
    .map((line) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line));
  return [...kept, ...(lines.length > MOST_LINES ? ['…'] : [])]
    .join('\n')
    .replace(/[\x00-\x08\x0b-\x1f\x7f-\x9f]/g, '\ufffd');
}
