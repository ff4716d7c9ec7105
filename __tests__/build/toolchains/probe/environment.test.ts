import { posix, win32 } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { probeEnvironment, withoutLibraries } from '../../../../src/build/toolchains/probe/environment.ts';
import { cgoTarget } from '../targets.ts';

const toolchain = { kind: 'gcc', env: { CC: 'x-gcc', CGO_CFLAGS: '-O2 -g' }, extldflags: [] } as const;

describe('the environment of a probe', () => {
  test("is the row's, in English, outside of any workspace", () => {
    const target = cgoTarget('linux/arm/6', {
      env: { GOFLAGS: '-mod=vendor', GOEXPERIMENT: 'x', CGO_LDFLAGS: '-L/opt/x -lfoo' },
    });
    expect(probeEnvironment(target, toolchain, { path: posix })).toMatchObject({
      GOOS: 'linux',
      GOARCH: 'arm',
      GOARM: '6',
      CGO_ENABLED: '1',
      CC: 'x-gcc',
      CGO_CFLAGS: '-O2 -g',
      CGO_LDFLAGS: '-L/opt/x',
      GOEXPERIMENT: 'x',
      GOFLAGS: '-trimpath',
      GOWORK: 'off',
      LC_ALL: 'C',
    });
  });

  test('has nothing inherited that steers a compiler', () => {
    const env = probeEnvironment(cgoTarget('linux/arm64'), toolchain, { path: posix });
    for (const name of ['CXX', 'AR', 'CPATH', 'LIBRARY_PATH', 'C_INCLUDE_PATH', 'PKG_CONFIG_PATH'])
      expect(env).toHaveProperty(name, undefined);
  });

  test.each([
    ['-O2 -g', '-O2 -g'],
    ['-L./lib -lfoo -O2', '-O2'],
    ['-L lib -l foo -I /abs -Iinclude', '-I/abs'],
    ["'-L/with space' -framework Cocoa", "'-L/with space' -framework Cocoa"],
    ['-lfoo', ' '],
    ['', ' '],
    ['-l', ' '],
  ])('leaves out of %j what is the program’s own: %j', (flags, left) => {
    expect(withoutLibraries(flags, 'CGO_LDFLAGS', { path: posix })).toBe(left);
  });

  test('knows the absolute paths of Windows', () => {
    expect(withoutLibraries('-LC:\\lib -Llib', 'CGO_LDFLAGS', { path: win32 })).toBe('-LC:\\lib');
  });
});
