import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { escapeGlob, matchesGlob } from '../../../src/environment/values/glob.ts';
import { listRules } from '../../../src/environment/values/lists.ts';
import { findVariable, namePattern } from '../../../src/environment/values/names.ts';
import { isAbsolutePath, pathKey } from '../../../src/environment/values/paths.ts';
import {
  holdsCredential,
  isSecretName,
  plainText,
  showValue,
} from '../../../src/environment/values/secret.ts';
import { expandTemplate, findTemplateFault, toTemplate } from '../../../src/environment/values/template.ts';

describe('names', () => {
  test('Windows finds a variable under any spelling, and the layer’s own is kept', () => {
    const values = new Map([['Path', 'x']]);
    expect(findVariable(values, 'PATH', 'windows')).toEqual({ name: 'Path', value: 'x' });
    expect(findVariable(values, 'PATH', 'linux')).toBeUndefined();
    expect(
      findVariable(
        new Map([
          ['Path', 'x'],
          ['PATH', 'y'],
        ]),
        'PATH',
        'windows',
      )?.value,
    ).toBe('y');
  });

  test.each(['', '1A', 'A-B', 'A=B', 'ProgramFiles(x86)', 'Ä', 'A\n'])('%j is none', (name) => {
    expect(namePattern.test(name)).toBe(false);
  });
});

describe('lists of folders', () => {
  const windows = listRules('paths', 'windows');
  const unix = listRules('paths', 'linux');

  test.each([
    ['C:\\a;"C:\\b;c";D:\\d', ['C:\\a', '"C:\\b;c"', 'D:\\d']],
    ['C:\\a";"b;c', ['C:\\a";"b', 'c']],
    ['"C:\\open;x', ['"C:\\open;x']],
    [';;', ['', '', '']],
    ['', []],
  ])('Windows splits %j outside quotes', (text, entries) => {
    expect(windows.split(text)).toEqual(entries);
  });

  test('put together they are the same text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ';', ':', '"', '\\', ' ') });
    fc.assert(
      fc.property(text, fc.constantFrom(windows, unix, listRules('commas', 'linux')), (list, rules) => {
        expect(rules.join(rules.split(list))).toBe(list);
      }),
    );
  });

  test.each([
    ['C:\\Go\\bin', 'c:/go/BIN/'],
    ['"C:\\Go\\bin"', 'C:\\Go\\\\bin\\'],
    ['\\\\Server\\share', '//server/share/'],
    ['C:\\', 'c:/'],
  ])('on Windows %j and %j are one folder', (a, b) => {
    expect(windows.key(a)).toBe(windows.key(b));
  });

  test.each([
    ['C:\\a', 'C:\\ab'],
    ['C:', 'C:\\'],
    ['\\\\a\\b', '\\a\\b'],
  ])('on Windows %j and %j are two', (a, b) => {
    expect(windows.key(a)).not.toBe(windows.key(b));
  });

  test('elsewhere an entry is exactly what it is', () => {
    expect(unix.key('/a/')).not.toBe(unix.key('/a'));
    expect(pathKey('/A', 'darwin')).not.toBe(pathKey('/a', 'darwin'));
  });

  test.each([
    ['linux', '/a:/b', 'colon'],
    ['linux', 'bin', 'not an absolute'],
    ['linux', '', 'empty'],
    ['windows', 'C:\\a;C:\\b', ';'],
    ['windows', '"C:\\a"', 'quote'],
    ['windows', '\\a', 'not an absolute'],
    ['windows', '/usr/bin', 'not an absolute'],
    ['windows', ' ', 'empty'],
  ])('%s refuses the entry %j', (os, entry, why) => {
    expect(listRules('paths', os).fault(entry)).toContain(why);
  });

  test.each(['C:\\a b', 'c:/a', '\\\\s\\x', '%USERPROFILE%\\go\\bin'])('Windows takes %j', (entry) => {
    expect(windows.fault(entry)).toBeUndefined();
    expect(isAbsolutePath(entry, 'windows')).toBe(true);
  });
});

describe('globs', () => {
  test.each([
    ['/opt/Go1.12/bin', '*/Go1.1[0-9]/bin', true],
    ['C:\\x\\Go1.12\\bin', '*Go1.?2*', true],
    ['/opt/Go1.22/bin', '*/Go1.1[0-9]/bin', false],
    ['a', '[!b]', true],
    ['b', '[!b]', false],
    [']', '[]]', true],
    ['[x', '[x', true],
    ['-', '[a-]', true],
    ['', '*', true],
    ['', '', true],
    ['a', '', false],
    ['😀', '?', true],
  ])('%j is met by %j: %j', (text, glob, met) => {
    expect(matchesGlob(text, glob)).toBe(met);
  });

  test('a text that was escaped is met by itself alone', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '*', '?', '[', ']', '!', '-') });
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(matchesGlob(one, escapeGlob(other))).toBe(one === other);
      }),
    );
  });

  test('as a regular expression says it', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b') });
    const glob = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?') });
    fc.assert(
      fc.property(text, glob, (one, pattern) => {
        const meant = new RegExp(`^${pattern.replaceAll('*', '.*').replaceAll('?', '.')}$`);
        expect(matchesGlob(one, pattern)).toBe(meant.test(one));
      }),
    );
  });

  test('a hostile pattern over a long value takes no longer than its length', () => {
    expect(matchesGlob('a'.repeat(20_000), `${'*a'.repeat(200)}b`)).toBe(false);
  });
});

describe('templates', () => {
  const linux = { roots: { HOME: '/home/u', GOPATH: '/home/u/go', GOROOT: '/' }, os: 'linux' };
  const windows = { roots: { HOME: 'C:\\Users\\U', RUNNER_TEMP: 'D:\\a\\_temp\\' }, os: 'windows' };

  test.each([
    ['${HOME}/x', linux, false, '/home/u/x'],
    ['a$$b', linux, false, 'a$b'],
    ['$${HOME}', linux, false, '${HOME}'],
    ['${HOME}/go/bin', windows, true, 'C:\\Users\\U\\go\\bin'],
    ['${HOME}/go', windows, false, 'C:\\Users\\U/go'],
    ['${RUNNER_TEMP}/x', windows, true, 'D:\\a\\_temp\\x'],
    ['${GOROOT}', linux, true, '/'],
  ])('%j becomes what it means', (text, context, path, expected) => {
    expect(expandTemplate(text, context, path)).toEqual({ text: expected });
  });

  test('a folder that the machine lacks is named', () => {
    expect(expandTemplate('${GOROOT}', windows, true)).toEqual({ missing: 'GOROOT' });
  });

  test.each([
    ['$HOME', 0],
    ['a ${PATH}', 2],
    ['${home}', 0],
    ['a$', 1],
    ['${HOME', 0],
    ['$$$', 2],
    ['${${HOME}}', 0],
  ])('%j is refused at %i', (text, offset) => {
    expect(findTemplateFault(text)?.offset).toBe(offset);
  });

  test.each([
    ['/home/u/.cache', '${HOME}/.cache', linux],
    ['/home/u/go/bin', '${GOPATH}/bin', linux],
    ['/home/user2', '/home/user2', linux],
    ['/x/home/u', '/x/home/u', linux],
    ['-modfile=/home/u/a$b', '-modfile=${HOME}/a$$b', linux],
    ['/home/u:/home/u/go', '${HOME}:${GOPATH}', linux],
    ['c:/users/u\\go\\bin;X', '${HOME}/go/bin;X', windows],
    ['d:\\a\\_TEMP', '${RUNNER_TEMP}', windows],
  ])('%j is written %j', (text, expected, context) => {
    expect(toTemplate(text, context)).toBe(expected);
  });

  test('what is written so means the same again', () => {
    const text = fc.string({
      unit: fc.constantFrom('/home/u', '/go', '/', '$', '{', '}', 'HOME', ':', ' ', 'x'),
    });
    fc.assert(
      fc.property(text, (value) => {
        const template = toTemplate(value, linux);
        expect(findTemplateFault(template)).toBeUndefined();
        expect(expandTemplate(template, linux, false)).toEqual({ text: value });
      }),
    );
  });

  test('on Windows too, but for case and slashes of folders', () => {
    const text = fc.string({
      unit: fc.constantFrom('C:\\Users\\u', 'c:/users/U', '\\', '/', ';', ' ', 'x', '$'),
    });
    fc.assert(
      fc.property(text, (value) => {
        const again = expandTemplate(toTemplate(value, windows), windows, false) as { text: string };
        const loose = (one: string) => one.replaceAll('/', '\\').toLowerCase();
        expect(loose(again.text)).toBe(loose(value));
      }),
    );
  });
});

describe('secrets', () => {
  test.each(['GITHUB_TOKEN', 'MY_SECRET', 'DB_PASSWORD', 'AWS_ACCESS_KEY_ID', 'SIGNING_KEY', 'GL_PAT'])(
    '%s is one by its name',
    (name) => {
      expect(isSecretName(name)).toBe(true);
    },
  );

  test.each(['PWD', 'GOPRIVATE', 'GOAUTH', 'PATH', 'GOFLAGS', 'GIT_AUTHOR_NAME', 'GOKEYBOARD'])(
    '%s is none',
    (name) => {
      expect(isSecretName(name)).toBe(false);
    },
  );

  test('the password of a URL is never shown', () => {
    expect(showValue('https://u:hunter2@proxy/x', false)).toBe('https://***@proxy/x');
    expect(holdsCredential('https://u:hunter2@proxy/x')).toBe(true);
    expect(showValue('plain', true)).toBe('***');
    expect(showValue(null, true)).toBe('(not set)');
  });

  test('nothing that a terminal or the runner would act on is printed', () => {
    expect(plainText('a\n::error::\x1b[31m\u202e\ud800')).toBe(
      'a\\u{a}::error::\\u{1b}[31m\\u{202e}\\u{d800}',
    );
  });
});
