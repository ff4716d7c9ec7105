import type { Machine } from '../../host/ports.ts';
import type { CiRun } from '../types.ts';

type Variables = Pick<Machine, 'env'>;

/** The CI run that this process is a step of, as its variables tell: claims of the job, and no proof. */
export function readCiRun({ env }: Variables): CiRun | null {
  const text = (name: string) => env(name) || null;
  if (env('GITHUB_ACTIONS') === 'true') return github(text);
  if (env('GITLAB_CI') === 'true') return gitlab(text);
  return /^(?:true|1)$/i.test(env('CI') ?? '') ? { ...nothing, provider: 'other' } : null;
}

/** What a hosted runner's image calls itself, `ubuntu24 20260101.1`; null elsewhere. */
export function readImage({ env }: Variables): string | null {
  const words = [env('ImageOS'), env('ImageVersion')].filter((word) => word !== undefined && word !== '');
  return words.length === 0 ? null : words.join(' ');
}

const nothing: Omit<CiRun, 'provider'> = {
  url: null,
  workflow: null,
  event: null,
  ref: null,
  repository: null,
  repositoryId: null,
  ownerId: null,
  runner: null,
};

function github(text: (name: string) => string | null): CiRun {
  const [server, repository, run] = ['GITHUB_SERVER_URL', 'GITHUB_REPOSITORY', 'GITHUB_RUN_ID'].map(text);
  const attempt = text('GITHUB_RUN_ATTEMPT') ?? '1';
  return {
    provider: 'github',
    url:
      server && repository && run ? `${server}/${repository}/actions/runs/${run}/attempts/${attempt}` : null,
    workflow: text('GITHUB_WORKFLOW_REF'),
    event: text('GITHUB_EVENT_NAME'),
    ref: text('GITHUB_REF'),
    repository: server && repository ? `${server}/${repository}` : null,
    repositoryId: text('GITHUB_REPOSITORY_ID'),
    ownerId: text('GITHUB_REPOSITORY_OWNER_ID'),
    runner: text('RUNNER_ENVIRONMENT'),
  };
}

function gitlab(text: (name: string) => string | null): CiRun {
  const [tag, branch] = [text('CI_COMMIT_TAG'), text('CI_COMMIT_BRANCH')];
  return {
    provider: 'gitlab',
    url: text('CI_JOB_URL'),
    workflow: text('CI_CONFIG_PATH'),
    event: text('CI_PIPELINE_SOURCE'),
    ref: tag !== null ? `refs/tags/${tag}` : branch !== null ? `refs/heads/${branch}` : null,
    repository: text('CI_PROJECT_URL'),
    repositoryId: text('CI_PROJECT_ID'),
    ownerId: text('CI_PROJECT_NAMESPACE_ID'),
    runner: text('CI_RUNNER_DESCRIPTION') === null ? null : 'gitlab',
  };
}
