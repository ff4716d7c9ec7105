/** A problem matcher as the runner reads it (docs: actions/toolkit, problem-matchers). */
export interface ProblemMatcher {
  readonly owner: string;
  readonly severity?: 'error' | 'warning';
  readonly pattern: readonly MatcherPattern[];
}

export interface MatcherPattern {
  readonly regexp: string;
  readonly file?: number;
  readonly line?: number;
  readonly column?: number;
  readonly message?: number;
  readonly loop?: true;
}

export type MatcherName = 'build' | 'vet' | 'test';

// Paths as the go command prints them, at the start of the line. Only one that begins like a path may hold blanks.
const path = String.raw`((?:(?:[A-Za-z]:)?[\\/]|\.{1,2}[\\/])[^:]*\.go|[^\s:#][^\s:]*\.go)`;
const position = { file: 1, line: 2, column: 3, message: 4, loop: true } as const;

/**
 * The runner asks the matcher that was added last first, and one line becomes one annotation. So vet comes before
 * build here: a compiler error stands below a `# package` header, which only build's patterns know, and what is left
 * with a line and a column is vet's (whose findings have had no header since Go 1.26, and `# [package]` before).
 */
export const matchers: Readonly<Record<MatcherName, readonly ProblemMatcher[]>> = {
  vet: [
    {
      owner: 'go-vet',
      severity: 'warning',
      pattern: [{ regexp: `^(?:vet: )?${path}:(\\d+):(\\d+): (.+)$`, ...withoutLoop(position) }],
    },
  ],
  build: [
    {
      owner: 'go-load',
      severity: 'error',
      pattern: [
        {
          regexp: `^${path}:(\\d+):(\\d+): (no required module provides package .+|package .+ is not in (?:std|GOROOT).*|missing go\\.sum entry .+|cannot find (?:module|package) .+|import cycle not allowed.*|expected .+|use of (?:internal|vendored) package .+|import "[^"]+" is a program, not an importable package|malformed import path .+|found packages .+)$`,
          ...withoutLoop(position),
        },
      ],
    },
    {
      owner: 'go-build',
      severity: 'error',
      pattern: [
        { regexp: String.raw`^# [^\s\[].*$` },
        { regexp: `^${path}:(\\d+):(\\d+): (.+)$`, ...position },
      ],
    },
  ],
  test: [
    {
      owner: 'go-test',
      severity: 'error',
      pattern: [
        // A message of several lines is indented by eight; it must not hide the next message of the same test.
        { regexp: String.raw`^\s*--- FAIL: \S+ \(\d+\.\d+s\)$|^\s{8,}\S` },
        { regexp: String.raw`^\s{4,}([^\s:]+\.go):(\d+): (.+)$`, file: 1, line: 2, message: 3, loop: true },
      ],
    },
    {
      owner: 'go-test-testify',
      severity: 'error',
      pattern: [
        { regexp: String.raw`^\s{4,}([^\s:]+\.go):(\d+):\s*$`, file: 1, line: 2 },
        { regexp: String.raw`^\s+Error Trace:\s` },
        { regexp: String.raw`^\s+Error:\s+(\S.*)$`, message: 1 },
      ],
    },
  ],
};

function withoutLoop(groups: typeof position): Omit<MatcherPattern, 'regexp'> {
  const { loop: _, ...rest } = groups;
  return rest;
}
