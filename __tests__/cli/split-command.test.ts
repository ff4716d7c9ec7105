import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { splitCommand } from '../../src/cli/split-command.ts';
import type { UserError } from '../../src/errors.ts';

test.each<[string, string[]]>([
  ['go version', ['go', 'version']],
  ['  go\t test \n ./... ', ['go', 'test', './...']],
  [`go build -ldflags="-s -w" '-tags=a b'`, ['go', 'build', '-ldflags=-s -w', '-tags=a b']],
  [`echo ""  ''`, ['echo', '', '']],
  [`a'b'"c"d`, ['abcd']],
  [`say "a \\"word\\" here" 'it''s'`, ['say', 'a "word" here', 'its']],
  [`"it's" '"'`, [`it's`, '"']],
  ['C:\\Go\\bin\\go.exe env', ['C:\\Go\\bin\\go.exe', 'env']],
  [`"C:\\Program Files\\Go\\bin\\go.exe" env`, ['C:\\Program Files\\Go\\bin\\go.exe', 'env']],
  ['\\\\server\\share\\x.exe', ['\\\\server\\share\\x.exe']],
  [`'C:\\dir\\' x`, ['C:\\dir\\', 'x']],
  ['echo $HOME `id` * ~ %PATH% !x #c', ['echo', '$HOME', '`id`', '*', '~', '%PATH%', '!x', '#c']],
  [`grep '|' ">" ";"`, ['grep', '|', '>', ';']],
  ['go test -run=A|B', ['go', 'test', '-run=A|B']],
  ['go env A=B', ['go', 'env', 'A=B']],
  ['größe 日本 🚀', ['größe', '日本', '🚀']],
])('%j', (text, words) => {
  expect(splitCommand(text)).toEqual(words);
});

test.each([
  ['', 'it is empty'],
  [' \n', 'it is empty'],
  [`go "version`, 'a quote (") is not closed'],
  [`it's`, "a quote (') is not closed"],
  [`"C:\\dir\\" x`, 'a quote (") is not closed'],
  ['go vet && go test', '`&&` means something to a shell'],
  ['a | b', '`|` means something'],
  ['a || b', '`||` means something'],
  ['a > f', '`>` means something'],
  ['a 2>&1', '`2>&1` means something'],
  ['a ; b', '`;` means something'],
  ['cd x; go test', '`x;` means something'],
  ['CGO_ENABLED=0 go build', '`CGO_ENABLED=0` sets a variable'],
])('%j is refused', (text, message) => {
  let error: UserError | undefined;
  try {
    splitCommand(text);
  } catch (thrown) {
    error = thrown as UserError;
  }
  expect(error).toMatchObject({ code: 'USAGE', hint: expect.stringContaining('--shell') });
  expect(error?.message).toContain(message);
});

test('words put in single quotes come back, whatever is in them', () => {
  const word = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll("'", ''));
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), (words) => {
      expect(splitCommand(words.map((text) => `'${text}'`).join(' '))).toEqual(words);
    }),
  );
});

test('words put in double quotes come back, unless a backslash ends them or stands before a quote', () => {
  const word = fc.string().filter((text) => !/\\("|$)/.test(text));
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), (words) => {
      const text = words.map((each) => `"${each.replaceAll('"', '\\"')}"`).join(' ');
      expect(splitCommand(text)).toEqual(words);
    }),
  );
});

test('any text is split or refused', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      try {
        expect(splitCommand(text).length).toBeGreaterThan(0);
      } catch (error) {
        expect((error as UserError).code).toBe('USAGE');
      }
    }),
  );
});
