import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseFileCommand, parsePathCommand } from '../../../src/environment/layers/file-command.ts';
import { composeJobFiles } from '../../../src/environment/layers/job-files.ts';
import type { ShellChange } from '../../../src/environment/shell.ts';
import { UserError } from '../../../src/errors.ts';
import { parseBlocks, parsePath } from '../../support/runner.ts';

const empty = { env: '', path: '' };
/** What an attacker who chooses a value would write. */
const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '\n',
      '\r',
      '=',
      '<<',
      'EOF',
      'ghadelimiter_',
      'LD_PRELOAD=/evil\n',
      '\ufeff',
      '\u2028',
      ' ',
    ),
    fc.string({ minLength: 1, maxLength: 3, unit: 'grapheme' }),
  ),
  maxLength: 12,
});
const name = fc
  .stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,6}$/)
  .filter((text) => !/^(?:GITHUB|RUNNER)_/i.test(text));

describe('what is composed for GITHUB_ENV', () => {
  test.each(['linux', 'windows'])(
    'sets what was meant and nothing else, by an independent parser (%s)',
    (os) => {
      fc.assert(
        fc.property(fc.dictionary(name, hostile), hostile, (values, earlier) => {
          // Another program of this step may have left a line without its end.
          const held = { env: earlier === '' ? '' : `EARLIER=${earlier.replace(/[\r\n]/g, '')}`, path: '' };
          const changes = Object.entries(values).map(
            ([each, value]): ShellChange => ({ kind: 'set', name: each, value }),
          );
          let text: string;
          try {
            text = held.env + composeJobFiles(changes, held, os).env;
          } catch (error) {
            expect(error).toBeInstanceOf(UserError);
            expect(Object.values(values).some((value) => /[\r\0]|\p{Surrogate}/u.test(value))).toBe(true);
            return;
          }
          const before = held.env === '' ? {} : parseBlocks(held.env);
          expect(parseBlocks(text)).toEqual({ ...before, ...values });
        }),
        { numRuns: 500 },
      );
    },
  );

  test('an unset is an empty value', () => {
    const { env } = composeJobFiles([{ kind: 'unset', name: 'GOROOT' }], empty, 'linux');
    expect(parseBlocks(env)).toEqual({ GOROOT: '' });
  });

  test.each([['NODE_OPTIONS'], ['GITHUB_TOKEN'], ['RUNNER_TEMP'], ['A=B'], ['A B'], ['']])(
    'the name %j is refused',
    (refused) => {
      expect(() => composeJobFiles([{ kind: 'set', name: refused, value: 'x' }], empty, 'linux')).toThrow(
        expect.objectContaining({ code: 'INPUT_INVALID' }),
      );
    },
  );

  test.each([
    ['a line that is neither', 'nothing here'],
    ['a block without its end', 'A<<EOF\nx'],
    ['a block without a name', '<<EOF\nEOF\n'],
  ])('after %s nothing would be read, so nothing is composed', (_, env) => {
    const compose = () => composeJobFiles([{ kind: 'unset', name: 'A' }], { env, path: '' }, 'linux');
    expect(compose).toThrow(expect.objectContaining({ code: 'LAYER_REFUSED' }));
  });

  test('folders for PATH each have a line of their own, after one that had no end', () => {
    const changes: ShellChange[] = ['/a b', '/ö'].map((value) => ({ kind: 'prepend', name: 'PATH', value }));
    const { path } = composeJobFiles(changes, { env: '', path: '/earlier' }, 'linux');
    expect(path).toBe('\n/a b\n/ö\n');
    expect(parsePath(`/earlier${path}`)).toEqual(['/ö', '/a b', '/earlier']);
    expect(() =>
      composeJobFiles([{ kind: 'prepend', name: 'PATH', value: '/a\n/evil' }], empty, 'linux'),
    ).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
  });
});

describe("the runner's grammar", () => {
  test.each<[string, string, string[][]]>([
    [
      'lines',
      'A=1\nB=x=y\n\nC=\n',
      [
        ['A', '1'],
        ['B', 'x=y'],
        ['C', ''],
      ],
    ],
    [
      'blocks',
      'A<<EOF\none\n\ntwo=2\nEOF\nB<<E\nE\n',
      [
        ['A', 'one\n\ntwo=2'],
        ['B', ''],
      ],
    ],
    ['a block without a last line feed', 'A<<EOF\n1\nEOF', [['A', '1']]],
    ['a heredoc mark in a value', 'A=1<<2\n', [['A', '1<<2']]],
    ['an = in a delimiter', 'A<<E=F\n1\nE=F\n', [['A', '1']]],
    ['a carriage return, which is a part of a Unix line', 'A=1\r\n', [['A', '1\r']]],
  ])('%s', (_, text, pairs) => {
    expect(parseFileCommand(text, false).map((pair) => [pair.name, pair.value])).toEqual(pairs);
  });

  test('on Windows CR LF ends a line too', () => {
    expect(parseFileCommand('A<<EOF\r\n1\r\n2\nEOF\r\nB=3\r\n', true)).toEqual([
      { name: 'A', value: '1\r\n2' },
      { name: 'B', value: '3' },
    ]);
  });

  test('agrees with the independent parser on any text', () => {
    const text = fc.string({ unit: fc.constantFrom('A', 'B', '=', '<<', '<', '\n', 'E'), maxLength: 30 });
    fc.assert(
      fc.property(text, (each) => {
        let expected: unknown;
        try {
          expected = parseBlocks(each);
        } catch {
          expected = undefined;
        }
        let found: unknown;
        try {
          found = Object.fromEntries(parseFileCommand(each, false).map((pair) => [pair.name, pair.value]));
        } catch {
          found = undefined;
        }
        expect(found).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });

  test('of GITHUB_PATH: each line goes in front of those before it', () => {
    expect(parsePathCommand('/a\r\n/b c\n\n/a\n')).toEqual(['/a', '/b c']);
  });
});
