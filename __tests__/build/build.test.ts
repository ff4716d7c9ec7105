import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { BuildFailure } from '../../src/build/record/failure.ts';
import { readRecord } from '../../src/build/record/read.ts';
import { parseTargets } from '../../src/build/targets/parse.ts';
import { verifyFolder } from '../../src/build/verify/folder.ts';
import { UserError } from '../../src/errors.ts';
import type { OutputFolder } from '../../src/host/ports.ts';
import { project } from '../support/temp.ts';
import { git, module, mustBuild, program, repository, requestFor, tryBuild } from './support.ts';

const broken = 'package main\n\nfunc main() {\n\tx := 1\n}\n';
const two = { targets: parseTargets('linux/amd64 windows/amd64') };
const here = execFileSync('go', ['env', 'GOHOSTOS', 'GOHOSTARCH'], { encoding: 'utf8' })
  .trim()
  .replace('\n', '/');

/** A go command that does something first: working, but not as expected. */
async function goThat(script: string): Promise<string> {
  const folder = await project({ go: `#!/bin/sh\n${script}\nexec go "$@"\n` });
  chmodSync(join(folder, 'go'), 0o755);
  return join(folder, 'go');
}

async function leftIn(temp: string): Promise<string[]> {
  return readdir(temp);
}

describe('a build', () => {
  test('publishes binaries, archives, checksums and the record, and the tree stays clean', async () => {
    const folder = await repository(
      { 'cmd/tool/main.go': program, LICENSE: 'MIT\n', 'README.md': '#\n' },
      'v1.2.3',
    );
    const request = requestFor(folder, {
      ...two,
      packages: ['./...'],
      archive: 'auto',
      checksums: ['sha256', 'sha512', 'files'],
    });
    const { record, files, host, events } = await mustBuild(request);
    const made = [
      'hello_1.2.3_linux_amd64.tar.gz',
      'hello_1.2.3_windows_amd64.zip',
      'hello_linux_amd64/hello',
      'hello_windows_amd64/hello.exe',
      'tool_linux_amd64/tool',
      'tool_windows_amd64/tool.exe',
    ];
    const beside = made.map((name) => `${name}.sha256`);
    expect(files).toEqual(
      ['.gitignore', 'SHA256SUMS', 'SHA512SUMS', 'artifacts.json', ...made, ...beside].sort(),
    );
    expect(git(folder, 'status', '--porcelain')).toBe('');
    execFileSync('sha256sum', ['--strict', '-c', 'SHA256SUMS'], { cwd: request.output });
    execFileSync('sha512sum', ['--strict', '-c', 'SHA512SUMS'], { cwd: request.output });
    execFileSync('sha256sum', ['--strict', '-c', 'hello.sha256'], {
      cwd: join(request.output, 'hello_linux_amd64'),
    });
    const listed = execFileSync('tar', ['tvf', join(request.output, made[0]!)], { encoding: 'utf8' });
    expect(
      listed
        .trim()
        .split('\n')
        .map((line) => `${line.slice(0, 10)} ${line.split(' ').at(-1)}`),
    ).toEqual([
      '-rw-r--r-- hello_1.2.3_linux_amd64/LICENSE',
      '-rw-r--r-- hello_1.2.3_linux_amd64/README.md',
      '-rwxr-xr-x hello_1.2.3_linux_amd64/hello',
      '-rwxr-xr-x hello_1.2.3_linux_amd64/tool',
    ]);
    expect(await readRecord(readFileSync(join(request.output, 'artifacts.json')), '')).toEqual(record);
    for (const { kind, binary } of record.artifacts)
      if (kind === 'binary')
        expect(binary).toMatchObject({
          revision: git(folder, 'rev-parse', 'HEAD').trim(),
          modified: false,
          stripped: true,
          moduleVersion: 'v1.2.3',
        });
    expect(statSync(join(request.output, 'hello_linux_amd64/hello')).mode & 0o111).toBe(0o111);
    expect(await leftIn(host.machine.temp)).toEqual([]);
    expect(events.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['planned', 'started', 'ended', 'publishing']),
    );
    if (here === 'linux/amd64')
      expect(execFileSync(join(request.output, made[2]!), { stdio: 'pipe' }).toString()).toBe('');
  });

  test('is the same, byte for byte, from another folder and at another time', async () => {
    const [one, other] = await Promise.all(
      [0, 1].map(async () => {
        const folder = await repository({ LICENSE: 'MIT\n' }, 'v1.0.0');
        return (await mustBuild(requestFor(folder, { ...two, archive: 'auto' }))).record;
      }),
    );
    expect(one!.artifacts).toEqual(other!.artifacts);
  });

  test('removes what an earlier one made and it does not, and nothing of anybody else', async () => {
    const folder = await repository();
    await mustBuild(requestFor(folder, two));
    writeFileSync(join(folder, 'dist', 'notes.txt'), 'mine');
    const { files, host } = await mustBuild(requestFor(folder));
    expect(files).toEqual([
      '.gitignore',
      'SHA256SUMS',
      'artifacts.json',
      'hello_linux_amd64/hello',
      'notes.txt',
    ]);
    expect(host.log.lines.join('\n')).toMatch(/did not make, and is in no checksum file: notes\.txt/);
    const findings = (await verifyFolder(join(folder, 'dist'), host)).findings.map(
      ({ kind, file }) => `${kind} ${file}`,
    );
    expect(findings).toEqual(['extra notes.txt']);
  });

  test('makes of all targets those that are this machine’s, under the same names', async () => {
    const folder = await repository();
    const { record } = await mustBuild(requestFor(folder, two), { only: ['windows/amd64'] });
    expect(record.artifacts.map(({ file }) => file)).toEqual(['hello_windows_amd64/hello.exe', 'SHA256SUMS']);
  });

  test('needs neither git nor modules', async () => {
    const folder = await project({ 'go.mod': module, 'main.go': program });
    const { record, files } = await mustBuild(requestFor(folder));
    expect(record.plan.source).toBeNull();
    expect(files).toEqual(['SHA256SUMS', 'artifacts.json', 'hello_linux_amd64/hello']);
  });

  test('has C headers for libraries that C programs link', async () => {
    const exported = '//export Twice\nfunc Twice(n C.int) C.int { return 2 * n }';
    const folder = await repository({
      'main.go': `package main\n\nimport "C"\n\n${exported}\n\nfunc main() {}\n`,
    });
    const [ask] = parseTargets(`${here}+cgo`);
    const targets = [{ ...ask!, settings: { buildmode: 'c-archive' } }];
    const { record, files } = await mustBuild(requestFor(folder, { targets, archive: 'tar.gz' }));
    expect(record.artifacts.map(({ kind }) => kind).sort()).toEqual([
      'archive',
      'binary',
      'checksums',
      'header',
    ]);
    expect(files.filter((file) => /\.[ah]$/.test(file)).map((file) => file.replace(/.*\//, ''))).toEqual([
      'hello.a',
      'hello.h',
    ]);
  });

  test('leaves out what may fail and does', async () => {
    const folder = await repository({ 'w_windows.go': 'package main\n\nvar x int = "no"\n' });
    const [linux, windows] = two.targets;
    const targets = [linux!, { ...windows!, settings: { allowFailure: true } }];
    const { record, files } = await mustBuild(requestFor(folder, { targets }));
    expect(record.results.map(({ id, status }) => `${id} ${status}`)).toEqual([
      'linux/amd64 built',
      'windows/amd64 failed',
    ]);
    expect(files).toContain('hello_linux_amd64/hello');
  });

  test('keeps secrets of linker flags out of the record, and masks them', async () => {
    const folder = await repository({ 'main.go': program.replaceAll('version', 'token') });
    const ldflags = '-X main.token=s3cr3t-value';
    const { host, files } = await mustBuild(requestFor(folder, { ldflags }));
    expect(host.log.secrets).toEqual(['s3cr3t-value']);
    expect(files).toContain('artifacts.json');
    expect(readFileSync(join(folder, 'dist/artifacts.json'), 'utf8')).not.toContain('s3cr3t');
    expect(readFileSync(join(folder, 'dist/hello_linux_amd64/hello')).includes('s3cr3t-value')).toBe(true);
  });

  test('tells of a linker flag that set nothing', async () => {
    const folder = await repository();
    const { events } = await mustBuild(requestFor(folder, { ldflags: '-X example.com/other.Name=somebody' }));
    const ended = events.find(({ kind }) => kind === 'ended');
    expect(ended).toMatchObject({ warnings: [expect.stringContaining('-X example.com/other.Name')] });
  });
});

describe('what was built is run', () => {
  const run = { args: ['--version'], exitCode: 0, output: null };

  test('before it is published, and the record says what was not', async () => {
    const folder = await repository();
    const targets = parseTargets(`${here} plan9/amd64`);
    const { record } = await mustBuild(requestFor(folder, { targets, run }));
    expect(record.runs.map(({ target, status }) => `${target} ${status}`).sort()).toEqual([
      `${here} passed`,
      'plan9/amd64 not-run',
    ]);
  });

  test('and not published where it fails', async () => {
    const folder = await repository({ 'main.go': 'package main\n\nfunc main() { panic("no") }\n' });
    const { error, files } = await tryBuild(requestFor(folder, { targets: parseTargets(here), run }));
    expect(error).toMatchObject({
      code: 'EXPECTATION_FAILED',
      message: expect.stringContaining('does not run as it should'),
    });
    expect((error as BuildFailure).record.runs).toHaveLength(1);
    expect(files).toEqual([]);
  });
});

describe('nothing is published, and nothing is left,', () => {
  test.each<[string, Record<string, string>, Partial<Parameters<typeof requestFor>[1]>, string, RegExp]>([
    [
      'when a target fails',
      { 'main.go': broken },
      {},
      'BUILD_FAILED',
      /main\.go:4: declared and not used: x/,
    ],
    [
      'when one of several does',
      { 'w_windows.go': 'package main\n\nvar x int = "no"\n' },
      { ...two, onFailure: 'finish' },
      'BUILD_FAILED',
      /^1 of 2 targets failed: windows\/amd64/,
    ],
    [
      'when a binary is not what was expected',
      {},
      { expect: { stripped: false } },
      'EXPECTATION_FAILED',
      /stripped: expected symbols and DWARF/,
    ],
    [
      'when a text that was promised is not in it',
      {},
      { expect: { contains: ['v9.9.9'] } },
      'EXPECTATION_FAILED',
      /"v9\.9\.9" in the file/,
    ],
    ['when an expectation is none', {}, { expect: { striped: true } }, 'CONFIG_INVALID', /striped/],
    ['when there is no program', { 'main.go': 'package lib\n' }, {}, 'INPUT_INVALID', /no main package/],
    ['when a target is none', {}, { targets: parseTargets('plan9/riscv64') }, 'TARGET_INVALID', /plan9/],
    [
      'when a version is none for it',
      {},
      { targets: parseTargets('windows/arm') },
      'TARGET_INVALID',
      /1\.26 dropped|no port/,
    ],
  ])('%s', async (_, files, asked, code, message) => {
    const request = requestFor(await repository(files), asked);
    mkdirSync(request.output);
    writeFileSync(join(request.output, 'earlier'), 'x');
    const outcome = await tryBuild(request);
    expect(outcome.error).toMatchObject({ code, message: expect.stringMatching(message) });
    expect(outcome.files).toEqual(['earlier']);
    expect(await leftIn(outcome.host.machine.temp)).toEqual([]);
  });

  test('when all that may fail does', async () => {
    const folder = await repository({ 'main.go': broken });
    const targets = two.targets.map((ask) => ({ ...ask, settings: { allowFailure: true } }));
    const { error } = await tryBuild(requestFor(folder, { targets }));
    expect(error).toBeInstanceOf(BuildFailure);
    expect((error as BuildFailure).record.results.map(({ status }) => status)).toEqual(['failed', 'failed']);
  });

  test('when a release has changes', async () => {
    const folder = await repository({}, 'v1.0.0');
    writeFileSync(join(folder, 'new.txt'), '');
    const { error, events } = await tryBuild(requestFor(folder));
    expect(error).toMatchObject({ code: 'TREE_DIRTY' });
    expect(events).toEqual([]);
    await mustBuild(requestFor(folder, { requireClean: false }));
  });

  test('when the tree changes while it is built: every binary must have been clean', async () => {
    const folder = await repository({}, 'v1.0.0');
    const go = await goThat(`[ "$1" = build ] && [ "$GOOS" = windows ] && echo > '${folder}/dirt'`);
    const { error, files } = await tryBuild(requestFor(folder, { ...two, jobs: 1 }), { go });
    expect(error).toMatchObject({
      code: 'EXPECTATION_FAILED',
      message: expect.stringContaining('vcs.modified=false'),
    });
    expect(files).toEqual([]);
  });

  test('when it changes after the last one', async () => {
    const folder = await repository({}, 'v1.0.0');
    const outcome = await tryBuild(requestFor(folder), {
      onEvent: ({ kind }) => {
        if (kind === 'ended') writeFileSync(join(folder, 'dirt'), '');
      },
    });
    expect(outcome.error).toMatchObject({ code: 'TREE_DIRTY', message: expect.stringContaining('dirt') });
    expect(outcome.files).toEqual([]);
  });

  test('when modules cannot be had', async () => {
    const folder = await repository({ 'go.mod': `${module}\nrequire example.com/x v1.0.0\n` });
    const go = await goThat('[ "$1" = mod ] && echo "example.com/x: 410 Gone" >&2 && exit 1');
    const { error, host } = await tryBuild(requestFor(folder), { go });
    expect(error).toMatchObject({ code: 'COMMAND_FAILED', message: expect.stringContaining('410 Gone') });
    expect(await leftIn(host.machine.temp)).toEqual([]);
  });

  test('when the person ends it', async () => {
    const folder = await repository();
    const controller = new AbortController();
    const { error, files, host } = await tryBuild(requestFor(folder, two), {
      signal: controller.signal,
      onEvent: ({ kind }) => {
        if (kind === 'started') controller.abort();
      },
    });
    expect(error).toBe(controller.signal.reason);
    expect(files).toEqual([]);
    expect(await leftIn(host.machine.temp)).toEqual([]);
  });

  test.each<keyof OutputFolder>(['take', 'write'])('when the disk is full at %s', async (step) => {
    const folder = await repository();
    await mustBuild(requestFor(folder));
    git(folder, 'commit', '-q', '--allow-empty', '-m', 'two');
    const before = readFileSync(join(folder, 'dist/SHA256SUMS'), 'utf8');
    const { error, files } = await tryBuild(requestFor(folder, two), {}, (host) => ({
      ...host,
      output: async (path) => {
        const output = await host.output(path);
        return {
          take: (...given) => output.take(...given),
          write: (...given) => output.write(...given),
          path: (name) => output.path(name),
          publish: (name) => output.publish(name),
          discard: () => output.discard(),
          [step]: async () => {
            throw new UserError('DISK_FULL', 'No space left');
          },
        };
      },
    }));
    expect(error).toMatchObject({ code: 'DISK_FULL' });
    expect(files).toEqual(['.gitignore', 'SHA256SUMS', 'artifacts.json', 'hello_linux_amd64/hello']);
    expect(readFileSync(join(folder, 'dist/SHA256SUMS'), 'utf8')).toBe(before);
  });
});

test('an interrupted publication leaves no record and no checksums that could be believed', async () => {
  const folder = await repository();
  await mustBuild(requestFor(folder, two));
  git(folder, 'commit', '-q', '--allow-empty', '-m', 'two');
  const { error, files } = await tryBuild(requestFor(folder, two), {}, (host) => ({
    ...host,
    output: async (path) => {
      const output = await host.output(path);
      return {
        take: (...given) => output.take(...given),
        write: (...given) => output.write(...given),
        path: (name) => output.path(name),
        discard: () => output.discard(),
        async publish(name) {
          if (name.endsWith('.exe')) throw new UserError('DISK_DENIED', 'in use');
          return output.publish(name);
        },
      };
    },
  }));
  expect(error).toMatchObject({ code: 'DISK_DENIED' });
  expect(files).toEqual(['.gitignore', 'hello_linux_amd64/hello', 'hello_windows_amd64/hello.exe']);
});

test('an output folder that brings a link along is not written through it', async () => {
  const folder = await repository();
  const outside = await project({ keep: 'x' });
  mkdirSync(join(folder, 'dist'));
  symlinkSync(outside, join(folder, 'dist/hello_linux_amd64'));
  const { error } = await tryBuild(requestFor(folder));
  expect(error).toMatchObject({ code: 'DISK_DENIED', message: expect.stringContaining('is a link') });
  expect(await readdir(outside)).toEqual(['keep']);
});

test('a temporary folder in the work tree does not make it dirty', async () => {
  const folder = await repository({}, 'v1.0.0');
  const { record } = await mustBuild(requestFor(folder, two), {}, (host) => ({
    ...host,
    machine: { ...host.machine, temp: join(folder, 'tmp') },
  }));
  expect(record.artifacts.filter(({ binary }) => binary?.modified === false)).toHaveLength(2);
});

test('go.sum is not added to behind the person’s back', async () => {
  const folder = await repository({
    'go.mod': `${module}\nrequire example.com/dep v1.0.0\n\nreplace example.com/dep => ./dep\n`,
    'dep/go.mod': 'module example.com/dep\n\ngo 1.21\n',
    'dep/dep.go': 'package dep\n\nconst Name = "dep"\n',
    'main.go': 'package main\n\nimport "example.com/dep"\n\nfunc main() { println(dep.Name) }\n',
  });
  const asked = await project({});
  const go = await goThat(`[ "$1" = mod ] && echo "$@" > '${asked}/args'`);
  await mustBuild(requestFor(folder), { go });
  expect(readFileSync(join(asked, 'args'), 'utf8')).toMatch(/^mod download -json -modfile=/);
  expect(git(folder, 'status', '--porcelain')).toBe('');
});
