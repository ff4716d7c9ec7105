import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fileBlocks, positionProperties, workflowCommand } from '../../../src/host/github/commands.ts';
import { parseBlocks, parseCommand } from '../../support/runner.ts';

describe('a command on stdout', () => {
  test.each([
    ['nothing but a name', 'endgroup', '', {}, '::endgroup::'],
    ['a message', 'debug', 'a: b', {}, '::debug::a: b'],
    ['lines and percent signs', 'error', '50%\r\nof', {}, '::error::50%25%0D%0Aof'],
    [
      'a place',
      'warning',
      'm',
      { file: 'C:\\a,b.go', line: 3, col: undefined },
      '::warning file=C%3A\\a%2Cb.go,line=3::m',
    ],
  ])('carries %s', (_, name, message, properties, line) => {
    expect(workflowCommand(name, message, properties)).toBe(line);
  });

  test('is one line that the runner reads back, whatever the message and the path are', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary', minLength: 1 }),
        (message, file) => {
          const line = workflowCommand('error', message, { file });
          // What else .NET takes for a line's end is not one to the runner's reader.
          expect(line).not.toMatch(/[\r\n]/);
          fc.pre(!/[\u2028\u2029\s]/.test(file));
          expect(parseCommand(line)).toEqual({ name: 'error', properties: { file }, message });
        },
      ),
    );
  });

  test('knows the place of an error by the runner’s words', () => {
    expect(positionProperties(undefined)).toEqual({});
    expect(positionProperties({ path: 'go.mod', line: 3, column: 7 })).toEqual({
      file: 'go.mod',
      line: 3,
      col: 7,
    });
  });
});

describe('blocks for GITHUB_OUTPUT', () => {
  const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
  // Newlines of one kind: a lone carriage return is text to the runner, as it is here.
  const value = fc.string({ unit: 'binary' });

  test('are read back as they were, whatever is in them', () => {
    fc.assert(
      fc.property(fc.dictionary(name, value), (values) => {
        expect(parseBlocks(fileBlocks(values))).toEqual({ ...values });
      }),
    );
  });

  test('cannot be closed by a value that knows the delimiter', () => {
    const ends = ['known', 'known', 'fresh'];
    const text = fileBlocks({ a: 'x\nghadelimiter_known\nPATH=/evil' }, () => ends.shift()!);
    expect(parseBlocks(text)).toEqual({ a: 'x\nghadelimiter_known\nPATH=/evil' });
    expect(text).toContain('a<<ghadelimiter_fresh\n');
  });
});
