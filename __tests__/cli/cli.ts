import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

/** The command line as `npm run build` makes it: Node 20 cannot run TypeScript. */
export const cliPath = join(import.meta.dirname, '../../lib/cli/index.js');

/** A real process in an environment that knows nothing of the one the tests run in. */
export function cli(args: readonly string[], options: CliOptions): Promise<CliResult> {
  return run(process.execPath, [cliPath, ...args], options);
}

export function run(program: string, args: readonly string[], options: CliOptions): Promise<CliResult> {
  const child = spawn(program, args, {
    cwd: options.cwd,
    env: { PATH: '/usr/bin:/bin', HOME: options.cwd, GOPROXY: 'off', LC_ALL: 'C.UTF-8', ...options.env },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  // A child that does not read may be gone before the input is written.
  child.stdin.on('error', () => {});
  child.stdin.end(options.input ?? '');
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
}
