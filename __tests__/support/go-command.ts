import { execFile } from 'node:child_process';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end. `env` is on top of an environment without Go settings of this machine. */
export function run(
  program: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const base = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:GO|GIT_)/.test(name)));
  const settings = {
    GOFLAGS: '',
    GOENV: 'off',
    GOTOOLCHAIN: 'local',
    GOTELEMETRY: 'off',
    GIT_CONFIG_GLOBAL: '/dev/null',
  };
  return new Promise((resolve) => {
    execFile(
      program,
      args,
      { cwd, env: { ...base, ...settings, ...env }, maxBuffer: 64 * 2 ** 20 },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
        resolve({ code, stdout, stderr });
      },
    );
  });
}

/** As `run`, and it must succeed. @returns stdout and stderr */
export async function must(...command: Parameters<typeof run>): Promise<string> {
  const { code, stdout, stderr } = await run(...command);
  if (code !== 0)
    throw new Error(`${command[0]} ${command[1].join(' ')} ended with ${code}: ${stdout}${stderr}`);
  return stdout + stderr;
}
