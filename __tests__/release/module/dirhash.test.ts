import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ModuleHash } from '../../../src/release/module/dirhash.ts';
import { h1Of } from '../../fakes/goproxy.ts';

/** The hash is that of golang.org/x/mod/sumdb/dirhash.Hash1 for these files. */
const FILES = {
  'm@v1/b': 'bee\n',
  'm@v1/a b': '',
  'm@v1/\u{1F600}': 'x',
  'm@v1/\uFF5E': 'y',
  'm@v1/A': 'upper',
  'm@v1/a/b': 'deep',
};
const HASH = 'h1:KOXbPIxxEwcwcgQyr80/T9ZLwZROpHvF127EumI3prY=';

const hashOf = (files: readonly (readonly [string, string | Uint8Array])[]): string => {
  const hash = new ModuleHash();
  for (const [name, content] of files) hash.add(name, content);
  return hash.digest();
};
const bytes = (text: string) => Buffer.from(text);

describe('the h1: hash', () => {
  test('is the one Go computes, whatever the order of the files', () => {
    const files = Object.entries(FILES).map(([name, content]) => [name, bytes(content)] as const);
    expect(hashOf(files)).toBe(HASH);
    expect(hashOf(files.toReversed())).toBe(HASH);
  });

  test('takes contents as bytes or as their SHA-256', () => {
    const digest = (text: string) => createHash('sha256').update(text).digest('hex');
    expect(hashOf(Object.entries(FILES).map(([name, content]) => [name, digest(content)]))).toBe(HASH);
    expect(
      hashOf(Object.entries(FILES).map(([name, content]) => [name, digest(content).toUpperCase()])),
    ).toBe(HASH);
  });

  test('of no files is that of nothing', () => {
    expect(new ModuleHash().digest()).toBe('h1:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=');
  });

  test('agrees with a second implementation for files of any names', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1 }).filter((each) => !each.includes('\n'));
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(name, fc.uint8Array()), { selector: ([each]) => each }),
        (files) => {
          expect(hashOf(files)).toBe(h1Of(Object.fromEntries(files)));
        },
      ),
    );
  });

  test.each([
    ['is there twice', ['m@v1/a', 'm@v1/a']],
    ['has a newline', ['m@v1/a\nb']],
  ])('is refused where a name %s', (_, names) => {
    expect(() => hashOf(names.map((name) => [name, bytes('')]))).toThrow(
      expect.objectContaining({ code: 'ARCHIVE_HOSTILE' }),
    );
  });
});
