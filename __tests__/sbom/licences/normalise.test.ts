import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { normalise } from '../../../src/sbom/licences/normalise.ts';

describe('texts with the same words are the same text', () => {
  test.each([
    ['case and white space', 'Permission  IS\thereby\n granted', 'permission is hereby granted'],
    ['quotation marks and dashes', '“AS IS” — not ‘as-is’', '"as is" - not \'as is\''],
    ['line ends of Windows', 'one\r\ntwo', 'one\ntwo'],
    ['comment marks', '// one two\n * three\n# four\n;; five', 'one two three four five'],
    ['bullets', '1. one\n(b) two\n * three\n- four\niv) five', 'one\ntwo\nthree\nfour\nfive'],
    [
      'spellings',
      'this licence, https://x, the copyright owner',
      'this license, http://x, the copyright holder',
    ],
    ['headings of Markdown', '### The MIT License\n> text', 'the mit license text'],
    ['a byte order mark', '\uFEFFone', 'one'],
    ['copyright notices', 'MIT\nCopyright (c) 2015 A B\nAll rights reserved.\ntext', 'MIT\ntext'],
  ])('%s', (_, one, other) => {
    expect(normalise(one).words).toBe(normalise(other).words);
  });
});

describe('copyright notices', () => {
  test.each([
    ['Copyright (c) 2015 Dave', 'Copyright (c) 2015 Dave'],
    [
      '  // Copyright 2009 The Go Authors. All rights reserved.',
      'Copyright 2009 The Go Authors. All rights reserved.',
    ],
    ['© 2020 Jürgen', '© 2020 Jürgen'],
    ['(C) 2001-2003 X', '(C) 2001-2003 X'],
    ['Copyright The OpenTelemetry Authors', 'Copyright The OpenTelemetry Authors'],
    ['Portions Copyright 2011 Y', 'Portions Copyright 2011 Y'],
    ['Copyright (c) 2015\tA\u0007B\u202e', 'Copyright (c) 2015 A B'],
  ])('%s', (line, notice) => {
    expect(normalise(`text\n${line}\ntext`)).toEqual({
      words: 'text text',
      copyright: [notice],
      identifiers: [],
    });
  });

  test.each([
    'copyright notice, this list of conditions and the following disclaimer.',
    'COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS"',
    'Copyright Notice',
    '(c) You must retain, in the Source form of any Derivative Works',
    'copyright staring in 2011 when the project was ported over:',
  ])('are not: %s', (line) => {
    expect(normalise(line)).toMatchObject({ copyright: [] });
    expect(normalise(line).words).not.toBe('');
  });

  test.each(['Copyright (c) <year> <copyright holders>', 'Copyright [yyyy] [name of copyright owner]'])(
    'are left out as a template has them: %s',
    (line) => {
      expect(normalise(line)).toEqual({ words: '', copyright: [], identifiers: [] });
    },
  );

  test('are named once, and not more than fifty', () => {
    const lines = Array.from({ length: 200 }, (_, at) => `Copyright ${1900 + (at % 100)} A`);
    expect(normalise(lines.join('\n')).copyright).toEqual(lines.slice(0, 50));
  });
});

test('identifiers of SPDX are read', () => {
  expect(
    normalise('// SPDX-License-Identifier: MIT OR Apache-2.0\n/* SPDX-License-Identifier: ISC */')
      .identifiers,
  ).toEqual(['MIT OR Apache-2.0', 'ISC']);
});

test.each([
  ['an identifier', `SPDX-License-Identifier: a${' '.repeat(200_000)}b`],
  ['a comment', '*'.repeat(500_000)],
  ['a notice', `Copyright ${'('.repeat(500_000)}`],
  ['one word', 'a'.repeat(500_000)],
  ['bullets', '1.'.repeat(250_000)],
])('a line that is made to take long, as %s, does not', (_, line) => {
  expect(normalise(line)).toMatchObject({ copyright: [], identifiers: [] });
});

test('any text can be normalised, and what comes of it stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const { words, copyright } = normalise(text);
      for (const line of copyright) expect(line).toMatch(/^[^\p{Cc}\p{Cs}]{1,200}$/u);
      expect(words).not.toMatch(/^ | {2}| $|[\n\t]/);
    }),
  );
});
