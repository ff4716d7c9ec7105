import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { CommanderError } from 'commander';
import { reportFailure } from '../../src/cli/failure.ts';
import type { Streams } from '../../src/cli/terminal.ts';
import { UserError } from '../../src/errors.ts';
import { type Input, inputs } from '../../src/inputs.ts';
import { temporaryFolder } from '../support/temp.ts';
import { cli, cliPath, run } from './cli.ts';

const here = await temporaryFolder();

test('--version prints the version of the package', async () => {
  const { version } = JSON.parse(await readFile(join(import.meta.dirname, '../../package.json'), 'utf8'));
  expect(await cli(['--version'], { cwd: here })).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});

describe('--help', () => {
  test.each([
    [['--help'], ['setup [options]', 'resolve [options] [version]', 'env', 'Exit codes:']],
    [
      ['help', 'setup'],
      ['--run <command>', '--shell', '--dry-run', '--tool-cache <folder>'],
    ],
    [
      ['setup', '--help'],
      ['-- program arguments…', '--no-check-latest', '--json', '--quiet', '--verbose'],
    ],
    [
      ['resolve', '-h'],
      ['setup-go-plus resolve [options] [version]', '--file, --go-version-file <file>'],
    ],
    [['env', '--help'], ['print [options]']],
    [
      ['env', 'print', '--help'],
      ['--shell <name>', '| Invoke-Expression', '| source', 'eval "$('],
    ],
  ])('%j tells what there is', async (args, parts) => {
    const { code, stdout, stderr } = await cli(args, { cwd: here });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const part of parts) expect(stdout).toContain(part);
    if (args.length < 2 || args[0] !== 'env' || args[1] === 'print') expect(stdout).toContain('Examples:');
  });

  test('has every flag of the table of inputs', async () => {
    const { stdout } = await cli(['setup', '--help'], { cwd: here });
    for (const { flag, command } of inputs as readonly Input[]) {
      if (flag !== undefined && command === undefined) expect(stdout).toContain(`--${flag}`);
    }
  });

  test('and --version load nothing of the rooms: they are there at once', async () => {
    const loaded = await staticImports(cliPath);
    const lib = dirname(dirname(cliPath));
    const names = loaded.map((name) =>
      name.startsWith('/') ? relative(lib, name).replaceAll('\\', '/') : name,
    );
    const surprising = names.filter(
      (name) =>
        !/^(?:cli\/(?!run-setup|run-resolve|run-env|plan)|host\/local\/|node:|commander$)/.test(name) &&
        !['errors.js', 'inputs.js', 'transfer/redact.js'].includes(name),
    );
    expect(surprising).toEqual([]);
  });
});

describe('wrong usage ends with 2 and says what is wrong', () => {
  test.each([
    [['setpu'], "unknown command 'setpu'"],
    [['setup', '--og', '1.26'], "unknown option '--og'"],
    [['setup', '--sdk', 'slimm'], 'Allowed choices are full, slim'],
    [['setup', '--go'], 'argument missing'],
    [['setup', '--go', ''], 'It is empty'],
    [['setup', '1.26'], 'too many arguments'],
    [['setup', '--run', 'a && b'], '`&&` means something to a shell'],
    [['setup', '--run', 'a', '--', 'b'], 'Both --run and --'],
    [['setup', '--json', '--', 'go'], 'With --json no command can be run'],
    [['setup', '--quiet', '--verbose'], '--quiet and --verbose'],
    [['resolve', '--', 'go'], 'nothing may follow --'],
    [['resolve', '1.26', '--go', '1.25'], 'given twice'],
    [['resolve', '1.26', '1.25'], 'too many arguments'],
    [['env', 'print', '--shell', 'tcsh'], 'Allowed choices are'],
    [['env', 'print', '--shell', 'fish', '--json'], 'two different texts'],
    [['env', 'print', '--shell', 'github'], 'GITHUB_ENV and GITHUB_PATH are not set'],
  ])('%j', async (args, part) => {
    const { code, stdout, stderr } = await cli(args, { cwd: here });
    expect(stderr).toContain(part);
    expect({ code, stdout }).toEqual({ code: 2, stdout: args.includes('--json') ? expect.anything() : '' });
  });

  test('no command at all gets the help', async () => {
    const { code, stdout, stderr } = await cli([], { cwd: here });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Commands:');
  });

  test('a typing error gets a guess', async () => {
    expect((await cli(['resolv'], { cwd: here })).stderr).toContain('Did you mean resolve?');
  });
});

describe('a failure', () => {
  test('of the user is one line and a hint, and 1', () => {
    const { code, stderr, stdout } = report(
      new UserError('VERSION_NOT_FOUND', 'No Go 9.9.', { hint: 'Take another.' }),
    );
    expect({ code, stderr, stdout }).toEqual({
      code: 1,
      stderr: 'error: No Go 9.9.\n  Take another.\n',
      stdout: '',
    });
  });

  test('with a place names it once', () => {
    const at = { path: 'go.mod', line: 3, column: 1 };
    expect(report(new UserError('VERSION_FILE_INVALID', 'bad', { at })).stderr).toBe(
      'error: go.mod:3:1: bad\n',
    );
    expect(report(new UserError('CONFIG_INVALID', 'go.mod:3:1: bad', { at })).stderr).toBe(
      'error: go.mod:3:1: bad\n',
    );
  });

  test('with --json is a document too', () => {
    const { stdout } = report(new UserError('HTTP_STATUS', 'https://u:p@h/ says 500', { hint: 'Wait.' }), [
      '--json',
    ]);
    expect(JSON.parse(stdout)).toEqual({
      error: { code: 'HTTP_STATUS', message: 'https://***@h/ says 500', hint: 'Wait.' },
    });
  });

  test('of usage within a command is 2', () => {
    expect(report(new UserError('USAGE', 'no')).code).toBe(2);
  });

  test('that is a bug has its stack, a request to report it, and 70', () => {
    const { code, stderr } = report(new TypeError('undefined is not a function'));
    expect(code).toBe(70);
    expect(stderr).toContain(
      'This is a bug in setup-go-plus.\nTypeError: undefined is not a function\n    at ',
    );
    expect(stderr).toContain('Please report it');
  });

  test.each([undefined, null, 'text', 7])('that is %p and no error is a bug as well', (thrown) => {
    expect(report(thrown)).toMatchObject({ code: 70, stderr: expect.stringContaining(String(thrown)) });
  });

  test('tells its causes with --verbose', () => {
    const error = new UserError('HTTP_UNREACHABLE', 'x', { cause: new Error('y', { cause: 'z' }) });
    expect(report(error).stderr).not.toContain('caused by');
    const { stderr } = report(error, ['--verbose']);
    expect(stderr).toContain('caused by: Error: y');
    expect(stderr).toContain('caused by: z');
  });

  test('that commander has printed is not printed again', () => {
    const { code, stderr, stdout } = report(
      new CommanderError(1, 'commander.unknownOption', 'error: unknown'),
      ['--json'],
    );
    expect({ code, stderr }).toEqual({ code: 2, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({ error: { code: 'USAGE', message: 'unknown' } });
  });
});

test('a reader that goes away early is no failure', async () => {
  const line = `( '${process.execPath}' '${cliPath}' setup --help; echo "code $?" >&2 ) | :`;
  const { stderr } = await run('/bin/sh', ['-c', line], { cwd: here });
  expect(stderr).toBe('code 0\n');
});

function report(error: unknown, args: string[] = []) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const code = reportFailure(error, args, { stdout, stderr, env: {} } as unknown as Streams);
  return { code, stdout: String(stdout.read() ?? ''), stderr: String(stderr.read() ?? '') };
}

/** Everything that Node loads before the first line runs. */
async function staticImports(file: string, seen = new Set<string>()): Promise<string[]> {
  seen.add(file);
  const text = await readFile(file, 'utf8');
  for (const [, name] of text.matchAll(/^(?:import|export)\s[^;]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm)) {
    const target = name!.startsWith('.') ? join(dirname(file), name!) : name!;
    if (seen.has(target)) continue;
    if (target.startsWith('/')) await staticImports(target, seen);
    else seen.add(target);
  }
  return [...seen];
}
