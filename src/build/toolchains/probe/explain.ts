import type { Target } from '../../types.ts';
import { OWN_ERROR } from './program.ts';

/** Why a toolchain does not do. */
export interface Explained {
  readonly cause:
    | 'missing'
    | 'headers'
    | 'libraries'
    | 'sysroot'
    | 'wrong-target'
    | 'libc'
    | 'incomplete'
    | 'xcode'
    | 'sdk'
    | 'time'
    | 'unknown';
  /** Half a sentence. */
  readonly why: string;
  /** The compiler's own words, where they say more; at most a few lines. */
  readonly output: string;
}

interface Rule {
  readonly cause: Explained['cause'];
  readonly when: RegExp;
  readonly why: (match: RegExpExecArray, target: Target) => string;
}

/** The first that fits is the reason: gcc's, clang's, zig's and binutils' words in English (LC_ALL=C). */
const RULES: readonly Rule[] = [
  {
    cause: 'libc',
    when: new RegExp(`${OWN_ERROR} ([^"\\n]+)`),
    why: ([, found]) => `its C library is ${found}`,
  },
  {
    cause: 'xcode',
    when: /xcrun: error: [^\n]+|agreed to the Xcode licen[sc]e/,
    why: () => "Xcode's command line tools are not installed, or their licence was not agreed to",
  },
  {
    cause: 'sysroot',
    when: /no such sysroot directory|this linker was not configured to use sysroots|(?:FileNotFound|unable to find libc|unable to open) [^\n]*sysroot/i,
    why: (_, { sysroot }) => `there is no usable sysroot at ${sysroot ?? 'the place that it was told'}`,
  },
  {
    cause: 'sdk',
    when: /unable to find (?:system )?framework '?(\w+)|unable to find dynamic system library '(\w+)'|framework (?:'(\w+)' )?not found(?: (\w+))?/,
    why: (match) =>
      `it finds no ${match.slice(1).find((name) => name !== undefined) ?? 'framework'}, which Apple's SDK brings`,
  },
  {
    cause: 'incomplete',
    when: /cannot execute(?: '([^']+)')?/,
    why: ([, part]) => `it is not whole: ${part ?? 'a part of it'} is missing`,
  },
  {
    cause: 'wrong-target',
    when: /64-bit mode not compiled in/,
    why: () => 'it is a 32-bit MinGW, and the target has 64 bits',
  },
  {
    cause: 'wrong-target',
    when: /(?:unrecognized command[- ]line option|(?:unsupported|unknown) (?:option|argument):?) '?(-(?:m[\w=.-]+|arch))/,
    why: ([, flag], { goos, goarch }) =>
      `it does not know ${flag}: it compiles for something else than ${goos}/${goarch}`,
  },
  {
    cause: 'wrong-target',
    when: /(?:no such instruction|unrecognized (?:opcode|emulation mode)|file in wrong format|is incompatible with|incompatible target|unknown architecture|unrecognised emulation mode|relocations in generic ELF|bad instruction)/i,
    why: (_, { goos, goarch }) =>
      `it, or its assembler or linker, is for something else than ${goos}/${goarch}`,
  },
  {
    cause: 'headers',
    when: /fatal error: '?([\w./+-]+\.h)'?(?: file not found|: No such file)/,
    why: ([, header]) => `it finds no ${header}: the headers of this target's C library are missing`,
  },
  {
    cause: 'libraries',
    when: /cannot find (?:-l)?([\w./+-]+)(?::|\s|$)|unable to find library -l(\w+)|library not found for -l(\w+)|cannot open (\S*crt\w*\.o)/,
    why: (match) => {
      const name = match.slice(1).find((part) => part !== undefined) ?? '';
      return `its linker finds no ${/\.o$/.test(name) ? name : `library ${name}`}: this target's C library is missing`;
    },
  },
  {
    cause: 'missing',
    when: /C compiler "([^"]+)" not found|executable file not found/,
    why: ([, name]) => `${name ?? 'its program'} is not found by the go command`,
  },
];

/** From what a failed probe printed to its reason. */
export function explainFailure({
  code,
  output,
  target,
  limit,
}: {
  readonly code: number;
  readonly output: string;
  readonly target: Target;
  /** Milliseconds that it had. */
  readonly limit: number;
}): Explained {
  // gcc writes typographic quotes in some locales even so.
  const plain = output.replace(/[‘’`]/g, "'").replaceAll('\r\n', '\n');
  if (code === 124)
    return {
      cause: 'time',
      why: `it did not end within ${limit / 60_000} minutes`,
      output: firstLines(plain),
    };
  for (const { cause, when, why } of RULES) {
    const match = when.exec(plain);
    if (match !== null)
      return { cause, why: why(match, target), output: cause === 'libc' ? '' : telling(plain, match) };
  }
  const first = firstLines(plain);
  return { cause: 'unknown', why: `it ended with code ${code}`, output: first };
}

/** The line that gave it away. */
function telling(output: string, match: RegExpExecArray): string {
  const start = output.lastIndexOf('\n', match.index) + 1;
  const end = output.indexOf('\n', match.index);
  return output
    .slice(start, end < 0 ? undefined : end)
    .trim()
    .slice(0, 300);
}

function firstLines(output: string): string {
  return output
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^# /.test(line))
    .slice(0, 4)
    .join('\n')
    .slice(0, 600);
}
