import { execFileSync, spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readRecord } from '../../src/build/record/read.ts';
import { below, repository } from '../build/support.ts';
import { temporaryFolder } from '../support/temp.ts';
import { cli, cliPath } from './cli.ts';

const [goCache, goRoot] = execFileSync('go', ['env', 'GOCACHE', 'GOROOT'], { encoding: 'utf8' }).split('\n');
const temp = await temporaryFolder();
const go = join(goRoot!, 'bin', 'go');
// Go keeps notes at home, which must not be in the work tree.
const env = { GOCACHE: goCache!, GOTOOLCHAIN: 'local', TMPDIR: temp, HOME: await temporaryFolder() };
const run = (cwd: string, ...args: string[]) => cli(['build', '--go-program', go, ...args], { cwd, env });

describe('build', () => {
  test('builds what it is asked for, prints a table, and nothing is left elsewhere', async () => {
    const cwd = await repository({ 'cmd/tool/main.go': 'package main\n\nfunc main() {}\n' });
    const { code, stdout, stderr } = await run(
      cwd,
      './cmd/tool',
      '--targets',
      'windows/amd64',
      '--out',
      'out',
    );
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(stdout).toMatch(/^TARGET .*\nwindows\/amd64 +tool_windows_amd64\/tool\.exe .* inspected\n$/);
    expect(stderr).toMatch(/windows\/amd64: built in [\d.]+ s/);
    expect(await below(join(cwd, 'out'))).toContain('tool_windows_amd64/tool.exe');
    expect(readdirSync(temp)).toEqual([]);
  });

  test('prints the record with --json, the same as it writes', async () => {
    const cwd = await repository();
    const { stdout } = await run(cwd, '--json', '--quiet');
    const written = await readRecord(readFileSync(join(cwd, 'dist/artifacts.json')), '');
    expect(JSON.parse(stdout)).toEqual(written);
  });

  test('with --dry-run prints commands that a shell takes, and the plan, and builds nothing', async () => {
    const cwd = await repository({}, 'v1.2.3');
    const args = ['--targets', 'linux/arm/6', '--ldflags', '-X main.token=secret', '--dry-run'];
    const { stdout } = await run(cwd, ...args);
    expect(stdout).toMatch(/^linux\/arm\/6:\n {2}GOARM=6 GOFLAGS=-trimpath GOOS=linux GOARCH=arm /);
    expect(stdout).toContain(`'-ldflags=-s -w -X main.version=1.2.3 -X main.token=***'`);
    expect(stdout).toContain('example.com/hello -> hello_linux_arm_6/hello');
    const plan = JSON.parse((await run(cwd, ...args, '--json')).stdout);
    expect(plan).toMatchObject({ version: '1.2.3', requireClean: true, rows: [{ id: 'linux/arm/6' }] });
    expect(await below(join(cwd, 'dist'))).toEqual([]);
  });

  test('takes targets and more from the config, flags first', async () => {
    const cwd = await repository({
      '.setup-go-plus/config.yaml':
        'build:\n  targets: [linux/amd64, windows/arm64]\n  output: made\n  name: "{{target}}{{exe}}"\n',
    });
    const { stdout } = await run(cwd, '--dry-run', '--json');
    expect(JSON.parse(stdout).rows.map(({ id }: { id: string }) => id)).toEqual([
      'linux/amd64',
      'windows/arm64',
    ]);
    await run(cwd, '--targets', 'linux/amd64');
    expect(await below(join(cwd, 'made'))).toContain('linux_amd64');
  });

  test.each<[string, Record<string, string>, string[], number, RegExp]>([
    [
      'a program that does not compile',
      { 'main.go': 'package main\n\nfunc main() { x }\n' },
      [],
      1,
      /main\.go:3:15: undefined: x/,
    ],
    [
      'an expectation that is not met',
      {},
      ['-e', 'stripped=false', '-e', 'linkage=static'],
      1,
      /stripped: expected symbols and DWARF/,
    ],
    ['an expectation that is none', {}, ['-e', 'x=1'], 1, /x/],
    ['a target that is none', {}, ['--targets', 'linux'], 1, /"linux"/],
    [
      'a part that is not in the plan',
      {},
      ['--only', 'linux/386'],
      1,
      /linux\/386 is not a target of this build/,
    ],
    ['flags that are ours', {}, ['--build-flag=-o=x'], 1, /`-o=x` is not accepted/],
    ['a Go that is not there', {}, ['--go-program', '/nothing/go'], 1, /no program \/nothing\/go/],
    ['an option that is none', {}, ['--target', 'x'], 2, /unknown option '--target'/],
  ])('of %s says what is wrong', async (_, files, args, code, message) => {
    const cwd = await repository(files);
    const result = await run(cwd, ...args);
    expect(result).toMatchObject({ code, stderr: expect.stringMatching(message) });
    expect(await below(join(cwd, 'dist'))).toEqual([]);
  });

  test('ended by Ctrl-C leaves nothing', async () => {
    const cwd = await repository();
    const wrapper = await temporaryFolder();
    writeFileSync(
      join(wrapper, 'go'),
      `#!/bin/sh\nif [ "$1" = build ]; then : > '${wrapper}/begun'; sleep 60; fi\nexec '${go}' "$@"\n`,
      { mode: 0o755 },
    );
    const child = spawn(process.execPath, [cliPath, 'build', '--go-program', join(wrapper, 'go')], {
      cwd,
      env: { PATH: '/usr/bin:/bin', ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    const ended = new Promise((resolve) => child.once('close', resolve));
    while (!readdirSync(wrapper).includes('begun')) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(said).toMatch(/The build was interrupted/);
    expect(await below(join(cwd, 'dist'))).toEqual([]);
    expect(readdirSync(temp)).toEqual([]);
  });
});

test('build plan spreads targets over runners, and says what the parts must be', async () => {
  const cwd = await repository();
  const plan = (...args: string[]) =>
    cli(['build', 'plan', '--go-program', go, '--targets', 'linux/amd64 darwin/arm64+cgo', ...args], {
      cwd,
      env,
    });
  const document = JSON.parse((await plan('--json', '--runners', '{"linux/amd64":"own"}')).stdout);
  expect(
    document.matrix.include.map(({ runner, targets }: Record<string, string>) => `${runner}: ${targets}`),
  ).toEqual(['macos-15: darwin/arm64+cgo', 'own: linux/amd64']);
  expect(Object.keys(document.expected.rows).sort()).toEqual(['darwin/arm64+cgo', 'linux/amd64']);
  expect(await plan('--runners', '{')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('not JSON'),
  });
  expect(await plan('--max-jobs', '1')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('need a job each'),
  });
});

test('what two machines built of it is joined, as it is', async () => {
  const cwd = await repository();
  const targets = ['--targets', 'linux/amd64 windows/amd64'];
  const { stdout: expected } = await cli(['build', 'plan', '--go-program', go, ...targets, '--json'], {
    cwd,
    env,
  });
  for (const [only, out] of [
    ['linux/amd64', 'one'],
    ['windows/amd64', 'two'],
  ])
    expect(await run(cwd, ...targets, '--only', only!, '--out', out!)).toMatchObject({ code: 0 });
  writeFileSync(join(cwd, 'plan.json'), expected);
  const merged = await cli(['build', 'merge', 'one', 'two', '--expected', 'plan.json', '--out', 'whole'], {
    cwd,
    env,
  });
  expect(merged).toMatchObject({ code: 0 });
  expect(await below(join(cwd, 'whole'))).toEqual(
    expect.arrayContaining([
      'SHA256SUMS',
      'artifacts.json',
      'hello_linux_amd64/hello',
      'hello_windows_amd64/hello.exe',
    ]),
  );
  execFileSync('sha256sum', ['--strict', '-c', 'SHA256SUMS'], { cwd: join(cwd, 'whole') });
});
