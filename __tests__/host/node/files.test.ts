import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { diskError } from '../../../src/host/node/disk-error.ts';
import { nodeFiles } from '../../../src/host/node/files.ts';
import { type RenameEffects, realRename } from '../../../src/host/node/rename.ts';
import { project, temporaryFolder } from '../../support/temp.ts';

const files = nodeFiles();

describe('reading', () => {
  test('gives bytes, entries in order and facts', async () => {
    const root = await project({ 'b.txt': 'bé', 'a/x': '', 'C.txt': '' });
    symlinkSync('a', join(root, 'link'));
    chmodSync(join(root, 'b.txt'), 0o640);
    expect(Buffer.from((await files.read(join(root, 'b.txt')))!).toString()).toBe('bé');
    expect(await files.list(root)).toEqual([
      { name: 'C.txt', kind: 'file' },
      { name: 'a', kind: 'directory' },
      { name: 'b.txt', kind: 'file' },
      { name: 'link', kind: 'link' },
    ]);
    expect(await files.stat(join(root, 'b.txt'))).toMatchObject({ kind: 'file', size: 3, mode: 0o640 });
    expect(await files.stat(join(root, 'link'))).toMatchObject({ kind: 'directory' });
    expect((await files.stat('/dev/null'))?.kind).toBe('other');
  });

  test('gives undefined where nothing is, also below a file', async () => {
    const root = await project({ file: 'x' });
    for (const path of [join(root, 'none'), join(root, 'file', 'below')]) {
      expect(await files.read(path)).toBeUndefined();
      expect(await files.list(path)).toBeUndefined();
      expect(await files.stat(path)).toBeUndefined();
    }
    expect(await files.list(join(root, 'file'))).toBeUndefined();
  });

  test('throws for what is there and cannot be read', async () => {
    const root = await temporaryFolder();
    await expect(files.read(root)).rejects.toMatchObject({ code: 'EISDIR' });
  });
});

describe('writing', () => {
  test('makes parent folders and replaces, with the mode', async () => {
    const path = join(await temporaryFolder(), 'a', 'b c', 'ü.txt');
    await files.write(path, 'old');
    await files.write(path, Buffer.from('new'), { mode: 0o600 });
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(dirname(path))).toEqual(['ü.txt']);
  });

  test('replaces a link, not what it leads to', async () => {
    const root = await project({ target: 'mine' });
    symlinkSync('target', join(root, 'link'));
    await files.write(join(root, 'link'), 'new');
    expect(readFileSync(join(root, 'target'), 'utf8')).toBe('mine');
  });

  test('leaves the old file and nothing else when the rename fails', async () => {
    const root = await project({ 'a.txt': 'old' });
    const failing = nodeFiles({ ...realRename(), rename: () => Promise.reject(errno('ENOSPC')) });
    await expect(failing.write(join(root, 'a.txt'), 'new')).rejects.toMatchObject({ code: 'DISK_FULL' });
    expect(readdirSync(root)).toEqual(['a.txt']);
    expect(readFileSync(join(root, 'a.txt'), 'utf8')).toBe('old');
  });

  test('waits on Windows for a reader to let go', async () => {
    const path = join(await temporaryFolder(), 'a.txt');
    const { effects, waits } = flaky(3, 'EPERM');
    await nodeFiles(effects).write(path, 'x');
    expect(readFileSync(path, 'utf8')).toBe('x');
    expect(waits()).toBe(3);
  });

  test('does not wait elsewhere', async () => {
    const { effects, waits } = flaky(3, 'EACCES');
    const path = join(await temporaryFolder(), 'a.txt');
    await expect(nodeFiles({ ...effects, windows: false }).write(path, 'x')).rejects.toMatchObject({
      code: 'DISK_DENIED',
    });
    expect(waits()).toBe(0);
  });

  test('of two processes at once leaves one whole file', async () => {
    const path = join(await temporaryFolder(), 'a.txt');
    const texts = Array.from({ length: 20 }, (_, i) => String(i).repeat(10_000));
    await Promise.all(texts.map((text) => files.write(path, text)));
    expect(texts).toContain(readFileSync(path, 'utf8'));
    expect(readdirSync(dirname(path))).toEqual(['a.txt']);
  });
});

describe('removing', () => {
  test('takes a folder with all below it, never what a link leads to', async () => {
    const root = await project({ 'in/a/b': 'x', 'outside/precious': 'mine' });
    symlinkSync(join(root, 'outside'), join(root, 'in', 'link'));
    await files.remove(join(root, 'in'));
    await files.remove(join(root, 'in'));
    expect(readdirSync(root)).toEqual(['outside']);
    expect(readFileSync(join(root, 'outside', 'precious'), 'utf8')).toBe('mine');
  });

  test('takes a link itself', async () => {
    const root = await project({ 'outside/precious': 'mine' });
    symlinkSync('outside', join(root, 'link'));
    await files.remove(join(root, 'link'));
    expect(readdirSync(join(root, 'outside'))).toEqual(['precious']);
  });

  test('takes a read-only tree, as Go’s module cache is one', async () => {
    const root = await project({ 'mod/a@v1/b/x.go': 'x' });
    execFileSync('chmod', ['-R', 'a-w', join(root, 'mod')]);
    await files.remove(join(root, 'mod'));
    expect(readdirSync(root)).toEqual([]);
  });
});

test('a folder may be made twice', async () => {
  const path = join(await temporaryFolder(), 'a', 'b');
  await files.makeDirectory(path);
  await files.makeDirectory(path);
  expect(statSync(path).isDirectory()).toBe(true);
  mkdirSync(join(path, 'c'));
  writeFileSync(join(path, 'file'), '');
  await expect(files.makeDirectory(join(path, 'file'))).rejects.toMatchObject({ code: 'DISK_DENIED' });
});

test.each([
  ['ENOSPC', 'DISK_FULL'],
  ['EDQUOT', 'DISK_FULL'],
  ['EROFS', 'DISK_DENIED'],
  ['EACCES', 'DISK_DENIED'],
  ['ENOTDIR', 'DISK_DENIED'],
  ['EBUSY', 'DISK_DENIED'],
  ['ENOTEMPTY', 'DISK_DENIED'],
  ['ENOENT', 'DISK_DENIED'],
])('%s is %s, with the path and a hint', (code, expected) => {
  const error = diskError(errno(code), '/some/folder', { needed: 5, written: 7 });
  expect(error).toMatchObject({
    code: expected,
    hint: expect.any(String),
    message: expect.stringContaining('/some/folder'),
  });
});

test('any other error stays what it is', () => {
  const error = errno('EIO');
  expect(diskError(error, '/x')).toBe(error);
});

function errno(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** Windows, where the first renames fail. */
function flaky(failures: number, code: string): { effects: RenameEffects; waits: () => number } {
  const real = realRename();
  let waits = 0;
  const effects: RenameEffects = {
    ...real,
    windows: true,
    random: () => 0.5,
    sleep: async () => {
      waits++;
    },
    rename: async (from, to) => {
      if (failures-- > 0) throw errno(code);
      await real.rename(from, to);
    },
  };
  return { effects, waits: () => waits };
}
