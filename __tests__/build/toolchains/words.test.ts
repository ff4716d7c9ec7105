import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { joinWords, splitWords } from '../../../src/build/toolchains/words.ts';
import { must } from '../../support/go-command.ts';
import { project } from '../../support/temp.ts';

describe('words as Go splits them', () => {
  test.each([
    ['gcc', ['gcc']],
    ['  zig cc\t-target x86_64-linux-musl ', ['zig', 'cc', '-target', 'x86_64-linux-musl']],
    ['"C:\\Program Files\\zig\\zig.exe" cc', ['C:\\Program Files\\zig\\zig.exe', 'cc']],
    ["'/opt/my tools/gcc' -m32", ['/opt/my tools/gcc', '-m32']],
    [`-D'x'`, [`-D'x'`]],
    ['C:\\msys64\\bin\\gcc.exe', ['C:\\msys64\\bin\\gcc.exe']],
    ["''", ['']],
    ['', []],
  ])('%s', (text, words) => {
    expect(splitWords(text, 'CC')).toEqual(words);
  });

  test('a quote that is not closed is an error with its source', () => {
    expect(() => splitWords('"/opt/my tools/gcc', 'CC')).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID', message: expect.stringContaining('CC: ') }),
    );
  });

  test('what is joined is split into the same words', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (words) => {
        fc.pre(!words.some((word) => word.includes("'") && word.includes('"')));
        expect(splitWords(joinWords(words), 'CC')).toEqual(words);
      }),
    );
  });

  test('quotes of both kinds in one word cannot be said', () => {
    expect(() => joinWords([`a'b"c`])).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
  });

  test('the go command reads them the same way', async () => {
    const words = ['-DA=1', '-I/with space/é', "-DQ='x'"];
    const folder = await project({});
    const said = await must('go', ['env', 'CGO_CFLAGS'], folder, { CGO_CFLAGS: joinWords(words) });
    expect(splitWords(said, 'go env')).toEqual(words);
  });
});
