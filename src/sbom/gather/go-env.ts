import type { Processes } from '../../host/ports.ts';

/** GOMODCACHE as this go command has it; null before Go 1.15, and where it says nothing. @throws UserError TOOL_MISSING */
export async function askModuleCache(go: string, cwd: string, processes: Processes): Promise<string | null> {
  const { code, stdout } = await processes.run({
    program: go,
    args: ['env', 'GOMODCACHE'],
    cwd,
    env: { GOTOOLCHAIN: 'local' },
    timeout: 60_000,
  });
  const folder = code === 0 ? stdout.trim() : '';
  return folder === '' ? null : folder;
}
