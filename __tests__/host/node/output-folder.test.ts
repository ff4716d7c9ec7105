import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { nodeOutput } from '../../../src/host/node/output-folder.ts';
import { realRename } from '../../../src/host/node/rename.ts';
import { nodeStages } from '../../../src/host/node/stages.ts';
import { project } from '../../support/temp.ts';

const open = nodeOutput(nodeStages());

test('what is gathered is seen only when it is published, and is not where it was', async () => {
  const source = await project({ built: 'binary' });
  const folder = join(await project({}), 'new', 'out');
  const output = await open(folder);
  await output.take('a/hello', join(source, 'built'));
  await output.write('b.txt', [Buffer.from('one '), Buffer.from('two')]);
  expect((await readdir(folder)).filter((name) => !name.startsWith('.'))).toEqual([]);
  expect(readFileSync(output.path('a/hello'), 'utf8')).toBe('binary');
  await output.publish('a/hello');
  await output.publish('b.txt');
  await output.discard();
  expect((await readdir(folder)).sort()).toEqual(['a', 'b.txt']);
  expect(readFileSync(join(folder, 'b.txt'), 'utf8')).toBe('one two');
  expect(await readdir(source)).toEqual([]);
});

test('what is discarded leaves nothing, not even the folder that was made for it', async () => {
  const parent = await project({});
  const output = await open(join(parent, 'out'));
  await output.write('a', [Buffer.from('x')]);
  await output.discard();
  expect(await readdir(parent)).toEqual([]);
});

test('a file of another volume is copied', async () => {
  const source = await project({ built: 'binary' });
  const effects = {
    ...realRename(),
    rename: async (from: string, to: string) => {
      if (from.startsWith(source)) throw Object.assign(new Error('cross-device'), { code: 'EXDEV' });
      return realRename().rename(from, to);
    },
  };
  const folder = await project({});
  const output = await nodeOutput(nodeStages(), effects)(folder);
  await output.take('hello', join(source, 'built'));
  await output.publish('hello');
  await output.discard();
  expect(readFileSync(join(folder, 'hello'), 'utf8')).toBe('binary');
  expect(await readdir(source)).toEqual([]);
});

test('a file in the way is replaced; a folder, or a link or file instead of a folder, is refused', async () => {
  const outside = await project({});
  const folder = await project({ file: 'old', 'folder/x': '' });
  symlinkSync(outside, join(folder, 'link'));
  symlinkSync(join(outside, 'nothing'), join(folder, 'dangling'));
  const output = await open(folder);
  for (const name of ['file', 'folder', 'link/a', 'file2/a', 'dangling'])
    await output.write(name, [Buffer.from('new')]);
  writeFileSync(join(folder, 'file2'), '');
  await output.publish('file');
  await output.publish('dangling');
  expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('new');
  await expect(output.publish('folder')).rejects.toMatchObject({
    code: expect.stringMatching(/^(?:DISK_DENIED|EISDIR)$/),
  });
  await expect(output.publish('link/a')).rejects.toMatchObject({
    code: 'DISK_DENIED',
    message: expect.stringMatching(/link must be a folder, and is a link/),
  });
  await expect(output.publish('file2/a')).rejects.toMatchObject({
    message: expect.stringMatching(/is a file/),
  });
  await output.discard();
  expect(await readdir(outside)).toEqual([]);
});

test('what cannot be written is said, with the folder', async () => {
  const file = join(await project({ file: '' }), 'file');
  await expect(open(join(file, 'out'))).rejects.toMatchObject({ code: 'DISK_DENIED' });
  const output = await open(await project({}));
  async function* broken() {
    yield Buffer.from('x');
    throw Object.assign(new Error('full'), { code: 'ENOSPC' });
  }
  await expect(output.write('a', broken())).rejects.toMatchObject({ code: 'DISK_FULL' });
  await expect(output.take('b', '/nothing/here')).rejects.toMatchObject({ code: 'DISK_DENIED' });
  await output.discard();
});

test('what a killed process had gathered is removed by the next', async () => {
  const folder = await project({});
  mkdirSync(join(folder, '.output.sgp-00000000-1-1-abc'));
  const output = await open(folder);
  await output.discard();
  // Of another machine: it may still be at work.
  expect(await readdir(folder)).toEqual(['.output.sgp-00000000-1-1-abc']);
});
