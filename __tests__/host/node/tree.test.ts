import { execFileSync } from 'node:child_process';
import { chmodSync, lstatSync, mkdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { nodeTree } from '../../../src/host/node/tree.ts';
import { project } from '../../support/temp.ts';

const tree = nodeTree();
const text = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes);

test('a walk lists everything, folders first, links without following them', async () => {
  const outside = await project({ secret: 'x' });
  const root = await project({ 'a/b ä': 'one', c: '' });
  chmodSync(join(root, 'c'), 0o755);
  symlinkSync(outside, join(root, 'link'));
  const found = tree
    .walk(root)
    ?.map(({ name, kind, size, executable }) => [name, kind, kind === 'file' ? size : 0, executable]);
  expect(found).toEqual([
    ['a', 'directory', 0, false],
    ['a/b ä', 'file', 3, false],
    ['c', 'file', 0, true],
    ['link', 'link', 0, false],
  ]);
  expect(tree.walk(root, (name) => name !== 'a')?.map(({ name }) => name)).toEqual(['a', 'c', 'link']);
  const without = tree.walk(root, undefined, undefined, (name) => name === 'a/b ä' || name === 'link');
  expect(without?.map(({ name }) => name)).toEqual(['a', 'c']);
  expect(tree.walk(join(root, 'link'))?.map(({ name }) => name)).toEqual(['secret']);
  expect(tree.walk(join(root, 'c'))).toBeUndefined();
  expect(tree.walk(join(root, 'none'))).toBeUndefined();
});

test('a walk brings contents where they are wanted, of files that are not too long', async () => {
  const outside = await project({ secret: 'x' });
  const root = await project({ 'a/short': 'one', 'a/long': 'three', 'a/other': 'two', 'a/folder/x': '' });
  symlinkSync(join(outside, 'secret'), join(root, 'a/link'));
  execFileSync('mkfifo', [join(root, 'a/pipe')]);
  const found = tree.walk(
    root,
    () => true,
    (name) => (name === 'a/other' ? 0 : 3),
  );
  expect(found?.map(({ name, kind, content }) => [name, kind, text(content)])).toEqual([
    ['a', 'directory', undefined],
    ['a/folder', 'directory', undefined],
    ['a/folder/x', 'file', ''],
    ['a/link', 'link', undefined],
    ['a/long', 'file', undefined],
    ['a/other', 'file', undefined],
    ['a/pipe', 'other', undefined],
    ['a/short', 'file', 'one'],
  ]);
  // The same but for the contents.
  expect(found?.map(({ content: _, ...rest }) => rest)).toEqual(tree.walk(root));
});

test('files are read up to a limit, and nothing but files', async () => {
  const root = await project({ file: 'hello', empty: '' });
  symlinkSync(join(root, 'file'), join(root, 'link'));
  execFileSync('mkfifo', [join(root, 'pipe')]);
  expect(text(tree.read(join(root, 'file'), 5))).toBe('hello');
  expect(tree.read(join(root, 'file'), 4)).toBeUndefined();
  expect(text(tree.head(join(root, 'file'), 4))).toBe('hell');
  expect(text(tree.head(join(root, 'empty'), 4))).toBe('');
  for (const name of ['link', 'pipe', 'none', '.']) {
    expect(tree.read(join(root, name), 99)).toBeUndefined();
    expect(tree.head(join(root, name), 99)).toBeUndefined();
  }
});

test('times are set to the microsecond, of a link its own, and what is not there is passed over', async () => {
  const root = await project({ 'a/file': 'x' });
  mkdirSync(join(root, 'empty'));
  symlinkSync(join(root, 'a/file'), join(root, 'link'));
  const mtime = 1_100_000_000.123456 + 5e-7;
  const names = ['a', 'empty', 'link', '', 'none'];
  expect(
    tree.setTimes(
      root,
      names.map((name) => ({ name, mtime })),
    ),
  ).toBe(4);
  for (const name of ['a', 'empty', 'link', '']) {
    // Newer versions of Node keep what is below a microsecond too.
    expect(lstatSync(join(root, name), { bigint: true }).mtimeNs / 1000n).toBe(1_100_000_000_123_456n);
  }
  expect(statSync(join(root, 'a/file')).mtimeMs).toBeGreaterThan(1.5e12);
});
