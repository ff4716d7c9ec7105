import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { parseGoVersion } from '../../src/go/version.ts';
import { closing } from '../fakes/closing.ts';
import { type Forge, startForge } from '../fakes/forge.ts';
import { later, needing, startWorld } from './world.ts';

/** The last Go that knows no GOAUTH; 75 MB from the module proxy. */
const version = '1.23.12';
let forge: Forge;
let goroot: string;

beforeAll(async () => {
  const env = { ...process.env, GOTOOLCHAIN: `go${version}`, GOFLAGS: '', GOWORK: 'off' };
  goroot = execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8', cwd: tmpdir(), env }).trim();
  forge = closing(await startForge());
  const module = 'git.corp.example/team/sub/lib';
  await forge.repository(module, { 'go.mod': `module ${module}\n\ngo 1.20\n`, 'lib.go': 'package lib\n' });
  forge.publish('corp.example/lib', 'v1.2.0', {
    'go.mod': 'module corp.example/lib\n',
    'lib.go': 'package lib\n',
  });
  Object.assign(forge.logins, {
    'git.corp.example': 'me:word',
    'art.corp.example/api/go': 'robot:s3cr3tProxy',
  });
});

describe('a Go before 1.24', () => {
  test.each([
    [
      'a host of one’s own',
      'git.corp.example/team basic me:word',
      'off',
      { 'git.corp.example/team/sub/lib': 'v1.0.0' },
    ],
    [
      'a GOPROXY with a password',
      '',
      'https://robot:s3cr3tProxy@art.corp.example/api/go',
      { 'corp.example/lib': 'v1.2.0' },
    ],
  ])('fetches from %s by a netrc', async (_, credentials, GOPROXY, modules) => {
    const world = await startWorld({ ...forge.env, GOPROXY });
    world.env.PATH = `${join(goroot, 'bin')}${delimiter}${world.env.PATH}`;
    const patterns = credentials === '' ? ['corp.example'] : [];
    const access = await world.open(credentials, { patterns, go: parseGoVersion(version) });
    await needing(world, modules as Record<string, string>);
    expect(await later(world, access, 'go', 'version')).toMatchObject({
      stdout: expect.stringContaining(version),
    });
    expect(await later(world, access, 'go', 'mod', 'download')).toMatchObject({ code: 0 });
    await access.close();
  });
});
