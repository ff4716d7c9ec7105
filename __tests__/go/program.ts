import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

export interface GoResult {
  readonly ok: boolean;
  readonly stdout: string;
  readonly stderr: string;
}

/** The real go command, without anything that this machine's owner may have set. */
export async function go(args: readonly string[], cwd: string): Promise<GoResult> {
  const env = { ...process.env, GOFLAGS: '', GOWORK: 'off', GOTOOLCHAIN: 'local', GO111MODULE: 'on' };
  try {
    const { stdout, stderr } = await execute('go', [...args], { cwd, env, maxBuffer: 1 << 24 });
    return { ok: true, stdout, stderr };
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    return { ok: false, stdout, stderr };
  }
}
