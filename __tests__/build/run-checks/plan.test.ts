import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareRuns } from '../../../src/build/run-checks/compare.ts';
import { judgeRun } from '../../../src/build/run-checks/judge.ts';
import { planRuns, usualRun } from '../../../src/build/run-checks/plan.ts';
import type { Ended, RunCandidate, RunFacts, RunStep } from '../../../src/build/run-checks/types.ts';
import type { RunResult, Target } from '../../../src/build/types.ts';
import { target } from '../matrix/plans.ts';

const GLIBC = '/lib64/ld-linux-x86-64.so.2';
const MUSL = '/lib/ld-musl-x86_64.so.1';
const ARM = '/lib/ld-linux-aarch64.so.1';

const facts: RunFacts = {
  host: { os: 'linux', arch: 'amd64' },
  qemu: { arm64: '/usr/bin/qemu-aarch64-static' },
  wine: { program: '/usr/bin/wine64', prefix: null, wow64: false },
  rosetta: false,
  wsl: null,
  interop: false,
  loaders: { [GLIBC]: ['', '/roots/old'], [MUSL]: ['/roots/musl'], [ARM]: ['/usr/aarch64-linux-gnu'] },
  sysroots: ['/usr/aarch64-linux-gnu'],
  roots: [],
  enter: ['/usr/bin/unshare', '--user', '--map-root-user', '--mount'],
  variables: [],
};
const bare: Partial<RunFacts> = { qemu: {}, wine: null, loaders: {}, sysroots: [] };
const on = (os: string, arch: string, more: Partial<RunFacts> = {}) => ({
  host: { os, arch },
  ...bare,
  ...more,
});

function candidate(
  id: string,
  interpreter: string | null = null,
  settings: Partial<Target> = {},
): RunCandidate {
  return {
    target: target(id, settings),
    package: 'example.com/hello',
    file: `hello_${id.replaceAll('/', '_')}/hello`,
    path: `/b ü/${id.replaceAll('/', '_')}/hello`,
    interpreter,
  };
}

/** In one line: who runs it and with what, or why nobody does. */
function planned(one: RunCandidate, more: Partial<RunFacts> = {}): string[] {
  return planRuns([one], usualRun, { ...facts, ...more }).map((step) =>
    step.kind === 'run' ? `${step.by}: ${[step.program, ...step.args].join(' ')}` : `not-run: ${step.why}`,
  );
}

describe('a program is run here', () => {
  test.each<[string, string | null, Partial<RunFacts>, string]>([
    ['linux/amd64', null, {}, 'native: /b ü/linux_amd64/hello --version'],
    ['linux/amd64', GLIBC, {}, 'native: /b ü/linux_amd64/hello --version'],
    ['linux/amd64', MUSL, {}, `not-run: its loader ${MUSL} is not on this machine`],
    ['linux/386', null, {}, 'native (32 bit): /b ü/linux_386/hello --version'],
    [
      'linux/arm64',
      null,
      {},
      'qemu-aarch64-static: /usr/bin/qemu-aarch64-static /b ü/linux_arm64/hello --version',
    ],
    [
      'linux/arm64',
      ARM,
      {},
      'qemu-aarch64-static: /usr/bin/qemu-aarch64-static -L /usr/aarch64-linux-gnu /b ü/linux_arm64/hello --version',
    ],
    [
      'linux/arm64',
      ARM,
      { loaders: {} },
      `not-run: its loader ${ARM} is not on this machine, nor in a sysroot of a cross compiler`,
    ],
    ['linux/riscv64', null, {}, 'not-run: this machine is amd64, and there is no qemu-user for riscv64'],
    ['windows/amd64', null, {}, 'wine: /usr/bin/wine64 /b ü/windows_amd64/hello --version'],
    ['windows/386', null, {}, 'not-run: this wine runs 64-bit programs only'],
    ['windows/arm64', null, {}, 'not-run: wine on amd64 runs no programs for arm64'],
    ['windows/amd64', null, bare, 'not-run: this machine is linux, and there is no wine'],
    [
      'windows/amd64',
      null,
      { ...bare, interop: true },
      'Windows (from WSL): /b ü/windows_amd64/hello --version',
    ],
    [
      'darwin/arm64',
      null,
      {},
      'not-run: this machine is linux/amd64, and nothing here runs programs for darwin/arm64',
    ],
    [
      'freebsd/amd64',
      null,
      {},
      'not-run: this machine is linux/amd64, and nothing here runs programs for freebsd/amd64',
    ],
    ['wasip1/wasm', null, {}, 'not-run: WebAssembly needs a host of its own'],
    [
      'darwin/amd64',
      null,
      on('darwin', 'arm64', { rosetta: true }),
      'Rosetta: /b ü/darwin_amd64/hello --version',
    ],
    [
      'darwin/amd64',
      null,
      on('darwin', 'arm64'),
      'not-run: this machine is darwin/arm64, and nothing here runs programs for darwin/amd64',
    ],
    ['darwin/arm64', '/usr/lib/dyld', on('darwin', 'arm64'), 'native: /b ü/darwin_arm64/hello --version'],
    ['windows/386', null, on('windows', 'amd64'), 'native (32 bit): /b ü/windows_386/hello --version'],
    [
      'windows/amd64',
      null,
      on('windows', 'arm64'),
      'Windows on ARM (emulated): /b ü/windows_amd64/hello --version',
    ],
    ['linux/amd64', null, on('windows', 'amd64'), 'not-run: no Linux is installed in WSL here'],
    ['linux/arm64', null, on('windows', 'amd64', { wsl: 'wsl' }), 'not-run: the Linux in WSL here is amd64'],
    [
      'linux/amd64',
      GLIBC,
      on('windows', 'amd64', { wsl: 'wsl.exe' }),
      'wsl: wsl.exe --exec /b ü/linux_amd64/hello --version',
    ],
    ['freebsd/386', null, on('freebsd', 'amd64'), 'native (32 bit): /b ü/freebsd_386/hello --version'],
  ])('%s with loader %s where %j: %s', (id, interpreter, more, expected) => {
    expect(planned(candidate(id, interpreter), more)).toEqual([expected]);
  });

  test('from a Windows path in WSL by its Linux one', () => {
    const one = { ...candidate('linux/amd64'), path: 'D:\\a b\\hello' };
    const step = planRuns([one], usualRun, { ...facts, ...on('windows', 'amd64', { wsl: 'wsl.exe' }) })[0]!;
    expect(step).toMatchObject({ args: ['--exec', '/mnt/d/a b/hello', '--version'] });
  });

  test.each(['c-archive', 'c-shared', 'plugin', 'shared'])('never as -buildmode=%s', (buildmode) => {
    expect(planned(candidate('linux/amd64', null, { buildmode }))).toEqual([
      `not-run: -buildmode=${buildmode} makes no program`,
    ]);
  });

  test('as its own target says, or not at all', () => {
    const run = { args: ['-v', 'x y'], exitCode: 3, output: 'v1' };
    const [own, plain] = [candidate('linux/amd64', null, { run }), candidate('linux/386')];
    expect(planRuns([own, plain], 'off', facts)).toMatchObject([{ check: run, args: ['-v', 'x y'] }]);
    expect(planRuns([plain], 'off', facts)).toEqual([]);
  });

  test('only if what its output must match is an expression', () => {
    expect(() => planRuns([candidate('linux/386')], { ...usualRun, output: '(' }, facts)).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID' }),
    );
  });

  test('with an environment of a few variables, and a person’s own wine', () => {
    const [native] = planRuns([candidate('linux/amd64')], usualRun, facts);
    expect(Object.keys((native as RunStep).env).sort()).toEqual(['LC_ALL', 'PATH', 'TZ']);
    const wine = { program: 'wine', prefix: '/mine', wow64: true };
    const [step] = planRuns([candidate('windows/386')], usualRun, { ...facts, wine });
    expect(step).toMatchObject({ kind: 'run', env: { WINEPREFIX: '/mine', WINEDEBUG: '-all' } });
  });

  test('or there is a reason why not: plain data, whatever is asked', () => {
    const ports = [
      'linux/amd64',
      'linux/arm64',
      'windows/386',
      'darwin/amd64',
      'plan9/386',
      'js/wasm',
      'linux/mips',
    ];
    const any = fc.record({
      ids: fc.array(fc.constantFrom(...ports)),
      os: fc.constantFrom('linux', 'windows', 'darwin', 'freebsd'),
      arch: fc.constantFrom('amd64', 'arm64'),
      interpreter: fc.constantFrom(null, GLIBC, MUSL, '/x'),
      wsl: fc.constantFrom(null, 'wsl.exe'),
      rosetta: fc.boolean(),
    });
    fc.assert(
      fc.property(any, ({ ids, os, arch, interpreter, wsl, rosetta }) => {
        const steps = planRuns(
          ids.map((id) => candidate(id, interpreter)),
          usualRun,
          { ...facts, host: { os, arch }, wsl, rosetta },
        );
        expect(steps).toHaveLength(ids.length);
        for (const step of steps) if (step.kind === 'not-run') expect(step.why).not.toBe('');
        expect(JSON.parse(JSON.stringify(steps))).toEqual(steps);
      }),
    );
  });
});

describe('in a root', () => {
  const old = { name: 'old', path: '/roots/old', mount: '/mnt' };
  const musl = { name: 'musl', path: '/roots/musl', mount: '/tmp' };
  const rooted = (one: RunCandidate, more: Partial<RunFacts> = {}) =>
    planned(one, { roots: [old, musl], ...more }).slice(1);
  const enter = (path: string, mount: string, name: string) =>
    expect.stringMatching(
      new RegExp(
        `^root ${name}: /usr/bin/unshare --user --map-root-user --mount /bin/sh -c mount --bind .* sh /b ü/linux_\\w+ ${path}${mount} ${path} ${mount}/hello --version$`,
      ),
    );

  test('a static program runs in each', () => {
    expect(rooted(candidate('linux/amd64'))).toEqual([
      enter('/roots/old', '/mnt', 'old'),
      enter('/roots/musl', '/tmp', 'musl'),
    ]);
    expect(rooted(candidate('linux/386'))).toHaveLength(2);
  });

  test('a dynamic one runs where its loader is', () => {
    expect(rooted(candidate('linux/amd64', MUSL))).toEqual([
      `not-run: its loader ${MUSL} is not in that root`,
      enter('/roots/musl', '/tmp', 'musl'),
    ]);
  });

  test('one for another CPU runs through qemu, if it needs anything of the root', () => {
    const loaders = { [ARM]: ['/roots/old'] };
    expect(rooted(candidate('linux/arm64', ARM), { loaders })).toEqual([
      'root old: /usr/bin/qemu-aarch64-static -L /roots/old /b ü/linux_arm64/hello --version',
      `not-run: its loader ${ARM} is not in that root`,
    ]);
    expect(rooted(candidate('linux/arm64'))).toEqual([]);
  });

  test.each<[string, Partial<RunFacts>, string]>([
    [
      'namespaces are not allowed',
      { enter: null },
      'this machine lets nobody but root have namespaces of their own',
    ],
    [
      'there is no place for it',
      { roots: [{ ...old, mount: null }] },
      'it has neither a folder mnt nor a folder tmp',
    ],
    ['the machine is no Linux', { ...on('darwin', 'arm64'), roots: [old] }, 'this machine is darwin'],
  ])('it is not run where %s', (_, more, why) => {
    expect(rooted(candidate('linux/amd64'), more)[0]).toContain(`not-run: ${why}`);
  });

  test('a program of another system is passed over', () => {
    expect(rooted(candidate('windows/amd64'))).toEqual([]);
  });
});

describe('a run', () => {
  const step = (by = 'native', more: Partial<RunStep> = {}): RunStep => ({
    kind: 'run',
    candidate: candidate('linux/amd64'),
    check: usualRun,
    by,
    program: 'p',
    args: [],
    env: {},
    prepares: null,
    ...more,
  });
  const ended = (code: number, stdout: string, how: 'itself' | 'time' | 'output' = 'itself'): Ended => ({
    code,
    stdout,
    stderr: '',
    ended: how,
  });
  const expecting = (check: Partial<RunStep['check']>) =>
    step('native', { check: { ...usualRun, ...check } });

  test.each<[string, RunStep, Ended, RunResult['status'], string]>([
    ['ended well', step(), ended(0, 'hello 1.0\r\n'), 'passed', 'it ended with 0'],
    ['ended otherwise', step(), ended(2, 'usage'), 'failed', 'it ended with 2, and 0 was expected'],
    ['crashed', step(), ended(139, ''), 'failed', 'it ended with 139 (signal 11), and 0 was expected'],
    ['ended as it should', expecting({ exitCode: 2 }), ended(2, ''), 'passed', 'it ended with 2'],
    [
      'matches',
      expecting({ output: '^hello 1\\.' }),
      ended(0, 'x\nhello 1.0'),
      'passed',
      'it ended with 0, and its output matches',
    ],
    [
      'does not match',
      expecting({ output: '^1' }),
      ended(0, 'hello'),
      'failed',
      'its output does not match ^1',
    ],
    ['hangs', step(), ended(124, '', 'time'), 'failed', 'it did not end within 10 seconds'],
    ['ends with 124 by itself', step(), ended(124, ''), 'failed', 'it ended with 124, and 0 was expected'],
    [
      'never stops talking',
      step(),
      ended(143, 'x', 'output'),
      'failed',
      'it printed more than a million characters',
    ],
    ['cannot start', step(), { ended: 'not-started', why: 'no\nmore' }, 'not-run', 'no'],
    [
      'is for another CPU',
      step(),
      ended(126, "env: '/x': Exec format error"),
      'not-run',
      "it cannot be started here: '/x': Exec format error",
    ],
    ['prints 126 itself', step(), ended(126, 'no'), 'failed', 'it ended with 126, and 0 was expected'],
    [
      'needs a newer CPU',
      step(),
      ended(1, 'This program can only be run on AMD64 processors with v4 microarchitecture support.\n'),
      'not-run',
      'this processor is too old for it: This program can only be run on AMD64 processors with v4 microarchitecture support.',
    ],
    [
      'needs a newer CPU, says glibc',
      step(),
      ended(127, 'x: CPU ISA level is lower than required'),
      'not-run',
      'this processor is too old for it',
    ],
    [
      'meets an old wine',
      step('wine'),
      ended(2, 'fatal error: bcryptprimitives.dll not found'),
      'not-run',
      'this wine is too old for programs of today’s Go (bcryptprimitives.dll is missing): wine 9 has it, and an older one is given it where x86_64-w64-mingw32-gcc is',
    ],
    [
      'says the same elsewhere',
      step(),
      ended(2, 'bcryptprimitives.dll not found'),
      'failed',
      'it ended with 2, and 0 was expected',
    ],
    [
      'finds no loader',
      step('qemu-arm-static'),
      ended(255, "qemu-arm-static: Could not open '/lib/ld-linux.so.3': No such file or directory"),
      'not-run',
      "qemu finds no loader: qemu-arm-static: Could not open '/lib/ld-linux.so.3': No such file or directory",
    ],
    [
      'is not let in',
      step('root old'),
      ended(125, 'mount: denied'),
      'not-run',
      'the root cannot be entered: mount: denied',
    ],
    [
      'needs a newer glibc',
      step('root old'),
      ended(1, "/mnt/hello: /lib64/libc.so.6: version `GLIBC_2.34' not found"),
      'failed',
      'it ended with 1, and 0 was expected',
    ],
  ])('that %s', (_, of, how, status, why) => {
    expect(judgeRun(of, how)).toMatchObject({ status, why, target: 'linux/amd64' });
  });

  test('shows the first lines of its output, and none of its control characters', () => {
    const { output } = judgeRun(step(), ended(0, `\x1b[31mred\r\n${'x'.repeat(500)}\n${'y\n'.repeat(100)}`));
    expect(output.split('\n')).toHaveLength(21);
    expect(output).toMatch(/^\ufffd\[31mred\nx{200}…\ny\n/);
  });
});

describe('outputs', () => {
  const result = (one: RunCandidate, output: string, more: Partial<RunResult> = {}): RunResult => ({
    target: one.target.id,
    file: one.file,
    status: 'passed',
    by: 'native',
    exitCode: 0,
    output,
    why: 'ok',
    ...more,
  });
  const [a, b, c] = [
    candidate('linux/amd64'),
    candidate('linux/arm64'),
    { ...candidate('windows/amd64'), file: 'w/hello.exe' },
  ];

  test('that differ only in what they were built for are the same', () => {
    const results = [
      result(a, 'hello 1.0 linux/amd64'),
      result(b, 'hello 1.0 linux/arm64'),
      result(c, 'hello.exe 1.0 windows/amd64'),
    ];
    expect(compareRuns(results, [a, b, c])).toEqual(results);
  });

  test('that name where the program lies are the same, as this machine says it, wine or a root', () => {
    const [here, emulated, wine] = [
      { ...a, path: '/tmp/größe 1/0/out/hello' },
      { ...b, path: '/tmp/größe 1/1/out/hello' },
      { ...c, path: '/tmp/größe 1/2/out/hello.exe' },
    ];
    const results = [
      result(here, 'Usage of /tmp/größe 1/0/out/hello:'),
      result(emulated, 'Usage of /tmp/größe 1/1/out/hello:'),
      result(emulated, 'Usage of /mnt/hello:', { by: 'root musl' }),
      result(wine, 'Usage of Z:\\tmp\\größe 1\\2\\out\\hello.exe:'),
    ];
    expect(compareRuns(results, [here, emulated, wine])).toEqual(results);
  });

  test('that differ otherwise are told, and are no failure', () => {
    const results = [result(a, 'hello 1.0'), result(b, 'hello (devel)'), result(c, 'hello.exe 1.0')];
    expect(compareRuns(results, [a, b, c]).map(({ status, why }) => `${status}: ${why}`)).toEqual([
      'passed: ok',
      'passed: ok; its output is not that of linux/amd64: "hello (devel)" against "hello 1.0"',
      'passed: ok',
    ]);
  });

  test('of other programs and of runs that did not pass are not compared', () => {
    const other = { ...b, package: 'example.com/other' };
    const results = [result(a, 'x'), result(other, 'y'), result(c, 'z', { status: 'not-run' })];
    expect(compareRuns(results, [a, other, c])).toEqual(results);
  });
});
