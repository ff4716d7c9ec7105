import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import type { ArchiveEntry } from '../../../src/build/archives/entry.ts';
import { gzip } from '../../../src/build/archives/gzip.ts';
import { tar } from '../../../src/build/archives/tar.ts';
import { zip } from '../../../src/build/archives/zip.ts';
import { tree } from '../../sdk/trees.ts';
import { temporaryFolder } from '../../support/temp.ts';

const mtime = Date.UTC(2026, 10, 21, 12, 34, 56) / 1000;
const large = randomBytes(2_500_000);
const contents: Record<string, Buffer> = {
  'hello_1.0_linux_amd64/hello': large,
  'hello_1.0_linux_amd64/LICENSE': Buffer.from('MIT\n'),
  'hello_1.0_linux_amd64/leer': Buffer.alloc(0),
  'hello_1.0_linux_amd64/größe/日本.txt': Buffer.from('x'),
  [`long/${'d'.repeat(90)}/${'e'.repeat(60)}/file`]: Buffer.from('split at a slash'),
  [`${'n'.repeat(140)}.txt`]: Buffer.from('no slash to split at'),
};

function entry(name: string, data: Buffer): ArchiveEntry {
  return {
    name,
    executable: name.endsWith('/hello'),
    bytes: { name, size: data.length, read: (offset, length) => data.subarray(offset, offset + length) },
  };
}

const entries = Object.entries(contents).map(([name, data]) => entry(name, data));

async function collect(data: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of data) parts.push(part);
  return Buffer.concat(parts);
}

const formats = {
  'tar.gz': (list: readonly ArchiveEntry[]) => collect(gzip(tar(list, { mtime }))),
  zip: (list: readonly ArchiveEntry[]) => collect(zip(list, { mtime })),
};
const python = {
  'tar.gz': 'import sys,tarfile; tarfile.open(sys.argv[1]).extractall(sys.argv[2])',
  zip: 'import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; z.extractall(sys.argv[2])',
};
const judges = [
  ['tar.gz', 'tar', (file: string, into: string) => execFileSync('tar', ['-C', into, '-xzf', file])],
  [
    'tar.gz',
    'Python',
    (file: string, into: string) => execFileSync('python3', ['-c', python['tar.gz'], file, into]),
  ],
  [
    'zip',
    'unzip',
    (file: string, into: string) =>
      execFileSync('unzip', ['-q', file, '-d', into], { env: { ...process.env, LC_ALL: 'C.UTF-8' } }),
  ],
  ['zip', 'Python', (file: string, into: string) => execFileSync('python3', ['-c', python.zip, file, into])],
] as const;

test.each(judges)('a %s is unpacked by %s to the same files', async (format, judge, unpack) => {
  const folder = await temporaryFolder();
  const file = join(folder, `a.${format}`);
  const into = join(folder, 'into');
  mkdirSync(into);
  writeFileSync(file, await formats[format](entries));
  unpack(file, into);
  for (const [name, data] of Object.entries(contents)) {
    const path = join(into, name);
    expect(readFileSync(path).equals(data)).toBe(true);
    if (judge === 'Python' && format === 'zip') continue;
    expect(lstatSync(path).mode & 0o777).toBe(name.endsWith('/hello') ? 0o755 : 0o644 & ~process.umask());
    if (format === 'tar.gz') expect(lstatSync(path).mtimeMs / 1000).toBe(mtime);
  }
  expect(Object.keys(tree(into)).length).toBe(entries.length);
});

test.each(['tar.gz', 'zip'] as const)(
  'a %s has the same bytes whatever the order of its files',
  async (format) => {
    const once = await formats[format](entries);
    expect((await formats[format]([...entries].reverse())).equals(once)).toBe(true);
  },
);

test('nothing of this machine is in a tar', async () => {
  const listed = execFileSync('tar', ['--numeric-owner', '--utc', '--full-time', '-tvzf', '-'], {
    input: await formats['tar.gz'](entries),
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  const lines = listed.trim().split('\n');
  expect(lines).toHaveLength(entries.length);
  for (const line of lines) expect(line).toMatch(/^-rw[-x]r-[-x]r-[-x] 0\/0 +\d+ 2026-11-21 12:34:56 /);
});

test('a gzip says neither system nor time', async () => {
  const packed = await collect(gzip([Buffer.from('a'), Buffer.alloc(0), Buffer.from('b')]));
  expect(packed.subarray(0, 10).toString('hex')).toBe('1f8b08000000000002ff');
  expect(gunzipSync(packed).toString()).toBe('ab');
});

test('a zip before 1980 has the earliest time there is', async () => {
  const packed = await collect(zip([entry('x', Buffer.from('x'))], { mtime: 0 }));
  expect(packed.readUInt16LE(12)).toBe((1 << 5) | 1);
});

test('a file that cannot be read to its end fails the archive', async () => {
  const broken: ArchiveEntry = {
    name: 'x',
    executable: false,
    bytes: {
      name: 'x',
      size: 5_000_000,
      read: (offset, length) => {
        if (offset > 2_000_000) throw new Error('the disk is gone');
        return new Uint8Array(length);
      },
    },
  };
  await expect(formats['tar.gz']([broken])).rejects.toThrow('the disk is gone');
  await expect(formats.zip([broken])).rejects.toThrow('the disk is gone');
});

test('an archive of more than 4 GiB is refused as a zip', async () => {
  const huge: ArchiveEntry = {
    name: 'huge',
    executable: false,
    bytes: { name: 'huge', size: 2 ** 32, read: () => new Uint8Array(0) },
  };
  await expect(formats.zip([huge])).rejects.toMatchObject({ code: 'INPUT_INVALID' });
});
