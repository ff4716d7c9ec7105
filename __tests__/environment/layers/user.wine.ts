import { readFile, rm } from 'node:fs/promises';
import { join, win32 } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  applyToTarget,
  type EnvironmentHost,
  readLog,
  undo,
} from '../../../src/environment/journal/session.ts';
import { userKey } from '../../../src/environment/layers/user.ts';
import { nodeEnvironmentDisk } from '../../../src/host/node/environment-disk.ts';
import { nodeFiles } from '../../../src/host/node/files.ts';
import { nodeMachine } from '../../../src/host/node/machine.ts';
import { nodeProcesses } from '../../../src/host/node/processes.ts';
import { windowsRegistry } from '../../../src/host/windows/registry.ts';
import { fakeClock, fakeLog } from '../../fakes/observers.ts';
import { temporaryFolder } from '../../support/temp.ts';
import { wine } from '../../support/wine.ts';
import { planOf } from '../world.ts';

const windows = await wine();
const files = nodeFiles();
const processes = nodeProcesses(nodeMachine());
const scratch = await temporaryFolder();
const posix = { ...nodeMachine(), temp: scratch };
const registry = windowsRegistry({ machine: posix, files, processes }, windows.reg);

async function host(
  env: Record<string, string> = {},
): Promise<EnvironmentHost & { readonly told: number[] }> {
  const home = await temporaryFolder();
  const told: number[] = [];
  return {
    machine: {
      platform: { os: 'windows', arch: 'amd64' },
      // The journal lies on the tests' own disk.
      path: { ...win32, join },
      cwd: 'C:\\',
      home,
      temp: scratch,
      env: (name) => ({ LOCALAPPDATA: home, USERPROFILE: 'C:\\users\\Zoë B', ...env })[name],
    },
    ...{ files, registry, env, told, disk: nodeEnvironmentDisk(), clock: fakeClock(), log: fakeLog() },
    broadcast: async () => {
      told.push(1);
      return true;
    },
  };
}

const target = { layer: 'user', key: userKey } as const;
const apply = (wanted: Record<string, string | null>, on: EnvironmentHost, force = false) =>
  applyToTarget(
    target,
    ({ values }) => planOf(wanted, values, { os: 'windows', lists: ['Path'] }),
    { force },
    on,
  );

/** Every byte that reg.exe exports, of all of the key. */
async function exported(): Promise<string> {
  const path = join(scratch, 'whole.reg');
  await rm(path, { force: true });
  const { code } = await windows.run(['reg.exe', 'export', userKey, windows.path(path), '/y']);
  expect(code).toBe(0);
  return (await readFile(path)).toString('utf16le');
}

async function set(name: string, kind: string, data: string): Promise<void> {
  expect(
    (await windows.run(['reg.exe', 'add', userKey, '/v', name, '/t', kind, '/d', data, '/f'])).code,
  ).toBe(0);
}

/** What a program that starts now finds. */
const seen = async (name: string) =>
  (await windows.run(['cmd.exe', '/d', '/u', '/c', `set ${name}`])).stdout.replaceAll('\0', '');

describe("the user's variables in a Windows registry", () => {
  test('PATH with %NAME%, blanks and letters of all kinds is given back to the byte', async () => {
    const path = '%USERPROFILE%\\bin;C:\\Program Files\\größe 中文 😀\\x;C:\\a & b (x86)\\^!;;D:\\"q;r"';
    await registry.write(userKey, new Map([['Path', { kind: 'REG_EXPAND_SZ', text: path }]]));
    await set('GOPROXY', 'REG_SZ', 'direct');
    const before = await exported();
    const on = await host();
    const wanted = {
      Path: `C:\\neu ü 中\\bin;${path}`,
      GOPROXY: null,
      GOCACHE: '%LOCALAPPDATA%\\gö',
      GOFLAGS: '-mod=mod',
    };
    const { id } = await apply(wanted, on);
    expect(id).toBe('1');
    expect(Object.fromEntries((await registry.read(userKey))!)).toMatchObject({
      Path: { kind: 'REG_EXPAND_SZ', text: wanted.Path },
      GOCACHE: { kind: 'REG_EXPAND_SZ', text: wanted.GOCACHE },
      GOFLAGS: { kind: 'REG_SZ', text: '-mod=mod' },
    });
    expect((await registry.read(userKey))!.has('GOPROXY')).toBe(false);
    expect(on.told).toHaveLength(1);
    expect((await apply(wanted, on)).id).toBeUndefined();
    expect(await undo('last', on)).toEqual([expect.objectContaining({ id: '1', conflicts: [] })]);
    expect(await exported()).toBe(before);
  });

  test('programs that start then have it, with what REG_EXPAND_SZ names filled in', async () => {
    const on = await host();
    await apply({ SGP_PLAIN: '100 & more', SGP_FOLDER: '%SystemRoot%\\x y' }, on);
    expect(await seen('SGP_')).toBe('SGP_FOLDER=C:\\windows\\x y\r\nSGP_PLAIN=100 & more\r\n');
    await undo('all', on);
    expect((await windows.run(['cmd.exe', '/d', '/c', 'set SGP_'])).code).toBe(1);
  });

  test('a PATH of 12,000 characters can be shortened and put back', async () => {
    const entries = Array.from(
      { length: 410 },
      (_, at) => `C:\\Tools größe ${String(at).padStart(3, '0')}\\bin folder`,
    );
    const text = entries.join(';');
    expect(text.length).toBeGreaterThan(12_000);
    await registry.write(userKey, new Map([['Path', { kind: 'REG_EXPAND_SZ', text }]]));
    const before = await exported();
    const on = await host();
    await apply({ Path: entries.slice(1).join(';') }, on);
    await undo('all', on);
    expect(await exported()).toBe(before);
    await expect(apply({ Path: `C:\\one more;${text}` }, on)).rejects.toMatchObject({
      code: 'LAYER_REFUSED',
      message: expect.stringContaining('2047'),
    });
    expect(await exported()).toBe(before);
    await apply({ Path: `C:\\one more;${text}` }, on, true);
    expect((await registry.read(userKey))!.get('Path')).toEqual({
      kind: 'REG_EXPAND_SZ',
      text: `C:\\one more;${text}`,
    });
    await undo('all', on);
    expect(await exported()).toBe(before);
  });

  test('what is no text is left alone, and nothing beside it is written', async () => {
    await set('Blob', 'REG_BINARY', '00ff');
    await set('Number', 'REG_DWORD', '7');
    const before = await exported();
    const on = await host();
    for (const name of ['Blob', 'NUMBER']) {
      await expect(apply({ A_NEW_ONE: 'x', [name]: 'y' }, on)).rejects.toMatchObject({
        code: 'LAYER_REFUSED',
        message: expect.stringMatching(/010-test\.yaml:5: (?:Blob|NUMBER) is no text .*REG_(?:BINARY|DWORD)/),
      });
    }
    expect(await exported()).toBe(before);
    expect(await readLog(on)).toEqual([]);
  });

  test.each([
    ['more than Windows has room for', 'x'.repeat(32_768), /32767/],
    ['more than its tools can edit', 'x'.repeat(2_048), /2047/],
  ])('%s is refused', async (_, text, message) => {
    const before = await exported();
    await expect(apply({ LONG: text }, await host())).rejects.toMatchObject({
      code: 'LAYER_REFUSED',
      message: expect.stringMatching(message),
    });
    expect(await exported()).toBe(before);
  });

  test('what others did meanwhile is kept: their entries of PATH stay, their other values are a conflict', async () => {
    await registry.write(userKey, new Map([['Path', { kind: 'REG_SZ', text: 'C:\\a;C:\\b' }]]));
    const on = await host();
    await apply({ Path: 'C:\\ours;C:\\a;C:\\b', GOFLAGS: '-x' }, on);
    await set('GOFLAGS', 'REG_SZ', '-v');
    await set('Path', 'REG_SZ', 'C:\\ours;C:\\a;C:\\b;C:\\theirs');
    expect(await undo('last', on)).toEqual([
      expect.objectContaining({
        restored: ['Path'],
        conflicts: [expect.objectContaining({ name: 'GOFLAGS' })],
      }),
    ]);
    expect(Object.fromEntries((await registry.read(userKey))!)).toMatchObject({
      Path: { kind: 'REG_SZ', text: 'C:\\a;C:\\b;C:\\theirs' },
      GOFLAGS: { kind: 'REG_SZ', text: '-v' },
    });
    await registry.write(userKey, new Map([['GOFLAGS', null]]));
    expect(await undo('last', on)).toEqual([expect.objectContaining({ conflicts: [] })]);
  });

  test('a key that is not there has no values; it is made when it is written', async () => {
    const key = 'HKEY_CURRENT_USER\\Software\\setup-go-plus test';
    expect(await registry.read(key)).toBeUndefined();
    await registry.write(key, new Map([['A\\"b', { kind: 'REG_SZ', text: 'a\r\nb' }]]));
    expect([...(await registry.read(key))!]).toEqual([['A\\"b', { kind: 'REG_SZ', text: 'a\r\nb' }]]);
  });

  test('in CI no window is waited for', async () => {
    const on = await host({ CI: 'true' });
    await apply({ SGP_CI: '1' }, on);
    await undo('all', on);
    expect(on.told).toEqual([]);
  });
});
