import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BOUNDS, BoundsCheck } from '../../src/sdk/bounds.ts';
import { type TarEntry, TarParser } from '../../src/sdk/tar.ts';
import { project } from '../support/temp.ts';
import { pax, type TarPart, tar } from './archives.ts';

function read(bytes: Uint8Array, chunk = bytes.length, bounds = BOUNDS): TarEntry[] {
  const entries: TarEntry[] = [];
  const parser = new TarParser(
    {
      wants: () => true,
      entry: (entry) =>
        entries.push(entry.kind === 'file' ? { ...entry, data: Buffer.from(entry.data) } : entry),
    },
    new BoundsCheck(bounds),
  );
  for (let at = 0; at < bytes.length; at += chunk) parser.push(bytes.subarray(at, at + chunk));
  parser.end();
  return entries;
}

const names = (entries: TarEntry[]) => entries.map((entry) => entry.name);
const long = `${'d'.repeat(80)}/${'e'.repeat(80)}/${'f'.repeat(90)}`;

describe('a tar', () => {
  test('gives files, folders and links in order', () => {
    const entries = read(
      tar([
        { name: 'go/', type: '5' },
        { name: 'go/bin/go', data: 'ELF', mode: 0o755, mtime: 1_600_000_000 },
        { name: 'go/l', type: '2', link: 'bin/go' },
        { name: 'go/h', type: '1', link: 'go/bin/go' },
        { name: 'old', type: '\0', data: 'v7' },
        { name: 'olddir/', type: '\0' },
      ]),
    );
    expect(entries).toEqual([
      { kind: 'directory', name: 'go/' },
      { kind: 'file', name: 'go/bin/go', executable: true, mtime: 1_600_000_000, data: Buffer.from('ELF') },
      { kind: 'link', name: 'go/l', target: 'bin/go' },
      { kind: 'hardlink', name: 'go/h', target: 'go/bin/go' },
      expect.objectContaining({ kind: 'file', name: 'old', executable: false }),
      { kind: 'directory', name: 'olddir/' },
    ]);
  });

  test('reads long names of pax, GNU and ustar', () => {
    const entries = read(
      tar([
        { name: 'short', pax: { path: long, mtime: '1700000000.25', linkpath: 'x' }, data: 'p' },
        { name: '././@LongLink', type: 'L', data: `${long}2\0` },
        { name: 'cut', data: 'g' },
        { name: '././@LongLink', type: 'K', data: `${long}3\0` },
        { name: 'link', type: '2', link: 'cut' },
        { name: 'tail', prefix: 'head', data: 'u' },
        { name: 'plain' },
      ]),
    );
    expect(names(entries)).toEqual([long, `${long}2`, 'link', 'head/tail', 'plain']);
    expect(entries[0]).toMatchObject({ mtime: 1_700_000_000.25 });
    expect(entries[2]).toMatchObject({ target: `${long}3` });
  });

  test('takes the size from the pax header where the field cannot hold it', () => {
    const entries = read(tar([{ name: 'a', data: 'abc', size: 0, pax: { size: '3' } }, { name: 'b' }]));
    expect(entries).toMatchObject([{ name: 'a', data: Buffer.from('abc') }, { name: 'b' }]);
  });

  test('reads numbers in base 256', () => {
    const bytes = tar([{ name: 'a', data: 'abc' }]);
    bytes.fill(0, 124, 136).writeUInt8(0x80, 124);
    bytes.writeUInt8(3, 135);
    bytes.fill(0x20, 148, 156);
    const sum = bytes.subarray(0, 512).reduce((total, byte) => total + byte, 0);
    bytes.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 8, 'latin1');
    expect(read(bytes)).toMatchObject([{ data: Buffer.from('abc') }]);
  });

  test('ignores comments for all entries and what follows the end', () => {
    const bytes = Buffer.concat([
      tar([{ name: 'g', type: 'g', data: pax({ comment: 'abc' }) }, { name: 'a' }]),
      Buffer.from('anything'),
    ]);
    expect(names(read(bytes))).toEqual(['a']);
  });

  test('does not copy what is not wanted', () => {
    const seen: string[] = [];
    const parser = new TarParser({
      wants: (name) => name === 'b',
      entry: (entry) => seen.push(entry.name),
    });
    parser.push(tar([{ name: 'a', data: 'x'.repeat(3000) }, { name: 'b', data: 'y' }, { name: 'c' }]));
    parser.end();
    expect(seen).toEqual(['b']);
  });

  test('is the same whatever the chunks', () => {
    const parts: TarPart[] = [
      { name: 'a', data: Buffer.alloc(1500, 'a') },
      { name: 'x', pax: { path: long }, data: 'b' },
      { name: 'empty' },
      { name: 'c', data: Buffer.alloc(512, 'c') },
    ];
    const whole = read(tar(parts));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), (chunk) => {
        expect(read(tar(parts), chunk)).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });

  test('returns what was put in', () => {
    const part = fc.record({
      name: fc.stringMatching(/^[a-z]{1,20}(\/[a-zé ]{1,30}){0,4}$/),
      data: fc.uint8Array({ maxLength: 1300 }),
      mtime: fc.integer({ min: 0, max: 2 ** 33 - 1 }),
    });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), fc.integer({ min: 100, max: 5000 }), (parts, chunk) => {
        const packed = tar(parts.map(({ name, ...rest }) => ({ ...rest, name: 'n', pax: { path: name } })));
        expect(read(packed, chunk)).toEqual(
          parts.map(({ name, data, mtime }) => ({
            kind: 'file',
            name,
            mtime,
            executable: false,
            data: Buffer.from(data),
          })),
        );
      }),
      { numRuns: 80 },
    );
  });

  test.each(['ustar', 'gnu', 'pax'])('of the system tar in format %s is read', async (format) => {
    const folder = await project({
      'in/a.txt': 'hello',
      [`in/${'n'.repeat(90)}/b`]: 'b'.repeat(100_000),
      'in/ü': '',
    });
    const bytes = execFileSync('tar', [`--format=${format}`, '-C', folder, '-cf', '-', 'in'], {
      maxBuffer: 1 << 24,
    });
    const entries = read(bytes, 1000);
    expect(names(entries).sort()).toEqual(
      ['in/', 'in/a.txt', `in/${'n'.repeat(90)}/`, `in/${'n'.repeat(90)}/b`, 'in/ü'].sort(),
    );
    expect(entries.find((entry) => entry.name === 'in/a.txt')).toMatchObject({ data: Buffer.from('hello') });
  });
});

describe('a tar is refused', () => {
  test.each<[string, Buffer, string]>([
    ['cut off in a header', tar([{ name: 'a' }]).subarray(0, 300), 'ARCHIVE_INVALID'],
    ['cut off in a file', tar([{ name: 'a', data: 'x'.repeat(2000) }]).subarray(0, 1024), 'ARCHIVE_INVALID'],
    ['without its end', tar([{ name: 'a' }], false), 'ARCHIVE_INVALID'],
    ['empty', Buffer.alloc(0), 'ARCHIVE_INVALID'],
    ['with a wrong checksum', tar([{ name: 'a', checksum: 1 }]), 'ARCHIVE_INVALID'],
    ['with a character device', tar([{ name: 'a', type: '3' }]), 'ARCHIVE_HOSTILE'],
    ['with a block device', tar([{ name: 'a', type: '4' }]), 'ARCHIVE_HOSTILE'],
    ['with a pipe', tar([{ name: 'a', type: '6' }]), 'ARCHIVE_HOSTILE'],
    ['with a GNU sparse file', tar([{ name: 'a', type: 'S' }]), 'ARCHIVE_HOSTILE'],
    ['with an unknown type', tar([{ name: 'a', type: 'Z' }]), 'ARCHIVE_HOSTILE'],
    ['with a pax sparse file', tar([{ name: 'a', pax: { 'GNU.sparse.major': '1' } }]), 'ARCHIVE_HOSTILE'],
    ['with a negative pax size', tar([{ name: 'a', pax: { size: '-1' } }]), 'ARCHIVE_INVALID'],
    ['with a huge pax size', tar([{ name: 'a', pax: { size: '99999999999' } }]), 'ARCHIVE_HOSTILE'],
    [
      'with a pax record of a wrong length',
      tar([{ name: 'x', type: 'x', data: '99 path=a\n' }]),
      'ARCHIVE_INVALID',
    ],
    [
      'with a pax record without length',
      tar([{ name: 'x', type: 'x', data: 'path=a\n' }]),
      'ARCHIVE_INVALID',
    ],
    ['with a pax length of zero', tar([{ name: 'x', type: 'x', data: '0 a=b\n' }]), 'ARCHIVE_INVALID'],
    [
      'with a name for all entries',
      tar([{ name: 'g', type: 'g', data: pax({ path: 'a' }) }]),
      'ARCHIVE_INVALID',
    ],
    ['with endless metadata', tar([{ name: 'x', type: 'x', size: 2 ** 24 }]), 'ARCHIVE_INVALID'],
    ['that is text', Buffer.alloc(2048, 'hello '), 'ARCHIVE_INVALID'],
  ])('%s', (_, bytes, code) => {
    expect(() => read(bytes)).toThrow(expect.objectContaining({ code }));
  });

  test('with a negative number in base 256', () => {
    const bytes = tar([{ name: 'a' }]);
    bytes.fill(0xff, 124, 136);
    bytes.fill(0x20, 148, 156);
    const sum = bytes.subarray(0, 512).reduce((total, byte) => total + byte, 0);
    bytes.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 8, 'latin1');
    expect(() => read(bytes)).toThrow(/negative/);
  });

  test.each([
    ['entries', { entries: 2 }, [{ name: 'a' }, { name: 'b' }, { name: 'c' }]],
    ['bytes in a file', { file: 5 }, [{ name: 'a', data: '123456' }]],
    [
      'bytes',
      { unpacked: 5 },
      [
        { name: 'a', data: '123' },
        { name: 'b', data: '456' },
      ],
    ],
  ])('with too many %s', (_, bounds, parts) => {
    expect(() => read(tar(parts), undefined, { ...BOUNDS, ...bounds } as typeof BOUNDS)).toThrow(
      expect.objectContaining({ code: 'ARCHIVE_HOSTILE' }),
    );
  });

  test('or read, never anything else, whatever bytes are damaged', () => {
    const good = tar([
      { name: 'x', pax: { path: long, size: '3' }, data: 'abc' },
      { name: 'b', data: 'def' },
    ]);
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.nat(255), (at, value) => {
        const bad = Buffer.from(good);
        bad[at] = value;
        try {
          read(bad);
        } catch (error) {
          expect(error).toMatchObject({ name: 'UserError' });
        }
      }),
      { numRuns: 500 },
    );
  });
});
