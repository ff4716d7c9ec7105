/** The cache service that a runner gave this job, and what it may do with it. */
export type CacheService =
  | { readonly protocol: 'v2'; readonly url: string; readonly token: string; readonly mode: string }
  /** GHES, Gitea, Forgejo, nektos/act. @actions/cache reads address and token from the environment itself. */
  | { readonly protocol: 'v1'; readonly mode: string }
  | { readonly protocol: 'none'; readonly why: string };

/**
 * As @actions/cache finds it: v2 where the runner says so, never on GHES; else v1.
 * @param env `machine.env`
 */
export function detectService(env: (name: string) => string | undefined): CacheService {
  const mode = (env('ACTIONS_CACHE_MODE') ?? '').trim().toLowerCase();
  const token = env('ACTIONS_RUNTIME_TOKEN') || undefined;
  if (env('ACTIONS_CACHE_SERVICE_V2') && !isGhes(env('GITHUB_SERVER_URL'))) {
    const url = env('ACTIONS_RESULTS_URL') ?? '';
    if (!URL.canParse(url) || !/^https?:/.test(url)) {
      return { protocol: 'none', why: 'this runner has no cache service (ACTIONS_RESULTS_URL names none)' };
    }
    if (token === undefined) {
      return {
        protocol: 'none',
        why: 'this step has no token for the cache service (ACTIONS_RUNTIME_TOKEN)',
      };
    }
    return { protocol: 'v2', url, token, mode };
  }
  if (!env('ACTIONS_CACHE_URL')) return { protocol: 'none', why: 'this runner has no cache service' };
  // No token needed: nektos/act sets none for its service.
  return { protocol: 'v1', mode };
}

/** ACTIONS_CACHE_MODE, read as the runner means it: anything unknown permits both. */
export function mayRead(mode: string): boolean {
  return mode !== 'none' && mode !== 'write-only';
}

/** As `mayRead`. `write` permits both. */
export function mayWrite(mode: string): boolean {
  return mode !== 'none' && mode !== 'read';
}

function isGhes(server: string | undefined): boolean {
  if (!server || !URL.canParse(server)) return false;
  const { hostname } = new URL(server);
  return hostname !== 'github.com' && !hostname.endsWith('.ghe.com') && !hostname.endsWith('.localhost');
}
