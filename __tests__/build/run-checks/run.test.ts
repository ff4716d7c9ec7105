import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, realpathSync, writeFileSync } from 'node:fs';
import path, { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { gatherRunFacts } from '../../../src/build/run-checks/gather.ts';
import { planRuns, usualRun } from '../../../src/build/run-checks/plan.ts';
import { runPlanned } from '../../../src/build/run-checks/run.ts';
import { runChecks } from '../../../src/build/run-checks/run-checks.ts';
import type { RunCandidate } from '../../../src/build/run-checks/types.ts';
import type { RunCheck } from '../../../src/build/types.ts';
import { UserError } from '../../../src/errors.ts';
import { nodeFiles } from '../../../src/host/node/files.ts';
import { nodeMachine } from '../../../src/host/node/machine.ts';
import { nodeProcesses } from '../../../src/host/node/processes.ts';
import type { Processes } from '../../../src/host/ports.ts';
import { project, temporaryFolder } from '../../support/temp.ts';
import { target } from '../matrix/plans.ts';

const machine = nodeMachine();
const secret = 'ghs_aTokenOfThisJob';
const host = {
  machine,
  files: nodeFiles(),
  processes: nodeProcesses(machine, { ...process.env, ACTIONS_RUNTIME_TOKEN: secret }),
};
const here = `${machine.platform.os}/${machine.platform.arch}`;
const linux = machine.platform.os === 'linux';

/** What it prints depends on its first argument. */
const program = `package main

import (
	"os"
	"runtime"
)

func main() {
	switch os.Args[1] {
	case "--version":
		os.Stdout.WriteString("hello 1.0 " + runtime.GOOS + "/" + runtime.GOARCH + "\\n")
	case "fail":
		os.Exit(3)
	case "hang":
		for {
			runtime.Gosched()
		}
	case "talk":
		line := append(make([]byte, 1000), '\\n')
		for {
			os.Stdout.Write(line)
		}
	case "surroundings":
		entries, _ := os.ReadDir(".")
		println(len(entries))
		for _, variable := range os.Environ() {
			println(variable)
		}
	}
}
`;

let folder: string;
const candidates: RunCandidate[] = [];
const of = (id: string) => candidates.find(({ target }) => target.id === id)!;

beforeAll(async () => {
  folder = await project({ 'go.mod': 'module example.com/hello\n\ngo 1.21\n', 'main.go': program });
  for (const id of new Set([here, 'linux/amd64', 'linux/arm64', 'plan9/amd64'])) {
    const [GOOS, GOARCH] = id.split('/');
    const file = `${GOOS} ${GOARCH}/hello`;
    const env = { ...process.env, GOOS, GOARCH, CGO_ENABLED: '0', GOFLAGS: '', GOTOOLCHAIN: 'local' };
    execFileSync('go', ['build', '-trimpath', '-ldflags=-s -w', '-o', file, '.'], { cwd: folder, env });
    const path = join(folder, file);
    candidates.push({ target: target(id), package: 'example.com/hello', file, path, interpreter: null });
  }
}, 120_000);

async function check(
  some: readonly RunCandidate[],
  run: Partial<RunCheck>,
  roots: readonly string[] = [],
  limit?: number,
) {
  const facts = await gatherRunFacts(some, roots, host);
  const planned = planRuns(some, { ...usualRun, ...run }, facts);
  return runPlanned(planned, await temporaryFolder(), facts, host, limit);
}

describe('programs that were built', () => {
  test('are run where they can be, and are listed where they cannot', async () => {
    const results = await runChecks(
      {
        candidates,
        run: { ...usualRun, output: '^hello 1\\.0 \\w+/\\w+$' },
        roots: [],
        folder: await temporaryFolder(),
      },
      host,
    );
    expect(results).toHaveLength(candidates.length);
    for (const { target, status, by, why, output } of results) {
      if (status === 'not-run') expect(why).not.toBe('');
      else
        expect([target, status, output, by === null]).toEqual([
          target,
          'passed',
          `hello 1.0 ${target}`,
          false,
        ]);
    }
    const status = Object.fromEntries(results.map(({ target, status }) => [target, status]));
    expect(status[here]).toBe('passed');
    expect(status['plan9/amd64']).toBe('not-run');
    const emulated = ['/usr/bin/qemu-aarch64-static', '/usr/bin/qemu-aarch64'].some((path) =>
      existsSync(path),
    );
    if (here === 'linux/amd64' && emulated) expect(status['linux/arm64']).toBe('passed');
  }, 180_000);

  test('are not run where nobody asks', async () => {
    expect(await runChecks({ candidates, run: 'off', roots: [], folder: '/nowhere' }, host)).toEqual([]);
  });

  test('see an empty folder, and nothing of the job’s environment', async () => {
    const [result] = await check([of(here)], { args: ['surroundings'] });
    expect(result).toMatchObject({ status: 'passed' });
    expect(result!.output).toMatch(/^0\n/);
    expect(result!.output).not.toContain(secret);
    const names = result!.output
      .slice(2)
      .split('\n')
      .map((line) => line.split('=')[0]!);
    expect(names.sort()).toEqual(['HOME', 'LC_ALL', 'PATH', 'TMPDIR', 'TZ']);
  });

  test('that end otherwise, hang, or never stop talking have failed', async () => {
    const one = [of(here)];
    expect(await check(one, { args: ['fail'] })).toMatchObject([{ status: 'failed', exitCode: 3 }]);
    expect(await check(one, { args: ['fail'], exitCode: 3 })).toMatchObject([{ status: 'passed' }]);
    expect(await check(one, { args: ['hang'] }, [], 300)).toMatchObject([
      { status: 'failed', why: expect.stringContaining('did not end within') },
    ]);
    expect(await check(one, { args: ['talk'] })).toMatchObject([
      { status: 'failed', why: 'it printed more than a million characters' },
    ]);
  });

  test('that are gone, or are none, are not run', async () => {
    const missing = { ...of(here), path: join(folder, 'gone') };
    expect(await check([missing], {})).toMatchObject([
      { status: 'not-run', why: expect.stringMatching(/cannot be started|no such/i) },
    ]);
    const folders = { ...of(here), path: folder };
    expect(await check([folders], {})).toMatchObject([{ status: 'not-run' }]);
  });

  test('are not run where no process can be started', async () => {
    const processes: Processes = {
      ...host.processes,
      run: async () => {
        throw new UserError('TOOL_MISSING', 'There are no processes left.');
      },
    };
    const facts = await gatherRunFacts([of(here)], [], { ...host, processes });
    const planned = planRuns([of(here)], usualRun, facts);
    const results = await runPlanned(planned, await temporaryFolder(), facts, { ...host, processes });
    expect(results).toMatchObject([
      { status: 'not-run', why: 'There are no processes left.', exitCode: null },
    ]);
  });
});

describe('a root', () => {
  test('is seen as /, and left as it was', async () => {
    const root = await temporaryFolder();
    mkdirSync(join(root, 'mnt'));
    const results = await check([of('linux/amd64')], { args: ['surroundings'] }, [root]);
    const inside = results.at(-1)!;
    if (inside.status === 'passed') expect(inside.output).toMatch(/^1\n/);
    else expect(inside).toMatchObject({ status: 'not-run', why: expect.stringMatching(/this machine/) });
    expect(inside.by).toBe(`root ${root}`);
    expect(readdirSync(join(root, 'mnt'))).toEqual([]);
  });

  test('that has the loader and the libraries runs what needs them; an empty one does not', async () => {
    const system: RunCandidate = {
      ...of(here),
      file: 'env',
      path: realpathSync('/usr/bin/env'),
      interpreter: null,
    };
    const libraries = linux
      ? [...execFileSync('ldd', [system.path], { encoding: 'utf8' }).matchAll(/(\/\S+) \(/g)]
      : [];
    const interpreter = libraries.map(([, file]) => file!).find((file) => /\/ld-/.test(file)) ?? '/lib/ld';
    const [full, empty] = [await temporaryFolder(), await temporaryFolder()];
    for (const root of [full, empty]) mkdirSync(join(root, 'tmp'));
    for (const [, file] of libraries) {
      mkdirSync(dirname(join(full, file!)), { recursive: true });
      copyFileSync(file!, join(full, file!));
    }
    const [, first, second] = await check(
      [{ ...system, target: target(`linux/${machine.platform.arch}`), interpreter }],
      {},
      [full, empty],
    );
    if (linux && first!.status !== 'not-run') expect(first).toMatchObject({ status: 'passed', exitCode: 0 });
    else expect(first!.why).toMatch(/this machine/);
    expect(second).toMatchObject({ status: 'not-run', why: expect.stringMatching(/loader|this machine/) });
  });

  test('that is not there is refused', async () => {
    await expect(gatherRunFacts([of(here)], ['no such root'], host)).rejects.toMatchObject({
      code: 'INPUT_INVALID',
    });
  });
});

describe('what runs programs', () => {
  const linuxMachine = {
    ...machine,
    platform: { os: 'linux', arch: 'amd64' },
    path: path.posix,
    cwd: '/',
    env: () => undefined,
  };
  const nothing: Processes = {
    find: async () => undefined,
    attach: async () => 1,
    run: async () => {
      throw new UserError('TOOL_MISSING', 'gone');
    },
  };
  const files = { ...nodeFiles(), list: async () => undefined, stat: async () => undefined };

  test('is nothing on a bare machine', async () => {
    const facts = await gatherRunFacts(
      [...candidates, { ...of('linux/arm64'), interpreter: '/lib/ld-linux-aarch64.so.1' }],
      [],
      { machine: linuxMachine, files, processes: nothing },
    );
    expect(facts).toEqual({
      host: { os: 'linux', arch: 'amd64' },
      ...{
        qemu: {},
        wine: null,
        rosetta: false,
        wsl: null,
        interop: false,
        sysroots: [],
        roots: [],
        enter: null,
      },
      loaders: { '/lib/ld-linux-aarch64.so.1': [] },
      variables: [],
    });
  });

  test('on Windows is WSL, where a Linux is installed; and inherited variables are known by name', async () => {
    const windows = {
      ...machine,
      platform: { os: 'windows', arch: 'amd64' },
      path: path.win32,
      env: (name: string) => (name === 'SystemRoot' ? 'C:\\Windows' : undefined),
    };
    const ran: string[] = [];
    const processes: Processes = {
      ...nothing,
      run: async ({ program, args }) => {
        ran.push([program, ...args].join(' '));
        return { code: 0, stdout: 'GITHUB_TOKEN=x\r\nPath=C:\\\r\n', stderr: '' };
      },
    };
    const facts = await gatherRunFacts([of('linux/amd64')], [], { machine: windows, files, processes });
    expect(facts).toMatchObject({
      wsl: 'C:\\Windows\\System32\\wsl.exe',
      variables: ['GITHUB_TOKEN', 'Path'],
    });
    expect(ran).toContain('C:\\Windows\\System32\\cmd.exe /d /c set');
    // What is inherited is taken away again, whatever it is called.
    const commands: unknown[] = [];
    const one = { ...of(here), target: target('windows/amd64'), path: 'C:\\b\\hello.exe' };
    await runPlanned(planRuns([one], usualRun, facts), await temporaryFolder(), facts, {
      machine: windows,
      files: { ...files, makeDirectory: async () => {} },
      processes: {
        ...nothing,
        run: async (command) => {
          commands.push(command);
          return { code: 0, stdout: '', stderr: '' };
        },
      },
    });
    expect(commands).toMatchObject([
      {
        program: 'C:\\b\\hello.exe',
        args: ['--version'],
        env: { GITHUB_TOKEN: undefined, SystemRoot: 'C:\\Windows' },
      },
    ]);
  });

  test('is asked of wine, qemu and unshare only where something needs it', async () => {
    const asked: string[] = [];
    const processes: Processes = { ...nothing, find: async (name) => void asked.push(name) };
    await gatherRunFacts([of('linux/amd64'), { ...of('linux/amd64'), target: target('linux/386') }], [], {
      machine: linuxMachine,
      files,
      processes,
    });
    expect(asked).toEqual(['qemu-i386-static', 'qemu-i386']);
  });
});

test('a program that a script stands in for shows what it said', async () => {
  const script = join(await temporaryFolder(), 'hello');
  writeFileSync(script, '#!/bin/sh\necho "hello $1" >&2\nexit 1\n', { mode: 0o755 });
  const results = await check([{ ...of(here), path: script }], {});
  expect(results).toMatchObject([{ status: 'failed', output: 'hello --version', exitCode: 1 }]);
});

describe('a wine', () => {
  /** A script stands in for it: what it does for `wineboot.exe`, and for a program. */
  async function runUnder(boot: string, limit: number) {
    const wine = join(await temporaryFolder(), 'wine64');
    writeFileSync(
      wine,
      `#!/bin/sh\nif [ "$1" = wineboot.exe ]; then ${boot}; exit 0; fi\necho "hello $2 $(ls "$WINEPREFIX")"\n`,
      { mode: 0o755 },
    );
    const exe = { ...of('linux/amd64'), target: target('windows/amd64'), file: 'hello.exe' };
    const found = await gatherRunFacts([], [], host);
    const facts = { ...found, wine: { program: wine, prefix: null, wow64: false } };
    const planned = planRuns([exe, exe], usualRun, facts);
    return runPlanned(planned, await temporaryFolder(), facts, host, undefined, limit);
  }

  test('makes its Windows once, before the first program', async () => {
    if (here !== 'linux/amd64') return;
    const results = await runUnder('date +%N > "$WINEPREFIX/$$"', 30_000);
    expect(results.map(({ status, output }) => `${status} ${output}`)).toEqual([
      expect.stringMatching(/^passed hello --version \d+$/),
      results.map(({ status, output }) => `${status} ${output}`)[0],
    ]);
  });

  test('that does not start keeps programs from being run; they have not failed', async () => {
    if (here !== 'linux/amd64') return;
    const results = await runUnder('sleep 60', 300);
    const notRun = {
      status: 'not-run',
      by: 'wine',
      exitCode: null,
      why: 'wine did not start within 0.3 seconds',
    };
    expect(results).toMatchObject([notRun, notRun]);
  });
});
