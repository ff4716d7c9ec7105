import { publicRepository } from '../../build/facts/repository.ts';
import { UserError } from '../../errors.ts';
import type { Processes } from '../../host/ports.ts';

/** Where the work tree was cloned from, as `https://host/owner/name`; null where that is not told. */
export async function readRepository(directory: string, processes: Processes): Promise<string | null> {
  try {
    const { code, stdout } = await processes.run({
      program: 'git',
      args: ['remote', 'get-url', 'origin'],
      cwd: directory,
      env: { LC_ALL: 'C' },
    });
    return code === 0 ? publicRepository(stdout) : null;
  } catch (error) {
    if (error instanceof UserError && error.code === 'TOOL_MISSING') return null;
    throw error;
  }
}
