import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nameRules, SeenNames, safeLink, safeName } from '../../src/sdk/safe-path.ts';

const hostile = expect.objectContaining({ code: 'ARCHIVE_HOSTILE' });

describe('a name in an archive', () => {
  test.each([
    ['bin/go', 'bin/go'],
    ['./bin/go', 'bin/go'],
    ['src/', 'src'],
    ['./', ''],
    ['.', ''],
    ['a b/Þfoo.go', 'a b/Þfoo.go'],
    ['...', '...'],
    ['.hidden', '.hidden'],
  ])('%j is the safe name %j', (raw, name) => {
    expect(safeName(raw, 'posix')).toBe(name);
  });

  test.each([
    '',
    '..',
    '../x',
    'a/../b',
    'a/..',
    '/etc/passwd',
    '//server/share',
    '///',
    'a//b',
    'a/./b',
    'C:/x',
    'c:x',
    'a\\b',
    '..\\x',
    'a\0b',
    'a\nb',
    'a\x1b[31m',
    'bad\ufffdutf8',
    `${'x'.repeat(256)}/a`,
    'é'.repeat(128),
    'a/'.repeat(600),
    './../x',
  ])('%j is hostile everywhere', (raw) => {
    for (const rules of ['posix', 'darwin', 'windows'] as const)
      expect(() => safeName(raw, rules)).toThrow(hostile);
  });

  test.each([
    'con',
    'CON.txt',
    'a/nul',
    'aux.go',
    'a/COM1.c/b',
    'com¹',
    'prn .txt',
    'conin$',
    'xy:stream',
    'x.',
    'x ',
    'a./b',
    'a?',
    'a*',
    'a"b',
    '<a>',
    'a|b',
  ])('%j is hostile on Windows and harmless elsewhere', (raw) => {
    expect(() => safeName(raw, 'windows')).toThrow(hostile);
    expect(safeName(raw, 'posix')).toBe(raw);
  });

  test.each(['console.go', 'com10', 'nullable', 'auxiliary/x', 'communicate.go', 'lpt'])(
    '%j is harmless on Windows',
    (raw) => {
      expect(safeName(raw, 'windows')).toBe(raw);
    },
  );

  test('stays below its folder or is refused, whatever it is', () => {
    const part = fc.oneof(
      fc.constantFrom('..', '.', '', 'a', 'C:', '\\', '..\\'),
      fc.string({ maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        let name: string;
        try {
          name = safeName(parts.join('/'), 'windows');
        } catch (error) {
          expect(error).toEqual(hostile);
          return;
        }
        const resolved = new URL(name.split('/').map(encodeURIComponent).join('/'), 'file:///root/in/');
        expect(resolved.pathname.startsWith('/root/in/')).toBe(true);
        expect(name).not.toMatch(/(^|\/)\.\.(\/|$)|[\\:\0]/);
      }),
    );
  });

  test('a refusal prints control characters escaped', () => {
    expect(() => safeName('a\x1b]0;x\x07', 'posix')).toThrow(/"a\\u001b\]0;x\\u0007"/);
  });
});

describe('a link in an archive', () => {
  test.each([
    ['bin/go', '../pkg/go'],
    ['a/b/c', '../../x'],
    ['a/b', '..'],
    ['a', 'b/c'],
  ])('%j may lead to %j', (from, target) => {
    expect(safeLink(from, target, 'posix')).toBe(target);
  });

  test.each([
    ['a', '..'],
    ['a', '../x'],
    ['a/b', '../../x'],
    ['a', '/etc/passwd'],
    ['a', 'b/../../x'],
    ['a/b', 'c/../d'],
    ['a', ''],
    ['a', 'C:/x'],
    ['a', 'b\\c'],
    ['a', './b'],
  ])('%j may not lead to %j', (from, target) => {
    expect(() => safeLink(from, target, 'posix')).toThrow(hostile);
  });
});

describe('the names of one archive', () => {
  const add = (rules: 'posix' | 'darwin' | 'windows', ...names: string[]) => {
    const seen = new SeenNames(rules);
    for (const name of names) {
      if (name.endsWith('/')) seen.folder(name.slice(0, -1));
      else if (name.endsWith('@')) seen.link(name.slice(0, -1));
      else seen.file(name);
    }
  };

  test.each([
    [['a', 'a']],
    [['a', 'a/']],
    [['a/', 'a']],
    [['a', 'a/b']],
    [['a/b', 'a']],
    [['l@', 'l/x']],
    [['l@', 'l']],
    [['l@', 'l@']],
    [['l@', 'l/m/x']],
  ])('%j collide everywhere', (names) => {
    expect(() => add('posix', ...names)).toThrow(hostile);
  });

  test.each([[['A', 'a']], [['A/x', 'a/y']], [['\u00e9', 'e\u0301']], [['l@', 'L/x']], [['Dir/', 'dir']]])(
    '%j collide where case and composition do not count',
    (names) => {
      expect(() => add('windows', ...names)).toThrow(hostile);
      expect(() => add('darwin', ...names)).toThrow(hostile);
      expect(() => add('posix', ...names)).not.toThrow();
    },
  );

  test('the same folder may come twice', () => {
    expect(() => add('darwin', 'a/', 'a/b', 'a/', 'a/c')).not.toThrow();
  });
});

test.each([
  ['windows', 'windows'],
  ['darwin', 'darwin'],
  ['ios', 'darwin'],
  ['linux', 'posix'],
  ['freebsd', 'posix'],
])('%s has the name rules of %s', (os, rules) => {
  expect(nameRules(os)).toBe(rules);
});
