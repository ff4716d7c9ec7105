import { join, posix, win32 } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseSpec } from '../../../src/go/spec.ts';
import { createHttp } from '../../../src/host/node/http.ts';
import type { Entry, Files } from '../../../src/host/ports.ts';
import { createDirectory } from '../../../src/release/sources/directory.ts';
import type { ArchiveOffer } from '../../../src/release/types.ts';
import { createTransfer } from '../../../src/transfer/transfer.ts';
import { makeSdkArchive } from '../../fakes/archives.ts';
import { fakeClock, fakeLog } from '../../fakes/observers.ts';
import { project } from '../../support/temp.ts';

const linux = { os: 'linux', arch: 'amd64' };
const windows = { os: 'windows', arch: 'amd64' };
const digest = 'a'.repeat(64);

/** The Files port over names and contents in memory, for either kind of path. */
function memory(contents: Readonly<Record<string, string>>, path: typeof posix): Files {
  const names = Object.keys(contents);
  const refuse = () => Promise.reject(new Error('a source never writes'));
  const below = (folder: string) => names.filter((name) => name.startsWith(folder + path.sep));
  return {
    read: async (name) => (contents[name] === undefined ? undefined : Buffer.from(contents[name])),
    list: async (folder) => {
      const inside = below(folder).map((name) => name.slice(folder.length + 1).split(path.sep));
      if (inside.length === 0) return undefined;
      const entries = new Map<string, Entry>();
      for (const [name = '', ...rest] of inside) {
        entries.set(name, { name, kind: rest.length > 0 ? 'directory' : 'file' });
      }
      return [...entries.values()].sort((a, b) => a.name.localeCompare(b.name));
    },
    stat: async (name) => {
      const facts = { size: 0, mtime: 0, mode: 0 };
      if (contents[name] !== undefined) return { kind: 'file', ...facts };
      return below(name).length > 0 ? { kind: 'directory', ...facts } : undefined;
    },
    write: refuse,
    makeDirectory: refuse,
    makeTemporary: refuse,
    remove: refuse,
  };
}

function open(folder: string, contents: Readonly<Record<string, string>>, platform = linux) {
  const path = platform.os === 'windows' ? win32 : posix;
  const files = memory(
    Object.fromEntries(Object.entries(contents).map(([name, text]) => [path.join(folder, name), text])),
    path,
  );
  const source = createDirectory({ files, machine: { path, platform } }, folder);
  return { source, find: (spec: string) => source.find({ spec: parseSpec(spec, 'test'), platform }) };
}

function sdk(folder: string, version: string, platform = linux): Record<string, string> {
  const exe = platform.os === 'windows' ? '.exe' : '';
  return {
    [join(folder, 'VERSION')]: `go${version}\ntime 2026-01-01T00:00:00Z\n`,
    [join(folder, `bin/go${exe}`)]: '',
    [join(folder, `pkg/tool/${platform.os}_${platform.arch}/compile${exe}`)]: '',
  };
}

describe('a folder of archives', () => {
  const contents = {
    'go1.25.9.linux-amd64.tar.gz': '',
    'go1.26.10.linux-amd64.tar.gz': '',
    'go1.26.9.linux-amd64.tar.gz': '',
    'go1.26.11.linux-arm64.tar.gz': '',
    'go1.26.12.src.tar.gz': '',
    'go1.26.13.linux-amd64.tar.gz.part': '',
    'notes.txt': '',
  };

  test.each([
    ['1.26', 'go1.26.10.linux-amd64.tar.gz'],
    ['1.25.9', 'go1.25.9.linux-amd64.tar.gz'],
    ['oldstable', 'go1.25.9.linux-amd64.tar.gz'],
  ])('offers for %s %s', async (spec, name) => {
    const { find } = open('/srv/go sdks/ünï#1%20', contents);
    expect(await find(spec)).toMatchObject({
      kind: 'archive',
      source: 'directory',
      archive: {
        url: `file:///srv/go%20sdks/%C3%BCn%C3%AF%231%2520/${name}`,
        format: 'tar.gz',
        prefix: 'go/',
      },
    });
  });

  test.each(['1.27', 'tip', '1.26.13'])('has nothing for %s', async (spec) => {
    expect(await open('/srv/go', contents).find(spec)).toBeUndefined();
  });

  test.each([
    ['C:\\Go SDKs', 'file:///C:/Go%20SDKs/go1.26.1.windows-amd64.zip'],
    ['\\\\server\\share\\go', 'file://server/share/go/go1.26.1.windows-amd64.zip'],
  ])('on Windows may be %s', async (folder, url) => {
    const { find } = open(folder, { 'go1.26.1.windows-amd64.zip': '' }, windows);
    expect(await find('1.26')).toMatchObject({ archive: { url, format: 'zip' } });
  });

  test.each([
    ['go1.26.10.linux-amd64.tar.gz.sha256', digest],
    [
      'SHA256SUMS',
      `${'b'.repeat(64)}  go1.26.9.linux-amd64.tar.gz\n${digest} *go1.26.10.linux-amd64.tar.gz\r\n`,
    ],
    ['checksums.txt', `SHA256 (go1.26.10.linux-amd64.tar.gz) = ${digest}`],
  ])('is proved by %s', async (name, text) => {
    const { source, find } = open('/srv/go', { ...contents, [name]: text });
    const proof = await source.prove((await find('1.26')) as ArchiveOffer);
    expect(proof).toEqual({ kind: 'sha256', hex: digest, from: `/srv/go/${name}` });
  });

  test.each([{}, { SHA256SUMS: digest }, { 'go1.26.10.linux-amd64.tar.gz.sha256': 'garbage' }])(
    'is INTEGRITY_MISSING with %j beside it',
    async (more) => {
      const { source, find } = open('/srv/go', { ...contents, ...(more as Record<string, string>) });
      await expect(source.prove((await find('1.26')) as ArchiveOffer)).rejects.toMatchObject({
        code: 'INTEGRITY_MISSING',
        hint: expect.stringContaining('.sha256'),
      });
    },
  );

  test('is read through the same transfer as any host', async () => {
    const archive = makeSdkArchive('1.26.1', linux);
    const root = await project({ [archive.name]: archive.bytes });
    const { source } = open(root, { [archive.name]: '' });
    const offer = (await source.find({ spec: parseSpec('1.26', 'x'), platform: linux })) as ArchiveOffer;
    const transfer = createTransfer(createHttp({ env: () => undefined }), fakeClock(), fakeLog(), {
      credentials: [],
    });
    const chunks: Uint8Array[] = [];
    for await (const chunk of (await transfer.stream(offer.archive.url)).body) chunks.push(chunk);
    expect(Buffer.concat(chunks).equals(archive.bytes)).toBe(true);
  });
});

describe('a folder of unpacked SDKs', () => {
  test('offers the newest that fits, whatever the folders are called', async () => {
    const { find } = open('/srv/go', {
      ...sdk('go1.26.9', '1.26.9'),
      ...sdk('newest', '1.26.10'),
      ...sdk('old/go', '1.25.1'),
    });
    expect(await find('1.26')).toMatchObject({
      kind: 'installed',
      root: '/srv/go/newest',
      version: { text: '1.26.10' },
    });
    expect(await find('1.25')).toMatchObject({ root: '/srv/go/old/go' });
  });

  test('may itself be one GOROOT', async () => {
    const { find } = open('/usr/local/go', sdk('', '1.26.1'));
    expect(await find('1.26')).toMatchObject({ kind: 'installed', root: '/usr/local/go' });
  });

  test('wins over an archive of the same version, not over a newer one', async () => {
    const both = { ...sdk('go', '1.26.1'), 'go1.26.1.linux-amd64.tar.gz': '' };
    expect(await open('/srv/go', both).find('1.26')).toMatchObject({ kind: 'installed' });
    const newer = { ...both, 'go1.26.2.linux-amd64.tar.gz': '' };
    expect(await open('/srv/go', newer).find('1.26')).toMatchObject({ kind: 'archive' });
  });

  test.each([
    ['another platform', sdk('go', '1.26.1', windows)],
    ['a folder without programs', { 'go/VERSION': 'go1.26.1' }],
    ['a VERSION that is none', { ...sdk('go', '1.26.1'), 'go/VERSION': 'devel +abc' }],
    ['an empty VERSION', { ...sdk('go', '1.26.1'), 'go/VERSION': '' }],
    ['a huge VERSION', { ...sdk('go', '1.26.1'), 'go/VERSION': `go1.26.1\n${'x'.repeat(70_000)}` }],
  ])('leaves out %s', async (_, contents) => {
    expect(await open('/srv/go', contents).find('1.26')).toBeUndefined();
  });
});

test('a folder that is not there is an error: a share may not be mounted', async () => {
  await expect(open('/mnt/share', {}).find('1.26')).rejects.toMatchObject({
    code: 'INPUT_INVALID',
    message: expect.stringContaining('/mnt/share'),
    hint: expect.stringContaining('mounted'),
  });
});
