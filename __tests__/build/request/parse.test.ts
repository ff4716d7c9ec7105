import { posix, win32 } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { defaultName } from '../../../src/build/names/names.ts';
import { parseBuildRequest } from '../../../src/build/request/parse.ts';
import { parseConfig } from '../../../src/config/read.ts';
import type { InputName } from '../../../src/inputs.ts';
import { inputValues } from '../../../src/setup/values.ts';

const machine = { path: posix, cwd: '/work' };

function parse(inputs: Partial<Record<InputName, string>>, at: typeof machine = machine) {
  return parseBuildRequest(
    inputValues(
      (name) => inputs[name],
      new Map(),
      (name) => `input ${name}`,
    ),
    at,
  );
}

describe('a request', () => {
  test('without inputs is for this machine, without cgo, into dist, as the defaults say', async () => {
    expect(await parse({})).toMatchObject({
      directory: '/work',
      packages: ['.'],
      targets: [{ match: { set: 'host' } }],
      cgo: false,
      output: '/work/dist',
      name: defaultName,
      archive: 'none',
      archiveFiles: ['LICENSE*', 'README*'],
      ldflags: null,
      tags: [],
      flags: [],
      version: null,
      checksums: ['sha256'],
      run: 'off',
      runRoots: [],
      zig: { use: 'auto', version: null },
      expect: null,
      jobs: null,
      onFailure: 'stop',
      requireClean: null,
      sourceDate: null,
    });
  });

  test.each<[string, Partial<Record<InputName, string>>, object]>([
    ['packages', { 'build-packages': './cmd/a, ./cmd/b' }, { packages: ['./cmd/a', './cmd/b'] }],
    [
      'a working directory',
      { 'working-directory': 'app', 'build-output': '../out' },
      { directory: '/work/app', output: '/work/out' },
    ],
    [
      'bills of materials',
      { 'build-sbom': 'spdx-json, cyclonedx-json' },
      { sbom: ['cyclonedx-json', 'spdx-json'], provenance: false },
    ],
    ['provenance', { 'build-provenance': 'true' }, { sbom: [], provenance: true }],
    ['provenance where it is to be signed', { attest: 'true' }, { provenance: true }],
    ['targets', { targets: 'linux/amd64,!windows/*' }, { targets: [{ exclude: false }, { exclude: true }] }],
    [
      'flags with blanks',
      { 'build-flags': '-gcflags=all=-N -l\n-race' },
      { flags: ['-gcflags=all=-N -l', '-race'] },
    ],
    ['a version with a v', { 'build-version': 'v1.2.3-rc.1' }, { version: '1.2.3-rc.1' }],
    ['no checksums', { 'build-checksums': 'off' }, { checksums: [] }],
    ['more checksums', { 'build-checksums': 'files sha512' }, { checksums: ['sha512', 'files'] }],
    [
      'expectations',
      { 'build-expect': 'linkage=static\nmaxGlibc=2.28' },
      { expect: { linkage: 'static', maxGlibc: '2.28' } },
    ],
    ['jobs', { 'build-jobs': '3' }, { jobs: 3 }],
    ['a clean tree', { 'build-require-clean': 'true' }, { requireClean: true }],
    ['any tree', { 'build-require-clean': 'false' }, { requireClean: false }],
    ['a date in seconds', { 'build-source-date': '1700000000' }, { sourceDate: 1_700_000_000 }],
    ['a date', { 'build-source-date': '2026-01-02T03:04:05+01:00' }, { sourceDate: 1_767_319_445 }],
    [
      'a run',
      { 'build-run': '--version --json' },
      { run: { args: ['--version', '--json'], exitCode: 0, output: null } },
    ],
    ['roots', { 'build-run-roots': 'alpine\n/old' }, { runRoots: ['/work/alpine', '/old'] }],
    ['cgo', { 'build-cgo': 'true', 'build-zig': 'off' }, { cgo: true, zig: { use: 'off' } }],
    ['going on', { 'build-on-failure': 'finish' }, { onFailure: 'finish' }],
  ])('with %s', async (_, inputs, wanted) => expect(await parse(inputs)).toMatchObject(wanted));

  test('on Windows has Windows paths', async () => {
    const at = { path: win32, cwd: 'C:\\work' } as unknown as typeof machine;
    expect((await parse({ 'build-output': 'D:\\out' }, at)).output).toBe('D:\\out');
    expect((await parse({ 'build-output': 'out/x' }, at)).output).toBe('C:\\work\\out\\x');
  });

  test.each<[Partial<Record<InputName, string>>, string, RegExp]>([
    [{ targets: 'linux' }, 'TARGET_INVALID', /linux/],
    [{ 'build-archive': 'rar' }, 'INPUT_INVALID', /^input build-archive: `rar`/],
    [{ 'build-flags': '-o=x' }, 'INPUT_INVALID', /^input build-flags: `-o=x`/],
    [{ 'build-flags': 'all' }, 'INPUT_INVALID', /`all`/],
    [{ 'build-version': '1 2' }, 'INPUT_INVALID', /`1 2` is no version/],
    [{ 'build-version': "1'" }, 'INPUT_INVALID', /is no version/],
    [{ 'build-checksums': 'md5' }, 'INPUT_INVALID', /`md5`/],
    [{ 'build-checksums': 'off sha256' }, 'INPUT_INVALID', /`off sha256`/],
    [{ 'build-sbom': 'syft' }, 'INPUT_INVALID', /`syft`/],
    [{ 'build-sbom': 'off spdx-tag' }, 'INPUT_INVALID', /`off spdx-tag`/],
    [{ 'build-expect': 'linkage' }, 'CONFIG_INVALID', /^input build-expect: .*key=value/],
    [{ 'build-expect': 'striped=true' }, 'CONFIG_INVALID', /Did you mean stripped/],
    [{ 'build-jobs': '0' }, 'INPUT_INVALID', /`0`/],
    [{ 'build-jobs': 'two' }, 'INPUT_INVALID', /`two`/],
    [{ 'build-source-date': 'yesterday' }, 'INPUT_INVALID', /`yesterday` is no time/],
    [{ 'build-source-date': '2026-13-45T00:00:00Z' }, 'INPUT_INVALID', /is no time/],
    [{ 'build-source-date': '99999999999' }, 'INPUT_INVALID', /is no time/],
    [{ 'build-zig': 'maybe' }, 'INPUT_INVALID', /input build-zig/],
    [{ 'build-require-clean': 'yes' }, 'INPUT_INVALID', /build-require-clean/],
  ])('%j is refused', async (inputs, code, message) => {
    await expect(parse(inputs)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });

  test('from the config says its place where it is wrong', async () => {
    const config = await parseConfig('build:\n  targets: [linux/amd64]\n  jobs: "x"\n', 'c.yaml');
    const values = inputValues(
      () => undefined,
      config,
      (name) => name,
    );
    await expect(parseBuildRequest(values, machine)).rejects.toMatchObject({
      message: expect.stringMatching(/^build\.jobs: /),
      at: { path: 'c.yaml', line: 3, column: 3 },
    });
  });
});
