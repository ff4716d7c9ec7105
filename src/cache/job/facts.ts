import { BUILD_VARIABLES } from '../../go/env.ts';
import type { GoSettings } from '../../go/folders.ts';
import { judgeEvent, type TrustFacts } from '../event.ts';
import { goFlag } from '../keys/go-flags.ts';
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
    modules: {
      mode: modulesModeFor(request.modules, { hosted, verify: request.verify }),
      folder: settings.GOMODCACHE,
      present: await isFilled(settings.GOMODCACHE, host),
      versions: named.length,
      sums: sums.length,
      vendored: await isVendored(request, settings, host),
    },
    build: {
      folder: settings.GOCACHE,
      present: await isFilled(settings.GOCACHE, host),
      program: settings.get('GOCACHEPROG') !== '',
      unread: goFlag(settings.get('GOFLAGS'), 'a') !== undefined,
    },
  };
}

/** `go env` names, as they are set: defaults depend on nothing but the machine, which has its own part of the key. */
export function goRecord(settings: GoSettings): Readonly<Record<string, string>> {
  const values = BUILD_VARIABLES.map((name) => [name, settings.get(name)] as const);
  return { ...Object.fromEntries(values), GOMODCACHE: settings.GOMODCACHE };
}

/** By default Go uses a vendor folder since 1.14; a cache-dependency-path names modules that are built otherwise. */
async function isVendored(
  { workspace, dependencyPath }: CacheRequest,
  settings: GoSettings,
  { files, machine }: CacheHost,
): Promise<boolean> {
  if (dependencyPath.length > 0 || /(?:^|[\s"'])--?mod=(?!vendor)/.test(settings.get('GOFLAGS')))
    return false;
  const list = machine.path.join(workspace, 'vendor', 'modules.txt');
  return (await files.stat(list).catch(() => undefined))?.kind === 'file';
}

/** Judged by GITHUB_EVENT_NAME, GITHUB_REF and the file at GITHUB_EVENT_PATH. */
export async function readEvent({
  machine,
  files,
}: Pick<CacheHost, 'machine' | 'files'>): Promise<TrustFacts> {
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
