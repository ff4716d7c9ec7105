/** Whether what this run has built may be given to runs that are trusted more. */
export interface TrustFacts {
  /** Why it is not saved by default, in plain words; undefined: it is. */
  readonly untrusted: string | undefined;
}

/** Events that a stranger can cause and that run in the default branch's scope, often over the stranger's code. */
const BY_ANYONE = new Set([
  'pull_request_target',
  'issue_comment',
  'issues',
  'discussion',
  'discussion_comment',
  'fork',
  'watch',
]);

/**
 * Judges the event that started the run. A cache that is written in the default branch's scope is read by every later
 * run, also by those that publish, so what a stranger's code could have written must not get there; and a release or
 * tag writes into a scope that no other run can read. Whatever the payload is, there is an answer. Pure.
 *
 * @param name GITHUB_EVENT_NAME
 * @param ref GITHUB_REF
 * @param payload what is in the file GITHUB_EVENT_PATH, parsed; undefined where there is none
 */
export function judgeEvent(name: string, ref: string, payload: unknown): TrustFacts {
  return { untrusted: reason(name, ref, payload) };
}

function reason(name: string, ref: string, payload: unknown): string | undefined {
  if (BY_ANYONE.has(name)) return `anyone can cause the event ${name}`;
  if (name === 'release' || ref.startsWith('refs/tags/')) {
    return 'no other run could read what a release or tag run saves';
  }
  const pull = at(payload, 'pull_request');
  if (name.startsWith('pull_request') || pull !== undefined) {
    const base = at(pull, 'base', 'repo', 'full_name');
    // A fork that was deleted since has no repository.
    if (base === undefined || at(pull, 'head', 'repo', 'full_name') !== base) {
      return 'the pull request comes from a fork';
    }
  }
  if (name === 'workflow_run') {
    const own = at(payload, 'repository', 'full_name');
    const head = at(payload, 'workflow_run', 'head_repository', 'full_name');
    if (own === undefined || head !== own) return 'the workflow that ended before ran for a fork';
  }
  return undefined;
}

function at(value: unknown, ...names: readonly string[]): unknown {
  for (const name of names) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Record<string, unknown>)[name];
  }
  return value ?? undefined;
}
