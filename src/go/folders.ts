import type { Files, Machine } from '../host/ports.ts';

/** The settings that decide where the go command keeps things and how it builds, as it will see them. */
export interface GoSettings {
  /** '' where the go command would find none. */
  get(name: string): string;
  /** Absolute; '' where the machine has no home for it. */
  readonly GOPATH: string;
  readonly GOMODCACHE: string;
  readonly GOCACHE: string;
}

/**
 * What `go env` will say, before there is a go command: so that caches come down while the SDK does. The order is
 * cmd/go's: the environment, the file that `go env -w` writes, Go's defaults (an empty variable counts as unset).
 * GOROOT/go.env is left out: it sets nothing of this.
 */
export async function goSettings(files: Files, machine: Machine): Promise<GoSettings> {
  const written = await readGoEnvFile(files, machine);
  const get = (name: string) => machine.env(name) || written.get(name) || '';
  const { path } = machine;
  const GOPATH = get('GOPATH') || (machine.home === '' ? '' : path.join(machine.home, 'go'));
  const first = GOPATH.split(path.delimiter)[0] ?? '';
  const caches = userCaches(machine);
  return {
    get,
    GOPATH,
    GOMODCACHE: get('GOMODCACHE') || (first === '' ? '' : path.join(first, 'pkg', 'mod')),
    GOCACHE: get('GOCACHE') || (caches === undefined ? '' : path.join(caches, 'go-build')),
  };
}

/** Lines that cmd/go would skip are skipped: no `=`, or a name that does not begin with a capital letter. */
async function readGoEnvFile(files: Files, machine: Machine): Promise<ReadonlyMap<string, string>> {
  const path = goEnvFile(machine);
  const bytes = path === undefined ? undefined : await files.read(path).catch(() => undefined);
  const values = new Map<string, string>();
  for (const line of new TextDecoder().decode(bytes).split('\n')) {
    const equals = line.indexOf('=');
    if (equals > 0 && /^[A-Z]/.test(line)) values.set(line.slice(0, equals), line.slice(equals + 1));
  }
  return values;
}

function goEnvFile(machine: Machine): string | undefined {
  const { path, home, platform } = machine;
  const named = machine.env('GOENV');
  if (named === 'off') return undefined;
  if (named) return named;
  switch (platform.os) {
    case 'windows': {
      const roaming = machine.env('AppData');
      return roaming ? path.join(roaming, 'go', 'env') : undefined;
    }
    case 'darwin':
      return home === '' ? undefined : path.join(home, 'Library', 'Application Support', 'go', 'env');
    default: {
      const config = machine.env('XDG_CONFIG_HOME') || (home === '' ? '' : path.join(home, '.config'));
      return config === '' ? undefined : path.join(config, 'go', 'env');
    }
  }
}

/** os.UserCacheDir. */
function userCaches({ env, home, path, platform }: Machine): string | undefined {
  switch (platform.os) {
    case 'windows':
      return env('LocalAppData') || undefined;
    case 'darwin':
      return home === '' ? undefined : path.join(home, 'Library', 'Caches');
    default:
      return env('XDG_CACHE_HOME') || (home === '' ? undefined : path.join(home, '.cache'));
  }
}
