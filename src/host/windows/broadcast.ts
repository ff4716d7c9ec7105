import { spawn } from 'node:child_process';
import type { Machine } from '../ports.ts';

/** Each window that hangs holds the message up for seconds; nothing depends on the last one. */
const patience = 2_000;

/**
 * Tells running programs (the Explorer, and so what it starts) that the user's variables have changed: WM_SETTINGCHANGE.
 * Node cannot send it, .NET does as a part of removing a variable that is not there.
 * @returns false where it could not be sent: the change is seen after the next sign-in
 */
export function broadcastEnvironment({ env, path }: Pick<Machine, 'env' | 'path'>): Promise<boolean> {
  const folder = env('PROCESSOR_ARCHITEW6432') ? 'Sysnative' : 'System32';
  const root = env('SystemRoot') || 'C:\\Windows';
  const program = path.join(root, folder, 'WindowsPowerShell', 'v1.0', 'powershell.exe');
  const script = "[Environment]::SetEnvironmentVariable('SETUP_GO_PLUS_NOTHING', $null, 'User')";
  return new Promise((resolve) => {
    const child = spawn(program, ['-NoProfile', '-NonInteractive', '-Command', script], {
      detached: true,
      stdio: 'ignore',
      windowsHide: true,
    });
    const late = setTimeout(() => resolve(true), patience);
    child.once('error', () => done(false));
    // Constrained language mode, set by a policy, forbids the call.
    child.once('exit', (code) => done(code === 0));
    child.unref();
    function done(sent: boolean) {
      clearTimeout(late);
      resolve(sent);
    }
  });
}
