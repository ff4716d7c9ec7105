import type { GoSettings } from '../../go/folders.ts';
import { judgeEvent, type TrustFacts } from '../event.ts';
import { parseSums } from '../modules/go-sum.ts';
import type { SumFile } from '../modules/sums.ts';
import { modulesModeFor, type PolicyFacts } from '../policy.ts';
import type { CacheHost, CacheRequest } from './types.ts';

/** What decides on the caches beside the inputs. */
export async function policyFacts(
  request: CacheRequest,
  settings: GoSettings,
  sums: readonly SumFile[],
  host: CacheHost,
): Promise<PolicyFacts> {
  const { env } = host.machine;
  const hosted = env('RUNNER_ENVIRONMENT') === 'github-hosted';
  const named = parseSums(sums.map(({ text }) => text)).filter(({ content }) => content !== undefined);
  return {
    mode: request.mode,
    serviceMode: env('ACTIONS_CACHE_MODE') ?? '',
    event: await readEvent(host),
    hosted,
    sdk: { present: true, verifiable: false },
    modules: {
      mode: modulesModeFor(request.modules, { hosted }),
      folder: settings.GOMODCACHE,
      present: await isFilled(settings.GOMODCACHE, host),
      versions: named.length,
      sums: sums.length,
    },
    build: {
      folder: settings.GOCACHE,
      present: await isFilled(settings.GOCACHE, host),
      program: settings.get('GOCACHEPROG') !== '',
    },
  };
}

/** `go env` names, as they are set: defaults depend on nothing but the machine, which has its own part of the key. */
export function goRecord(settings: GoSettings): Readonly<Record<string, string>> {
  const names = [
    'GOFLAGS',
    'GOEXPERIMENT',
    'GOOS',
    'GOARCH',
    'CGO_ENABLED',
    'GOFIPS140',
    'GO_EXTLINK_ENABLED',
  ];
  const levels = [
    'GO386',
    'GOAMD64',
    'GOARM',
    'GOARM64',
    'GOMIPS',
    'GOMIPS64',
    'GOPPC64',
    'GORISCV64',
    'GOWASM',
  ];
  const compilers = [
    'CC',
    'CXX',
    'FC',
    'CGO_CFLAGS',
    'CGO_CPPFLAGS',
    'CGO_CXXFLAGS',
    'CGO_FFLAGS',
    'CGO_LDFLAGS',
  ];
  const values = [...names, ...levels, ...compilers].map((name) => [name, settings.get(name)] as const);
  return { ...Object.fromEntries(values), GOMODCACHE: settings.GOMODCACHE };
}

async function readEvent({ machine, files }: CacheHost): Promise<TrustFacts> {
  const { env } = machine;
  const path = env('GITHUB_EVENT_PATH');
  const bytes = path ? await files.read(path).catch(() => undefined) : undefined;
  let payload: unknown;
  try {
    payload = bytes === undefined ? undefined : JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    // An event that cannot be read is judged by its name alone.
  }
  return judgeEvent(env('GITHUB_EVENT_NAME') ?? '', env('GITHUB_REF') ?? '', payload);
}

async function isFilled(folder: string, { files }: CacheHost): Promise<boolean> {
  if (folder === '' || folder === 'off') return false;
  return ((await files.list(folder).catch(() => undefined)) ?? []).length > 0;
}
