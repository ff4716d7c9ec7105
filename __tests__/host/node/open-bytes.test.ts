import { execFileSync } from 'node:child_process';
import { symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openBytes } from '../../../src/host/node/open-bytes.ts';
import { temporaryFolder } from '../../support/temp.ts';

const folder = await temporaryFolder();
const path = join(folder, 'a prög.exe');
await writeFile(path, '0123456789');

describe('an open file', () => {
  test('is read in places', async () => {
    const read = await openBytes(path, async (reader) => {
      expect(reader).toMatchObject({ name: path, size: 10 });
      return [reader.read(0, 3), reader.read(7, 3), reader.read(4, 0)].map((bytes) =>
        Buffer.from(bytes).toString(),
      );
    });
    expect(read).toEqual(['012', '789', '']);
  });

  test('gives arrays of its own, which later reads leave alone', async () => {
    await openBytes(path, async (reader) => {
      const first = reader.read(0, 3);
      reader.read(3, 3);
      expect(Buffer.from(first).toString()).toBe('012');
    });
  });

  test('is read into an array that was lent, where that is long enough', async () => {
    await openBytes(path, async (reader) => {
      const lent = new Uint8Array(4);
      const [fits, longer] = [reader.read(6, 3, lent), reader.read(0, 5, lent)];
      expect([fits.buffer === lent.buffer, longer.buffer === lent.buffer]).toEqual([true, false]);
      expect([fits, longer].map((bytes) => Buffer.from(bytes).toString())).toEqual(['678', '01234']);
    });
  });

  test('that became shorter gives what is there', async () => {
    const shrinking = join(folder, 'shrinking');
    await writeFile(shrinking, '0123456789');
    await openBytes(shrinking, async (reader) => {
      await truncate(shrinking, 4);
      expect(reader.read(2, 8)).toHaveLength(2);
      expect(reader.read(6, 4)).toHaveLength(0);
    });
  });

  test('is closed when the work ends, and when it fails', async () => {
    let later: () => unknown = () => undefined;
    await openBytes(path, async (reader) => {
      later = () => reader.read(0, 1);
    });
    expect(later).toThrow('reading it failed (EBADF)');
    const failing = openBytes(path, async (reader) => {
      later = () => reader.read(0, 1);
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    expect(later).toThrow('EBADF');
  });

  test('may be a link to a file', async () => {
    const link = join(folder, 'link');
    await symlink(path, link);
    expect(await openBytes(link, async ({ size }) => size)).toBe(10);
  });
});

describe('what is no file is refused', () => {
  test.each([
    ['an absent one', join(folder, 'absent'), 'there is no such file'],
    ['a folder', folder, 'it is a folder'],
    ['below a file', join(path, 'x'), 'ENOTDIR'],
  ])('%s', async (_, name, why) => {
    await expect(openBytes(name, async () => 0)).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringContaining(why),
    });
  });

  test('a pipe that nobody writes to, without waiting for one', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    await expect(openBytes(pipe, async () => 0)).rejects.toThrow('it is not a file');
  });
});
