import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  renderGithub,
  renderShell,
  type ShellChange,
  type ShellName,
  shells,
} from '../../src/environment/shell.ts';
import type { UserError } from '../../src/errors.ts';

const set = (name: string, value: string): ShellChange => ({ kind: 'set', name, value });
const unset = (name: string): ShellChange => ({ kind: 'unset', name });
const prepend = (value: string): ShellChange => ({ kind: 'prepend', name: 'PATH', value });

const hostile = [
  '',
  ' ',
  'plain',
  'two words',
  `it's`,
  `'`,
  `''`,
  `'''a'''`,
  '"',
  'say "hi"',
  '$HOME ${HOME} $(touch pwned) `touch pwned`',
  'a\nb\n\nc',
  'ends in newline\n',
  '\nbegins with one',
  'a\r\nb',
  '100%PATH% %%A',
  '!wow! !!',
  'C:\\dir\\',
  '\\',
  "\\'",
  '\\\\',
  'Jürgen 日本 🚀 ‘’‚‛',
  '; rm -rf x & echo | cat > y < z',
  '~/*?[a]{b,c}#d',
  '-n',
  '=x',
  '\t\v\f\x1b[31m\x7f',
];

/** Each way that docs/cli.md names, with a program that prints the environment it ended with. */
const real: [string, ShellName, string, string[]][] = [
  ['dash', 'sh', 'dash', ['-c', 'eval "$(cat)" && /usr/bin/env -0']],
  ['dash -eu', 'sh', 'dash', ['-euc', 'eval "$(cat)" && /usr/bin/env -0']],
  ['bash', 'bash', 'bash', ['--norc', '-c', 'eval "$(cat)" && /usr/bin/env -0']],
  ['bash --posix', 'sh', 'bash', ['--posix', '-c', 'eval "$(cat)" && /usr/bin/env -0']],
  ['zsh', 'zsh', 'zsh', ['-f', '-c', 'eval "$(cat)" && /usr/bin/env -0']],
  ['zsh with RC_QUOTES', 'zsh', 'zsh', ['-f', '-o', 'rcquotes', '-c', 'eval "$(cat)" && /usr/bin/env -0']],
  ['fish', 'fish', 'fish', ['--no-config', '-c', 'cat | source; /usr/bin/env -0']],
];

function evaluate(program: string, args: string[], script: string, env: Record<string, string> = {}) {
  const result = spawnSync(program, args, {
    input: script,
    env: { PATH: '/usr/bin:/bin', LC_ALL: 'C.UTF-8', HOME: '/nonexistent', ...env },
  });
  if (result.error !== undefined) throw result.error;
  expect(result.stderr.toString()).toBe('');
  expect(result.status).toBe(0);
  const pairs = result.stdout.toString().split('\0').slice(0, -1);
  return new Map(pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));
}

describe.each(real)('real %s', (_, shell, program, args) => {
  test('sets every hostile value byte for byte', () => {
    const changes = hostile.map((value, index) => set(`SGP_${index}`, value));
    const env = evaluate(program, args, renderShell(shell, changes, 'linux'));
    expect(hostile.map((_, index) => env.get(`SGP_${index}`))).toEqual(hostile);
    expect(env.has('SGP_PWNED')).toBe(false);
  });

  test('sets any text of Unicode', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ unit: 'binary', maxLength: 20 }).map((value) => value.replaceAll('\0', '')),
          { minLength: 30, maxLength: 60 },
        ),
        (values) => {
          const changes = values.map((value, index) => set(`SGP_${index}`, value));
          const env = evaluate(program, args, renderShell(shell, changes, 'linux'));
          expect(values.map((_, index) => env.get(`SGP_${index}`))).toEqual(values);
        },
      ),
      { numRuns: 5 },
    );
  });

  test('unsets what was there and what was not', () => {
    const script = renderShell(shell, [unset('GOROOT'), unset('GOFLAGS'), set('SGP_LAST', '1')], 'linux');
    const env = evaluate(program, args, script, { GOROOT: '/old' });
    expect(env.has('GOROOT')).toBe(false);
    expect(env.get('SGP_LAST')).toBe('1');
  });

  test('puts folders in front of PATH, the last one first', () => {
    const script = renderShell(shell, [prepend("/a b/it's/$x"), prepend('/ü/bin')], 'linux');
    expect(evaluate(program, args, script).get('PATH')).toBe("/ü/bin:/a b/it's/$x:/usr/bin:/bin");
  });
});

test('an empty PATH gets no empty entry, which would mean the current folder', () => {
  const script = `PATH=; ${renderShell('sh', [prepend('/go/bin')], 'linux')}`;
  expect(evaluate('/bin/dash', ['-c', 'eval "$(/bin/cat)" && /usr/bin/env -0'], script).get('PATH')).toBe(
    '/go/bin',
  );
});

test.each<[ShellName, string]>([
  ['bash', `export PATH='/c/Go 1/bin'"\${PATH:+:$PATH}"\n`],
  ['fish', `set -gx PATH '/c/Go 1/bin' $PATH\n`],
])('%s on Windows gets a PATH entry in its own form', (shell, text) => {
  expect(renderShell(shell, [prepend('C:\\Go 1\\bin')], 'windows')).toBe(text);
});

test('a value other than PATH keeps its Windows form in a Unix shell', () => {
  expect(renderShell('bash', [set('GOROOT', 'C:\\Go')], 'windows')).toBe(`export GOROOT='C:\\Go'\n`);
});

describe('PowerShell', () => {
  test.each<[ShellChange, string]>([
    [set('A', ''), `$Env:A = ''`],
    [set('A', `it's $x \`n "q" %P% !b!`), `$Env:A = 'it''s $x \`n "q" %P% !b!'`],
    [set('A', 'C:\\dir\\'), `$Env:A = 'C:\\dir\\'`],
    [set('A', 'a\nb'), `$Env:A = 'a' + [char]10 + 'b'`],
    [set('A', 'ü’🚀'), `$Env:A = '' + [char]252 + [char]8217 + [char]55357 + [char]56960`],
    [unset('A'), '$Env:A = $null'],
    [
      prepend('C:\\Jürgen\\bin'),
      `$Env:PATH = 'C:\\J' + [char]252 + 'rgen\\bin' + $(if ($Env:PATH) { ';' + $Env:PATH })`,
    ],
  ])('%j', (change, line) => {
    expect(renderShell('powershell', [change], 'windows')).toBe(`${line}\n`);
  });

  test('elsewhere than on Windows PATH is split at colons', () => {
    expect(renderShell('powershell', [prepend('/go/bin')], 'linux')).toContain(`{ ':' + $Env:PATH }`);
  });

  test('each change is one line of ASCII, whatever the value', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        fc.pre(!value.includes('\0'));
        expect(renderShell('powershell', [set('A', value)], 'windows')).toMatch(/^[ -~]*\n$/);
      }),
    );
  });
});

describe('cmd', () => {
  test.each<[ShellChange, string]>([
    [set('A', ''), '@set "A="'],
    [set('A', 'two words'), '@set "A=two words"'],
    [set('A', '100%PATH%'), '@set "A=100%%PATH%%"'],
    [set('A', 'a&b|c<d>e^f(g)'), '@set "A=a&b|c<d>e^f(g)"'],
    [set('A', '-ldflags="-s & -w" & x'), '@set "A=-ldflags="-s ^& -w" & x"'],
    [set('A', 'C:\\dir\\'), '@set "A=C:\\dir\\"'],
    [set('A', "it's !x! $y `z`"), '@set "A=it\'s !x! $y `z`"'],
    [unset('A'), '@set "A="'],
    [prepend('C:\\Go (x86)\\bin'), '@set "PATH=C:\\Go (x86)\\bin;%PATH%"'],
  ])('%j', (change, line) => {
    expect(renderShell('cmd', [change], 'windows')).toBe(`${line}\r\n`);
  });

  test('switches the code page for text beyond ASCII, and back', () => {
    expect(renderShell('cmd', [set('A', 'ü')], 'windows').split('\r\n')).toEqual([
      `@for /f "tokens=2 delims=:." %%C in ('chcp') do @set "SETUP_GO_PLUS_CODEPAGE=%%C"`,
      '@chcp 65001 >nul',
      '@set "A=ü"',
      '@chcp %SETUP_GO_PLUS_CODEPAGE% >nul',
      '@set "SETUP_GO_PLUS_CODEPAGE="',
      '',
    ]);
  });

  test.each([
    ['a line feed', 'a\nb'],
    ['a carriage return', 'a\rb'],
    ['Ctrl-Z, which ends a batch file', 'a\x1ab'],
    ['more than a line of cmd', 'x'.repeat(9000)],
  ])('refuses %s', (_, value) => {
    expect(code(() => renderShell('cmd', [set('A', value)], 'windows'))).toBe('INPUT_INVALID');
  });
});

describe('GitHub', () => {
  test('writes heredocs, an empty value for unset, and one PATH entry a line', () => {
    const files = renderGithub(
      [set('GOROOT', '/go'), unset('GOFLAGS'), prepend('/a'), prepend('/b')],
      'linux',
      () => 'r',
    );
    expect(files).toEqual({
      env: 'GOROOT<<ghadelimiter_r\n/go\nghadelimiter_r\nGOFLAGS<<ghadelimiter_r\n\nghadelimiter_r\n',
      path: '/a\n/b\n',
    });
  });

  test('takes another delimiter when the value contains it', () => {
    const randoms = ['taken', 'free'];
    const { env } = renderGithub(
      [set('A', 'x\nghadelimiter_taken\nLD_PRELOAD=/evil')],
      'linux',
      () => randoms.shift()!,
    );
    expect(env.split('\n')[0]).toBe('A<<ghadelimiter_free');
  });

  test('takes a fresh delimiter for each value', () => {
    const { env } = renderGithub([set('A', '1'), set('B', '2')], 'linux');
    const [first, second] = [...env.matchAll(/<<(\S+)/g)].map((match) => match[1]);
    expect(first).not.toBe(second);
  });

  test("the runner's grammar reads back any value", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (values) => {
        fc.pre(!values.some((value) => /[\0\r]/.test(value)));
        const changes = values.map((value, index) => set(`V${index}`, value));
        const read = readAsRunner(renderGithub(changes, 'linux').env);
        expect(read).toEqual(values.map((value, index) => [`V${index}`, value]));
      }),
    );
  });

  test.each(['NODE_OPTIONS', 'node_options', 'GITHUB_TOKEN', 'RUNNER_TEMP'])('refuses %s', (name) => {
    expect(code(() => renderGithub([set(name, 'x')], 'linux'))).toBe('INPUT_INVALID');
  });

  test('refuses a PATH entry with a line break, and a value with a carriage return', () => {
    expect(code(() => renderGithub([prepend('/a\n/evil')], 'linux'))).toBe('INPUT_INVALID');
    expect(code(() => renderGithub([set('A', 'a\r')], 'linux'))).toBe('INPUT_INVALID');
  });
});

describe('every shell', () => {
  test.each(shells)('%s: no changes, no text', (shell) => {
    expect(renderShell(shell, [], 'linux')).toBe(shell === 'json' ? '[]\n' : '');
  });

  test.each(shells)('%s refuses names that are code, and values no environment holds', (shell) => {
    for (const name of ['', 'A B', 'A;x', '1A', 'A=B', 'A\n', 'Ä', '$(x)', 'ProgramFiles(x86)']) {
      expect(code(() => renderShell(shell, [set(name, 'x')], 'linux'))).toBe('INPUT_INVALID');
      expect(code(() => renderShell(shell, [unset(name)], 'linux'))).toBe('INPUT_INVALID');
    }
    expect(code(() => renderShell(shell, [set('A', 'a\0b')], 'linux'))).toBe('INPUT_INVALID');
    expect(code(() => renderShell(shell, [set('A', '\ud83d')], 'linux'))).toBe('INPUT_INVALID');
  });

  test.each(shells)('%s refuses a PATH entry that would be two, or the current folder', (shell) => {
    expect(code(() => renderShell(shell, [prepend('/a:/b')], 'linux'))).toBe('INPUT_INVALID');
    expect(code(() => renderShell(shell, [prepend('')], 'linux'))).toBe('INPUT_INVALID');
    expect(code(() => renderShell(shell, [prepend('C:\\a;C:\\b')], 'windows'))).toBe('INPUT_INVALID');
    expect(code(() => renderShell(shell, [prepend('C:\\"a')], 'windows'))).toBe('INPUT_INVALID');
  });

  test('an error names the variable and not the value, which may be a secret', () => {
    expect(() => renderShell('sh', [set('TOKEN', 's3cret\0')], 'linux')).toThrow(
      /^The value for TOKEN contains/,
    );
  });

  test('json is the list of changes', () => {
    const changes = [set('A', 'ü\n'), unset('B'), prepend('/c')];
    expect(JSON.parse(renderShell('json', changes, 'linux'))).toEqual(changes);
  });
});

function code(act: () => unknown): string | undefined {
  try {
    act();
  } catch (error) {
    return (error as UserError).code;
  }
  return undefined;
}

/** actions/runner, FileCommandManager: `NAME<<DELIMITER`, lines, `DELIMITER`. */
function readAsRunner(text: string): [string, string][] {
  const pairs: [string, string][] = [];
  const lines = text.split('\n');
  for (let index = 0; index < lines.length - 1; ) {
    const head = lines[index]!;
    const [name, end] = [head.slice(0, head.indexOf('<<')), head.slice(head.indexOf('<<') + 2)];
    const close = lines.indexOf(end, index + 1);
    pairs.push([name, lines.slice(index + 1, close).join('\n')]);
    index = close + 1;
  }
  return pairs;
}
