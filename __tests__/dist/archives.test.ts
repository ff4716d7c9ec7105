import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { FakeArchive } from '../fakes/archives.ts';
import { closing } from '../fakes/closing.ts';
import { startGoDev } from '../fakes/go-dev.ts';
import { startGoproxy } from '../fakes/goproxy.ts';
import { sdkFiles, type TarPart, tarGz } from '../sdk/archives.ts';
import { type Runner, startRunner } from '../support/runner.ts';
import { expectRefused, expectSetUp, type Refusal } from './expectations.ts';
import { goProgram, platform, sdk, startWorld, toolchain } from './world.ts';

const version = '1.26.8';
const genuine = sdk(version);
const world = await startWorld([], toolchain(version));
const kept = 'Nothing of it was kept';

/** The list vouches for it: what an attacker can do who owns the mirror. */
const vouchedFor = (bytes: Buffer): FakeArchive => ({
  ...genuine,
  bytes,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

const files: TarPart[] = Object.entries(sdkFiles(version, platform.os, platform.arch)).map(
  ([name, data]) => ({
    name: `go/${name}`,
    data: name === 'bin/go' ? goProgram(version) : data,
    mode: /^(bin|pkg)\//.test(name) ? 0o755 : 0o644,
  }),
);

async function offer(archive: FakeArchive, more: Record<string, string> = {}) {
  const server = closing(await startGoDev([archive]));
  const runner = await startRunner();
  const inputs = { 'go-version': version, 'go-download-base-url': server.base, ...more };
  return { runner, outcome: await runner.run({ inputs, env: world.env }) };
}

/** Nothing of the archive's is anywhere on the machine. */
async function expectNothingOutside(runner: Runner): Promise<void> {
  const all = await readdir(join(runner.toolCache, '..'), { recursive: true });
  expect(all.filter((name) => name.includes('evil'))).toEqual([]);
}

describe('a tar that the mirror vouches for is refused', () => {
  const rows: [string, TarPart[], Refusal][] = [
    ['with a name that climbs out', [{ name: 'go/../../evil' }], { says: ['go/../../evil'], hint: kept }],
    ['with an absolute name', [{ name: '/tmp/evil' }], { says: ['/tmp/evil'], hint: kept }],
    ['with a name outside its folder', [{ name: 'evil' }], { says: ['is not below "go/"'], hint: kept }],
    [
      'with a link that leaves the folder',
      [{ name: 'go/evil', type: '2', link: '../../../etc/passwd' }],
      { says: ['outside the archive'], hint: kept },
    ],
    ['with an absolute link', [{ name: 'go/evil', type: '2', link: '/etc' }], { says: ['/etc'], hint: kept }],
    [
      'with a file below a link of its own',
      [
        { name: 'go/evil', type: '2', link: 'bin' },
        { name: 'go/evil/x', data: 'x' },
      ],
      { says: ['"evil" is a file and a folder'], hint: kept },
    ],
    ['with a device file', [{ name: 'go/evil', type: '3' }], { says: ['evil'], hint: kept }],
    ['with one file twice', [{ name: 'go/VERSION', data: 'go1.26.8\n' }], { says: ['VERSION'], hint: kept }],
    [
      'with a record that vouches for it',
      [{ name: 'go/.setup-go-plus.json', data: '{}' }],
      { says: ['.setup-go-plus.json'], hint: kept },
    ],
    [
      'when it is a bomb',
      [{ name: 'go/evil', data: Buffer.alloc(80 * 2 ** 20) }],
      { says: ['more than 100 times its size'], hint: kept },
    ],
  ];
  test.each(rows)('%s', async (_, evil, refusal) => {
    const { outcome, runner } = await offer(vouchedFor(tarGz([...files, ...evil])));
    await expectRefused(outcome, runner, refusal);
    await expectNothingOutside(runner);
  });

  test.each([
    ['when it is cut', genuine.bytes.subarray(0, genuine.bytes.length >> 1), /mirror: /],
    ['when it is no archive', Buffer.from('<html>Please sign in</html>'), /mirror: /],
    ['when it is empty', tarGz([]), 'VERSION'],
    ['when it lacks the compiler', tarGz(files.filter(({ name }) => !name.endsWith('/compile'))), 'compile'],
    ['when it is another version', sdk('1.26.7').bytes, '1.26.7'],
    [
      'when its go says that it is another',
      sdk(version, { 'bin/go': goProgram('1.26.6') }).bytes,
      'go1.26.6',
    ],
  ])('%s', async (_, bytes, says) => {
    const { outcome, runner } = await offer(vouchedFor(bytes));
    await expectRefused(outcome, runner, { says: [says], hint: /./ });
  });
});

describe('a module zip that the checksum database vouches for is refused', () => {
  const [name = '', contents = {}] = Object.entries(toolchain(version))[0] ?? [];
  test.each<[string, Record<string, string | Uint8Array>, Refusal]>([
    ['with a name that climbs out', { '../../evil': 'x' }, { says: ['../../evil'], hint: kept }],
    ['with a backslash in a name', { 'src/..\\..\\evil': 'x' }, { says: ['evil'], hint: /./ }],
    ['when it is a bomb', { evil: Buffer.alloc(80 * 2 ** 20) }, { says: ['100 times its size'], hint: kept }],
  ])('%s', async (_, evil, refusal) => {
    const proxy = closing(await startGoproxy({ [name]: { ...contents, ...evil } }));
    const runner = await startRunner();
    const inputs = { 'go-version': version, sources: 'goproxy', goproxy: proxy.url };
    const outcome = await runner.run({ inputs, env: { GOSUMDB: proxy.gosumdb } });
    await expectRefused(outcome, runner, refusal);
    await expectNothingOutside(runner);
  });
});

describe('a Go that does not run on this machine', () => {
  /** An ELF header for IBM Z. */
  const foreign = Buffer.concat([
    Buffer.from('7f454c4602020100', 'hex'),
    Buffer.alloc(8),
    Buffer.from('00020016', 'hex'),
    Buffer.alloc(200),
  ]);
  const archive = sdk(version, { 'bin/go': foreign });

  test('is refused with the reason, and does not stay', async () => {
    const { outcome, runner } = await offer(archive);
    const says = [`Go ${version} from mirror does not run here`, /s390x/];
    await expectRefused(outcome, runner, { says, hint: 'another operating system or CPU' });
    expect(outcome.annotations[0]?.message).not.toContain(runner.toolCache);
  });

  test('gives way to a source whose Go does', async () => {
    const { outcome, runner } = await offer(archive, { sources: 'tool-cache mirror goproxy' });
    expectSetUp(outcome, version, { source: 'goproxy' });
    expect(outcome.log).toContain('mirror: Go 1.26.8 from mirror does not run here');
    expect(outcome.outputs['go-root']).toBe(runner.goroot(version));
  });

  test('but was asked for by its CPU is named as that', async () => {
    const other = platform.arch === 's390x' ? 'riscv64' : 's390x';
    const bytes = sdk(version, {
      'bin/go': foreign,
      [`pkg/tool/linux_${other}/compile`]: '',
      [`pkg/tool/linux_${other}/link`]: '',
    });
    const named = {
      ...bytes,
      name: bytes.name.replace(platform.arch, other),
      platform: { os: 'linux', arch: other },
    };
    const { outcome } = await offer(named, { architecture: other });
    expect(outcome).toMatchObject({ code: 1, env: {}, path: [], outputs: {} });
    expect(outcome.annotations).toHaveLength(1);
    expect(outcome.annotations[0]?.message).toMatch(
      /not a usable go command[\s\S]*ask for this machine’s architecture/,
    );
  });
});
