import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { closing } from '../fakes/closing.ts';
import { type Forge, startForge } from '../fakes/forge.ts';
import { needing, startWorld, type World } from '../private/world.ts';
import { type CliResult, cli } from './cli.ts';

const token = 'ghp_0123456789abcdefghijklmnopqrstuvwxyz';
const variable = 'SETUP_GO_PLUS_PRIVATE_CREDENTIALS';
let forge: Forge;

beforeAll(async () => {
  forge = closing(await startForge());
  const module = 'github.com/acme/lib';
  await forge.repository(module, { 'go.mod': `module ${module}\n\ngo 1.20\n`, 'lib.go': 'package lib\n' });
  forge.logins['github.com/acme'] = `x-access-token:${token}`;
});

async function shell(): Promise<
  World & { run(env: Record<string, string>, input: string, ...args: string[]): Promise<CliResult> }
> {
  const world = await startWorld(forge.env);
  // Nobody's job: a person's terminal, whose temporary folder is the system's.
  for (const name of Object.keys(world.env)) if (/^(?:GITHUB|RUNNER)_/.test(name)) delete world.env[name];
  world.env.TMPDIR = world.temp;
  await needing(world, { 'github.com/acme/lib': 'v1.0.0' });
  return {
    ...world,
    run: (env, input, ...args) =>
      cli(['private', ...args], { cwd: world.workspace, env: { ...world.env, ...env }, input }),
  };
}

describe('private exec', () => {
  test.each([
    ['a variable, which the command does not see', { [variable]: `github.com/acme token ${token}` }, '', []],
    ['standard input', {}, `github.com/acme token ${token}\n`, ['--stdin']],
  ])('runs a command with credentials from %s', async (_, env, input, options) => {
    const { run, temp } = await shell();
    const done = await run(
      env,
      input,
      'exec',
      ...options,
      '--',
      'sh',
      '-c',
      `go mod download && env > seen && exit 7`,
    );
    expect(done).toMatchObject({ code: 7 });
    expect(done.stdout + done.stderr).not.toContain(token);
    expect(await readdir(temp)).toEqual([]);
  });

  test('fails where the command leaves the token behind', async () => {
    const { run, home, temp } = await shell();
    const command = `printf '[a]\\nb = %s\\n' "${token}" > "$HOME/.gitconfig"`;
    const { code, stderr } = await run(
      { [variable]: `github.com/acme token ${token}` },
      '',
      'exec',
      '--',
      'sh',
      '-c',
      command,
    );
    expect([code, stderr]).toEqual([1, expect.stringContaining(`${join(home, '.gitconfig')}:2`)]);
    expect(stderr).not.toContain(token);
    expect(await readdir(temp)).toEqual([]);
  });

  test('hands its credentials to the command by the name of a folder alone', async () => {
    const { run, workspace } = await shell();
    await run({ [variable]: `github.com/acme token ${token}` }, '', 'exec', '--', 'sh', '-c', 'env > seen');
    const seen = await readFile(join(workspace, 'seen'), 'utf8');
    expect(seen).toMatch(/^GIT_CONFIG_COUNT=/m);
    expect(seen).not.toContain(token);
    expect(seen).not.toContain(variable);
  });

  test.each([
    [['exec'], 'Expected a command after --'],
    [['exec', '--json', '--', 'true'], 'With --json no command can be run'],
    [['exec', '--known-hosts', 'nowhere', '--', 'true'], 'nowhere does not exist'],
    [['exec', '--private', 'acme', '--', 'true'], '--private: `acme` does not begin with a host'],
    [['check', '--', 'true'], 'runs no command'],
  ])('%j is refused', async (args, message) => {
    const { run } = await shell();
    const { code, stderr } = await run({}, '', ...args);
    expect(code).toBeGreaterThan(0);
    expect(stderr).toContain(message);
  });
});

describe('private check', () => {
  test('finds nothing on a clean machine', async () => {
    const { run } = await shell();
    expect(await run({}, '', 'check')).toMatchObject({ code: 0, stdout: '' });
  });

  test('names files and lines with a given secret, and with what looks like one, and folders', async () => {
    const { run, home, temp } = await shell();
    await writeFile(join(home, '.netrc'), `machine x\npassword ${token}\n`);
    await writeFile(join(home, '.gitconfig'), '[url "https://me:secret@github.com/"]\n\tinsteadOf = x\n');
    await mkdir(join(temp, 'setup-go-plus-private-0-1-2'));
    const { code, stdout, stderr } = await run(
      {},
      `github.com/acme token ${token}`,
      'check',
      '--stdin',
      '--json',
    );
    expect(JSON.parse(stdout)).toEqual({
      found: [
        { path: join(home, '.gitconfig'), line: 1, what: "git's configuration" },
        { path: join(home, '.netrc'), line: 2, what: 'a netrc' },
      ],
      folders: [join(temp, 'setup-go-plus-private-0-1-2')],
      unread: [],
    });
    expect([code, stderr]).toEqual([1, expect.stringContaining('3 with something')]);
    expect(stdout + stderr).not.toMatch(/ghp_|secret@/);
  });
});
