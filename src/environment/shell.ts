import { UserError } from '../errors.ts';

/** One step that a shell carries out. `prepend` puts a folder in front of PATH; the last one in the list ends up first. */
export type ShellChange =
  | { readonly kind: 'set'; readonly name: string; readonly value: string }
  | { readonly kind: 'unset'; readonly name: string }
  | { readonly kind: 'prepend'; readonly name: 'PATH'; readonly value: string };

export const shells = ['sh', 'bash', 'zsh', 'fish', 'powershell', 'cmd', 'json'] as const;
export type ShellName = (typeof shells)[number];

/**
 * The text that makes these changes when the shell evaluates it. Ends in a newline; '' for no changes.
 * How it is evaluated: `eval "$(…)"` (sh, bash, zsh), `… | source` (fish), `… | Invoke-Expression` (PowerShell),
 * `… > x.cmd` and `call x.cmd` (cmd, where delayed expansion is off, as it is unless a script switched it on).
 * @param os GOOS of the machine that evaluates it: decides PATH's separator, and that `C:\x` is `/c/x` to a Unix shell's PATH
 * @throws UserError INPUT_INVALID for a name or value that this shell cannot carry
 */
export function renderShell(shell: ShellName, changes: readonly ShellChange[], os: string): string {
  for (const change of changes) check(change, os);
  if (shell === 'json') return `${JSON.stringify(changes, undefined, 2)}\n`;
  if (shell === 'cmd') return cmd(changes);
  const line = { sh, bash: sh, zsh: sh, fish, powershell }[shell];
  return changes.map((change) => `${line(change, os)}\n`).join('');
}

/** What is appended to the files that GITHUB_ENV and GITHUB_PATH name: each in one write, at the start of a line. */
export interface GithubFiles {
  readonly env: string;
  readonly path: string;
}

/**
 * The runner's file commands. They know no unset: an empty value is written, which the go command reads as unset.
 * Every value is a heredoc whose delimiter is not in the value, or a value could close
 * the block and set LD_PRELOAD for the rest of the job.
 * @throws UserError INPUT_INVALID for what the runner refuses or alters: NODE_OPTIONS, GITHUB_*, RUNNER_*, a carriage return
 */
export function renderGithub(
  changes: readonly ShellChange[],
  os: string,
  random: () => string = randomText,
): GithubFiles {
  let env = '';
  let path = '';
  for (const change of changes) {
    check(change, os);
    if (change.kind === 'prepend') {
      refuse(change, /[\r\n]/, 'a line break, which GITHUB_PATH reads as one more entry');
      path += `${change.value}\n`;
      continue;
    }
    if (/^(?:NODE_OPTIONS|GITHUB_.*|RUNNER_.*)$/i.test(change.name)) {
      throw new UserError(
        'INPUT_INVALID',
        `${change.name} cannot be set for later steps: the runner keeps it for itself`,
      );
    }
    refuse(change, /\r/, 'a carriage return, which runners do not carry alike');
    const value = change.kind === 'set' ? change.value : '';
    const end = delimiter(value, random);
    env += `${change.name}<<${end}\n${value}\n${end}\n`;
  }
  return { env, path };
}

/** No secret: what makes a delimiter safe is that the value, which is there already, does not contain it. */
export function randomText(): string {
  return `${Math.random().toString(36).slice(2)}${Math.random().toString(36).slice(2)}`;
}

export function delimiter(value: string, random: () => string): string {
  for (;;) {
    const candidate = `ghadelimiter_${random()}`;
    if (!value.includes(candidate)) return candidate;
  }
}

function check(change: ShellChange, os: string): void {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(change.name)) {
    throw new UserError(
      'INPUT_INVALID',
      `${JSON.stringify(change.name)} is not a name for an environment variable: letters, digits and _ are, not beginning with a digit`,
    );
  }
  refuse(change, /\0/, 'a NUL byte, which no environment can hold');
  refuse(change, /\p{Surrogate}/u, 'half of a UTF-16 pair, which cannot be written as UTF-8');
  if (change.kind !== 'prepend') return;
  if (change.value === '') {
    throw new UserError(
      'INPUT_INVALID',
      'an entry of PATH is empty, which means the current folder to a Unix shell',
    );
  }
  if (os === 'windows') refuse(change, /[;"]/, 'a ; or a double quote, which would split or hide entries');
  else refuse(change, /:/, 'a :, which would make two entries of it');
}

/** The value is not shown: it may be a secret. */
function refuse(change: ShellChange, pattern: RegExp, what: string): void {
  if (change.kind !== 'unset' && pattern.test(change.value)) {
    throw new UserError('INPUT_INVALID', `The value for ${change.name} contains ${what}`);
  }
}

function sh(change: ShellChange, os: string): string {
  if (change.kind === 'unset') return `unset ${change.name}`;
  if (change.kind === 'set') return `export ${change.name}=${shQuote(change.value)}`;
  return `export PATH=${shQuote(unixEntry(change.value, os))}"\${PATH:+:$PATH}"`;
}

/** Within '…' nothing is special, a newline included; a quote is written outside. */
function shQuote(value: string): string {
  return `'${value.replaceAll("'", "'\\''")}'`;
}

/** Git Bash, MSYS2 and fish on Windows split PATH at colons and convert it to Windows' form when they start go.exe. */
function unixEntry(value: string, os: string): string {
  if (os !== 'windows') return value;
  return value
    .replaceAll('\\', '/')
    .replace(/^([A-Za-z]):(?=\/|$)/, (_, drive: string) => `/${drive.toLowerCase()}`);
}

function fish(change: ShellChange, os: string): string {
  if (change.kind === 'unset') return `set -e ${change.name}`;
  if (change.kind === 'set') return `set -gx ${change.name} ${fishQuote(change.value)}`;
  return `set -gx PATH ${fishQuote(unixEntry(change.value, os))} $PATH`;
}

/** fish knows two escapes within '…': \' and \\. */
function fishQuote(value: string): string {
  return `'${value.replace(/[\\']/g, '\\$&')}'`;
}

/** $null removes in every PowerShell; '' does so too before 7.5, where Windows has no empty variables. */
function powershell(change: ShellChange, os: string): string {
  const target = `$Env:${change.name}`;
  if (change.kind === 'unset') return `${target} = $null`;
  if (change.kind === 'set') return `${target} = ${powershellQuote(change.value)}`;
  const separator = os === 'windows' ? ';' : ':';
  return `${target} = ${powershellQuote(change.value)} + $(if (${target}) { '${separator}' + ${target} })`;
}

/**
 * ASCII on one line: Windows PowerShell 5.1 reads our output in the console's code page, hands it on line by line,
 * and takes typographic quotes (U+2018 to U+201B) for quotes.
 */
function powershellQuote(value: string): string {
  const parts = (value.match(/[ -~]+|[^ -~]/g) ?? []).map((part) =>
    /^[ -~]/.test(part) ? `'${part.replaceAll("'", "''")}'` : `[char]${part.charCodeAt(0)}`,
  );
  // A string must come first, or two [char] would be added as numbers.
  if (parts[0]?.startsWith("'") !== true) parts.unshift("''");
  return parts.join(' + ');
}

/** A batch file: % is doubled, and it is read in the console's code page, which is changed while there is need. */
function cmd(changes: readonly ShellChange[]): string {
  const lines = changes.map(cmdLine);
  if (lines.length === 0) return '';
  if (/^[\0-\x7f]*$/.test(lines.join(''))) return `${lines.join('\r\n')}\r\n`;
  const around = [
    `@for /f "tokens=2 delims=:." %%C in ('chcp') do @set "SETUP_GO_PLUS_CODEPAGE=%%C"`,
    '@chcp 65001 >nul',
    ...lines,
    '@chcp %SETUP_GO_PLUS_CODEPAGE% >nul',
    '@set "SETUP_GO_PLUS_CODEPAGE="',
  ];
  return `${around.join('\r\n')}\r\n`;
}

function cmdLine(change: ShellChange): string {
  // 26 (Ctrl-Z) ends a batch file; the others are lost or move the cursor.
  refuse(
    change,
    /[\0-\x08\x0a-\x1f\x7f]/,
    'a line break or control character, which a batch file cannot carry',
  );
  const value = change.kind === 'unset' ? '' : cmdQuote(change.value);
  const line = `@set "${change.name}=${value}${change.kind === 'prepend' ? ';%PATH%' : ''}"`;
  if (line.length > 8191) {
    throw new UserError(
      'INPUT_INVALID',
      `The value for ${change.name} is longer than cmd's line of 8191 characters`,
    );
  }
  return line;
}

/** `set "N=…"` ends at the last quote of the line; on the way each quote switches the shell's quoting on or off. */
function cmdQuote(value: string): string {
  let quoted = true;
  let text = '';
  for (const character of value) {
    if (character === '"') quoted = !quoted;
    const caret = !quoted && /[&|<>^()]/.test(character);
    text += character === '%' ? '%%' : caret ? `^${character}` : character;
  }
  return text;
}
