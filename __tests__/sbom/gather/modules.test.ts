import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join, win32 } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { nodeFiles } from '../../../src/host/node/files.ts';
import { nodeMachine } from '../../../src/host/node/machine.ts';
import { openBytes } from '../../../src/host/node/open-bytes.ts';
import type { Files } from '../../../src/host/ports.ts';
import { openFolders } from '../../../src/sbom/gather/folders.ts';
import { licenceReader } from '../../../src/sbom/gather/licence-files.ts';
import { gatherModule, type ModulePlaces } from '../../../src/sbom/gather/modules.ts';
import type { Linked } from '../../../src/sbom/model/types.ts';
import { project } from '../../support/temp.ts';
import { listing } from '../facts.ts';

const mit = 'SPDX-License-Identifier: MIT\nCopyright 2020 A\n';
const cached = {
  'github.com/!burnt!sushi/toml@v1.0.0/LICENSE': mit,
  'github.com/!burnt!sushi/toml@v1.0.0/LICENSES/ISC.txt': 'SPDX-License-Identifier: ISC\n',
  'github.com/!burnt!sushi/toml@v1.0.0/NOTICE': 'SPDX-License-Identifier: Zlib\n',
  'github.com/!burnt!sushi/toml@v1.0.0/deep/LICENSE': 'SPDX-License-Identifier: Zlib\n',
  'cache/download/github.com/!burnt!sushi/toml/@v/v1.0.0.mod': 'module x\nrequire a.org/a v1.0.0\n',
  'cache/download/github.com/!burnt!sushi/toml/@v/v1.0.0.info': '{"Origin":{"URL":"https://h.org/o/r"}}',
  'secret/LICENSE': mit,
};
const host = { files: nodeFiles(), machine: nodeMachine(), open: openBytes };

async function gather(module: Partial<Linked>, places: Partial<ModulePlaces>, ports = host) {
  const folders = openFolders(ports);
  const readers = { folders, open: ports.open, licences: licenceReader(folders, ports) };
  const linked = { path: 'a.org/a', version: 'v1.0.0', sum: null, replaces: null, local: false, ...module };
  return gatherModule(linked, { cache: null, vendor: null, listing: null, ...places }, readers);
}

const toml = { path: 'github.com/BurntSushi/toml' };

test('a module in the module cache tells its licences, its origin and what it requires', async () => {
  expect(await gather(toml, { cache: await project(cached) })).toEqual({
    licences: [
      expect.objectContaining({
        file: 'LICENSE',
        found: [{ id: 'MIT', confidence: 1 }],
        copyright: ['Copyright 2020 A'],
      }),
      expect.objectContaining({ file: 'LICENSES/ISC.txt', found: [{ id: 'ISC', confidence: 1 }] }),
    ],
    origin: 'https://h.org/o/r',
    requires: [{ path: 'a.org/a', indirect: false }],
  });
});

test('one that is not there tells nothing', async () => {
  expect(await gather({ ...toml, version: 'v1.0.1' }, { cache: await project(cached) })).toBeUndefined();
  expect(await gather(toml, {})).toBeUndefined();
  expect(await gather(toml, { cache: '/no/such/folder' })).toBeUndefined();
});

test('the folder that the go command names comes first, and vendor last', async () => {
  const root = await project({
    'local/COPYING': mit,
    'vendor/a.org/a/LICENSE': mit,
    'cache/a.org/a@v1.0.0/UNLICENSE': mit,
  });
  const known = listing({}, [{ path: 'a.org/a', folder: join(root, 'local') }]);
  const places = { cache: join(root, 'cache'), vendor: join(root, 'vendor') };
  const names = async (more: Partial<ModulePlaces>) =>
    (await gather({}, { ...places, ...more }))?.licences?.map(({ file }) => file);
  expect(await names({ listing: known })).toEqual(['COPYING']);
  expect(await names({ listing: listing({}, [{ path: 'a.org/a' }]) })).toEqual(['UNLICENSE']);
  expect(await names({ listing: listing({}, [{ path: 'a.org/a' }]), cache: null })).toEqual(['LICENSE']);
  // Without the source's word nobody knows that the folder is of this binary.
  expect(await names({ cache: null })).toBeUndefined();
});

describe('nothing that a binary calls a module leads out of the module cache', () => {
  test.each([
    ['..', 'v1'],
    ['../secret', 'v1'],
    ['a/../../secret', 'v1'],
    ['/secret', 'v1'],
    ['C:\\secret', 'v1'],
    ['a\\..\\..\\secret', 'v1'],
    ['a.org/a', '../../secret'],
    ['a.org/a', 'v1/../../secret'],
    ['a.org/a\nb', 'v1'],
    ['a.org/\0', 'v1'],
    ['', ''],
    ['.', 'v1'],
    ['a'.repeat(5000), 'v1'],
  ])('%j at %j', async (path, version) => {
    const root = await project({ 'cache/x': '', 'secret/LICENSE': mit, 'secret@v1/LICENSE': mit });
    const looked: string[] = [];
    const files: Files = {
      ...host.files,
      list: async (folder) => {
        looked.push(folder);
        return host.files.list(folder);
      },
    };
    const places = { cache: join(root, 'cache'), vendor: join(root, 'cache', 'vendor') };
    const more = { listing: listing({}, [{ path }]) };
    expect(await gather({ path, version }, { ...places, ...more }, { ...host, files })).toBeUndefined();
    expect(looked.filter((folder) => !folder.startsWith(join(root, 'cache')))).toEqual([]);
  });

  test.each(['the module', 'a folder above it', 'the licence file', 'LICENSES'])(
    'when %s is a link',
    async (what) => {
      const root = await project({
        'outside/a@v1.0.0/LICENSE': mit,
        'outside/a@v1.0.0/LICENSES/MIT.txt': mit,
      });
      const cache = join(root, 'cache');
      const folder = join(cache, 'a.org', 'a@v1.0.0');
      const outside = join(root, 'outside');
      await mkdir(
        what === 'a folder above it' ? cache : what === 'the module' ? join(cache, 'a.org') : folder,
        { recursive: true },
      );
      if (what === 'the module') await symlink(join(outside, 'a@v1.0.0'), folder);
      else if (what === 'a folder above it') await symlink(outside, join(cache, 'a.org'));
      else if (what === 'LICENSES')
        await symlink(join(outside, 'a@v1.0.0', 'LICENSES'), join(folder, 'LICENSES'));
      else await symlink(join(outside, 'a@v1.0.0', 'LICENSE'), join(folder, 'LICENSE'));
      const found = await gather({}, { cache });
      expect(found?.licences ?? []).toEqual([]);
    },
  );

  test('on Windows too', async () => {
    const looked: string[] = [];
    const files: Files = { ...host.files, list: async (folder) => void looked.push(folder) as undefined };
    const machine = { ...host.machine, path: win32, platform: { os: 'windows', arch: 'amd64' } };
    const ports = { ...host, files, machine };
    expect(await gather({ path: 'C:\\x\\y' }, { cache: 'D:\\mod' }, ports)).toBeUndefined();
    expect(await gather(toml, { cache: 'D:\\mod' }, ports)).toBeUndefined();
    expect(looked).toEqual(['D:\\mod']);
  });
});

describe('what cannot be read is as if it were not there', () => {
  const refused = new Error('EACCES');
  test('a folder', async () => {
    const files: Files = { ...host.files, list: () => Promise.reject(refused) };
    expect(await gather(toml, { cache: await project(cached) }, { ...host, files })).toBeUndefined();
  });

  test('a file', async () => {
    const open = () => Promise.reject(refused);
    expect(await gather(toml, { cache: await project(cached) }, { ...host, open })).toEqual({
      licences: [],
      origin: null,
      requires: null,
    });
  });

  test('a file that is larger than any licence', async () => {
    const root = await project({ 'a.org/a@v1.0.0/x': '' });
    await writeFile(join(root, 'a.org', 'a@v1.0.0', 'LICENSE'), 'x '.repeat(2 ** 20));
    expect(await gather({}, { cache: root })).toMatchObject({ licences: [] });
  });
});
