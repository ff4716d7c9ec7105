import { chmod, mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { nodeEnvironmentDisk } from '../../../src/host/node/environment-disk.ts';
import { temporaryFolder } from '../../support/temp.ts';

const disk = nodeEnvironmentDisk();

describe('the file behind links', () => {
  test('is found over several, also where it does not exist yet', async () => {
    const root = await temporaryFolder();
    await mkdir(join(root, 'a'));
    await symlink('../b', join(root, 'a/link'));
    await symlink(join(root, 'target ü'), join(root, 'b'));
    expect(await disk.realPath(join(root, 'a/link'))).toBe(join(root, 'target ü'));
    expect(await disk.realPath(join(root, 'none/at all'))).toBe(join(root, 'none/at all'));
  });

  test('in a circle is refused', async () => {
    const root = await temporaryFolder();
    await symlink('b', join(root, 'a'));
    await symlink('a', join(root, 'b'));
    await expect(disk.realPath(join(root, 'a'))).rejects.toMatchObject({ code: 'DISK_DENIED' });
  });
});

describe('appending', () => {
  test('goes to the end of a file that is there', async () => {
    const path = join(await temporaryFolder(), 'env');
    await writeFile(path, 'a\n');
    await disk.append(path, 'é\n');
    expect(await readFile(path, 'utf8')).toBe('a\né\n');
    await expect(disk.append(`${path}.none`, 'x')).rejects.toMatchObject({ code: 'DISK_DENIED' });
  });

  test('after whole lines cuts off what a killed process left', async () => {
    const path = join(await temporaryFolder(), 'new/folder/journal');
    await disk.appendAt(path, 0, 'one\n');
    await disk.append(path, 'tw');
    await disk.appendAt(path, 4, 'three\n');
    expect(await readFile(path, 'utf8')).toBe('one\nthree\n');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    await expect(disk.appendAt(path, 999, 'x')).rejects.toMatchObject({ code: 'DISK_DENIED' });
    expect(await readFile(path, 'utf8')).toBe('one\nthree\n');
  });

  test('where a file is in the way of the folder is a DISK_DENIED', async () => {
    const root = await temporaryFolder();
    await writeFile(join(root, 'file'), '');
    await chmod(root, 0o755);
    await expect(disk.appendAt(join(root, 'file/journal'), 0, 'x')).rejects.toMatchObject({
      code: 'DISK_DENIED',
    });
  });
});

test('a claim is for one at a time, in a folder that need not be there', async () => {
  const path = join(await temporaryFolder(), 'new/lock');
  const first = await disk.claim(path);
  expect(await disk.claim(path)).toBeUndefined();
  await first!.release();
  expect(await disk.claim(path)).toBeDefined();
});
