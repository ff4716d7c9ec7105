import { execFile } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { UserError } from '../../src/errors.ts';
import { goEnv } from '../../src/go/env.ts';
import type { Command, Processes, ProcessResult } from '../../src/host/ports.ts';
import { project, temporaryFolder } from '../support/temp.ts';

function processes(run: (command: Command) => Promise<ProcessResult>): Processes {
  const unused = () => Promise.reject(new Error('only run is needed'));
  return { run, attach: unused, find: unused };
}

const printing = (stdout: string, code = 0, stderr = '') => processes(async () => ({ code, stdout, stderr }));

const real = processes(
  ({ program, args, cwd }) =>
    new Promise((resolve) => {
      execFile(program, [...args], { cwd, encoding: 'utf8' }, (error, stdout, stderr) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, stdout, stderr }),
      );
    }),
);

const refused = async (work: Promise<unknown>): Promise<UserError> => {
  const error = await work.then(
    () => new Error('it was accepted'),
    (reason: unknown) => reason,
  );
  if (error instanceof UserError) return error;
  throw error;
};

test('the real go command is asked once and says where everything is', async () => {
  let runs = 0;
  const counting = processes((command) => {
    runs++;
    return real.run(command);
  });
  const env = await goEnv(counting, 'go', await temporaryFolder());
  expect(runs).toBe(1);
  expect(env.GOROOT).not.toBe('');
  expect(env.GOVERSION).toMatch(/^go1\./);
  expect([env.GOOS, env.GOARCH, env.GOMODCACHE]).toEqual([env.raw.GOOS, env.raw.GOARCH, env.raw.GOMODCACHE]);
  expect(Object.keys(env.raw).length).toBeGreaterThan(20);
});

test('it runs where it is told to', async () => {
  const folder = await project({ 'go.mod': 'module example.com/m\n' });
  expect((await goEnv(real, 'go', folder)).raw.GOMOD).toContain('go.mod');
});

test('names that this Go does not know are empty', async () => {
  const env = await goEnv(
    printing('{"GOROOT":"C:\\\\Go","GOOS":"windows","odd":3}\n'),
    'C:\\Go\\bin\\go.exe',
  );
  expect([env.GOROOT, env.GOOS, env.GOMODCACHE, env.raw]).toEqual([
    'C:\\Go',
    'windows',
    '',
    { GOROOT: 'C:\\Go', GOOS: 'windows' },
  ]);
});

test.each([
  ['Unix', 'GOROOT="/usr/local/go 1"\nGOPATH=""\nCC=\'gcc\'\n', '/usr/local/go 1'],
  ['Windows', 'set GOROOT=C:\\Program Files\\Go\r\nset GOPATH=\r\nset CC=gcc\r\n', 'C:\\Program Files\\Go'],
])('Go before 1.9, which has no -json, is understood on %s', async (_, stdout, root) => {
  const old = processes(async ({ args }) =>
    args.includes('-json')
      ? { code: 2, stdout: '', stderr: 'flag provided but not defined: -json\nusage: env [var ...]\n' }
      : { code: 0, stdout, stderr: '' },
  );
  const env = await goEnv(old, '/opt/go/bin/go');
  expect([env.GOROOT, env.GOPATH, env.raw.CC]).toEqual([root, '', 'gcc']);
});

test.each([
  [
    'COMMAND_FAILED',
    '/x/go was not started: it is an arm64 program, and this machine is amd64',
    /another operating system or CPU/,
  ],
  ['COMMAND_FAILED', '/x/go was not started: the system denies to execute it', /noexec/],
  ['COMMAND_FAILED', '/x/go was not started: the interpreter in its first line does not exist', /loader/],
  ['TOOL_MISSING', '/x/go is not there, or is not a program', /missing/],
] as const)(
  'a go command that cannot be started (%s: %s) is unusable, and says why',
  async (code, words, hint) => {
    const cause = new UserError(code, words);
    const error = await refused(
      goEnv(
        processes(() => Promise.reject(cause)),
        '/x/go',
      ),
    );
    expect(error).toMatchObject({ code: 'GO_UNUSABLE', cause });
    expect(error.message).toBe(`/x/go is not a usable go command: it cannot be started: ${words}`);
    expect(error.hint).toMatch(hint);
  },
);

test.each([
  [126, '/bin/sh: go: Permission denied\n', /noexec/],
  [127, 'sh: 1: /x/go: not found\n', /loader/],
  [1, 'exec format error: /x/go\n', /CPU/],
  [2, 'go: cannot parse go.env\n', /by hand/],
  [124, '', /by hand/],
])('exit code %s is reported with what it wrote: %j', async (code, stderr, hint) => {
  const error = await refused(goEnv(printing('secret', code, stderr), '/x/go'));
  expect(error.code).toBe('GO_UNUSABLE');
  expect(error.message).toContain(`ended with code ${code}`);
  expect(error.message).toContain(stderr.trim());
  expect(error.message).not.toContain('secret');
  expect(error.hint).toMatch(hint);
});

test.each([
  'GOPROXY=https://user:secret@example.com',
  '[]',
  'null',
  '"secret"',
  '{"GOPROXY":"https://user:secret@',
])('output that is no JSON object is refused and not repeated: %j', async (stdout) => {
  const error = await refused(goEnv(printing(stdout), '/x/go'));
  expect(error.code).toBe('GO_UNUSABLE');
  expect(`${error.message} ${error.cause}`).not.toContain('secret');
});

test('no go on PATH, and what is no failure of the program, stay what they are', async () => {
  const absent = new UserError('TOOL_MISSING', 'go was not found on PATH');
  await expect(
    goEnv(
      processes(() => Promise.reject(absent)),
      'go',
    ),
  ).rejects.toBe(absent);
  const bug = new TypeError('a bug');
  await expect(
    goEnv(
      processes(() => Promise.reject(bug)),
      '/x/go',
    ),
  ).rejects.toBe(bug);
});
