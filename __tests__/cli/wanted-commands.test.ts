import { expect, test } from '@jest/globals';
import { wantedCommands } from '../../src/cli/program.ts';

const all = wantedCommands([]);

test.each<[string[], readonly string[]]>([
  [['build', '--targets', 'host'], ['build']],
  [['--quiet', 'build'], ['build']],
  [['cache', 'save', '--name', 'env'], ['cache']],
  [['inspct', 'build'], all],
  [['bild'], all],
  [['--version'], all],
  [['help', 'build'], all],
  [['build', '--help'], all],
  [['-h'], all],
])('of %j these are made: %j', (words, expected) => expect(wantedCommands(words)).toEqual(expected));

test('all are more than a dozen', () => expect(all.length).toBeGreaterThan(12));
