import type { Machine } from '../host/ports.ts';

/**
 * Where SDKs are kept: the runner's tool cache in a job (RUNNER_TOOL_CACHE; AGENT_TOOLSDIRECTORY on images that set
 * only that), else the user's own: `$SETUP_GO_PLUS_HOME/tool-cache`, or the system's place for caches.
 */
export function toolCacheRoot(machine: Machine): string {
  const runner = machine.env('RUNNER_TOOL_CACHE') || machine.env('AGENT_TOOLSDIRECTORY');
  if (runner) return runner;
  const own = machine.env('SETUP_GO_PLUS_HOME');
  if (own) return machine.path.join(own, 'tool-cache');
  return machine.path.join(userCaches(machine), 'setup-go-plus', 'tool-cache');
}

function userCaches({ env, home, path, platform }: Machine): string {
  switch (platform.os) {
    case 'windows':
      return env('LOCALAPPDATA') || path.join(home, 'AppData', 'Local');
    case 'darwin':
      return path.join(home, 'Library', 'Caches');
    default: {
      const xdg = env('XDG_CACHE_HOME');
      // The XDG specification: a relative path is to be ignored.
      return xdg && path.isAbsolute(xdg) ? xdg : path.join(home, '.cache');
    }
  }
}
