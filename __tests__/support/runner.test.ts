import { describe, expect, test } from '@jest/globals';
import { parseBlocks, parseCommand, parsePath } from './runner.ts';

describe("the runner's file commands", () => {
  test.each([
    ['lines', 'A=1\nB=x=y\n\nC=\n', { A: '1', B: 'x=y', C: '' }],
    ['blocks', 'A<<EOF\none\n\ntwo=2\nEOF\nB<<E\nE\n', { A: 'one\n\ntwo=2', B: '' }],
    ['a block without a last newline', 'A<<EOF\n1\nEOF', { A: '1' }],
    ['the last of two with one name', 'A=1\nA=2\n', { A: '2' }],
    ['a heredoc mark in a value', 'A=1<<2\n', { A: '1<<2' }],
  ])('reads %s', (_, text, values) => {
    expect(parseBlocks(text)).toEqual(values);
  });

  test.each([
    ['a block without its end', 'A<<EOF\n1\n'],
    ['a line that is neither', 'nothing\n'],
    ['a block without a name', '<<EOF\nEOF\n'],
  ])('refuses %s', (_, text) => {
    expect(() => parseBlocks(text)).toThrow('Invalid');
  });

  test('puts each line of GITHUB_PATH in front of those before it', () => {
    expect(parsePath('/a b\n/c\n/a b\n')).toEqual(['/a b', '/c']);
  });
});

describe("the runner's commands", () => {
  test.each([
    [
      '::error file=a b.go,line=3,col=7::m%3A%0An',
      'error',
      { file: 'a b.go', line: '3', col: '7' },
      'm%3A\nn',
    ],
    ['::debug::x::y', 'debug', {}, 'x::y'],
    ['  ::warning file=C%3A\\x%2Cy::50%25', 'warning', { file: 'C:\\x,y' }, '50%'],
    ['text ##[add-matcher]/m.json', 'add-matcher', {}, '/m.json'],
  ])('%s', (line, name, properties, message) => {
    expect(parseCommand(line)).toEqual({ name, properties, message });
  });

  test('are not what only looks like one', () => {
    expect(parseCommand('a ::error::b')).toBeUndefined();
    expect(parseCommand(': :error::b')).toBeUndefined();
  });
});
