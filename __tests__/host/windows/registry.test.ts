import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, win32 } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { nodeFiles } from '../../../src/host/node/files.ts';
import type { Command } from '../../../src/host/ports.ts';
import { broadcastEnvironment } from '../../../src/host/windows/broadcast.ts';
import { renderRegFile } from '../../../src/host/windows/reg-file.ts';
import { windowsRegistry } from '../../../src/host/windows/registry.ts';
import { temporaryFolder } from '../../support/temp.ts';

const key = 'HKEY_CURRENT_USER\\Environment';
const values = new Map([['A', { kind: 'REG_SZ' as const, text: 'größe' }]]);

/** reg.exe as a function: its exit code, and what it does with the file. */
async function registry(run: (command: Command) => Promise<number>, env: Record<string, string> = {}) {
  const temp = await temporaryFolder();
  const commands: Command[] = [];
  const machine = {
    env: (name: string) => env[name],
    path: { ...win32, join: (...parts: string[]) => parts.join('/') },
    temp,
  };
  const processes = {
    async run(command: Command) {
      commands.push(command);
      return { code: await run(command), stdout: '', stderr: '' };
    },
  };
  return { temp, commands, registry: windowsRegistry({ machine, files: nodeFiles(), processes }) };
}

describe('the registry', () => {
  test.each([
    [{}, 'C:\\Windows/System32/reg.exe'],
    [{ SystemRoot: 'D:\\W' }, 'D:\\W/System32/reg.exe'],
    [{ SystemRoot: 'D:\\W', PROCESSOR_ARCHITEW6432: 'AMD64' }, 'D:\\W/Sysnative/reg.exe'],
  ])("with %j is reached by Windows' own program, not by one on PATH", async (env, program) => {
    const on = await registry(async () => 0, env as Record<string, string>);
    await on.registry.write(key, values);
    expect(on.commands[0]!.program).toBe(program);
  });

  test('gets texts by a file that is for its owner only and gone afterwards, never by a command line', async () => {
    let seen: Buffer | undefined;
    const on = await registry(async ({ args }) => {
      seen = await readFile(args[1]!);
      return 0;
    });
    await on.registry.write(key, values);
    expect(seen).toEqual(Buffer.from(renderRegFile(key, values)));
    expect(JSON.stringify(on.commands)).not.toContain('größe');
    expect(await readdir(on.temp)).toEqual([]);
  });

  test('that does not take what is written is an error, and the file is gone', async () => {
    const on = await registry(async () => 1);
    await expect(on.registry.write(key, values)).rejects.toMatchObject({ code: 'COMMAND_FAILED' });
    expect(await readdir(on.temp)).toEqual([]);
  });

  test.each<[string, (command: Command) => Promise<number>, unknown]>([
    ['has no such key', async ({ args }) => (args[0] === 'export' ? 1 : 0), undefined],
    ['may not be read, by a policy', async () => 1, 'LAYER_UNREADABLE'],
    ['was too slow', async ({ args }) => (args[0] === 'export' ? 124 : 0), 'LAYER_UNREADABLE'],
    [
      'answers with something else',
      async ({ args }) => {
        await writeFile(args[2]!, 'no registry file');
        return 0;
      },
      'LAYER_UNREADABLE',
    ],
    ['says it wrote a file, and did not', async () => 0, 'LAYER_UNREADABLE'],
  ])('that %s', async (_, run, code) => {
    const on = await registry(run);
    const read = on.registry.read(key);
    if (code === undefined) expect(await read).toBeUndefined();
    else await expect(read).rejects.toMatchObject({ code });
    expect(await readdir(on.temp)).toEqual([]);
  });
});

describe('telling running programs', () => {
  async function powershell(script: string) {
    const root = await temporaryFolder();
    const folder = join(root, 'System32/WindowsPowerShell/v1.0');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'powershell.exe'), `#!/bin/sh\n${script}\n`);
    await chmod(join(folder, 'powershell.exe'), 0o755);
    return { path: { ...win32, join }, env: (name: string) => (name === 'SystemRoot' ? root : undefined) };
  }

  test('is done by a call that changes no variable', async () => {
    const machine = await powershell('printf "%s" "$*" > "$0.args"');
    expect(await broadcastEnvironment(machine)).toBe(true);
    const args = await readFile(
      join(machine.env('SystemRoot')!, 'System32/WindowsPowerShell/v1.0/powershell.exe.args'),
      'utf8',
    );
    expect(args).toMatch(
      /^-NoProfile -NonInteractive -Command .*SetEnvironmentVariable\('\w+', \$null, 'User'\)$/,
    );
  });

  test('may be forbidden, or impossible', async () => {
    expect(await broadcastEnvironment(await powershell('exit 1'))).toBe(false);
    expect(await broadcastEnvironment({ path: { ...win32, join }, env: () => '/nowhere' })).toBe(false);
  });

  test('does not wait for a window that hangs', async () => {
    expect(await broadcastEnvironment(await powershell('exec sleep 4'))).toBe(true);
  });
});
