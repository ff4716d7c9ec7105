import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { closeJob } from '../../src/private/open.ts';
import { formsOfText } from '../../src/private/secrets.ts';
import { must } from '../support/go-command.ts';
import { startWorld, type World } from './world.ts';

const token = 'ghp_0123456789abcdefghijklmnopqrstuvwxyz';
const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
const line = `github.com/acme token ${token}`;

describe('when the job ends', () => {
  test.each<[string, (world: World) => string, string]>([
    [
      'the user’s git config',
      ({ home }) => join(home, '.gitconfig'),
      `[url "https://x:${token}@github.com/"]\n`,
    ],
    ['its other place', ({ home }) => join(home, '.config/git/config'), `[a]\n\tb = ${token}\n`],
    ['a file that it includes', ({ home }) => join(home, 'more'), `[a]\n\tb = ${token}\n`],
    ['stored passwords', ({ home }) => join(home, '.git-credentials'), `https://x:${token}@github.com\n`],
    [
      'the work tree',
      ({ workspace }) => join(workspace, '.git/config'),
      `[http]\n\textraheader = AUTHORIZATION: basic ${basic}\n`,
    ],
    [
      'a submodule',
      ({ workspace }) => join(workspace, '.git/modules/a/b/config'),
      `url = https://${token}@github.com/a\n`,
    ],
    [
      'a checkout beside it',
      ({ workspace }) => join(workspace, 'other/.git/config'),
      `url = https://${token}@github.com/a\n`,
    ],
    ['a netrc', ({ home }) => join(home, '.netrc'), `machine github.com\nlogin x\npassword ${token}\n`],
    [
      'the file of `go env -w`',
      ({ home }) => join(home, 'goenv'),
      `GOPROXY=https://x:${token}@proxy.example\n`,
    ],
    [
      'a repository in the module cache',
      ({ env }) => join(env.GOMODCACHE!, 'cache/vcs/0a1b/config'),
      `url = ${token}\n`,
    ],
    [
      'a fetched head there',
      ({ env }) => join(env.GOMODCACHE!, 'cache/vcs/0a1b/FETCH_HEAD'),
      `x of https://${token}@x\n`,
    ],
    [
      'what goes into a cache archive',
      ({ env }) => join(env.GOMODCACHE!, 'cache/download/github.com/acme/!lib/@v/v1.0.0.info'),
      `{"URL":"https://${token}@github.com"}`,
    ],
    ['a file of later steps', ({ env }) => env.GITHUB_ENV!, `X<<E\n${encodeURIComponent(token)}\nE\n`],
    [
      'an earlier step’s file',
      ({ temp }) => join(temp, '_runner_file_commands/set_env_1'),
      `TOKEN=${token}\n`,
    ],
    ['an ssh folder', ({ home }) => join(home, '.ssh/note'), `${token}\n`],
  ])('a token in %s is found, named by file and line, and the job fails', async (_, where, text) => {
    const world = await startWorld();
    await world.write('hôme/.gitconfig', '[include]\n\tpath = more\n');
    world.env.GITHUB_ENV = join(world.temp, 'github env');
    await must('git', ['init', '--quiet', world.workspace], world.root, world.env);
    const access = await world.open(line);
    const path = where(world);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, `# first line\n${text}`);
    const at =
      (text.split('\n').findIndex((each) => formsOfText(token).some((form) => each.includes(form))) ?? 0) + 2;

    const error = await access
      .close()
      .then(undefined, (thrown: unknown) => thrown as Error & { hint: string });
    expect(error).toMatchObject({
      code: 'SECRET_RESIDUE',
      message: expect.stringContaining(`${path}:${at} (`),
      at: { path, line: at },
    });
    expect(`${error?.message}${error?.hint}${error?.stack}`).not.toContain(token);
    expect(await readdir(world.temp)).not.toContainEqual(expect.stringContaining('private'));
  });

  test('what stood there before is left to who wrote it, and told', async () => {
    const world = await startWorld();
    const config = 'wörk space/.git/config';
    const own = `[http "https://github.com/"]\n\textraheader = AUTHORIZATION: basic ${basic}\n`;
    await world.write(config, own);
    const access = await world.open(line);
    // Another step has put something in front of it.
    await world.write(config, `[core]\n\tbare = false\n${own}`);
    await access.close();
    await world.write(config, `${own}[remote "x"]\n\turl = https://${token}@github.com/a\n`);
    await expect(access.close()).rejects.toMatchObject({ at: { line: 4 } });
  });

  test('nothing but the job’s own folder ever holds it, which none but its owner may read', async () => {
    const world = await startWorld();
    const access = await world.open(line);
    const found = await holding(world.root, token);
    expect(found.map((path) => dirname(path))).toEqual([access.plan.folder]);
    for (const name of await readdir(access.plan.folder)) {
      expect([name, (await stat(join(access.plan.folder, name))).mode & 0o777]).toEqual([name, 0o600]);
    }
    await access.close();
    expect(await holding(world.root, token)).toEqual([]);
  });
});

describe('a step that is killed', () => {
  test('leaves its folder to the post step, which removes it', async () => {
    const world = await startWorld();
    await killed(world);
    expect(await holding(world.temp, token)).toHaveLength(1);
    expect(await closeJob([], world.host())).toBe(true);
    expect(await readdir(world.temp)).toEqual([]);
    expect(await closeJob([], world.host())).toBe(false);
  });

  test('without a post step, to the next job of that runner', async () => {
    const world = await startWorld();
    await killed(world);
    const next: World = { ...world, env: world.env };
    world.env.GITHUB_RUN_ID = '8';
    const access = await next.open('github.com/other token another-token-entirely');
    expect(await holding(world.root, token)).toEqual([]);
    await access.close();
  });

  test('and not to another runner or a job beside it, which may be alive', async () => {
    const world = await startWorld();
    await killed(world);
    for (const change of [{ RUNNER_NAME: 'two' }, { GITHUB_JOB: 'other', ACT: 'true' }]) {
      Object.assign(world.env, { RUNNER_NAME: 'one', GITHUB_JOB: 'build', ...change });
      const access = await world.open('github.com/other token another-token-entirely');
      await access.close();
    }
    expect(await holding(world.temp, token)).toHaveLength(1);
  });

  test('its post step still finds what it wrote elsewhere, by the secrets in the folder', async () => {
    const world = await startWorld();
    await killed(world);
    await world.write('hôme/.netrc', `machine github.com login x password ${token}\n`);
    await expect(closeJob([], world.host())).rejects.toMatchObject({ code: 'SECRET_RESIDUE' });
    expect(await readdir(world.temp)).toEqual([]);
  });
});

async function killed(world: World): Promise<void> {
  const loader = process.features.typescript
    ? []
    : ['--import', new URL('../sdk/typescript.mjs', import.meta.url).href];
  const program = join(import.meta.dirname, 'open-child.ts');
  const args = ['--disable-warning=ExperimentalWarning', ...loader, program, world.temp, line];
  const child: ChildProcess = spawn(process.execPath, args, {
    env: world.env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout!, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
}

/** Files that hold a text in any form that we know of. */
async function holding(root: string, secret: string): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const text = await readFile(path, 'latin1');
    if (formsOfText(secret).some((form) => text.includes(form))) found.push(path);
  }
  return found;
}
