import { execFileSync } from 'node:child_process';
import { access as exists, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { parseGoVersion } from '../../src/go/version.ts';
import { closing } from '../fakes/closing.ts';
import { type Forge, startForge } from '../fakes/forge.ts';
import { go126, later, needing, startWorld } from './world.ts';

const tokens = {
  acme: 'ghp_AcmeToken0123456789abcdefghijklmnop',
  other: 'ghp_OtherToken0123456789abcdefghijklmn',
};
let forge: Forge;

beforeAll(async () => {
  forge = closing(await startForge());
  const names = [
    'github.com/acme/lib',
    'github.com/acme/fork',
    'github.com/other/lib',
    'github.com/third/lib',
  ];
  for (const name of [...names, 'git.corp.example/team/sub/lib']) {
    await forge.repository(name, { 'go.mod': `module ${name}\n\ngo 1.20\n`, 'lib.go': 'package lib\n' });
  }
  Object.assign(forge.logins, {
    'github.com': 'nobody:knows',
    'github.com/acme': `x-access-token:${tokens.acme}`,
    'github.com/other': `x-access-token:${tokens.other}`,
    'git.corp.example': 'me:pass word',
    'art.corp.example/api/go': 'robot:s3cr3t@Proxy',
  });
});

describe('a private module is fetched by the real go and git', () => {
  test('with a token for each of two organisations, and a third is refused', async () => {
    const world = await startWorld({ ...forge.env, GOPRIVATE: 'github.com/third' });
    // The machine has a credential manager, an expired token in its git config, and settings in the environment.
    await world.write(
      'hôme/.gitconfig',
      '[credential]\n\thelper = "!f() { cat >> $HOME/asked; echo username=x; echo password=manager; }; f"\n' +
        '[url "https://old:expired-token@github.com/"]\n\tinsteadOf = https://github.com/\n',
    );
    Object.assign(world.env, {
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'user.name',
      GIT_CONFIG_VALUE_0: 'Före',
    });
    const lines = `github.com/acme token ${tokens.acme}\ngithub.com/other token ${tokens.other}\n`;
    const access = await world.open(lines);
    await needing(
      world,
      { 'github.com/acme/lib': 'v1.0.0', 'github.com/other/lib': 'v1.0.0', 'example.org/moved': 'v1.0.0' },
      'replace example.org/moved => github.com/acme/fork v1.0.0\n',
    );
    const before = forge.requests.length;
    expect(await later(world, access, 'go', 'mod', 'download', 'all')).toMatchObject({ code: 0 });
    expect((await later(world, access, 'git', 'config', 'user.name')).stdout).toBe('Före\n');

    const third = await later(world, access, 'go', 'mod', 'download', 'github.com/third/lib@v1.0.0');
    expect(third).toMatchObject({ code: 1, stderr: expect.stringContaining('Authentication failed') });

    const asked = forge.requests.slice(before);
    const of = (prefix: string) =>
      new Set(asked.filter(({ url }) => url.startsWith(prefix)).map(({ login }) => login));
    expect(of('github.com/acme')).toEqual(new Set([undefined, `x-access-token:${tokens.acme}`]));
    expect(of('github.com/other')).toEqual(new Set([undefined, `x-access-token:${tokens.other}`]));
    // Nothing of ours; the expired token of the machine's own file is its owner's business.
    expect([...of('github.com/third')].join(' ')).not.toMatch(/ghp_|manager/);
    await expect(exists(join(world.home, 'asked'))).rejects.toThrow('ENOENT');

    await access.close();
    expect(await readdir(world.temp)).toEqual([]);
  });

  test('on a host of one’s own, a module in a subgroup, whose page is shown to its users alone', async () => {
    const world = await startWorld(forge.env);
    const access = await world.open('git.corp.example/team basic me:pass word');
    expect(access.plan.settings).toMatchObject([{ name: 'GOPRIVATE', value: 'git.corp.example/team' }]);
    await needing(world, { 'git.corp.example/team/sub/lib': 'v1.0.0' });
    const before = forge.requests.length;
    expect(await later(world, access, 'go', 'mod', 'download')).toMatchObject({ code: 0 });
    // The first request carries it: a forge may answer without, for another repository.
    expect(forge.requests[before]).toEqual({ url: 'git.corp.example/team/sub/lib', login: 'me:pass word' });
    await access.close();
  });

  test.each([
    ['git and a Go that knows GOAUTH', {}, go126, 'GOAUTH'],
    ['a Go before 1.24, by a netrc (as this Go reads it too)', {}, parseGoVersion('1.23.12'), 'NETRC'],
    ['no git at all', { PATH: '/nowhere' }, go126, 'NETRC'],
  ])('from a GOPROXY whose URL carries a password, with %s', async (_, env, go, by) => {
    const world = await startWorld({
      ...forge.env,
      GOPROXY: 'https://robot:s3cr3t%40Proxy@art.corp.example/api/go',
    });
    const { PATH } = world.env;
    forge.publish('corp.example/lib', 'v1.2.0', {
      'go.mod': 'module corp.example/lib\n',
      'lib.go': 'package lib\n',
    });
    await world.write('hôme/.netrc', 'machine other.example login a password b\n');
    Object.assign(world.env, env);
    const access = await world.open('', { patterns: ['corp.example'], go });
    Object.assign(world.env, { PATH });

    const changes = [...access.plan.settings, ...access.plan.access];
    expect(changes.map(({ name }) => name)).toEqual(['GONOSUMDB', 'GOPROXY', by]);
    expect(JSON.stringify(access.plan)).not.toMatch(/s3cr3t|czNjcjN0/);
    if (by === 'NETRC') {
      const path = changes.find(({ name }) => name === 'NETRC') as { value: string };
      expect(await readFile(path.value, 'utf8')).toBe(
        'machine art.corp.example login robot password s3cr3t@Proxy\nmachine other.example login a password b\n',
      );
    }
    await needing(world, { 'corp.example/lib': 'v1.2.0' });
    expect(await later(world, access, 'go', 'mod', 'download')).toMatchObject({ code: 0 });
    await access.close();
    expect(await readdir(world.temp)).toEqual([]);
  });

  test('with what the machine has itself, where that is said, beside a token of the job', async () => {
    const world = await startWorld(forge.env);
    const helper = `!f() { echo username=x-access-token; echo password=${tokens.other}; }; f`;
    await world.write('hôme/.gitconfig', `[credential]\n\thelper = "${helper}"\n\tuseHttpPath = true\n`);
    const access = await world.open(`github.com/acme token ${tokens.acme}\ngithub.com/other inherit`);
    await needing(world, { 'github.com/acme/lib': 'v1.0.0', 'github.com/other/lib': 'v1.0.0' });
    expect(await later(world, access, 'go', 'mod', 'download')).toMatchObject({ code: 0 });
    await access.close();
  });

  test('and so is a submodule, by git alone', async () => {
    const world = await startWorld(forge.env);
    await forge.repository('github.com/acme/whole', {
      'readme.txt': 'one\n',
    });
    const access = await world.open(`github.com/acme token ${tokens.acme}`);
    const git = (...args: string[]) => later(world, access, 'git', ...args);
    await git('init', '--quiet');
    const url = 'https://github.com/acme/whole.git';
    expect(await git('submodule', 'add', '--quiet', url, 'sub')).toMatchObject({ code: 0 });
    expect(await git('config', '--get', 'submodule.sub.url')).toMatchObject({ stdout: `${url}\n` });
    await access.close();
  });
});

describe('the helper that git runs', () => {
  const ask = async (operation: string, fields: Readonly<Record<string, string>>, secret = 'there') => {
    const world = await startWorld(forge.env);
    const access = await world.open(`git.corp.example/team/a.b basic me:pa's"s\\w0rd`);
    const file = join(access.plan.folder, 'credential-1');
    if (secret === 'gone') await rm(file);
    const config = join(access.plan.folder, 'gitconfig');
    const key = 'credential.https://git.corp.example/team/a.b.helper';
    const helper = execFileSync('git', ['config', '--file', config, '--get', key], { encoding: 'utf8' });
    const command = `${helper.trim().slice(1)} ${operation}`;
    const input = Object.entries(fields).map(([name, value]) => `${name}=${value}\n`);
    const output = execFileSync('sh', ['-c', command], { input: `${input.join('')}\n`, encoding: 'utf8' });
    await access.close();
    return output;
  };
  const right = { protocol: 'https', host: 'git.corp.example', path: 'team/a.b/lib.git' };
  const answer = `username=me\npassword=pa's"s\\w0rd\n`;

  test.each([
    ['the path itself', { ...right, path: 'team/a.b' }],
    ['what is below', right],
    ['the path as a repository', { ...right, path: 'team/a.b.git' }],
    ['lines that it does not know', { ...right, 'capability[]': 'authtype', wwwauth: 'Basic realm=x' }],
  ])('answers for %s', async (_, fields) => {
    expect(await ask('get', fields)).toBe(answer);
  });

  test.each<[string, string, Record<string, string>]>([
    ['another host', 'get', { ...right, host: 'git.corp.example.evil.example' }],
    ['another port', 'get', { ...right, host: 'git.corp.example:8443' }],
    ['http', 'get', { ...right, protocol: 'http' }],
    ['a sibling', 'get', { ...right, path: 'team/a.bc/lib' }],
    ['a dot that would stand for any letter', 'get', { ...right, path: 'team/axb/lib' }],
    ['a path that leads out', 'get', { ...right, path: 'team/a.b/../../other/lib' }],
    ['a host without its path', 'get', { protocol: 'https', host: right.host }],
    ['no host', 'get', { protocol: 'https', path: right.path }],
    ['what it is to store', 'store', { ...right, username: 'x', password: 'y' }],
    ['what it is to erase', 'erase', right],
  ])('is silent for %s', async (_, operation, fields) => {
    expect(await ask(operation, fields)).toBe('');
  });

  test('is silent once its file is gone', async () => {
    expect(await ask('get', right, 'gone')).toBe('');
  });
});
