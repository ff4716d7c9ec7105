import { execFile, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import type { RegCommand } from '../../src/host/windows/registry.ts';
import { temporaryFolder } from './temp.ts';

export interface Wine {
  /** Runs a Windows program to its end. */
  run(
    args: readonly string[],
    env?: Readonly<Record<string, string>>,
  ): Promise<{ code: number; stdout: string }>;
  /** For `windowsRegistry`: wine's reg.exe, driven from here. */
  readonly reg: RegCommand;
  /** Windows' name of a file of ours. */
  path(hostPath: string): string;
}

// Debian's `wine` is a shell script that starts this one; it also says so on stderr each time.
const program = ['/usr/lib/wine/wine64', '/usr/bin/wine64', '/usr/bin/wine'].find((path) => existsSync(path));

/** Ends the server of this prefix alone, and waits: it writes the registry last. Together the two options only end it. */
export function endWine(env: Readonly<Record<string, string | undefined>>): void {
  for (const option of ['-k', '-w']) spawnSync('wineserver', [option], { env, timeout: 30_000 });
}

/** A Windows of this test file's own, which is gone after it. */
export async function wine(): Promise<Wine> {
  const folder = await temporaryFolder();
  const prefix = join(folder, 'prefix');
  await mkdir(prefix);
  const base = {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    LC_ALL: 'C.UTF-8',
    WINEPREFIX: prefix,
    WINEDEBUG: '-all',
    WINEDLLOVERRIDES: 'mscoree,mshtml=',
  };
  const path = (hostPath: string) => `Z:${hostPath.replaceAll('/', '\\')}`;
  const run: Wine['run'] = (args, env = {}) =>
    new Promise((resolve) => {
      execFile(
        program ?? 'wine64',
        args,
        { env: { ...base, ...env }, encoding: 'utf8', maxBuffer: 2 ** 26 },
        (error, stdout) => {
          const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
          resolve({ code, stdout });
        },
      );
    });
  beforeAll(async () => {
    // Without pipes: the services that it starts would hold them, and end with whoever waits for that.
    const boot = spawn(program ?? 'wine64', ['wineboot.exe', '--init'], { env: base, stdio: 'ignore' });
    const code = await new Promise((resolve) => boot.once('exit', resolve).once('error', resolve));
    if (code !== 0) throw new Error(`wineboot: ${code}. On Debian: apt-get install wine64`);
  });
  afterAll(() => endWine(base));
  const reg: RegCommand = {
    command: (args) => ({ program: program ?? 'wine', args: ['reg.exe', ...args], env: base }),
    path,
  };
  return { run, reg, path };
}
