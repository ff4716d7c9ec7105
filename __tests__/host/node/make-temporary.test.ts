import { statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { nodeFiles } from '../../../src/host/node/files.ts';
import { temporaryFolder } from '../../support/temp.ts';

test('a temporary folder is new each time, and this user’s alone', async () => {
  const beginning = join(await temporaryFolder(), 'not there yet', 'ü-');
  const [a, b] = [await nodeFiles().makeTemporary(beginning), await nodeFiles().makeTemporary(beginning)];
  expect(a).not.toBe(b);
  for (const folder of [a, b]) {
    expect(dirname(folder)).toBe(dirname(beginning));
    expect(basename(folder)).toMatch(/^ü-.{6}$/);
    expect(statSync(folder).isDirectory()).toBe(true);
    expect(statSync(folder).mode & 0o077).toBe(0);
  }
});

test('where there can be none, it says so', async () => {
  const folder = await temporaryFolder();
  writeFileSync(join(folder, 'file'), '');
  await expect(nodeFiles().makeTemporary(join(folder, 'file', 'x-'))).rejects.toMatchObject({
    code: 'DISK_DENIED',
  });
});
