import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseModuleInfo } from '../../../src/binary/go/module-info.ts';
import { cutQuoted } from '../../../src/go/unquote.ts';

describe('the lines of module information', () => {
  test('are the package, the main module, dependencies with replacements, and settings', () => {
    const text = [
      'path\texample.com/app/cmd/x',
      'mod\texample.com/app\tv1.2.3\th1:main=',
      'dep\tgithub.com/BurntSushi/toml\tv1.4.0\th1:toml=',
      'dep\texample.com/lib\tv0.1.0',
      '=>\t../lib\t(devel)\t',
      'dep\texample.com/fork\tv1.0.0',
      '=>\texample.com/other\tv1.0.1\th1:other=',
      'build\t-compiler=gc',
      'build\t-ldflags="-s -w -X \'main.v=a\\tb\'"',
      'build\t"odd key"=value',
      'build\tvcs.modified=false',
      'build\tempty=',
      '',
    ].join('\n');
    expect(parseModuleInfo(text)).toEqual({
      path: 'example.com/app/cmd/x',
      main: { path: 'example.com/app', version: 'v1.2.3', sum: 'h1:main=', replacedBy: null },
      deps: [
        { path: 'github.com/BurntSushi/toml', version: 'v1.4.0', sum: 'h1:toml=', replacedBy: null },
        {
          path: 'example.com/lib',
          version: 'v0.1.0',
          sum: null,
          replacedBy: { path: '../lib', version: '(devel)', sum: null, replacedBy: null },
        },
        {
          path: 'example.com/fork',
          version: 'v1.0.0',
          sum: null,
          replacedBy: { path: 'example.com/other', version: 'v1.0.1', sum: 'h1:other=', replacedBy: null },
        },
      ],
      settings: {
        '-compiler': 'gc',
        '-ldflags': "-s -w -X 'main.v=a\tb'",
        'odd key': 'value',
        'vcs.modified': 'false',
        empty: '',
      },
    });
  });

  test.each([
    ['', null],
    ['=>\ta\tb\tc\n', null],
    ['mod\tonly\n', null],
    ['mod\ta\tb\tc\td\n', null],
    ['build\tnothing\n', null],
    ['build\t=x\n', null],
    ['build\t"open=x\n', null],
    ['build\ta="open\n', null],
    ['unknown\tline\n', null],
  ])('that say nothing are passed over: %j', (text, path) => {
    expect(parseModuleInfo(text)).toEqual({ path, main: null, deps: [], settings: {} });
  });

  test('name no property of an object but their own', () => {
    const { settings } = parseModuleInfo('build\t__proto__=x\nbuild\tconstructor=y\n');
    expect(Object.entries(settings)).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]);
  });

  test('may be anything', () => {
    const line = fc
      .tuple(fc.constantFrom('path', 'mod', 'dep', '=>', 'build', ''), fc.string())
      .map((parts) => parts.join('\t'));
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const parsed = parseModuleInfo(lines.join('\n'));
        expect(JSON.parse(JSON.stringify(parsed))).toEqual(parsed);
      }),
    );
  });
});

describe('a Go string literal', () => {
  test.each([
    ['"plain"=x', 'plain', '=x'],
    ['"a\\"b\\\\c\\n\\t\\r\\a\\b\\f\\v"', 'a"b\\c\n\t\r\u0007\b\f\v', ''],
    ['"\\x41\\101\\u00e9\\U0001f600"', 'AAé😀', ''],
    ['"\\xe2\\x82\\xac"', '€', ''],
    ['"zoë"', 'zoë', ''],
    ['`raw \\n "x"`rest', 'raw \\n "x"', 'rest'],
    ['`a\r\nb`', 'a\nb', ''],
    ['""', '', ''],
  ])('%j', (text, value, rest) => {
    expect(cutQuoted(text)).toEqual({ value, rest });
  });

  test.each([
    '',
    'x',
    '"open',
    '`open',
    '"\\q"',
    '"\\x4"',
    '"\\400"',
    '"\\ud800"',
    '"\\U00110000"',
    '"a\nb"',
    '"\\',
  ])('%j is none', (text) => {
    expect(cutQuoted(text)).toBeUndefined();
  });

  test('as strconv.Quote writes it is read back', () => {
    const quote = (text: string) =>
      `"${[...text]
        .map((letter) => {
          if (letter === '"' || letter === '\\') return `\\${letter}`;
          const point = letter.codePointAt(0)!;
          return point < 0x20 || point === 0x7f ? `\\x${point.toString(16).padStart(2, '0')}` : letter;
        })
        .join('')}"`;
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(cutQuoted(`${quote(text)}=`)).toEqual({ value: text, rest: '=' });
      }),
    );
  });
});
