import { UserError } from '../errors.ts';
import type { Host } from '../host/ports.ts';
import { renderFile } from './render.ts';
import type { Credential, PrivatePlan } from './types.ts';

type ApplyHost = Pick<Host, 'files' | 'machine' | 'processes'>;

/**
 * Writes the job's folder, for its owner's eyes alone. Nothing is left of it when that fails.
 * @throws UserError DISK_FULL, DISK_DENIED
 */
export async function applyPrivate(
  plan: PrivatePlan,
  credentials: readonly Credential[],
  host: ApplyHost,
): Promise<void> {
  if (plan.files.length === 0) return;
  const { files, machine } = host;
  try {
    await files.makeDirectory(plan.folder);
    if (machine.platform.os === 'windows') await ownFolder(plan.folder, host);
    for (const file of plan.files) {
      const before =
        file.kind === 'netrc' && file.before !== null ? await files.read(file.before) : undefined;
      const text = renderFile(file, credentials, new TextDecoder().decode(before));
      await files.write(machine.path.join(plan.folder, file.name), text, { mode: 0o600 });
    }
  } catch (error) {
    await files.remove(plan.folder).catch(() => undefined);
    throw error;
  }
}

/**
 * Windows knows no 0600: what lies in the folder inherits who may read it, and ssh refuses a key that others may read.
 * By number: names of users are translated, and a service's is not in USERNAME.
 */
async function ownFolder(folder: string, { machine, processes }: ApplyHost): Promise<void> {
  const system = machine.path.join(machine.env('SystemRoot') || 'C:\\Windows', 'System32');
  const run = async (name: string, args: readonly string[]) => {
    const result = await processes.run({ program: machine.path.join(system, name), args, timeout: 30_000 });
    if (result.code === 0) return result.stdout;
    throw new UserError(
      'DISK_DENIED',
      `${folder} cannot be kept from other users: ${name} ended with code ${result.code}`,
      {
        hint: 'The folder for temporary files (RUNNER_TEMP) must be on a volume with permissions, as NTFS has them.',
      },
    );
  };
  const sid = /S-1-[\d-]+/.exec(await run('whoami.exe', ['/user', '/fo', 'csv', '/nh']))?.[0];
  if (sid === undefined)
    throw new UserError('DISK_DENIED', '`whoami /user` names no user, so no folder can be kept for it');
  await run('icacls.exe', [folder, '/inheritance:r', '/grant:r', `*${sid}:(OI)(CI)F`, '/q']);
}
