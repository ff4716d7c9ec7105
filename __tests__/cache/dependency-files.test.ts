import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { hashDependencyFiles } from '../../src/cache/dependency-files.ts';
import { nodeFiles } from '../../src/host/node/files.ts';
import { project } from '../support/temp.ts';
import { machineWith } from './support.ts';

const machine = machineWith('linux') as Parameters<typeof hashDependencyFiles>[2]['machine'];
const host = { machine, files: nodeFiles() };

describe('without cache-dependency-path', () => {
  test.each([
    ['go.sum is taken', { 'go.mod': 'm', 'go.sum': 's', 'sub/go.sum': 'x' }, ['go.sum']],
    ['go.mod is taken where there is no go.sum', { 'go.mod': 'm', 'sub/go.sum': 'x' }, ['go.mod']],
    ['a folder of that name is none', { 'go.sum/x': '1', 'go.mod': 'm' }, ['go.mod']],
    ['nothing below the root is taken', { 'sub/go.mod': 'm', 'sub/go.sum': 's' }, []],
  ])('%s', async (_, files, expected) => {
    const found = await hashDependencyFiles([], await project(files), host);
    expect(found.files).toEqual(expected);
    expect(found.patterns).toEqual(['go.sum', 'go.mod']);
    expect(found.digest === undefined).toBe(expected.length === 0);
  });
});

describe('with cache-dependency-path', () => {
  const tree = {
    'go.sum': 'root',
    'app/go.sum': 'app',
    'app/vendor/x/go.sum': 'vendored',
    'tools/go.mod': 'tools',
    '.git/modules/go.sum': 'not ours',
    '.hidden/go.sum': 'hidden',
  };

  test.each([
    [['**/go.sum'], ['.hidden/go.sum', 'app/go.sum', 'app/vendor/x/go.sum', 'go.sum']],
    [
      ['**/go.sum', '!**/vendor'],
      ['.hidden/go.sum', 'app/go.sum', 'go.sum'],
    ],
    [
      ['app/go.sum', 'tools/*'],
      ['app/go.sum', 'tools/go.mod'],
    ],
    [['app'], ['app/go.sum', 'app/vendor/x/go.sum']],
    [['../**/go.sum'], []],
    [['missing/go.sum'], []],
  ])('%j finds %j', async (patterns, expected) => {
    const found = await hashDependencyFiles(patterns, await project(tree), host);
    expect(found.files).toEqual(expected);
  });

  test('links to files count, links to folders are not walked, loops end', async () => {
    const root = await project({ 'real/go.sum': 'one', 'elsewhere/other.sum': 'two' });
    await symlink('real/go.sum', join(root, 'link.sum'));
    await symlink('..', join(root, 'real', 'up'));
    await symlink('.', join(root, 'self'));
    await symlink('missing', join(root, 'dangling.sum'));
    await symlink('elsewhere', join(root, 'linked-folder'));
    const found = await hashDependencyFiles(['**/*.sum'], root, host);
    expect(found.files).toEqual(['elsewhere/other.sum', 'link.sum', 'real/go.sum']);
  });
});

describe('the digest', () => {
  const digestOf = async (files: Record<string, string>) =>
    (await hashDependencyFiles(['**/*.sum'], await project(files), host)).digest;

  test('is the same in two checkouts of the same files', async () => {
    const files = { 'a.sum': '1', 'ü/b.sum': '2' };
    expect(await digestOf(files)).toBe(await digestOf(files));
    expect(await digestOf(files)).toMatch(/^[0-9a-f]{64}$/);
  });

  test('changes with a byte, a name, and with text moved from one file to the next', async () => {
    const digests = await Promise.all(
      [
        { 'a.sum': '12', 'b.sum': '3' },
        { 'a.sum': '1', 'b.sum': '23' },
        { 'a.sum': '12', 'c.sum': '3' },
        { 'a.sum': '12' },
      ].map(digestOf),
    );
    expect(new Set(digests).size).toBe(4);
  });

  test('is undefined when the files vanish between the search and the reading', async () => {
    const vanishing = { ...host, files: { ...host.files, read: async () => undefined } };
    const root = await project({ 'go.sum': 's' });
    expect((await hashDependencyFiles([], root, vanishing)).digest).toBeUndefined();
  });
});
