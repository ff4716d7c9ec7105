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
    return code === 0 ? parseRemote(stdout.trim()) : null;
  } catch (error) {
    if (error instanceof UserError && error.code === 'TOOL_MISSING') return null;
    throw error;
  }
}

/**
 * The address of a remote without credentials: actions/checkout and people put tokens into it. `git@host:o/r.git`
 * becomes https. null for folders of this machine, and for what is no address.
 */
export function parseRemote(remote: string): string | null {
  const short = /^(?:[^@/:\s]+@)?([A-Za-z0-9][A-Za-z0-9.-]+\.[A-Za-z]+):(?!\/\/)\/?(\S+)$/.exec(remote);
  const text = short === null ? remote : `https://${short[1]}/${short[2]}`;
  const match = /^(?:https?|ssh|git|git\+ssh):\/\/(?:[^@/\s]*@)?([A-Za-z0-9.-]+)(:\d+)?\/([^\s?#]+)$/.exec(
    text,
  );
  if (match === null) return null;
  const [, host, port = '', path] = match;
  // The port of ssh is not that of https.
  const kept = /^https?:/.test(text) ? port : '';
  return `https://${host!.toLowerCase()}${kept}/${path!.replace(/\/+$/, '').replace(/\.git$/, '')}`;
}
