import { PassThrough } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { main } from '../../src/cli/main.ts';
import type { Streams } from '../../src/cli/terminal.ts';
import { type Input, inputs } from '../../src/inputs.ts';

async function cli(...args: string[]) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const code = await main(['cache', ...args], { stdout, stderr, env: {} } as unknown as Streams);
  return { code, stdout: String(stdout.read() ?? ''), stderr: String(stderr.read() ?? '') };
}

test.each(['keys', 'restore', 'save', 'stats', 'prune', 'clear'])(
  'cache %s --help has its flags and examples',
  async (name) => {
    const { code, stdout, stderr } = await cli(name, '--help');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const part of [
      'Usage: setup-go-plus cache',
      '--json',
      '--dry-run',
      '--cache-directory <folder>',
      '--config',
      'Examples:\n  setup-go-plus cache',
    ]) {
      expect(stdout).toContain(part);
    }
  },
);

test('cache --help has the commands', async () => {
  const { code, stdout } = await cli('--help');
  expect(code).toBe(0);
  for (const name of ['keys', 'restore', 'save', 'stats', 'prune', 'clear'])
    expect(stdout).toMatch(new RegExp(`^ {2}${name} `, 'm'));
});

test('restore and save have a flag for every input of the action that is about caches', async () => {
  for (const command of ['keys', 'restore', 'save']) {
    const { stdout } = await cli(command, '--help');
    for (const { name } of inputs as readonly Input[]) {
      if (/^cache-(?!drive$)/.test(name) || name === 'stable-mtimes') expect(stdout).toContain(`--${name}`);
    }
  }
});

describe('wrong usage ends with 2', () => {
  test.each([
    [['clear'], 'Nothing is named'],
    [['clear', '--dry-run', '--json'], 'Nothing is named'],
    [['stats', '--top', 'x'], '--top'],
    [['prune', '--modules', '--older-than', '5d'], 'about GOCACHE'],
    [['restore', '--cache-mode', 'writ'], 'Allowed choices are read'],
    [['restore', '--cache-directory', ''], 'It is empty'],
    [['save', 'now'], 'too many arguments'],
    [['stat'], "unknown command 'stat'"],
    [['stats', '--', 'go'], 'nothing may follow --'],
  ])('%j', async (args, part) => {
    const { code, stdout, stderr } = await cli(...args);
    expect(stderr).toContain(part);
    expect(code).toBe(2);
    if (args.includes('--json')) expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'USAGE' } });
    else expect(stdout).toBe('');
  });
});

test('what a person must mend ends with 1 and one document', async () => {
  const { code, stdout } = await cli('prune', '--max-size', 'much', '--json', '--dry-run');
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'INPUT_INVALID' } });
});
