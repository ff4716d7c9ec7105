import { describe, expect, test } from '@jest/globals';
import { type MatcherName, matchers, type ProblemMatcher } from '../../src/action/matchers.ts';

const cases: { name: string; on?: MatcherName[]; output: string; issues: string[] }[] = [
  {
    name: 'a compiler error below its package header is a build error',
    output: '# example.com/x\n./main.go:3:40: undefined: undefined1',
    issues: ['go-build error ./main.go:3:40 undefined: undefined1'],
  },
  {
    name: 'every error of a package is found, also of a test binary and with Windows paths',
    output:
      '# example.com/x [example.com/x.test]\nsub\\a_test.go:3:4: declared and not used: y\nC:\\w k\\b.go:10:2: x redeclared',
    issues: [
      'go-build error sub\\a_test.go:3:4 declared and not used: y',
      'go-build error C:\\w k\\b.go:10:2 x redeclared',
    ],
  },
  {
    name: 'what the loader says has no header',
    output:
      'main.go:4:2: no required module provides package github.com/a/b; to add it:\n\tgo get github.com/a/b\nmain.go:5:2: package foo is not in std (/go/src/foo)',
    issues: [
      'go-load error main.go:4:2 no required module provides package github.com/a/b; to add it:',
      'go-load error main.go:5:2 package foo is not in std (/go/src/foo)',
    ],
  },
  {
    name: 'vet of Go 1.26 prints findings without a header',
    output:
      'sub/a.go:3:24: fmt.Printf format %d has arg "x" of wrong type string\nvet: ./main.go:3:40: undefined: u',
    issues: [
      'go-vet warning sub/a.go:3:24 fmt.Printf format %d has arg "x" of wrong type string',
      'go-vet warning ./main.go:3:40 undefined: u',
    ],
  },
  {
    name: 'vet of older Go prints two headers',
    output: '# example.com/x\n# [example.com/x]\n./a.go:8:2: unreachable code',
    issues: ['go-vet warning ./a.go:8:2 unreachable code'],
  },
  {
    name: 'messages of a failing test and of its subtests, also after one of several lines',
    output:
      '--- FAIL: TestA (0.00s)\n    a_test.go:3: multi\n        line\n    a_test.go:4: second\n    --- FAIL: TestA/s (0.00s)\n        a_test.go:3: no\nFAIL',
    issues: [
      'go-test error a_test.go:3 multi',
      'go-test error a_test.go:4 second',
      'go-test error a_test.go:3 no',
    ],
  },
  {
    name: "testify's block is one annotation",
    output:
      '--- FAIL: TestB (0.00s)\n    b_test.go:9: \n        \tError Trace:\t/w/b_test.go:9\n        \tError:      \tNot equal: \n        \t            \texpected: 1',
    issues: ['go-test-testify error b_test.go:9 Not equal: '],
  },
  {
    name: 'the log of a passing test is no problem',
    output: '=== RUN   TestP\n    a_test.go:4: fine\n--- PASS: TestP (0.00s)\nPASS',
    issues: [],
  },
  {
    name: 'URLs, stack traces, log lines and file lists are no problems (actions/setup-go#46, #501)',
    output: [
      'see https://example.com/x.go:80:2: hello',
      '\t/root/a.go:12 +0x1d',
      '2026/01/01 10:00:00 main.go:12: starting',
      'ok  \texample.com/x\t0.002s',
      'main.go',
      'INFO main.go:12:3: not at the start of the line',
      'coverage: a.go:1.2,3.4 5 6',
    ].join('\n'),
    issues: [],
  },
  {
    name: 'build turned off leaves test alone',
    on: ['test'],
    output: '# example.com/x\n./main.go:3:40: undefined: u\n--- FAIL: TestA (0.00s)\n    a_test.go:3: boom',
    issues: ['go-test error a_test.go:3 boom'],
  },
  {
    name: 'vet turned off leaves its findings alone',
    on: ['build'],
    output: 'sub/a.go:3:24: unreachable code',
    issues: [],
  },
];

describe('problem matchers', () => {
  test.each(cases)('$name', ({ on, output, issues }) => {
    expect(runnerAnnotations(on ?? ['vet', 'build', 'test'], output)).toEqual(issues);
  });

  test('owners are unique, since the runner replaces a matcher of the same owner', () => {
    const owners = Object.values(matchers).flatMap((group) => group.map(({ owner }) => owner));
    expect(new Set(owners).size).toBe(owners.length);
  });
});

/** The runner's algorithm (actions/runner, IssueMatcher and OutputManager): last added first, one issue a line. */
function runnerAnnotations(names: MatcherName[], output: string): string[] {
  let active: { matcher: ProblemMatcher; state: (Found | undefined)[] }[] = [];
  for (const matcher of names.flatMap((name) => matchers[name])) active = [{ matcher, state: [] }, ...active];
  const issues: string[] = [];
  for (const line of output.split('\n')) {
    for (const entry of active) {
      const found = matchLine(entry.matcher, entry.state, line);
      if (found === undefined) continue;
      for (const other of active) if (other !== entry) other.state = [];
      if (!found.message?.trim()) continue;
      const place = [found.file, found.line, found.column].filter((part) => part !== undefined).join(':');
      issues.push(`${entry.matcher.owner} ${entry.matcher.severity} ${place} ${found.message}`);
      break;
    }
  }
  return issues;
}

type Found = Partial<Record<'file' | 'line' | 'column' | 'message', string>>;

function matchLine(
  { pattern }: ProblemMatcher,
  state: (Found | undefined)[],
  line: string,
): Found | undefined {
  for (let i = pattern.length - 1; i >= 0; i -= 1) {
    const running = i > 0 ? state[i - 1] : undefined;
    if (i > 0 && running === undefined) continue;
    const step = pattern[i]!;
    const groups = new RegExp(step.regexp).exec(line);
    const isLast = i === pattern.length - 1;
    if (groups === null) {
      state[isLast ? i - 1 : i] = undefined;
      continue;
    }
    const found: Found = { ...running };
    for (const key of ['file', 'line', 'column', 'message'] as const) {
      const value = step[key] === undefined ? undefined : groups[step[key]];
      if (found[key] === undefined && value !== undefined) found[key] = value;
    }
    if (!isLast) {
      state[i] = found;
      continue;
    }
    state.length = 0;
    if (step.loop) state[i - 1] = running;
    return found;
  }
  return undefined;
}
