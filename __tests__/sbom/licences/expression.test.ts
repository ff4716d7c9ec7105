import { describe, expect, test } from '@jest/globals';
import { joinLicences } from '../../../src/sbom/licences/expression.ts';
import type { FileLicences } from '../../../src/sbom/licences/types.ts';

const file = (name: string, ids: readonly string[], more: Partial<FileLicences> = {}): FileLicences => ({
  file: name,
  found: ids.map((id) => ({ id, confidence: 1 })),
  unknown: false,
  nearest: 1,
  copyright: [],
  ...more,
});

describe('the licence of a module', () => {
  test.each<[string, readonly FileLicences[] | null, string | null]>([
    ['is not known where it is not there', null, null],
    ['is not known where it has no licence file', [], null],
    ['is that of its file', [file('LICENSE', ['MIT'])], 'MIT'],
    ['is all of what its file holds', [file('LICENSE', ['MIT', 'Apache-2.0'])], 'Apache-2.0 AND MIT'],
    ['is that of all its files', [file('A', ['MIT']), file('B', ['ISC']), file('C', ['MIT'])], 'ISC AND MIT'],
    ['keeps a choice together', [file('A', ['MIT OR ISC']), file('B', ['Zlib'])], '(MIT OR ISC) AND Zlib'],
    ['is not asserted where the text is not known', [file('LICENSE', [], { nearest: 0.7 })], 'NOASSERTION'],
  ])('%s', (_, files, expression) => {
    expect(joinLicences(files).licence?.expression ?? null).toBe(expression);
  });

  test('names each file with what was found in it, and what was not', () => {
    const files = [
      file('LICENSE', ['MIT'], { unknown: true, nearest: 0.8, copyright: ['Copyright 1', 'Copyright 2'] }),
      file('COPYING', [], { nearest: 0.4, copyright: ['Copyright 2'] }),
    ];
    expect(joinLicences(files)).toEqual({
      licence: {
        expression: 'MIT',
        files: [
          { file: 'LICENSE', id: 'MIT', confidence: 1 },
          { file: 'LICENSE', id: null, confidence: 0.8 },
          { file: 'COPYING', id: null, confidence: 0.4 },
        ],
      },
      copyright: ['Copyright 1', 'Copyright 2'],
    });
  });
});
