import { statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { nodeFiles } from '../../src/host/node/files.ts';
import { nodeStages } from '../../src/host/node/stages.ts';
import { ModuleHash } from '../../src/release/module/dirhash.ts';
import { BOUNDS } from '../../src/sdk/bounds.ts';
import { type Extracted, type ExtractOptions, extract } from '../../src/sdk/extract.ts';
import { temporaryFolder } from '../support/temp.ts';
import { isProgram, sdkFiles, sdkModuleZip, sdkTarGz, tar, tarGz, zip } from './archives.ts';
import { chunks } from './hosts.ts';
import { sha256, tree } from './trees.ts';

type Format = 'tar.gz' | 'zip' | 'module-zip';

async function unpack(
  bytes: Uint8Array,
  format: Format,
  options: Partial<ExtractOptions> = {},
  chunk = 700,
): Promise<{ root: string; extracted: Extracted }> {
  const root = join(await temporaryFolder(), 'out');
  const stage = await nodeStages().open(root);
  const extracted = await extract(chunks(bytes, chunk), format, stage, nodeFiles(), {
    prefix: '',
    contents: 'full',
    rules: 'posix',
    ...options,
  });
  await stage.publish(false);
  return { root, extracted };
}

function modes(root: string): string[] {
  return Object.keys(tree(root)).filter((name) => (statSync(join(root, name)).mode & 0o111) !== 0);
}

describe('a tar.gz', () => {
  test('becomes its files, with modes and times, in one pass with its SHA-256', async () => {
    const archive = sdkTarGz('1.26.8');
    const { root, extracted } = await unpack(archive, 'tar.gz', { prefix: 'go/' });
    expect(tree(root)).toEqual(sdkFiles('1.26.8'));
    expect(modes(root)).toEqual(Object.keys(sdkFiles('1.26.8')).filter(isProgram).sort());
    expect(statSync(join(root, 'src/runtime/proc.go')).mtimeMs).toBe(1_787_934_006_000);
    expect(extracted).toMatchObject({
      archiveSha256: sha256(archive),
      archiveBytes: archive.length,
      archive: undefined,
      h1: undefined,
      version: { name: 'go1.26.8', time: 1_787_934_006 },
      files: Object.keys(sdkFiles('1.26.8')).length,
    });
    expect([...extracted.names]).toContain('bin/go');
  });

  test('keeps its bytes where a signature is to be checked', async () => {
    const archive = sdkTarGz('1.26.8');
    const { extracted } = await unpack(archive, 'tar.gz', { prefix: 'go/', keepArchive: true });
    expect(extracted.archive!.equals(archive)).toBe(true);
  });

  test('gives links and copies of hard-linked files', async () => {
    const { root } = await unpack(
      tarGz([
        { name: 'a/x', data: 'content', mode: 0o755 },
        { name: 'a/hard', type: '1', link: 'a/x' },
        { name: 'b/soft', type: '2', link: '../a/x' },
      ]),
      'tar.gz',
    );
    expect(tree(root)).toEqual({ 'a/x': 'content', 'a/hard': 'content', 'b/soft': 'link' });
    expect(modes(root)).toEqual(['a/hard', 'a/x', 'b/soft']);
  });

  test('may come in several gzip members', async () => {
    const bytes = tar([{ name: 'a', data: 'x'.repeat(5000) }]);
    const archive = Buffer.concat([gzipSync(bytes.subarray(0, 3000)), gzipSync(bytes.subarray(3000))]);
    expect(tree((await unpack(archive, 'tar.gz')).root)).toEqual({ a: 'x'.repeat(5000) });
  });
});

describe('a module zip', () => {
  test('becomes the SDK that the go command would make of it', async () => {
    const { zip: archive, prefix } = sdkModuleZip('1.26.8');
    const { root, extracted } = await unpack(archive, 'module-zip', { prefix });
    expect(tree(root)).toEqual(sdkFiles('1.26.8'));
    expect(modes(root)).toEqual(Object.keys(sdkFiles('1.26.8')).filter(isProgram).sort());
    expect(statSync(join(root, 'src/runtime/proc.go')).mtimeMs).toBe(1_787_934_006_000);
    expect(extracted).toMatchObject({ archiveSha256: sha256(archive), version: { name: 'go1.26.8' } });
  });

  test.each(['full', 'slim'] as const)(
    'has the h1 hash over all its files, also when %s',
    async (contents) => {
      const { zip: archive, prefix } = sdkModuleZip('1.26.8');
      const hash = new ModuleHash();
      for (const [name, data] of Object.entries(sdkFiles('1.26.8')))
        hash.add(prefix + name.replace(/(^|\/)go\.mod$/, '$1_go.mod'), Buffer.from(data));
      const { extracted } = await unpack(archive, 'module-zip', { prefix, contents });
      expect(extracted.h1).toBe(hash.digest());
    },
  );

  test('is read through the thread pool where files are large', async () => {
    const big = Buffer.from(Array.from({ length: 400_000 }, (_, i) => (i * 2654435761) >>> 24));
    const parts = ['a', 'b', 'c', 'd', 'e'].map((name) => ({
      name: `p/${name}`,
      data: big,
      method: 0 as const,
    }));
    const { root } = await unpack(zip([...parts, { name: 'p/small', data: 's' }]), 'module-zip', {
      prefix: 'p/',
    });
    expect(Object.keys(tree(root))).toEqual(['a', 'b', 'c', 'd', 'e', 'small']);
    expect(tree(root).e).toBe(big.toString('latin1'));
  });
});

test('a zip keeps its own times and modes', async () => {
  const { root } = await unpack(
    zip([
      { name: 'go/bin/go.exe', data: 'MZ' },
      { name: 'go/run', data: 'x', mode: 0o100755 },
      { name: 'go/text', data: 'x' },
    ]),
    'zip',
    { prefix: 'go/' },
  );
  expect(modes(root)).toEqual(['bin/go.exe', 'run']);
  expect(statSync(join(root, 'text')).mtimeMs).toBe(Date.UTC(1980, 0, 1));
});

describe.each<[Format, () => Buffer, string]>([
  ['tar.gz', () => sdkTarGz('1.26.8'), 'go/'],
  ['module-zip', () => sdkModuleZip('1.26.8').zip, sdkModuleZip('1.26.8').prefix],
])('a slim SDK from a %s', (format, archive, prefix) => {
  test('leaves out what only Go’s own development reads, and no folders for it', async () => {
    const { root, extracted } = await unpack(archive(), format, { prefix, contents: 'slim' });
    const {
      'src/fmt/print_test.go': _,
      'src/go/testdata/a.go': __,
      'test/empty.go': ___,
      ...kept
    } = sdkFiles('1.26.8');
    expect(tree(root)).toEqual(kept);
    expect(extracted.files).toBe(Object.keys(kept).length);
    expect([...extracted.names]).toContain('test/empty.go');
  });
});

describe('an archive is refused', () => {
  const evil = [
    '../evil',
    '/tmp/evil',
    'a/../../evil',
    'a\\..\\evil',
    'C:evil',
    '.setup-go-plus.json',
    'ok', // twice
    'ok/below-a-file',
  ];

  test.each(evil)('as tar with the entry %j', async (name) => {
    const bytes = tarGz([
      { name: 'ok', data: 'x' },
      { name, data: 'evil' },
    ]);
    await expect(unpack(bytes, 'tar.gz')).rejects.toMatchObject({ code: 'ARCHIVE_HOSTILE' });
  });

  test.each(evil)('as zip with the entry %j', async (name) => {
    const bytes = zip([
      { name: 'ok', data: 'x' },
      { name, data: 'evil' },
    ]);
    await expect(unpack(bytes, 'zip')).rejects.toMatchObject({ code: 'ARCHIVE_HOSTILE' });
  });

  test.each([
    ['a link out', [{ name: 'l', type: '2', link: '../..' }]],
    ['a link to an absolute path', [{ name: 'l', type: '2', link: '/etc' }]],
    [
      'a file through a link',
      [
        { name: 'l', type: '2', link: 'd' },
        { name: 'l/evil', data: 'x' },
      ],
    ],
    [
      'a link in two steps',
      [
        { name: 'd/l', type: '2', link: 'x' },
        { name: 'm', type: '2', link: 'd/l/../../..' },
      ],
    ],
    ['a hard link out', [{ name: 'h', type: '1', link: '../../etc/passwd' }]],
    ['a hard link to an absolute path', [{ name: 'h', type: '1', link: '/etc/passwd' }]],
    ['an entry beside its prefix', [{ name: 'evil' }]],
  ])('with %s', async (name, parts) => {
    const prefix = name.includes('prefix') ? 'go/' : '';
    await expect(unpack(tarGz(parts), 'tar.gz', { prefix })).rejects.toMatchObject({
      code: 'ARCHIVE_HOSTILE',
    });
  });

  test.each([
    ['a hard link to nothing', [{ name: 'h', type: '1', link: 'nothing' }]],
    ['a hard link to a later file', [{ name: 'h', type: '1', link: 'x' }, { name: 'x' }]],
    [
      'a hard link to a link',
      [
        { name: 'l', type: '2', link: 'x' },
        { name: 'h', type: '1', link: 'l' },
      ],
    ],
  ])('with %s', async (_, parts) => {
    await expect(unpack(tarGz(parts), 'tar.gz')).rejects.toMatchObject({ code: 'ARCHIVE_INVALID' });
  });

  test.each([0, 1, 5, 9, 10, 100, 500, -1, -8, -9])('as gzip cut at byte %i', async (at) => {
    await expect(
      unpack(sdkTarGz('1.26.8').subarray(0, at), 'tar.gz', { prefix: 'go/' }),
    ).rejects.toMatchObject({
      code: 'ARCHIVE_INVALID',
    });
  });

  test('as gzip with a wrong checksum at its end', async () => {
    const bytes = sdkTarGz('1.26.8');
    bytes[bytes.length - 5]! ^= 1;
    await expect(unpack(bytes, 'tar.gz', { prefix: 'go/' })).rejects.toMatchObject({
      code: 'ARCHIVE_INVALID',
    });
  });

  test('as a gzip bomb, long before it is unpacked', async () => {
    const bomb = gzipSync(
      Buffer.concat([tar([{ name: 'a', size: 2 ** 28 }], false), Buffer.alloc(70 * 2 ** 20)]),
    );
    await expect(unpack(bomb, 'tar.gz', {}, 65_536)).rejects.toMatchObject({ code: 'ARCHIVE_HOSTILE' });
  });

  test('as a gzip bomb behind the end of its tar', async () => {
    const bomb = gzipSync(Buffer.concat([tar([{ name: 'a' }]), Buffer.alloc(70 * 2 ** 20)]));
    await expect(unpack(bomb, 'tar.gz', {}, 65_536)).rejects.toMatchObject({ code: 'ARCHIVE_HOSTILE' });
  });

  test.each([
    ['announced', 5000],
    ['found', undefined],
  ])('as a zip whose %s size is too large to hold', async (_, size) => {
    const options = { bounds: { ...BOUNDS, zip: 1000 }, ...(size === undefined ? {} : { size }) };
    await expect(unpack(Buffer.alloc(3000), 'zip', options)).rejects.toMatchObject({
      code: 'ARCHIVE_HOSTILE',
    });
  });

  test('for two names that are one on Windows', async () => {
    const bytes = tarGz([{ name: 'a' }, { name: 'A' }]);
    await expect(unpack(bytes, 'tar.gz', { rules: 'windows' })).rejects.toMatchObject({
      code: 'ARCHIVE_HOSTILE',
    });
  });

  test('and what the download throws is thrown on, as it came', async () => {
    async function* broken() {
      yield sdkTarGz('1.26.8').subarray(0, 300);
      throw Object.assign(new Error('reset'), { code: 'ECONNRESET' });
    }
    for (const format of ['tar.gz', 'zip'] as const) {
      const stage = await nodeStages().open(join(await temporaryFolder(), 'out'));
      await expect(
        extract(broken(), format, stage, nodeFiles(), { prefix: 'go/', contents: 'full', rules: 'posix' }),
      ).rejects.toMatchObject({ code: 'ECONNRESET' });
      await stage.discard();
    }
  });

  test('and the rest of the download is given up', async () => {
    let ended = false;
    async function* endless() {
      try {
        yield tarGz([{ name: '../evil' }]);
        for (;;) yield Buffer.alloc(1000);
      } finally {
        ended = true;
      }
    }
    const stage = await nodeStages().open(join(await temporaryFolder(), 'out'));
    await expect(
      extract(endless(), 'tar.gz', stage, nodeFiles(), { prefix: '', contents: 'full', rules: 'posix' }),
    ).rejects.toMatchObject({ code: 'ARCHIVE_HOSTILE' });
    expect(ended).toBe(true);
    await stage.discard();
  });
});
