import { execFileSync } from 'node:child_process';
import { join, posix, win32 } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { goSettings } from '../../src/go/folders.ts';
import { nodeFiles } from '../../src/host/node/files.ts';
import type { Machine } from '../../src/host/ports.ts';
import { project } from '../support/temp.ts';

const machine = (os: string, home: string, env: Record<string, string>): Machine => ({
  platform: { os, arch: 'amd64' },
  path: os === 'windows' ? win32 : posix,
  cwd: home,
  home,
  temp: home,
  env: (name) => env[name],
});

describe('what go env will say', () => {
  test.each<[string, Record<string, string>, string]>([
    ['with nothing set', {}, ''],
    ['with variables', { GOPATH: '/a/b:/c', GOCACHE: '/x/cache' }, ''],
    ['with GOMODCACHE', { GOMODCACHE: '/m' }, ''],
    ['with XDG folders', { XDG_CACHE_HOME: '/xdg cache' }, ''],
    ['with what go env -w wrote', {}, 'GOPATH=/w/gopath\nGOCACHE=/w/cache\nGOFLAGS=-trimpath\n'],
    ['with variables over what go env -w wrote', { GOPATH: '/env' }, 'GOPATH=/w/gopath\nGOMODCACHE=/w/mod\n'],
    ['with an empty variable, which is none', { GOPATH: '' }, 'GOPATH=/w/gopath\n'],
    ['with GOENV=off', { GOENV: 'off' }, 'GOPATH=/w/gopath\n'],
    ['with lines that mean nothing', {}, '# a comment\nnot a line\nlower=x\nGOPATH=/w/gopath\n'],
  ])('is what it says %s', async (_, env, file) => {
    const home = await project({ '.config/go/env': file });
    const asked = ['GOPATH', 'GOMODCACHE', 'GOCACHE'] as const;
    const said = JSON.parse(
      execFileSync('go', ['env', '-json', ...asked, 'GOFLAGS'], {
        cwd: home,
        encoding: 'utf8',
        env: { PATH: process.env.PATH, HOME: home, ...env },
      }),
    );
    const settings = await goSettings(nodeFiles(), machine('linux', home, env));
    expect({ ...settings, GOFLAGS: settings.get('GOFLAGS') }).toMatchObject(said);
  });

  test('on Windows', async () => {
    const home = 'C:\\Users\\Jö';
    const env = { LocalAppData: `${home}\\AppData\\Local`, AppData: `${home}\\AppData\\Roaming` };
    const read: string[] = [];
    const files = {
      ...nodeFiles(),
      read: async (path: string) => {
        read.push(path);
        return Buffer.from('GOFLAGS=-trimpath');
      },
    };
    expect(await goSettings(files, machine('windows', home, env))).toMatchObject({
      GOPATH: win32.join(home, 'go'),
      GOMODCACHE: win32.join(home, 'go', 'pkg', 'mod'),
      GOCACHE: `${home}\\AppData\\Local\\go-build`,
    });
    expect(read).toEqual([`${home}\\AppData\\Roaming\\go\\env`]);
  });

  test('on macOS, and for a service without a home', async () => {
    const mac = await goSettings(nodeFiles(), machine('darwin', '/Users/none', {}));
    expect(mac.GOCACHE).toBe(join('/Users/none', 'Library', 'Caches', 'go-build'));
    const service = await goSettings(nodeFiles(), machine('linux', '', {}));
    expect(service).toMatchObject({ GOPATH: '', GOMODCACHE: '', GOCACHE: '' });
  });
});
