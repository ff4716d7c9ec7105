import { execFileSync } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { variablesOf } from '../../src/private/open.ts';
import { closing } from '../fakes/closing.ts';
import { type Forge, startForge } from '../fakes/forge.ts';
import { type FakeSshServer, startSshServer } from '../fakes/ssh-server.ts';
import { later, needing, startWorld } from './world.ts';

let forge: Forge;
let server: FakeSshServer;
let keys: { readonly acme: string; readonly other: string };

beforeAll(async () => {
  forge = closing(await startForge());
  for (const name of ['acme/lib', 'other/lib', 'other/secret']) {
    const module = `github.com/${name}`;
    await forge.repository(module, { 'go.mod': `module ${module}\n\ngo 1.20\n`, 'lib.go': 'package lib\n' });
  }
  forge.logins['github.com'] = 'nobody:knows';
  server = closing(await startSshServer(join(forge.root, 'github.com')));
  keys = { acme: await server.addKey('/acme/'), other: await server.addKey('/other/lib') };
});

const lines = () => {
  const address = `ssh://${server.user}@127.0.0.1:${server.port}`;
  // As a form gives it: all on one line, once more in base64, with Windows' line ends.
  const base64 = Buffer.from(keys.other.replaceAll('\n', '\r\n')).toString('base64');
  return `github.com/acme ssh ${address} ${keys.acme}\ngithub.com/other/lib ssh ${address} ${base64}\n`;
};

describe('a private module is fetched over ssh by the real go, git, ssh and sshd', () => {
  test('with a key for each scope of one server, and others are refused', async () => {
    const world = await startWorld({ ...forge.env, GOPRIVATE: 'github.com/other/secret' });
    const access = await world.open(lines(), { knownHosts: [server.knownHosts] });
    expect(access.plan.settings).toMatchObject([
      { name: 'GOPRIVATE', value: 'github.com/other/secret,github.com/acme,github.com/other/lib' },
    ]);
    await needing(world, { 'github.com/acme/lib': 'v1.0.0', 'github.com/other/lib': 'v1.0.0' });
    expect(await later(world, access, 'go', 'mod', 'download')).toMatchObject({ code: 0 });

    // The key may read it no more than the token-less https may.
    const other = await later(world, access, 'go', 'mod', 'download', 'github.com/other/secret@v1.0.0');
    expect(other).toMatchObject({ code: 1, stderr: expect.stringMatching(/prompts disabled/) });
    const submodule = await later(world, access, 'git', 'ls-remote', 'git@github.com:acme/lib.git');
    expect(submodule).toMatchObject({ code: 0, stdout: expect.stringContaining('refs/tags/v1.0.0') });

    await access.close();
    expect(await readdir(world.temp)).toEqual([]);
  });

  test('with the keys of two steps of a job', async () => {
    const world = await startWorld(forge.env);
    const [one = '', two = ''] = lines().split(/(?=github\.com\/other)/);
    const knownHosts = [server.knownHosts];
    const first = await world.open(one, { knownHosts });
    Object.assign(world.env, variablesOf([...first.plan.settings, ...first.plan.access]));
    const second = await world.open(two, { knownHosts });
    await needing(world, { 'github.com/acme/lib': 'v1.0.0', 'github.com/other/lib': 'v1.0.0' });
    expect(await later(world, second, 'go', 'mod', 'download')).toMatchObject({ code: 0 });
    await second.close();
    await first.close();
  });

  test('but not from a server with another key than the one pinned', async () => {
    const world = await startWorld(forge.env);
    const impostor = `[127.0.0.1]:${server.port} ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl`;
    const access = await world.open(lines(), { knownHosts: [impostor] });
    await needing(world, { 'github.com/acme/lib': 'v1.0.0' });
    const { code, stderr } = await later(world, access, 'go', 'mod', 'download');
    expect([code, stderr]).toEqual([1, expect.stringContaining('Host key verification failed')]);
    await access.close();
  });

  test('and no other key than its own is tried for a scope, nor one of ours elsewhere', async () => {
    const world = await startWorld(forge.env);
    const access = await world.open(lines(), { knownHosts: [server.knownHosts] });
    const command = (access.plan.access.at(-1) as { value: string }).value;
    const resolve = (host: string) =>
      execFileSync('sh', ['-c', `${command} -G ${host}`], {
        encoding: 'utf8',
        env: world.env,
        stdio: ['ignore', 'pipe', 'ignore'],
      });
    const [alias = ''] = /^Host (\S+)$/m
      .exec((access.plan.files.find(({ name }) => name === 'ssh_config') as { text: string }).text)!
      .slice(1);
    expect(resolve(alias)).toMatch(/^hostname 127\.0\.0\.1$/m);
    expect(resolve(alias).match(/^identityfile .*$/gm)).toEqual([expect.stringMatching(/key-1$/)]);
    expect(resolve('theirs')).not.toMatch(/key-1|setup-go-plus/);
    await access.close();
  });
});
