/**
 * Why a run is given no secrets, in plain words; undefined where it is. GitHub gives none to pull requests from forks,
 * nor to what Dependabot starts, unless they are Dependabot's own.
 * @param event GITHUB_EVENT_NAME
 * @param actor GITHUB_ACTOR
 * @param payload what is in the file GITHUB_EVENT_PATH, parsed; undefined where there is none
 */
export function withheldSecrets(event: string, actor: string, payload: unknown): string | undefined {
  if (actor === 'dependabot[bot]') return 'Dependabot started it';
  // pull_request_target runs the base's own workflow, with its secrets.
  if (event === 'pull_request_target' || !event.startsWith('pull_request')) return undefined;
  const base = textAt(payload, 'pull_request', 'base', 'repo', 'full_name');
  const head = textAt(payload, 'pull_request', 'head', 'repo', 'full_name');
  return base !== undefined && head === base ? undefined : 'it is for a pull request from a fork';
}

function textAt(value: unknown, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Record<string, unknown>)[name];
  }
  return typeof value === 'string' ? value : undefined;
}
