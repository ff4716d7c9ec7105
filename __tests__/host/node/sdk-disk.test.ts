import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { nodeSdkDisk } from '../../../src/host/node/sdk-disk.ts';
import { temporaryFolder } from '../../support/temp.ts';

const disk = nodeSdkDisk();

test('a spool is written piece by piece, for this user alone, and read again', async () => {
  const path = join(await temporaryFolder(), 'spool');
  const spool = disk.create(path);
  for (const text of ['one ', '', 'two']) spool.append(Buffer.from(text));
  spool.close();
  spool.close();
  expect(readFileSync(path, 'utf8')).toBe('one two');
  if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
  const chunks: Uint8Array[] = [];
  for await (const chunk of disk.read(path)) chunks.push(chunk);
  expect(Buffer.concat(chunks).toString()).toBe('one two');
});

test('what is there already is never written to', async () => {
  const path = join(await temporaryFolder(), 'spool');
  writeFileSync(path, 'precious');
  expect(() => disk.create(path)).toThrow(expect.objectContaining({ code: 'DISK_DENIED' }));
  expect(readFileSync(path, 'utf8')).toBe('precious');
});

test('a spool without a place is DISK_DENIED, one on a full device DISK_FULL', async () => {
  const folder = await temporaryFolder();
  expect(() => disk.create(join(folder, 'no', 'spool'))).toThrow(
    expect.objectContaining({ code: 'DISK_DENIED' }),
  );
  const spool = disk.create(join(folder, 'spool'));
  spool.close();
  expect(() => spool.append(Buffer.from('x'))).toThrow();
});

test('folders of one volume are known by their nearest parents', async () => {
  const folder = await temporaryFolder();
  mkdirSync(join(folder, 'a'));
  expect(disk.sameVolume(join(folder, 'a'), join(folder, 'not', 'there', 'yet'))).toBe(true);
  if (process.platform === 'linux') expect(disk.sameVolume(folder, '/proc/self')).toBe(false);
});
