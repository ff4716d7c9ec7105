import { describe, expect, test } from '@jest/globals';
import type { UserError } from '../../../src/errors.ts';
import { type NodeFacts, nodeMachine } from '../../../src/host/node/machine.ts';

const linux: NodeFacts = {
  platform: 'linux',
  arch: 'x64',
  endianness: 'LE',
  env: {},
  cwd: () => '/work',
  home: () => '/home/u',
  temp: () => '/tmp',
  translated: () => {
    throw new Error('not asked for');
  },
};
const windows: NodeFacts = { ...linux, platform: 'win32', cwd: () => 'C:\\work' };
const mac: NodeFacts = { ...linux, platform: 'darwin' };

test('this machine can be read', () => {
  const machine = nodeMachine();
  expect(machine.cwd).toBe(process.cwd());
  expect(machine.platform.os).not.toBe('');
  expect(machine.env('PATH')).toBe(process.env.PATH);
});

test.each<[string, NodeFacts, string]>([
  ['Linux on x64', linux, 'linux/amd64'],
  ['Linux on ppc64le, which Node calls ppc64', { ...linux, arch: 'ppc64' }, 'linux/ppc64le'],
  ['Windows on x64', { ...windows, env: { PROCESSOR_ARCHITECTURE: 'AMD64' } }, 'windows/amd64'],
  [
    '32-bit Node on 64-bit Windows',
    { ...windows, arch: 'ia32', env: { PROCESSOR_ARCHITECTURE: 'x86', PROCESSOR_ARCHITEW6432: 'AMD64' } },
    'windows/amd64',
  ],
  [
    '32-bit Node on 64-bit Windows on ARM',
    { ...windows, arch: 'ia32', env: { PROCESSOR_ARCHITEW6432: 'ARM64' } },
    'windows/arm64',
  ],
  [
    'x64 Node on Windows on ARM',
    {
      ...windows,
      env: { PROCESSOR_ARCHITECTURE: 'AMD64', Processor_Identifier: 'ARMv8 (64-bit) Family 8 Model D4B' },
    },
    'windows/arm64',
  ],
  ['32-bit Windows', { ...windows, arch: 'ia32' }, 'windows/386'],
  ['arm64 Node on a Mac', { ...mac, arch: 'arm64' }, 'darwin/arm64'],
  ['x64 Node under Rosetta', { ...mac, translated: () => '1\n' }, 'darwin/arm64'],
  ['x64 Node on an Intel Mac', { ...mac, translated: () => '0\n' }, 'darwin/amd64'],
  ['x64 Node on a Mac too old to know Rosetta', mac, 'darwin/amd64'],
])('%s runs %s', (_, facts, platform) => {
  const machine = nodeMachine(facts);
  expect(`${machine.platform.os}/${machine.platform.arch}`).toBe(platform);
});

test('Rosetta is asked about once, and not before the platform is', () => {
  let asked = 0;
  const machine = nodeMachine({
    ...mac,
    translated: () => {
      asked += 1;
      return '1';
    },
  });
  expect(asked).toBe(0);
  expect([machine.platform, machine.platform, asked]).toMatchObject([{}, {}, 1]);
});

describe('the environment', () => {
  test('is case-insensitive on Windows, the exact spelling first', () => {
    const machine = nodeMachine({ ...windows, env: { Path: 'C:\\a', temp: '1', TEMP: '2' } });
    expect([machine.env('PATH'), machine.env('path'), machine.env('TEMP'), machine.env('Temp')]).toEqual([
      'C:\\a',
      'C:\\a',
      '2',
      '1',
    ]);
  });

  test('is case-sensitive elsewhere', () => {
    expect(nodeMachine({ ...linux, env: { Path: '/a' } }).env('PATH')).toBeUndefined();
  });

  test('tells an empty value from an absent one', () => {
    const machine = nodeMachine({ ...windows, env: { A: '' } });
    expect([machine.env('a'), machine.env('b')]).toEqual(['', undefined]);
  });
});

test.each<[string, NodeFacts, string]>([
  ['RUNNER_TEMP', { ...linux, env: { RUNNER_TEMP: '/runner/_temp' } }, '/runner/_temp'],
  ["the system's where RUNNER_TEMP is empty", { ...linux, env: { RUNNER_TEMP: '' } }, '/tmp'],
])('temp is %s', (_, facts, temp) => {
  expect(nodeMachine(facts).temp).toBe(temp);
});

test('paths are those of the machine', () => {
  expect(nodeMachine(windows).path.join('C:\\a', 'b')).toBe('C:\\a\\b');
  expect(nodeMachine(linux).path.join('/a', 'b')).toBe('/a/b');
});

test('a user without a home folder has the root', () => {
  const home = () => {
    throw new Error('uv_os_homedir returned ENOENT');
  };
  expect(nodeMachine({ ...linux, home }).home).toBe('/');
});

test('a current folder that is gone is an error that says so', () => {
  const cwd = () => {
    throw new Error('ENOENT: uv_cwd');
  };
  let error: UserError | undefined;
  try {
    nodeMachine({ ...linux, cwd });
  } catch (thrown) {
    error = thrown as UserError;
  }
  expect(error).toMatchObject({ code: 'DISK_DENIED', hint: expect.any(String) });
});
