import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BOUNDS } from '../../src/sdk/bounds.ts';
import { readZip, unzip, unzipInPool } from '../../src/sdk/zip.ts';
import { project } from '../support/temp.ts';
import { zip } from './archives.ts';

const contents = (bytes: Buffer) =>
  Object.fromEntries(readZip(bytes).map((entry) => [entry.name, unzip(bytes, entry).toString()]));

describe('a zip', () => {
  test('gives stored and deflated files, with and without descriptors, zip64 and a comment', () => {
    const bytes = zip(
      [
        { name: 'stored', data: 'abc', method: 0 },
        { name: 'deflated', data: 'x'.repeat(1000) },
        { name: 'as Go writes', data: 'y'.repeat(1000), descriptor: true },
        { name: 'zip64', data: 'z', zip64: true },
        { name: 'folder/', method: 0 },
        { name: 'empty', data: '' },
      ],
      { comment: 'PK\x05\x06 not the end' },
    );
    expect(contents(bytes)).toEqual({
      stored: 'abc',
      deflated: 'x'.repeat(1000),
      'as Go writes': 'y'.repeat(1000),
      zip64: 'z',
      'folder/': '',
      empty: '',
    });
  });

  test('may have a zip64 end', () => {
    expect(contents(zip([{ name: 'a', data: 'b', zip64: true }], { zip64: true }))).toEqual({ a: 'b' });
  });

  test('keeps the mode that a Unix system wrote', () => {
    const [program, text] = readZip(
      zip([
        { name: 'a', mode: 0o100755 },
        { name: 'b', mode: 0o100644 },
      ]),
    );
    expect([program!.executable, text!.executable]).toEqual([true, false]);
  });

  test('of the system zip is read', async () => {
    const folder = await project({ 'a.txt': 'hello', 'b/c': 'c'.repeat(100_000) });
    execFileSync('zip', ['-qr', 'out.zip', 'a.txt', 'b'], { cwd: folder });
    expect(contents(readFileSync(join(folder, 'out.zip')))).toMatchObject({
      'a.txt': 'hello',
      'b/c': 'c'.repeat(100_000),
    });
  });

  test('gives the same in the thread pool', async () => {
    const bytes = zip([
      { name: 'a', data: 'abc'.repeat(10_000) },
      { name: 'b', data: 'b', method: 0 },
    ]);
    for (const entry of readZip(bytes)) expect(await unzipInPool(bytes, entry)).toEqual(unzip(bytes, entry));
  });

  test('returns what was put in', () => {
    const part = fc.record({
      data: fc.uint8Array({ maxLength: 3000 }),
      method: fc.constantFrom(0 as const, 8 as const),
      descriptor: fc.boolean(),
      zip64: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), fc.boolean(), (parts, zip64) => {
        const bytes = zip(
          parts.map((made, i) => ({ ...made, name: `f${i}` })),
          { zip64 },
        );
        const read = readZip(bytes).map((entry) => unzip(bytes, entry));
        expect(read).toEqual(parts.map((made) => Buffer.from(made.data)));
      }),
      { numRuns: 80 },
    );
  });
});

describe('a zip is refused', () => {
  const good = zip([
    { name: 'a', data: 'abc'.repeat(100) },
    { name: 'b', data: 'b' },
  ]);

  test.each<[string, Buffer, string]>([
    ['empty', Buffer.alloc(0), 'ARCHIVE_INVALID'],
    ['cut off', good.subarray(0, -1), 'ARCHIVE_INVALID'],
    ['with bytes after it', Buffer.concat([good, Buffer.from('x')]), 'ARCHIVE_INVALID'],
    ['with bytes before it', Buffer.concat([Buffer.from('#!/bin/sh\n'), good]), 'ARCHIVE_INVALID'],
    ['with another name in its directory', zip([{ name: 'a', central: { name: 'b' } }]), 'ARCHIVE_INVALID'],
    [
      'with another size in its directory',
      zip([{ name: 'a', data: 'x', central: { size: 2 } }]),
      'ARCHIVE_INVALID',
    ],
    [
      'with another CRC in its directory',
      zip([{ name: 'a', data: 'x', central: { crc: 2 } }]),
      'ARCHIVE_INVALID',
    ],
    ['with another method in its directory', zip([{ name: 'a', central: { method: 0 } }]), 'ARCHIVE_INVALID'],
    [
      'with entries that share bytes',
      zip([
        { name: 'a', data: 'x' },
        { name: 'a', data: 'x', central: { offset: 0 } },
      ]),
      'ARCHIVE_INVALID',
    ],
    [
      'with an entry in its directory',
      zip([{ name: 'a', central: { packed: 5000 }, descriptor: true }]),
      'ARCHIVE_INVALID',
    ],
    ['with an offset beyond it', zip([{ name: 'a', central: { offset: 9999 } }]), 'ARCHIVE_INVALID'],
    ['encrypted', zip([{ name: 'a', flags: 1 }]), 'ARCHIVE_HOSTILE'],
    ['with a symbolic link', zip([{ name: 'a', data: '/etc', mode: 0o120777 }]), 'ARCHIVE_HOSTILE'],
    ['with a device', zip([{ name: 'a', mode: 0o020666 }]), 'ARCHIVE_HOSTILE'],
    ['with an unknown method', zip([{ name: 'a', central: { method: 12 } }]), 'ARCHIVE_HOSTILE'],
    ['with content in a folder', zip([{ name: 'a/', data: 'x' }]), 'ARCHIVE_INVALID'],
  ])('%s', (_, bytes, code) => {
    expect(() => contents(bytes)).toThrow(expect.objectContaining({ code }));
  });

  test.each([
    ['size is smaller', { size: 10 }],
    ['size is larger', { size: 1000 }],
    ['CRC is wrong', { crc: 1 }],
    ['packed size is cut', { packed: 3 }],
  ])('when its content shows that the %s', async (_, central) => {
    const bytes = zip([{ name: 'a', data: 'abc'.repeat(100), descriptor: true, central }]);
    const [entry] = readZip(bytes);
    expect(() => unzip(bytes, entry!)).toThrow(expect.objectContaining({ code: 'ARCHIVE_INVALID' }));
    await expect(unzipInPool(bytes, entry!)).rejects.toMatchObject({ code: 'ARCHIVE_INVALID' });
  });

  test.each([
    ['entries', { entries: 1 }],
    ['bytes in a file', { file: 200 }],
    ['bytes', { unpacked: 300 }],
  ])('with too many %s', (_, bounds) => {
    expect(() => readZip(good, { ...BOUNDS, ...bounds })).toThrow(
      expect.objectContaining({ code: 'ARCHIVE_HOSTILE' }),
    );
  });

  test('when it is a bomb', () => {
    const bomb = zip([{ name: 'a', data: Buffer.alloc(70 * 2 ** 20) }]);
    expect(() => readZip(bomb)).toThrow(/100 times/);
  });

  test('or read, never anything else, whatever bytes are damaged', () => {
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.nat(255), (at, value) => {
        const bad = Buffer.from(good);
        bad[at] = value;
        try {
          contents(bad);
        } catch (error) {
          expect(error).toMatchObject({ name: 'UserError' });
        }
      }),
      { numRuns: 1000 },
    );
  });
});
