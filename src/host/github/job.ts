import { appendFileSync, closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { ShellChange } from '../../environment/shell.ts';
import { renderGithub } from '../../environment/shell.ts';
import { type FilePosition, formatPosition, type UserError } from '../../errors.ts';
import { redactUrl } from '../../transfer/redact.ts';
import { fileBlocks, positionProperties, workflowCommand } from './commands.ts';

/** The job that this action is a step of: its inputs, what it leaves to later steps, and how it fails. */
export interface Job {
  /** '' when absent. */
  input(name: string): string;
  outputs(values: Readonly<Record<string, string>>): Promise<void>;
  /** For later steps. @throws UserError INPUT_INVALID before anything is written */
  environment(changes: readonly ShellChange[], os: string): Promise<void>;
  /** From main to post. */
  saveState(value: string): Promise<void>;
  readState(): string;
  addMatcher(path: string): void;
  summary(markdown: string): void;
  /** An annotation, which the log shows, too. `at.path` is relative to the workspace. */
  annotate(level: 'error' | 'warning', message: string, at?: FilePosition): void;
  fail(error: unknown): void;
}

const stateName = 'setup-go-plus';

export function githubJob(env: NodeJS.ProcessEnv, write: (text: string) => void): Job {
  return {
    input: (name) => (env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim(),
    async outputs(values) {
      if (env.GITHUB_OUTPUT) return appendLines(env.GITHUB_OUTPUT, fileBlocks(values));
      const core = await legacyCommands();
      for (const [name, value] of Object.entries(values)) core.setOutput(name, value);
    },
    async environment(changes, os) {
      const files = renderGithub(changes, os);
      if (env.GITHUB_ENV && env.GITHUB_PATH) {
        appendLines(env.GITHUB_ENV, files.env);
        return appendLines(env.GITHUB_PATH, files.path);
      }
      const core = await legacyCommands();
      for (const change of changes) {
        if (change.kind === 'prepend') core.addPath(change.value);
        else core.exportVariable(change.name, change.kind === 'set' ? change.value : '');
      }
    },
    async saveState(value) {
      if (env.GITHUB_STATE) return appendLines(env.GITHUB_STATE, fileBlocks({ [stateName]: value }));
      (await legacyCommands()).saveState(stateName, value);
    },
    readState: () => env[`STATE_${stateName}`] ?? '',
    addMatcher: (path) => write(`${workflowCommand('add-matcher', path)}\n`),
    // Gitea and older GHES have no summaries.
    summary: (markdown) => {
      if (env.GITHUB_STEP_SUMMARY) appendLines(env.GITHUB_STEP_SUMMARY, markdown);
    },
    annotate: (level, message, at) =>
      write(`${workflowCommand(level, redactUrl(message), positionProperties(at))}\n`),
    fail(error) {
      process.exitCode = 1;
      write(`${failure(error)}\n`);
    },
  };
}

/** Runners before 2.297 have no such files and listen to commands on stdout, which @actions/core still speaks. */
function legacyCommands(): Promise<typeof import('@actions/core')> {
  return import('@actions/core');
}

function failure(error: unknown): string {
  if (isUserError(error)) {
    const { at, hint, message } = error;
    // The log shows an annotation's text alone, without its file.
    const placed =
      at === undefined || message.includes(at.path) ? message : `${formatPosition(at)}: ${message}`;
    const text = hint === undefined ? placed : `${placed}\n${hint}`;
    const causes: string[] = [];
    for (let cause = error.cause; cause instanceof Error; cause = cause.cause) {
      causes.push(workflowCommand('debug', redactUrl(String(cause))));
    }
    return [...causes, workflowCommand('error', redactUrl(text), positionProperties(at))].join('\n');
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return workflowCommand('error', redactUrl(`This is a bug in setup-go-plus, please report it.\n${stack}`));
}

/** By name: the library may be there twice, bundled and installed. */
function isUserError(error: unknown): error is UserError {
  return error instanceof Error && error.name === 'UserError';
}

/** An earlier step may have written without a last newline; its line and our first must not become one. */
function appendLines(path: string, text: string): void {
  if (text !== '') appendFileSync(path, endsInside(path) ? `\n${text}` : text);
}

function endsInside(path: string): boolean {
  const file = openSync(path, 'a+');
  try {
    const { size } = fstatSync(file);
    if (size === 0) return false;
    const last = Buffer.alloc(1);
    readSync(file, last, 0, 1, size - 1);
    return last[0] !== 0x0a;
  } finally {
    closeSync(file);
  }
}
