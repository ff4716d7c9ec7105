import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findLocalPaths } from '../../src/binary/local-paths.ts';
import { containsText } from '../../src/binary/search.ts';
import { memoryReader } from './bytes.ts';

const MEBIBYTE = 2 ** 20;

describe('a text in a file', () => {
  test('is found with its first place', () => {
    const reader = memoryReader(Buffer.from('..v1.2.3..v1.2.3'));
    expect(containsText(reader, 'v1.2.3')).toEqual({ text: 'v1.2.3', offset: 2 });
    expect(containsText(reader, 'v1.2.4')).toEqual({ text: 'v1.2.4', offset: null });
    expect(containsText(memoryReader(Buffer.from('zoë')), 'ë')).toEqual({ text: 'ë', offset: 2 });
  });

  test.each([-3, -1, 0, 1])('is found %i bytes from where one mebibyte ends', (shift) => {
    const bytes = Buffer.alloc(2 * MEBIBYTE + 100);
    bytes.write('commit', MEBIBYTE + shift);
    expect(containsText(memoryReader(bytes), 'commit').offset).toBe(MEBIBYTE + shift);
  });

  test('is searched in one pass', () => {
    const reader = memoryReader(Buffer.alloc(5 * MEBIBYTE));
    containsText(reader, 'nowhere');
    expect(reader.total()).toBeLessThan(5 * MEBIBYTE + 100);
  });

  test.each(['', 'x'.repeat(70_000)])('has some length, and a limit', (text) => {
    expect(() => containsText(memoryReader(Buffer.alloc(4)), text)).toThrow(RangeError);
  });

  test('is found where indexOf finds it', () => {
    const letters = fc.constantFrom('a', 'b');
    fc.assert(
      fc.property(
        fc.string({ unit: letters }),
        fc.string({ unit: letters, minLength: 1, maxLength: 4 }),
        (file, text) => {
          const at = file.indexOf(text);
          expect(containsText(memoryReader(Buffer.from(file)), text).offset).toBe(at < 0 ? null : at);
        },
      ),
    );
  });
});

describe('local paths', () => {
  const find = (text: string, ...folders: string[]) =>
    findLocalPaths(memoryReader(Buffer.from(text)), folders);

  test('are those below the given folders and below anybody’s home, counted once', () => {
    expect(
      find('\0/home/me/src/a.go\0/home/me/src/a.go\0/srv/build/x.c\0/opt/x', '/home/me', '/srv/build/'),
    ).toEqual({
      count: 3,
      samples: [
        { path: '/home/me/src/a.go', offset: 1 },
        { path: '/srv/build/x.c', offset: 37 },
      ],
    });
  });

  test.each([
    ['/home/runner/work/x', 1],
    ['/Users/zoe/go/src/x.go', 1],
    ['C:\\Users\\me\\x.go', 1],
    ['c:/Users/me/x.go', 1],
    ['/home/ and /Users/ are folders', 0],
    ['/home/user', 0],
    ['/homestead/me/x', 0],
    ['/usr/local/go/src/runtime/proc.go', 0],
  ])('%s: %i', (text, count) => {
    expect(find(text).count).toBe(count);
  });

  test('of Windows may be written with either slash', () => {
    expect(find('D:/a/repo/x.go D:\\a\\repo\\y.c D:/a/repository/z', 'D:\\a\\repo').samples).toEqual([
      { path: 'D:/a/repo/x.go', offset: 0 },
      { path: 'D:\\a\\repo\\y.c', offset: 15 },
    ]);
  });

  test('have names in any script', () => {
    expect(find('/home/zoë/größe.go\0', '/home/zoë').samples).toEqual([
      { path: '/home/zoë/größe.go', offset: 0 },
    ]);
  });

  test.each(['/', 'C:\\', '', 'relative/x', '.'])(
    'below %j are not looked for: everything would be',
    (folder) => {
      expect(find('/usr/lib C:\\Windows relative/x', folder)).toEqual({ count: 0, samples: [] });
    },
  );

  test('are counted all, and ten of them shown', () => {
    const text = Array.from({ length: 5000 }, (_, index) => `/home/me/${index}\0`).join('');
    const { count, samples } = find(text, '/home/me');
    expect(count).toBe(5000);
    expect(samples).toHaveLength(10);
  });
});
