import { spawn } from 'node:child_process';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import nodePath, { delimiter, join } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { UserError } from '../../../src/errors.ts';
import { describeForeign, foreignProgram } from '../../../src/host/node/foreign-program.ts';
import { nodeMachine } from '../../../src/host/node/machine.ts';
import { childEnvironment, nodeProcesses } from '../../../src/host/node/processes.ts';
import { readText } from '../../../src/host/node/read-text.ts';
import { explain } from '../../../src/host/node/spawn-failure.ts';
import { planSpawn, programCandidates, type SpawnFacts } from '../../../src/host/node/spawn-plan.ts';
import type { Command, Machine, RunningProgram } from '../../../src/host/ports.ts';
import { project, temporaryFolder } from '../../support/temp.ts';

const processes = nodeProcesses(nodeMachine());
const node = (code: string, ...args: string[]): Command => ({
  program: process.execPath,
  args: ['-e', code, '--', ...args],
});

describe('run', () => {
  test('collects what is printed, and returns any exit code', async () => {
    const result = await processes.run(
      node('console.log("out ü"); console.error("err"); process.exitCode = 3'),
    );
    expect(result).toEqual({ code: 3, stdout: 'out ü\n', stderr: 'err\n' });
  });

  test('passes arguments as they are: there is no shell', async () => {
    const args = ['$HOME', '`id`', 'a b', '"', "'", ';', '|', '*', '', '\\', 'ü🚀', 'a\nb', '%PATH%', '!x'];
    const result = await processes.run(node('console.log(JSON.stringify(process.argv.slice(1)))', ...args));
    expect(JSON.parse(result.stdout)).toEqual(args);
  });

  test('changes the environment on top of the inherited one', async () => {
    const own = nodeProcesses(nodeMachine(), { PATH: process.env.PATH, KEEP: 'k', GONE: 'g', OTHER: 'o' });
    const result = await own.run({
      ...node('const {KEEP,GONE,OTHER} = process.env; console.log(JSON.stringify({KEEP,GONE,OTHER}))'),
      env: { GONE: undefined, OTHER: 'new' },
    });
    expect(JSON.parse(result.stdout)).toEqual({ KEEP: 'k', OTHER: 'new' });
  });

  test('gives the child no input to wait for', async () => {
    const code = 'process.stdin.on("end", () => console.log("no input")).resume()';
    expect((await processes.run(node(code))).stdout).toBe('no input\n');
  });

  test('reports lines of both streams as they come', async () => {
    const lines: string[] = [];
    await processes.run({
      ...node('console.log("a\\nb"); console.error("c"); process.stdout.write("d\\r\\nlast")'),
      onLine: (line) => lines.push(line),
    });
    expect(lines.sort()).toEqual(['a', 'b', 'c', 'd', 'last']);
  });

  test.each(['SIGTERM', 'SIGKILL'] as const)(
    'a child that dies of %s has 128 and its number',
    async (signal) => {
      const { code } = await processes.run(
        node(`process.kill(process.pid, '${signal}'); setTimeout(() => {}, 9e5)`),
      );
      expect(code).toBe(signal === 'SIGTERM' ? 143 : 137);
    },
  );

  test('a timeout ends the whole tree, also what ignores SIGTERM, and has code 124', async () => {
    const stubborn = `process.on('SIGTERM', () => {}); console.log(process.pid); setInterval(() => {}, 1000)`;
    const parent = `require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(stubborn)}], { stdio: 'inherit' }); setInterval(() => {}, 1000)`;
    const result = await processes.run({ ...node(parent), timeout: 1_500 });
    expect(result.code).toBe(124);
    const grandchild = Number(result.stdout.trim());
    expect(grandchild).toBeGreaterThan(0);
    await gone(grandchild);
  });

  test.each([
    ['is denied, or knows no /t (wine)', '#!/bin/sh\nexit 1\n'],
    ['is not there', undefined],
  ])('where taskkill %s, a timeout on Windows ends the program itself', async (_, taskkill) => {
    // There a script is no program, whatever its name ends in.
    if (process.platform === 'win32') return;
    const root = await project({
      'slow.exe': '#!/bin/sh\nexec sleep 60\n',
      ...(taskkill === undefined ? {} : { 'System32/taskkill.exe': taskkill }),
    });
    for (const name of ['slow.exe', 'System32/taskkill.exe'])
      await chmod(join(root, name), 0o755).catch(() => undefined);
    const windows: Machine = {
      ...nodeMachine(),
      platform: { os: 'windows', arch: 'amd64' },
      path: nodePath,
      env: (name) => (name === 'SystemRoot' ? root : undefined),
    };
    const slow = { program: join(root, 'slow.exe'), args: [], timeout: 100 };
    expect((await nodeProcesses(windows).run(slow)).code).toBe(124);
  });

  test('can be ended while it runs, with what it started, and no more when it has ended', async () => {
    const children: RunningProgram[] = [];
    const { code } = await processes.run({
      program: '/bin/sh',
      args: ['-c', 'sleep 60 & echo begun; wait'],
      onStart: (program) => void children.push(program),
      onLine: () => children[0]!.end(),
    });
    expect(code).toBe(143);
    // Its number may be another program's by now: neither a signal nor a timer for one is left behind.
    expect(() => children[0]!.end()).not.toThrow();
  });

  test('a daemon that keeps the pipes open does not hold it up', async () => {
    const code = `const c = require('child_process').spawn(process.execPath, ['-e', 'setTimeout(() => {}, 9e5)'], { stdio: 'inherit', detached: true }); c.unref(); console.log(c.pid)`;
    const result = await processes.run(node(code));
    expect(result.code).toBe(0);
    process.kill(Number(result.stdout.trim()), 'SIGKILL');
  });
});

describe('what cannot be started', () => {
  test('a program that is not on PATH', async () => {
    const error = await failure(processes.run({ program: 'no-such-tool', args: [] }));
    expect(error).toMatchObject({
      code: 'TOOL_MISSING',
      message: 'no-such-tool was not found on PATH',
      hint: expect.stringContaining('no-such-tool'),
    });
  });

  test('a program of the current folder that was not asked for by path', async () => {
    const cwd = await programs({ 'here-only': '#!/bin/sh\necho hijacked\n' });
    for (const PATH of ['', '.', `${delimiter}${delimiter}`, 'bin']) {
      const error = await failure(processes.run({ program: 'here-only', args: [], cwd, env: { PATH } }));
      expect(error.code).toBe('TOOL_MISSING');
    }
  });

  test('a file that may not be executed', async () => {
    const cwd = await project({ plain: 'text' });
    expect(await failure(processes.run({ program: './plain', args: [], cwd }))).toMatchObject({
      code: 'TOOL_MISSING',
      message: './plain is not there, or is not a program',
    });
  });

  test('a path that is too long for Windows', async () => {
    const cwd = await temporaryFolder();
    const path = `C:\\${'long folder\\'.repeat(22)}go.exe`;
    const enoent = Object.assign(new Error('spawn ENOENT'), { code: 'ENOENT' });
    expect(explain(enoent, path, cwd, true)).toMatchObject({
      code: 'COMMAND_FAILED',
      message: `${path} was not started: its path has 273 characters, and Windows starts programs with at most 259`,
      hint: 'Choose a folder with a shorter path.',
    });
    expect(explain(enoent, 'C:\\go.exe', cwd, true)).toMatchObject({
      message: 'C:\\go.exe was not started: the system says ENOENT',
    });
  });

  test('a script whose interpreter is missing', async () => {
    const cwd = await programs({ script: '#!/no/such/interpreter\n' });
    expect(await failure(processes.run({ program: './script', args: [], cwd }))).toMatchObject({
      code: 'COMMAND_FAILED',
      message: expect.stringContaining('the interpreter in its first line does not exist'),
    });
  });

  test('a working directory that is missing', async () => {
    const cwd = join(await temporaryFolder(), 'gone');
    expect(await failure(processes.run({ ...node(''), cwd }))).toMatchObject({
      code: 'COMMAND_FAILED',
      message: expect.stringContaining(`${cwd} does not exist`),
    });
  });

  test('a program of another system, which /bin/sh would read as a script', async () => {
    const cwd = await programs({ tool: Buffer.from('\xcf\xfa\xed\xfe\necho ran\n', 'latin1') });
    expect(await failure(processes.run({ program: './tool', args: [], cwd }))).toMatchObject({
      code: 'COMMAND_FAILED',
      message: expect.stringContaining('a program for macOS'),
    });
  });

  test('an argument with a NUL byte, which is not shown', async () => {
    const error = await failure(processes.run(node('', 's3cret\0')));
    expect(error.code).toBe('INPUT_INVALID');
    expect(error.message).not.toContain('s3cret');
  });

  test('arguments that are too long', async () => {
    const error = await failure(processes.run(node('', 'x'.repeat(4_000_000))));
    expect(error).toMatchObject({ code: 'COMMAND_FAILED', message: expect.stringContaining('too long') });
  });
});

describe('find', () => {
  test("looks along PATH, or along the caller's path", async () => {
    const [first, second] = [
      await programs({ tool: '#!/bin/sh\n' }),
      await programs({ tool: '#!/bin/sh\n' }),
    ];
    expect(await processes.find('tool', [first, second].join(delimiter))).toBe(join(first, 'tool'));
    expect(await processes.find('tool', second)).toBe(join(second, 'tool'));
    expect(await processes.find('tool')).toBeUndefined();
  });

  test('passes over folders and files that are no programs', async () => {
    const plain = await project({ tool: 'text' });
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'tool'));
    const real = await programs({ tool: '#!/bin/sh\n' });
    expect(await processes.find('tool', [plain, folder, real].join(delimiter))).toBe(join(real, 'tool'));
  });

  test('a path is relative to the folder of the command', async () => {
    const cwd = await programs({ 'bin/tool': '#!/bin/sh\necho "from $PWD"\n' });
    expect((await processes.run({ program: 'bin/tool', args: [], cwd })).stdout).toBe(`from ${cwd}\n`);
  });
});

describe('attach', () => {
  test.each([
    ['process.exitCode = 5', 5],
    [`process.kill(process.pid, 'SIGTERM'); setTimeout(() => {}, 9e5)`, 143],
  ])('%s gives %d', async (code, expected) => {
    expect(await processes.attach(node(code))).toBe(expected);
  });

  test('ends a child that takes longer than its time', async () => {
    expect(await processes.attach({ ...node('setInterval(() => {}, 1000)'), timeout: 300 })).toBe(124);
  });

  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    'passes %s on and returns what the child says',
    async (signal) => {
      const child = `process.on('${signal}', () => { console.log('child got it'); process.exit(42) }); console.log('ready'); setInterval(() => {}, 1000)`;
      const outer = spawn(process.execPath, ['--input-type=module', '-e', await wrapper(child)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let output = '';
      outer.stdout.on('data', (chunk: Buffer) => {
        output += String(chunk);
        if (String(chunk).includes('ready')) outer.kill(signal);
      });
      const code = await new Promise((resolve) => outer.once('close', resolve));
      expect({ code, output }).toEqual({ code: 42, output: 'ready\nchild got it\n' });
    },
  );

  test('in a terminal the child hears Ctrl-C once, from the terminal', async () => {
    const child = `let n = 0; process.on('SIGINT', () => { n += 1; setTimeout(() => { console.log('heard ' + n); process.exit(7) }, 300) }); console.log('ready'); setInterval(() => {}, 1000)`;
    const folder = await project({ 'outer.mjs': await wrapper(child) });
    const command = `exec '${process.execPath}' '${join(folder, 'outer.mjs')}'`;
    const outer = spawn('script', ['-qec', command, '/dev/null'], { stdio: ['pipe', 'pipe', 'inherit'] });
    let output = '';
    outer.stdout.on('data', (chunk: Buffer) => {
      output += String(chunk);
      if (String(chunk).includes('ready')) outer.stdin.write('\x03');
    });
    const code = await new Promise((resolve) => outer.once('close', resolve));
    expect(output).toContain('heard 1');
    expect(code).toBe(7);
  });
});

describe('on Windows', () => {
  const facts = (env: Record<string, string> = {}): SpawnFacts => ({
    windows: true,
    path: nodePath.win32,
    env: (name) => env[name],
  });

  test.each<[string, string, Record<string, string>, string[]]>([
    ['PATHEXT is applied in its order', 'go', { PATHEXT: '.EXE;.CMD' }, ['C:\\Go\\go.exe', 'C:\\Go\\go.cmd']],
    ['a full name is tried first', 'GO.EXE', { PATHEXT: '.EXE' }, ['C:\\Go\\GO.EXE', 'C:\\Go\\GO.EXE.exe']],
    ['scripts of other hosts are not programs', 'go', { PATHEXT: '.JS;.PS1;.EXE' }, ['C:\\Go\\go.exe']],
    [
      'PATHEXT may be missing',
      'go',
      {},
      ['C:\\Go\\go.com', 'C:\\Go\\go.exe', 'C:\\Go\\go.bat', 'C:\\Go\\go.cmd'],
    ],
    ['a version is no extension', 'go1.26', { PATHEXT: '.EXE' }, ['C:\\Go\\go1.26.exe']],
    ['a path is relative to the folder', '.\\x', { PATHEXT: '.EXE' }, ['C:\\cwd\\x.exe']],
    ['a path with slashes is a path', 'D:/x.exe', { PATHEXT: '.EXE' }, ['D:\\x.exe', 'D:\\x.exe.exe']],
  ])('%s', (_, program, env, expected) => {
    expect(programCandidates(program, 'C:\\Go', 'C:\\cwd', facts(env))).toEqual(expected);
  });

  test('quotes in PATH are ignored, and the current folder is not looked into', () => {
    const found = programCandidates(
      'a.exe',
      '"C:\\P F";.;; D:\\x ;bin',
      'C:\\cwd',
      facts({ PATHEXT: '.exe' }),
    );
    expect(found.filter((path) => !path.endsWith('.exe.exe'))).toEqual(['C:\\P F\\a.exe', 'D:\\x\\a.exe']);
  });

  test('an .exe is started as it is', () => {
    expect(planSpawn('C:\\Go\\bin\\go.exe', ['a b', '%x%'], facts())).toEqual({
      file: 'C:\\Go\\bin\\go.exe',
      args: ['a b', '%x%'],
      windowsVerbatimArguments: false,
    });
  });

  test.each<[string, string[], string]>([
    ['plain words stay, what would be split does not', ['build', './...', '-o=x'], 'build ./... "-o=x"'],
    [
      'what cmd would act on is quoted',
      ['a&b', 'c|d', '^', '(x)', 'a,b', 'k;l'],
      '"a&b" "c|d" "^" "(x)" "a,b" "k;l"',
    ],
    ['blanks and nothing are quoted', ['two words', ''], '"two words" ""'],
    ['backslashes before the closing quote are doubled', ['C:\\a b\\', 'x\\'], '"C:\\a b\\\\" "x\\\\"'],
    ['exclamation marks mean nothing with /v:off', ['!PATH!'], '"!PATH!"'],
  ])('a batch file goes through cmd: %s', (_, args, line) => {
    expect(
      planSpawn('C:\\P F\\tool.CMD', args, facts({ SystemRoot: 'D:\\Win', ComSpec: 'C:\\evil.exe' })),
    ).toEqual({
      file: 'D:\\Win\\System32\\cmd.exe',
      args: ['/d', '/s', '/v:off', '/c', `""C:\\P F\\tool.CMD" ${line}"`],
      windowsVerbatimArguments: true,
    });
  });

  test.each(['"', '%PATH%', 'a\nb', 'a\rb', 'a\0b', 's3cret"&calc'])(
    'a batch file is not given %j',
    (arg) => {
      expect(() => planSpawn('C:\\tool.bat', [arg], facts())).toThrow(
        /its argument 1 cannot be passed safely/,
      );
      expect(() => planSpawn('C:\\tool.bat', [arg], facts())).not.toThrow(/s3cret/);
    },
  );

  test('whatever a batch file is given stays within quotes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (arg) => {
        fc.pre(!/["%\r\n\0]/.test(arg));
        const line = planSpawn('C:\\t.cmd', [arg], facts()).args.at(-1)!.slice('""C:\\t.cmd" '.length, -1);
        expect(line).toMatch(/^(?:"[^"]*"|[A-Za-z0-9#$*+\-./:?@\\_]+)$/);
      }),
    );
  });

  test('a batch file in a folder with % is refused: cmd would look in another folder', () => {
    expect(() => planSpawn('C:\\100%\\t.cmd', [], facts())).toThrow(/cannot run/);
  });

  test("a line for cmd is cmd's language and is passed as it is", () => {
    expect(planSpawn('C:\\Windows\\System32\\cmd.exe', ['/d', '/s', '/c', 'echo "a" & b'], facts())).toEqual({
      file: 'C:\\Windows\\System32\\cmd.exe',
      args: ['/d', '/s', '/c', '"echo "a" & b"'],
      windowsVerbatimArguments: true,
    });
  });

  test('programs of this machine are found under its rules', async () => {
    const machine: Machine = { ...nodeMachine(), platform: { os: 'windows', arch: 'amd64' } };
    const folder = await project({ 'tool.exe': '' });
    expect(await nodeProcesses(machine).find('tool', folder)).toBe(join(folder, 'tool.exe'));
  });
});

describe('the environment of a child', () => {
  test('on Windows one variable stays one: the first spelling, the last value', () => {
    expect(childEnvironment({ Path: 'a', X: '1' }, { PATH: 'b', x: undefined }, true)).toEqual({ Path: 'b' });
  });

  test('elsewhere spellings are different variables', () => {
    expect(childEnvironment({ Path: 'a' }, { PATH: 'b' }, false)).toEqual({ Path: 'a', PATH: 'b' });
  });

  test('never has two spellings of one name on Windows', () => {
    const names = fc.dictionary(
      fc.constantFrom('PATH', 'Path', 'path', 'A', 'a'),
      fc.option(fc.string(), { nil: undefined }),
    );
    fc.assert(
      fc.property(names, names, (inherited, changes) => {
        const folded = Object.keys(childEnvironment(inherited, changes, true)).map((name) =>
          name.toUpperCase(),
        );
        expect(new Set(folded).size).toBe(folded.length);
      }),
    );
  });
});

test('lines are the same however the bytes are cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('a', 'ü', '🚀', '\n', '\r\n', '日')),
      fc.array(fc.integer({ min: 1, max: 5 })),
      async (parts, cuts) => {
        const text = parts.join('');
        const bytes = Buffer.from(text);
        const chunks: Buffer[] = [];
        for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
          const size = cuts[turn] ?? 7;
          chunks.push(bytes.subarray(at, at + size));
          at += size;
        }
        const lines: string[] = [];
        const stream = Readable.from(chunks);
        const finish = readText(stream, (line) => lines.push(line));
        await new Promise((resolve) => stream.once('close', resolve));
        expect(finish()).toBe(text);
        const expected = text.split(/\r?\n/);
        expect(lines).toEqual(expected.at(-1) === '' ? expected.slice(0, -1) : expected);
      },
    ),
  );
});

describe('a program for another machine', () => {
  const elf = (machine: number, order = 1) => {
    const header = Buffer.alloc(20);
    header.write('\x7fELF', 'latin1');
    header[4] = 2;
    header[5] = order;
    if (order === 1) header.writeUInt16LE(machine, 18);
    else header.writeUInt16BE(machine, 18);
    return header;
  };

  test.each<[Buffer, string, string | undefined]>([
    [elf(243), 'amd64', 'a program for riscv64'],
    [elf(22, 2), 'amd64', 'a program for s390x'],
    [elf(62), 'amd64', undefined],
    [elf(3), 'amd64', undefined],
    [elf(40), 'arm64', undefined],
    [elf(183), 'amd64', 'a program for arm64'],
    [elf(21), 'ppc64le', undefined],
    [elf(21), 'amd64', 'a program for ppc64'],
    [elf(9999), 'amd64', undefined],
    [Buffer.from('MZ\x90\0'), 'amd64', 'a program for Windows'],
    [Buffer.from('#!/bin/sh\n'), 'amd64', undefined],
    [Buffer.from('\x7fELF'), 'amd64', undefined],
    [Buffer.from(''), 'amd64', undefined],
  ])('%s on %s', (header, arch, expected) => {
    expect(describeForeign(header, arch)).toBe(expected);
  });

  test('runs where qemu is registered with the kernel, and enabled', async () => {
    const folder = await project({
      program: elf(243),
      'on/qemu-riscv64':
        'enabled\ninterpreter /usr/bin/qemu-riscv64\nflags: F\noffset 0\nmagic 7f454c4602010100\n',
      'off/qemu-riscv64': 'disabled\ninterpreter /usr/bin/qemu-riscv64\nflags: F\noffset 0\nmagic 7f454c46\n',
      'other/python': 'enabled\ninterpreter /usr/bin/python3\nflags:\noffset 0\nmagic 6f0d0d0a\n',
    });
    const ask = (binfmt: string) =>
      foreignProgram(join(folder, 'program'), { os: 'linux', arch: 'amd64' }, join(folder, binfmt));
    expect(await ask('on')).toBeUndefined();
    for (const binfmt of ['off', 'other', 'missing']) expect(await ask(binfmt)).toBe('a program for riscv64');
  });
});

async function programs(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await project({});
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(nodePath.dirname(path), { recursive: true });
    await writeFile(path, content);
    await chmod(path, 0o755);
  }
  return folder;
}

async function failure(promise: Promise<unknown>): Promise<UserError> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown as UserError,
  );
  expect(error?.name).toBe('UserError');
  return error!;
}

/** A program of its own, from `npm run build`, that attaches a child and ends with what `attach` returned. */
async function wrapper(child: string): Promise<string> {
  const lib = (name: string) => pathToFileURL(join(import.meta.dirname, '../../../lib/host/node', name)).href;
  return `
    import { nodeMachine } from '${lib('machine.js')}';
    import { nodeProcesses } from '${lib('processes.js')}';
    process.exitCode = await nodeProcesses(nodeMachine()).attach({
      program: process.execPath, args: ['-e', ${JSON.stringify(child)}],
    });`;
}

/** Until the process is dead, or a zombie that nobody has waited for. */
async function gone(pid: number): Promise<void> {
  for (;;) {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
    if (stat === undefined || / Z /.test(stat)) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
