import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { UserError } from '../../../src/errors.ts';
import { githubJob } from '../../../src/host/github/job.ts';
import { parseBlocks, parseCommand, parsePath } from '../../support/runner.ts';
import { project } from '../../support/temp.ts';

const exitCode = process.exitCode;
afterEach(() => {
  process.exitCode = exitCode;
});

const files = ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];

async function open(before: Record<string, string> = {}, more: Record<string, string> = {}) {
  const folder = await project({ ...Object.fromEntries(files.map((name) => [name, ''])), ...before });
  const env = { ...Object.fromEntries(files.map((name) => [name, join(folder, name)])), ...more };
  const lines: string[] = [];
  const job = githubJob(env, (text) => lines.push(...text.split('\n').slice(0, -1)));
  return { job, lines, text: (name: string) => readFile(join(folder, name), 'utf8') };
}

describe('inputs', () => {
  test.each([
    ['GO-VERSION', ' 1.26\n', '1.26'],
    ['GO-VERSION', '', ''],
    ['OTHER', 'x', ''],
  ])('INPUT_%s=%j', async (name, value, expected) => {
    const { job } = await open({}, { [`INPUT_${name}`]: value });
    expect(job.input('go-version')).toBe(expected);
  });
});

describe('what later steps get', () => {
  test('is appended in the grammar of each file', async () => {
    const { job, text } = await open();
    await job.environment(
      [
        { kind: 'set', name: 'GOTOOLCHAIN', value: 'local' },
        { kind: 'unset', name: 'GOROOT' },
        { kind: 'prepend', name: 'PATH', value: '/gö path/bin' },
        { kind: 'prepend', name: 'PATH', value: '/goroot/bin' },
      ],
      'linux',
    );
    await job.outputs({ 'go-version': '1.26.8', 'cache-key': '' });
    await job.saveState('{"a":1}');
    job.summary('### Go\n');
    expect(parseBlocks(await text('GITHUB_ENV'))).toEqual({ GOTOOLCHAIN: 'local', GOROOT: '' });
    expect(parsePath(await text('GITHUB_PATH'))).toEqual(['/goroot/bin', '/gö path/bin']);
    expect(parseBlocks(await text('GITHUB_OUTPUT'))).toEqual({ 'go-version': '1.26.8', 'cache-key': '' });
    expect(parseBlocks(await text('GITHUB_STATE'))).toEqual({ 'setup-go-plus': '{"a":1}' });
    expect(await text('GITHUB_STEP_SUMMARY')).toBe('### Go\n');
  });

  test('does not run into what an earlier step wrote without a last newline', async () => {
    const { job, text } = await open({ GITHUB_OUTPUT: 'a=1', GITHUB_PATH: '/other', GITHUB_ENV: 'B=2\n' });
    await job.outputs({ b: '2' });
    await job.environment(
      [
        { kind: 'prepend', name: 'PATH', value: '/go/bin' },
        { kind: 'set', name: 'C', value: '3' },
      ],
      'linux',
    );
    expect(parseBlocks(await text('GITHUB_OUTPUT'))).toEqual({ a: '1', b: '2' });
    expect(parsePath(await text('GITHUB_PATH'))).toEqual(['/go/bin', '/other']);
    expect(await text('GITHUB_ENV')).toMatch(/^B=2\nC<</);
  });

  test('is all or nothing: one value that cannot be carried, and nothing is written', async () => {
    const { job, text } = await open();
    const changes = [
      { kind: 'set', name: 'GOFLAGS', value: '-v' },
      { kind: 'prepend', name: 'PATH', value: '/a\n/evil' },
    ] as const;
    await expect(job.environment(changes, 'linux')).rejects.toMatchObject({ code: 'INPUT_INVALID' });
    expect([await text('GITHUB_ENV'), await text('GITHUB_PATH')]).toEqual(['', '']);
  });

  test('nothing is nothing', async () => {
    const { job, text } = await open();
    await job.environment([], 'linux');
    expect([await text('GITHUB_ENV'), await text('GITHUB_PATH')]).toEqual(['', '']);
  });

  test('reads the state that main left for post', async () => {
    expect((await open({}, { 'STATE_setup-go-plus': '{}' })).job.readState()).toBe('{}');
    expect((await open()).job.readState()).toBe('');
  });

  test('does without a summary where the runner has none', async () => {
    const { job } = await open({}, { GITHUB_STEP_SUMMARY: '' });
    expect(() => job.summary('x')).not.toThrow();
  });

  test('adds problem matchers by path', async () => {
    const { job, lines } = await open();
    job.addMatcher('D:\\a b\\100%.json');
    expect(lines.map(parseCommand)).toEqual([
      { name: 'add-matcher', properties: {}, message: 'D:\\a b\\100%.json' },
    ]);
  });
});

describe('a failure', () => {
  const failWith = async (error: unknown) => {
    const { job, lines } = await open();
    job.fail(error);
    expect(process.exitCode).toBe(1);
    return lines.map((line) => parseCommand(line));
  };

  test('is an annotation with its place and its hint', async () => {
    const at = { path: 'go.mod', line: 3, column: 4 };
    const error = new UserError('VERSION_FILE_INVALID', 'go.mod:3:4: bad', { hint: 'Mend it.', at });
    expect(await failWith(error)).toEqual([
      {
        name: 'error',
        properties: { file: 'go.mod', line: '3', col: '4' },
        message: 'go.mod:3:4: bad\nMend it.',
      },
    ]);
  });

  test('names its file in the text too, which is all that the log shows', async () => {
    const error = new UserError('LOCK_INVALID', 'The lock is not JSON.', {
      at: { path: 'go.lock.json', line: 2 },
    });
    expect(await failWith(error)).toEqual([
      expect.objectContaining({ message: 'go.lock.json:2: The lock is not JSON.' }),
    ]);
  });

  test('has its causes in the debug log, without their secrets', async () => {
    const cause = new Error('GET https://me:p4ss@h.test/?sig=abc', { cause: new Error('ECONNRESET') });
    const commands = await failWith(
      new UserError('HTTP_UNREACHABLE', 'cannot reach https://me:p4ss@h.test', { cause }),
    );
    expect(commands.map((command) => command?.name)).toEqual(['debug', 'debug', 'error']);
    expect(JSON.stringify(commands)).not.toMatch(/p4ss|abc/);
  });

  test('that is a bug keeps its stack and asks for a report', async () => {
    const [command] = await failWith(new TypeError('x is undefined'));
    expect(command?.message).toMatch(/^This is a bug[\s\S]*TypeError: x is undefined\n\s+at /);
  });

  test.each([[undefined], ['text'], [null]])('may be anything: %j', async (thrown) => {
    const [command] = await failWith(thrown);
    expect(command?.message).toContain(String(thrown));
  });
});
