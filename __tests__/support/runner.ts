import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { temporaryFolder } from './temp.ts';

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly col?: number;
}

/** What the runner makes of a step: how it ended, what people see, and what later steps get. */
export interface Outcome {
  readonly code: number | null;
  /** Lines that are no commands, groups' titles included. */
  readonly log: string;
  readonly annotations: readonly Annotation[];
  readonly debug: readonly string[];
  readonly masks: readonly string[];
  readonly matchers: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** First comes first on PATH. */
  readonly path: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Every byte that the step wrote but for `add-mask` commands, masks not applied: where a secret must not be. */
  readonly written: string;
}

export interface StepOptions {
  readonly step?: 'main' | 'post';
  /** Others are empty, as the runner hands over inputs without a default; `token` is the job's. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** On top of the runner's own; undefined takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly state?: Readonly<Record<string, string>>;
  /** Goes before the program: `['/bin/sh', '-c', 'ulimit -f 1; exec "$@"', 'sh']`. */
  readonly wrap?: readonly string[];
}

export interface Runner {
  readonly workspace: string;
  readonly toolCache: string;
  readonly temp: string;
  readonly home: string;
  run(options?: StepOptions): Promise<Outcome>;
  /** Everything below the tool cache, folders too; sorted. */
  held(): Promise<readonly string[]>;
  /** Where setup-go and other actions look for a Go. */
  goroot(version: string): string;
}

/** The job's token, as `github.token` has it. */
export const jobToken = 'ghs_0123456789abcdefTheJobsOwnToken';

const repository = join(import.meta.dirname, '..', '..');

/** A job on a machine of its own: folders with blanks and accents, nothing inherited from the tests' environment. */
export async function startRunner(files: Readonly<Record<string, string>> = {}): Promise<Runner> {
  const root = await temporaryFolder();
  const at = (name: string) => join(root, name);
  const [workspace, toolCache, temp, home] = [
    at('wörk space/répo'),
    at('tool cäche'),
    at('temp földer'),
    at('hôme'),
  ];
  for (const folder of [workspace, toolCache, temp, home]) await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(workspace, name)), { recursive: true });
    await writeFile(join(workspace, name), text);
  }
  let steps = 0;
  return {
    workspace,
    toolCache,
    temp,
    home,
    async run({ step = 'main', inputs = {}, env = {}, state = {}, wrap = [] } = {}) {
      const folder = join(temp, '_runner_file_commands', String(steps++));
      await mkdir(folder, { recursive: true });
      const file = (name: string) => join(folder, `${name}_3f2a`);
      for (const name of fileNames) await writeFile(file(name), '');
      const given: Record<string, string | undefined> = {
        ...{ PATH: '/usr/bin:/bin', HOME: home, LC_ALL: 'C.UTF-8', CI: 'true', GITHUB_ACTIONS: 'true' },
        ...{ RUNNER_OS: 'Linux', RUNNER_ARCH: 'X64', RUNNER_TEMP: temp, RUNNER_TOOL_CACHE: toolCache },
        ...{ GITHUB_WORKSPACE: workspace, GITHUB_SERVER_URL: 'https://github.com' },
        ...Object.fromEntries(fileNames.map((name) => [name, file(name)])),
        ...(await inputVariables(inputs)),
        ...Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value])),
        ...env,
      };
      const bundle = join(repository, 'dist', step, 'index.js');
      const [program = '', ...args] = [...wrap, process.execPath, bundle];
      const { code, stdout, stderr } = await start(program, args, workspace, given);
      const texts = await Promise.all(fileNames.map((name) => readFile(file(name), 'utf8')));
      return readOutcome(code, stdout, stderr, texts as Texts);
    },
    held: async () => (await readdir(toolCache, { recursive: true })).sort(),
    goroot: (version) => join(toolCache, 'go', version, process.arch),
  };
}

/** NAME=value lines and NAME<<delimiter blocks (actions/runner, FileCommandManager). @throws as the runner would */
export function parseBlocks(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!;
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (heredoc >= 0 && (equals < 0 || heredoc < equals)) {
      const [name, delimiter] = [line.slice(0, heredoc), line.slice(heredoc + 2)];
      const end = lines.indexOf(delimiter, at + 1);
      if (name === '' || delimiter === '' || end < 0) throw new Error(`Invalid block: ${line}`);
      values[name] = lines.slice(at + 1, end).join('\n');
      at = end;
    } else if (equals > 0) {
      values[line.slice(0, equals)] = line.slice(equals + 1);
    } else {
      throw new Error(`Invalid format: ${line}`);
    }
  }
  return values;
}

/** Each line goes in front; one that is there already moves to the front. */
export function parsePath(text: string): string[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .reduce<string[]>((path, line) => [line, ...path.filter((other) => other !== line)], []);
}

export interface RunnerCommand extends Pick<Annotation, 'message'> {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
}

/** `::name key=value,key=value::message`, or `##[name]message` anywhere in a line. */
export function parseCommand(line: string): RunnerCommand | undefined {
  const modern = /^\s*::([^:\s]+)(?:\s+([^:]*?))?::(.*)$/.exec(line);
  const [, name, list = '', message = ''] =
    modern ?? /##\[([^\]\s]+)(?:\s+([^\]]*))?\](.*)$/.exec(line) ?? [];
  if (name === undefined) return undefined;
  const pairs = list
    .split(',')
    .filter((pair) => pair.includes('='))
    .map((pair) => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at), unescapeText(pair.slice(at + 1), { '%3A': ':', '%2C': ',' })];
    });
  return { name, properties: Object.fromEntries(pairs), message: unescapeText(message) };
}

const fileNames = ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];
type Texts = [env: string, path: string, output: string, state: string, summary: string];

/** Every input that action.yml declares: '' where neither the workflow nor the action says anything. */
async function inputVariables(inputs: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const action = parse(await readFile(join(repository, 'action.yml'), 'utf8')) as {
    inputs: Record<string, unknown>;
  };
  const unknown = Object.keys(inputs).filter((name) => !(name in action.inputs));
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`);
  return Object.fromEntries(
    Object.keys(action.inputs).map((name) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      inputs[name] ?? (name === 'token' ? jobToken : ''),
    ]),
  );
}

function start(
  program: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = spawn(program, args, {
    cwd,
    env: Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined)),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
}

function readOutcome(code: number | null, stdout: string, stderr: string, texts: Texts): Outcome {
  const lines = stdout.split(/\r?\n/).map((line) => ({ line, command: parseCommand(line) }));
  const named = (name: string) =>
    lines.flatMap(({ command }) => (command?.name === name ? [command.message] : []));
  const [env, path, output, state, summary] = texts;
  const unmasked = lines.filter(({ command }) => command?.name !== 'add-mask').map(({ line }) => line);
  return {
    code,
    log: lines
      .flatMap(({ line, command }) =>
        command === undefined ? [line] : command.name === 'group' ? [command.message] : [],
      )
      .join('\n'),
    annotations: lines.flatMap(({ command }) => toAnnotation(command)),
    debug: named('debug'),
    masks: named('add-mask'),
    matchers: named('add-matcher'),
    env: parseBlocks(env),
    path: parsePath(path),
    outputs: parseBlocks(output),
    state: parseBlocks(state),
    summary,
    written: [...unmasked, stderr, ...texts].join('\n'),
  };
}

function toAnnotation(command: RunnerCommand | undefined): Annotation[] {
  const level = (['error', 'warning', 'notice'] as const).find((name) => name === command?.name);
  if (level === undefined || command === undefined) return [];
  const { file, line, col } = command.properties;
  return [
    {
      level,
      message: command.message,
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { line: Number(line) }),
      ...(col === undefined ? {} : { col: Number(col) }),
    },
  ];
}

/** Properties have two more than messages. */
function unescapeText(text: string, more: Readonly<Record<string, string>> = {}): string {
  const table: Readonly<Record<string, string>> = { '%0D': '\r', '%0A': '\n', '%25': '%', ...more };
  return text.replace(/%(?:0D|0A|25|3A|2C)/g, (code) => table[code] ?? code);
}
