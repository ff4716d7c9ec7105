import { randomBytes } from 'node:crypto';
import { UserError } from '../../errors.ts';
import type { Command, Files, Machine, Processes } from '../ports.ts';
import { parseRegFile, type RegistryValue, type RegistryValues, renderRegFile } from './reg-file.ts';

/** The registry of Windows. Keys are spelt in full: `HKEY_CURRENT_USER\Environment`. */
export interface Registry {
  /** undefined when there is no such key. @throws UserError LAYER_UNREADABLE, TOOL_MISSING */
  read(key: string): Promise<RegistryValues | undefined>;
  /** null deletes. Not a transaction: ended in the middle, some values are written. @throws UserError COMMAND_FAILED, TOOL_MISSING */
  write(key: string, values: ReadonlyMap<string, RegistryValue | null>): Promise<void>;
}

export interface RegistryHost {
  readonly machine: Pick<Machine, 'env' | 'path' | 'temp'>;
  readonly files: Pick<Files, 'read' | 'write' | 'remove'>;
  readonly processes: Pick<Processes, 'run'>;
}

/** How reg.exe is run where it is no program of the machine: with wine, and with its names for our files. */
export interface RegCommand {
  command(args: readonly string[]): Command;
  path(hostPath: string): string;
}

/** reg.exe can hang when the profile's hive is being loaded. */
const timeout = 60_000;

/**
 * Through files and exit codes alone: what reg.exe prints is translated, and in a code page that loses characters.
 * Texts never stand on its command line, which other users can read and which ends at 8191 characters.
 */
export function windowsRegistry(host: RegistryHost, reg: RegCommand = system32(host.machine)): Registry {
  const { files, machine, processes } = host;
  const run = (args: readonly string[]) => processes.run({ ...reg.command(args), timeout });

  async function withFile<T>(work: (path: string) => Promise<T>): Promise<T> {
    const name = `setup-go-plus-${randomBytes(8).toString('hex')}.reg`;
    const path = machine.path.join(machine.temp, name);
    try {
      return await work(path);
    } finally {
      await files.remove(path);
    }
  }

  return {
    read: (key) =>
      withFile(async (path) => {
        const { code } = await run(['export', key, reg.path(path), '/y']);
        const bytes = code === 0 ? await files.read(path) : undefined;
        if (bytes === undefined) {
          // 1 stands for "no such key" and for "not allowed": a key that is always there tells them apart.
          const any = await run(['query', 'HKEY_CURRENT_USER']);
          if (code === 1 && any.code === 0) return undefined;
          throw unreadable(key, `reg export ended with code ${code}`);
        }
        try {
          return parseRegFile(bytes, key);
        } catch (error) {
          throw unreadable(key, error instanceof Error ? error.message : String(error));
        }
      }),
    write: (key, values) =>
      withFile(async (path) => {
        await files.write(path, renderRegFile(key, values), { mode: 0o600 });
        const { code } = await run(['import', reg.path(path)]);
        if (code !== 0) {
          throw new UserError(
            'COMMAND_FAILED',
            `${key} was not written: reg import ended with code ${code}`,
            {
              hint: 'A policy may forbid registry tools for this user. Apply the patches to another layer.',
            },
          );
        }
      }),
  };
}

function unreadable(key: string, why: string): UserError {
  return new UserError('LAYER_UNREADABLE', `${key} could not be read: ${why}`, {
    hint: 'A policy may forbid registry tools for this user. Apply the patches to another layer.',
  });
}

/** Not from PATH, which may be damaged or hostile. */
function system32({ env, path }: RegistryHost['machine']): RegCommand {
  // A 32-bit Node sees its own System32 unless it says Sysnative.
  const folder = env('PROCESSOR_ARCHITEW6432') ? 'Sysnative' : 'System32';
  const program = path.join(env('SystemRoot') || 'C:\\Windows', folder, 'reg.exe');
  return { command: (args) => ({ program, args }), path: (hostPath) => hostPath };
}
