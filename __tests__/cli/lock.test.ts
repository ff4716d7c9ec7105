import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { nodeMachine } from '../../src/host/node/machine.ts';
import { makeSdkArchive } from '../fakes/archives.ts';
import { type FakeGoDev, startGoDev } from '../fakes/go-dev.ts';
import { project, temporaryFolder } from '../support/temp.ts';
import { cli } from './cli.ts';

const here = nodeMachine().platform;
const hereName = `${here.os}/${here.arch}`;
const other = { os: 'windows', arch: 'arm64' };
const archives = ['1.25.9', '1.26.7', '1.26.8'].flatMap((version) => [
  makeSdkArchive(version, here),
  makeSdkArchive(version, other),
]);
let mirror: FakeGoDev;
beforeAll(async () => {
  mirror = await startGoDev(archives);
});
afterAll(() => mirror.close());

async function bench(files: Record<string, string> = { 'go.mod': 'module m\n\ngo 1.26\n' }) {
  const cwd = await project(files);
  const env = { SETUP_GO_PLUS_HOME: await temporaryFolder() };
  const path = join(cwd, '.setup-go-plus', 'go.lock.json');
  return {
    path,
    run: (...args: string[]) => cli([...args, '--mirror', mirror.base], { cwd, env }),
    read: async () => JSON.parse(await readFile(path, 'utf8')),
  };
}

const digest = (version: string, platform = here) =>
  archives.find((each) => each.version === version && each.platform.os === platform.os)!.sha256;

describe('lock', () => {
  test("writes what the project's files ask for, and says what is new", async () => {
    const { run, read } = await bench();
    const { code, stdout } = await run('lock');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\+ ~1\.26.*: 1\.26\.8$/m);
    expect(stdout).toContain(`+ 1.26.8 ${hereName}: sha256:${digest('1.26.8')}`);
    expect((await read()).versions['1.26.8'][hereName].archive.sha256).toBe(digest('1.26.8'));
  });

  test('takes versions and platforms', async () => {
    const { run, read } = await bench({});
    const platforms = ['--platform', hereName, '--platform', 'win32/arm64'];
    expect((await run('lock', '1.25.9', '~1.26.0', ...platforms)).code).toBe(0);
    const { versions } = await read();
    expect(Object.keys(versions)).toEqual(['1.25.9', '1.26.8']);
    expect(versions['1.25.9']['windows/arm64'].archive.sha256).toBe(digest('1.25.9', other));
  });

  test('keeps its platforms when it is written again', async () => {
    const { run, read } = await bench();
    await run('lock', '--platform', 'windows/arm64');
    const again = await run('lock');
    expect(again).toMatchObject({ code: 0, stdout: '', stderr: expect.stringContaining('up to date') });
    expect(Object.keys((await read()).versions['1.26.8'])).toEqual(['windows/arm64']);
  });

  test('--json is one document', async () => {
    const { run, path } = await bench();
    const { stdout } = await run('lock', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      path,
      changes: expect.arrayContaining([expect.objectContaining({ what: 'sdk' })]),
      notes: [],
      lock: { schema: 1 },
    });
  });
});

describe('lock --check', () => {
  test('is content with a lock that is up to date, and asks nobody', async () => {
    const { run } = await bench();
    await run('lock');
    const before = mirror.requests.length;
    expect((await run('lock', '--check')).code).toBe(0);
    expect(mirror.requests.length).toBe(before);
  });

  test('ends with 1 and the difference where there is one, and changes nothing', async () => {
    const { run, path } = await bench();
    await run('lock', '1.25.9');
    const before = await readFile(path, 'utf8');
    const { code, stdout, stderr } = await run('lock', '--check');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('is not up to date');
    expect(stderr).toContain(`- 1.25.9 ${hereName}`);
    expect(await readFile(path, 'utf8')).toBe(before);
  });

  test('ends with 1 where there is none, and writes none', async () => {
    const { run, path } = await bench();
    expect((await run('lock', '--check')).code).toBe(1);
    expect(existsSync(path)).toBe(false);
  });

  test('ends with 1 for a lock that was spelt by hand', async () => {
    const { run, path } = await bench();
    await run('lock');
    await writeFile(path, JSON.stringify(JSON.parse(await readFile(path, 'utf8'))));
    const { code, stderr } = await run('lock', '--check');
    expect(code).toBe(1);
    expect(stderr).toContain('was not written by');
  });
});

test.each([
  [['lock', '1.26.8', '--go', '1.25.9'], 2, 'given twice'],
  [['lock', '--platform', 'beos/x64'], 1, 'beos'],
  [['lock', 'tip'], 1, 'tip cannot be locked'],
  [['lock', '--', 'x'], 2, 'nothing may follow --'],
])('%j ends with %d', async (args, code, part) => {
  const { run } = await bench();
  const at = args.indexOf('--');
  const result = at < 0 ? await run(...args) : await cli(args, { cwd: await temporaryFolder() });
  expect(result.code).toBe(code);
  expect(result.stderr).toContain(part);
});

test('a project that asks for nothing is told how to name versions', async () => {
  const { run } = await bench({ '.git/HEAD': '' });
  const { code, stderr } = await run('lock');
  expect(code).toBe(1);
  expect(stderr).toContain('setup-go-plus lock 1.26');
});

test('what is locked is what is set up, also when there is something newer', async () => {
  const older = await startGoDev(archives.filter(({ version }) => version !== '1.26.8'));
  try {
    const cwd = await project({});
    const env = { SETUP_GO_PLUS_HOME: await temporaryFolder() };
    expect((await cli(['lock', '~1.26.0', '--mirror', older.base], { cwd, env })).code).toBe(0);
    const { stdout } = await cli(['resolve', '~1.26.0', '--json', '--mirror', mirror.base], { cwd, env });
    expect(JSON.parse(stdout)).toMatchObject({ version: '1.26.7', integrity: `sha256:${digest('1.26.7')}` });
  } finally {
    await older.close();
  }
});
