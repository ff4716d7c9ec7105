import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { main } from '../../src/cli/main.ts';
import type { Streams } from '../../src/cli/terminal.ts';
import { parseBlocks, parsePath } from '../support/runner.ts';
import { project } from '../support/temp.ts';
import { cli, cliPath, run } from './cli.ts';

const patch = (...operations: string[]) =>
  ['schema: 1', 'why: "the gate says so"', 'ops:', ...operations.map((line) => `  - ${line}`), ''].join('\n');
const file = '.setup-go-plus/env/010-flags.yaml';
const flags = patch('{addFlag: GOFLAGS, flag: -mod=readonly}');

/** Patches in a folder of its own; HOME is that folder too. */
async function machine(
  patches: Record<string, string> = { [file]: flags },
  env: Record<string, string> = {},
) {
  const cwd = await project(patches);
  const all = {
    SHELL: '/bin/bash',
    XDG_STATE_HOME: join(cwd, 'state'),
    XDG_CONFIG_HOME: join(cwd, 'config'),
    ...env,
  };
  return { cwd, run: (...args: string[]) => cli(args, { cwd, env: all }) };
}

describe('env check', () => {
  test('finds every fault of every file, with its place', async () => {
    const on = await machine({
      [file]: patch('{set: LD_PRELOAD, value: /x.so}', '{sett: A}'),
      '.setup-go-plus/env/020-b.yaml': 'schema: 2\n',
    });
    const { code, stdout, stderr } = await on.run('env', 'check');
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('.setup-go-plus/env/010-flags.yaml:5:');
    expect(stderr).toContain('.setup-go-plus/env/020-b.yaml:1:');
    const json = JSON.parse((await on.run('env', 'check', '--json')).stdout);
    expect(json.faults.length).toBeGreaterThanOrEqual(2);
    expect(json.faults[0].at).toMatchObject({ path: file });
  });

  test('says how many are well', async () => {
    const on = await machine();
    expect(await on.run('env', 'check')).toEqual({ code: 0, stdout: '1 patch, no fault.\n', stderr: '' });
    expect((await on.run('env', 'check', 'nothing.yaml')).code).toBe(1);
  });
});

describe('env plan and apply', () => {
  test('say which line of which patch changes what, and a dry run writes nothing', async () => {
    const on = await machine();
    for (const args of [
      ['plan', '--layer', 'goenv'],
      ['apply', '--layer', 'goenv', '--dry-run'],
    ]) {
      const { code, stdout } = await on.run('env', ...args);
      expect(code).toBe(0);
      expect(stdout).toContain(
        'GOFLAGS:\n    + -mod=readonly    .setup-go-plus/env/010-flags.yaml:4: the gate says so\n',
      );
    }
    await expect(stat(join(on.cwd, 'config'))).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(stat(join(on.cwd, 'state'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test.each<[string, string[], string, string, string]>([
    ['goenv', [], 'config/go/env', 'GOBIN=/b\n', 'GOBIN=/b\nGOFLAGS=-mod=readonly\n'],
    ['shell', ['--shell', 'bash'], '.bashrc', '# mine', "export GOFLAGS='-mod=readonly'"],
    [
      'shell',
      ['--shell', 'fish', '--file', 'a b.fish'],
      'a b.fish',
      '# mine\n',
      "set -gx GOFLAGS '-mod=readonly'",
    ],
  ])('with the layer %s %j change %s, and undo gives it back', async (layer, more, path, before, after) => {
    const on = await machine({ [file]: flags, [path]: before });
    const applied = await on.run('env', 'apply', '--layer', layer, ...more);
    expect(applied).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('`setup-go-plus env undo 1` takes it back'),
    });
    expect(await readFile(join(on.cwd, path), 'utf8')).toContain(after);
    const again = await on.run('env', 'apply', '--layer', layer, ...more);
    expect(again).toMatchObject({ code: 0, stdout: expect.stringContaining('Nothing to change') });
    const log = await on.run('env', 'log');
    expect(log.stdout).toMatch(
      new RegExp(`^1 {2}\\S+Z {2}applied {2}${layer} .*${path}: GOFLAGS, by ${file}\n$`),
    );
    const undone = await on.run('env', 'undo');
    expect(undone).toMatchObject({ code: 0, stdout: expect.stringContaining('gave back GOFLAGS') });
    expect(await readFile(join(on.cwd, path), 'utf8')).toBe(before);
    expect((await on.run('env', 'undo')).stdout).toBe('There is nothing to undo.\n');
  });

  test('with --json print one document each, with the same plan', async () => {
    const on = await machine();
    const json = async (...args: string[]) => JSON.parse((await on.run('env', ...args, '--json')).stdout);
    const plan = await json('plan', '--layer', 'goenv');
    const applied = await json('apply', '--layer', 'goenv');
    expect(applied).toMatchObject({ layer: 'goenv', place: join(on.cwd, 'config/go/env'), id: '1', plan });
    expect((await json('log')).entries).toEqual([
      expect.objectContaining({ id: '1', state: 'applied', digest: plan.digest }),
    ]);
    await writeFile(join(on.cwd, 'config/go/env'), 'GOFLAGS=-x\n');
    const { code, stdout, stderr } = await on.run('env', 'undo', '1', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout).undone).toMatchObject([
      { id: '1', restored: [], conflicts: [{ name: 'GOFLAGS' }] },
    ]);
    expect(stderr).toContain('GOFLAGS stays as it is');
    expect(await readFile(join(on.cwd, 'config/go/env'), 'utf8')).toBe('GOFLAGS=-x\n');
  });

  test('for a process print what a shell evaluates', async () => {
    const on = await machine({ [file]: patch(`{set: A_B, value: "it's 100%"}`, '{unset: GOROOT}') });
    const script = `export GOROOT=/old; eval "$("${process.execPath}" "${cliPath}" env apply --layer process -q)"; echo "$A_B\${GOROOT-gone}"`;
    const { code, stdout } = await run('/bin/sh', ['-c', script], { cwd: on.cwd });
    expect([code, stdout]).toEqual([0, "it's 100%gone\n"]);
  });

  test('refuse a layer whole, with the place in the patch', async () => {
    const on = await machine({ [file]: patch('{set: GOSUMDB, value: "off"}', '{prepend: PATH, value: /x}') });
    const { code, stderr } = await on.run('env', 'apply', '--layer', 'goenv');
    expect([code, stderr]).toEqual([1, expect.stringContaining(`${file}:5: PATH is no setting`)]);
    await expect(stat(join(on.cwd, 'config'))).rejects.toMatchObject({ code: 'ENOENT' });
    expect((await on.run('env', 'apply', '--layer', 'user')).stderr).toContain('the registry of Windows');
    expect((await on.run('env', 'apply', '--layer', 'job')).stderr).toContain('no step of a job');
  });

  test('a project without patches has nothing to apply', async () => {
    const on = await machine({});
    const { code, stderr } = await on.run('env', 'apply', '--layer', 'goenv');
    expect([code, stderr]).toEqual([0, expect.stringContaining('There are no patches')]);
  });
});

describe('in a job', () => {
  async function job() {
    const on = await machine({
      [file]: patch(
        '{addFlag: GOFLAGS, flag: -mod=readonly}',
        '{unset: GOROOT}',
        '{prepend: PATH, value: "/opt/a b"}',
      ),
      '020-go.yaml': patch('{set: GOSUMDB, value: "off"}'),
    });
    const temp = join(on.cwd, 'temp');
    await mkdir(temp);
    const files = { GITHUB_ENV: join(temp, 'env'), GITHUB_PATH: join(temp, 'path') };
    for (const path of Object.values(files)) await writeFile(path, '');
    const env = {
      GITHUB_ACTIONS: 'true',
      RUNNER_TEMP: temp,
      GOROOT: '/old',
      PATH: '/usr/bin:/bin',
      ...files,
    };
    const read = async () => ({
      env: parseBlocks(await readFile(files.GITHUB_ENV, 'utf8')),
      path: parsePath(await readFile(files.GITHUB_PATH, 'utf8')),
    });
    const step = (args: string[], more: Record<string, string> = {}) =>
      cli(args, { cwd: on.cwd, env: { ...env, ...more } });
    return { ...on, step, read };
  }

  test('later steps get it, and can prove that they have it', async () => {
    const { step, read } = await job();
    const applied = await step(['env', 'apply', '--layer', 'job', '--json']);
    expect(applied.stderr).toBe('');
    const { digest } = JSON.parse(applied.stdout).plan;
    const { env, path } = await read();
    expect({ env, path }).toEqual({ env: { GOFLAGS: '-mod=readonly', GOROOT: '' }, path: ['/opt/a b'] });
    const later = { ...env, PATH: `${path[0]}:/usr/bin:/bin` };
    expect(await step(['env', 'verify', '--expect', digest], later)).toMatchObject({
      code: 0,
      stdout: `${digest}\n`,
    });
    const other = await step(['env', 'verify', '--expect', 'x'.repeat(64), '--json'], later);
    expect([other.code, JSON.parse(other.stdout).error.code]).toEqual([1, 'ENVIRONMENT_DIFFERS']);
    const changed = await step(['env', 'verify', '--expect', digest], { ...later, GOFLAGS: '-x' });
    expect([changed.code, changed.stderr]).toEqual([
      1,
      expect.stringContaining('not as the patches want it: GOFLAGS'),
    ]);
  });

  test('the layer goenv is the job’s own file', async () => {
    const { step, read, cwd } = await job();
    const { code, stdout } = await step(['env', 'apply', '020-go.yaml', '--layer', 'goenv']);
    expect([code, stdout]).toEqual([0, expect.stringContaining('job-1')]);
    const { env } = await read();
    expect(await readFile(env.GOENV!, 'utf8')).toBe('GOSUMDB=off\n');
    expect(env.GOENV!.startsWith(join(cwd, 'temp'))).toBe(true);
    await expect(stat(join(cwd, 'config/go/env'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('exec', () => {
  test('runs a program with the patches, and ends as it does', async () => {
    const on = await machine();
    const result = await on.run('exec', '--', '/bin/sh', '-c', 'echo "$GOFLAGS"; exit 7');
    expect(result).toEqual({ code: 7, stdout: '-mod=readonly\n', stderr: '' });
    const other = await on.run('exec', file, '--', '/bin/sh', '-c', 'echo "$GOFLAGS"');
    expect(other.stdout).toBe('-mod=readonly\n');
  });

  test('does not run it where a patch is refused', async () => {
    const on = await machine({ [file]: patch('{set: LD_PRELOAD, value: /x.so}') });
    const { code, stdout, stderr } = await on.run('exec', '--', '/bin/echo', 'ran');
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(`${file}:4`);
  });
});

describe('env snapshot and diff', () => {
  test('make a patch that leads from one to the other', async () => {
    const on = await machine({});
    const a = await on.run('env', 'snapshot');
    const b = await cli(['env', 'snapshot'], {
      cwd: on.cwd,
      env: { GONOSUMDB: 'x.example', GOPROXY: 'https://u:pw@x.example' },
    });
    expect([a.code, b.code]).toEqual([0, 0]);
    expect(b.stdout).not.toContain('pw');
    await writeFile(join(on.cwd, 'a.env'), a.stdout);
    await writeFile(join(on.cwd, 'b.env'), b.stdout);
    const { code, stdout } = await on.run('env', 'diff', 'a.env', 'b.env');
    expect([code, stdout]).toEqual([0, expect.stringContaining('+GONOSUMDB=x.example')]);
    expect(await on.run('env', 'diff', 'a.env', 'a.env')).toEqual({ code: 0, stdout: '', stderr: '' });
    expect((await on.run('env', 'diff', 'a.env', 'none.env')).code).toBe(1);
    const json = JSON.parse((await on.run('env', 'snapshot', '--json')).stdout);
    expect(Object.keys(json)).toEqual(['go', 'values', 'origins']);
  });
});

/** Within this process: nothing is run before the usage is found to be wrong. */
async function inProcess(args: readonly string[]) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const code = await main(args, { stdout, stderr, env: {} } as unknown as Streams);
  return { code, stdout: String(stdout.read() ?? ''), stderr: String(stderr.read() ?? '') };
}

describe('wrong usage ends with 2', () => {
  test.each([
    [['env', 'apply'], '--layer is missing'],
    [['env', 'apply', '--layer', 'machine'], 'Allowed choices are'],
    [['env', 'apply', '--layer', 'goenv', '--shell', 'zsh'], '--shell has no meaning'],
    [['env', 'plan', '--file', 'x'], '--file has no meaning'],
    [['env', 'undo', '1', '--all'], 'exclude each other'],
    [['env', 'diff', 'a'], 'missing required argument'],
    [['exec'], 'No program to run'],
    [['exec', '--json', '--', 'true'], 'With --json no command'],
    [['env', 'plan', '--', 'true'], 'runs no command'],
  ])('%j', async (args, message) => {
    const { code, stderr } = await inProcess(args);
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
});

test.each(['check', 'plan', 'apply', 'verify', 'undo', 'log', 'snapshot', 'diff'])(
  'env %s --help has examples',
  async (name) => {
    const { code, stdout } = await inProcess(['env', name, '--help']);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/Examples:\n {2}setup-go-plus env/)]);
  },
);
