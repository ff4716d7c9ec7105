/**
 * Which cache service this job was given, as @actions/cache finds it: v2 needs a token and is never GHES's; v1 is
 * GHES's, Gitea's, Forgejo's and act's. undefined: none.
 */
export function cacheService(env: NodeJS.ProcessEnv): 'v1' | 'v2' | undefined {
  if (env.ACTIONS_CACHE_SERVICE_V2 && !isGhes(env.GITHUB_SERVER_URL)) {
    return env.ACTIONS_RESULTS_URL && env.ACTIONS_RUNTIME_TOKEN ? 'v2' : undefined;
  }
  return env.ACTIONS_CACHE_URL ? 'v1' : undefined;
}

function isGhes(server: string | undefined): boolean {
  if (!server || !URL.canParse(server)) return false;
  const { hostname } = new URL(server);
  return hostname !== 'github.com' && !hostname.endsWith('.ghe.com') && !hostname.endsWith('.localhost');
}
