import { chmod } from 'node:fs/promises';
import nodePaths, { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { ZigSetting } from '../../../../src/build/toolchains/types.ts';
import { cacheFolder, findZig, zigCommands } from '../../../../src/build/toolchains/zig/find.ts';
import { parseZigSetting } from '../../../../src/build/toolchains/zig/setting.ts';
import { nodeFiles } from '../../../../src/host/node/files.ts';
import { createHttp } from '../../../../src/host/node/http.ts';
import { nodeMachine } from '../../../../src/host/node/machine.ts';
import { nodeProcesses } from '../../../../src/host/node/processes.ts';
import { nodeStages } from '../../../../src/host/node/stages.ts';
import { createTransfer } from '../../../../src/transfer/transfer.ts';
import { closing } from '../../../fakes/closing.ts';
import { fakeClock, fakeLog } from '../../../fakes/observers.ts';
import { makeZigWheel, startPackageIndex } from '../../../fakes/package-index.ts';
import { project } from '../../../support/temp.ts';

const wheel = makeZigWheel('0.17.1');

/** A machine whose PATH has these scripts only. */
async function machineWith(scripts: Record<string, string>) {
  const folder = await project(scripts);
  for (const name of Object.keys(scripts)) await chmod(join(folder, name), 0o755);
  const machine = {
    ...nodeMachine(),
    platform: { os: 'linux', arch: 'amd64' },
    env: (name: string) => (name === 'PATH' ? folder : undefined),
  };
  const server = closing(await startPackageIndex([wheel]));
  const host = {
    machine,
    files: nodeFiles(),
    stages: nodeStages(),
    processes: nodeProcesses(machine, { PATH: `${folder}:/usr/bin:/bin` }),
    log: fakeLog(),
    transfer: createTransfer(createHttp({ env: () => undefined }), fakeClock(), fakeLog(), {
      credentials: [],
    }),
  };
  const place = {
    toolCache: join(folder, 'cache'),
    index: server.index,
    pins: { '0.17.1': { 'linux/amd64': wheel.sha256 } },
  };
  return { folder, server, find: (setting: ZigSetting) => findZig(setting, place, host) };
}
const zigOf = (version: string) => `#!/bin/sh\necho ${version}\n`;

describe('zig is looked for', () => {
  test('on PATH, and is then known by its name', async () => {
    const { find, folder, server } = await machineWith({ zig: zigOf('0.16.0') });
    expect(await find({ use: 'auto', version: null })).toMatchObject({
      name: 'zig',
      program: join(folder, 'zig'),
    });
    expect(server.requests).toEqual([]);
  });

  test('in the ziglang package of a Python', async () => {
    const { find, folder } = await machineWith({
      'lib/zig': zigOf('0.16.0'),
      python3: '#!/bin/sh\necho "$(dirname "$0")/lib/zig"\n',
    });
    expect((await find({ use: 'found' }))?.name).toBe(join(folder, 'lib/zig'));
  });

  test.each([
    ['has no such package', '#!/bin/sh\necho ModuleNotFoundError >&2\nexit 1\n'],
    ['says nonsense', '#!/bin/sh\necho zig\n'],
    ['names what is not there', '#!/bin/sh\necho /nonexistent/zig\n'],
  ])('a Python that %s is passed over', async (_, python3) => {
    const { find } = await machineWith({ python3 });
    expect(await find({ use: 'found' })).toBeUndefined();
  });

  test('and is brought where there is none, or one of another version than was asked for', async () => {
    for (const [scripts, version] of [
      [{}, null],
      [{ zig: zigOf('0.16.0') }, '0.17.1'],
    ] as const) {
      const { find, server } = await machineWith(scripts);
      expect((await find({ use: 'auto', version }))?.program).toMatch(/0\.17\.1/);
      expect(server.requests).toHaveLength(2);
    }
  });

  test('by its path alone, where one is given', async () => {
    const { find, folder } = await machineWith({ zig: zigOf('0.16.0'), mine: zigOf('0.15.0') });
    expect((await find({ use: 'path', path: join(folder, 'mine') }))?.program).toBe(join(folder, 'mine'));
    await expect(find({ use: 'path', path: join(folder, 'none') })).rejects.toMatchObject({
      code: 'INPUT_INVALID',
    });
    expect(await find({ use: 'off' })).toBeUndefined();
  });
});

describe('what is said of zig', () => {
  const posix = nodeMachine();
  const windows = { ...posix, path: nodePaths.win32 };
  test.each([
    ['', { use: 'auto', version: null }],
    ['auto', { use: 'auto', version: null }],
    ['found', { use: 'found' }],
    ['off', { use: 'off' }],
    ['0.17.0.post0', { use: 'auto', version: '0.17.0.post0' }],
    ['/opt/zig/zig', { use: 'path', path: '/opt/zig/zig' }],
  ])('%j', (text, setting) => {
    expect(parseZigSetting(text, 'build-zig input', posix)).toEqual(setting);
  });

  test('a path of Windows, and nothing else', () => {
    expect(parseZigSetting('C:\\zig\\zig.exe', 'build-zig input', windows)).toEqual({
      use: 'path',
      path: 'C:\\zig\\zig.exe',
    });
    for (const text of ['latest', 'zig', '../zig', '0.17'])
      expect(() => parseZigSetting(text, 'build-zig input', posix)).toThrow(
        expect.objectContaining({ code: 'INPUT_INVALID' }),
      );
  });
});

describe('its cache', () => {
  const { win32, posix } = nodePaths;
  const machine = (os: string, path: typeof posix, env: Record<string, string>, home: string) => ({
    ...nodeMachine(),
    platform: { os, arch: 'amd64' },
    path,
    home,
    env: (name: string) => env[name],
  });
  test.each([
    ['/home/é/.cache/zig', machine('linux', posix, {}, '/home/é')],
    ['/x/zig', machine('linux', posix, { XDG_CACHE_HOME: '/x' }, '/home/é')],
    ['/kept', machine('linux', posix, { ZIG_GLOBAL_CACHE_DIR: '/kept', XDG_CACHE_HOME: '/x' }, '/home/é')],
    ['C:\\Local\\zig', machine('windows', win32, { LOCALAPPDATA: 'C:\\Local' }, 'C:\\Users\\é')],
  ])('is %s, where zig itself has it', (folder, on) => {
    expect(cacheFolder(on)).toBe(folder);
    const { env, cc, cxx, ar } = zigCommands({ name: 'zig', program: '/zig', why: '' }, ['-target', 't'], on);
    expect(env).toEqual({ ZIG_GLOBAL_CACHE_DIR: folder, ZIG_LOCAL_CACHE_DIR: folder });
    expect([cc, cxx, ar]).toEqual([
      ['zig', 'cc', '-target', 't'],
      ['zig', 'c++', '-target', 't'],
      ['zig', 'ar'],
    ]);
  });
});
