import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { native } from './native.mjs';

const root = join(import.meta.dirname, '..', '..');

/**
 * What a job does at its beginning and end. Each is run from its published bundles, unmodified, as the runner runs them.
 * @param recipe checkout of actions/cache; without it the package that it is made of, called the same way
 */
export function makeContenders(setupGo, recipe) {
  const steps = actionsCache(recipe);
  return [
    {
      name: 'setup-go',
      title: `actions/setup-go ${versionOf(setupGo)}`,
      main: (job) => setupGoMain(job, setupGo, 'true'),
      post: (job) => job.step('go', join(setupGo, 'dist/cache-save/index.js'), { cache: 'true' }),
    },
    {
      name: 'recipe',
      title: `actions/cache ${recipe === undefined ? '(package)' : versionOf(recipe)}, go.sum and restore-keys`,
      main: async (job, { sums }) =>
        after(await setupGoMain(job, setupGo, 'false'), [
          await steps.restore(job, 'cache', {
            path: '~/.cache/go-build\n~/go/pkg/mod',
            key: `Linux-go-${sums}`,
            'restore-keys': 'Linux-go-',
          }),
        ]),
      post: (job) => steps.save(job, 'cache'),
    },
    {
      name: 'split',
      title: 'setup-go, two caches (model of #797)',
      // Exact keys, as all of setup-go's: modules without Go's version and CPU, the build with all that v7 has.
      main: async (job, { module }) =>
        after(
          await setupGoMain(job, setupGo, 'false'),
          await Promise.all([
            steps.restore(job, 'modules', { path: '~/go/pkg/mod', key: `setup-go-mod-Linux-${module}` }),
            steps.restore(job, 'build', {
              path: '~/.cache/go-build',
              key: `setup-go-build-Linux-x64-ubuntu24-go-${job.sdk.version}-${module}`,
            }),
          ]),
        ),
      post: async (job) => together(await Promise.all(['modules', 'build'].map((id) => steps.save(job, id)))),
    },
    {
      name: 'none',
      title: 'no cache',
      // With this project's own step, the fastest way to a Go: so that no time of setup-go's is taken for the cache's.
      main: (job) => oursMain(job, 'false'),
    },
    native,
    lean,
    ours,
  ];
}

/** Those that take part; one that names no scenarios takes part in all. */
export function takingPart(contenders, scenario) {
  return contenders.filter(({ scenarios }) => scenarios?.includes(scenario) ?? true);
}

export const ours = {
  name: 'ours',
  title: 'setup-go-plus',
  own: true,
  main: (job) => oursMain(job, 'true'),
  post: oursPost,
};

/** Fewest bytes: for teams that need neither `go test std` nor `go mod verify` in the job. */
const lean = {
  name: 'lean',
  title: 'setup-go-plus, sdk: slim, cache-modules: minimal',
  own: true,
  main: (job) => oursMain(job, 'true', { sdk: 'slim', 'cache-modules': 'minimal' }),
  post: oursPost,
};

function setupGoMain(job, setupGo, cache) {
  const inputs = { 'go-version': job.sdk.version, 'check-latest': 'false', cache };
  return job.step('go', join(setupGo, 'dist/setup/index.js'), inputs);
}

function oursMain(job, cache, more = {}) {
  const inputs = { 'go-version': job.sdk.version, cache, 'cache-matrix': 'null', ...more };
  return job.step('ours', join(root, 'dist/main/index.js'), inputs);
}

function oursPost(job) {
  return job.step('ours', join(root, 'dist/post/index.js'), { 'job-status': 'success' });
}

function actionsCache(recipe) {
  const script = (name) =>
    recipe === undefined
      ? join(import.meta.dirname, 'actions-cache.mjs')
      : join(recipe, 'dist', name, 'index.js');
  const given = new Map();
  const defaults = { enableCrossOsArchive: 'false', 'fail-on-cache-miss': 'false', 'lookup-only': 'false' };
  return {
    restore(job, id, inputs) {
      given.set(id, { ...defaults, ...inputs });
      return job.step(id, script('restore'), given.get(id));
    },
    save: (job, id) => job.step(id, script('save'), given.get(id)),
  };
}

/** Steps at once take as long as the longest. */
function together(steps) {
  return {
    seconds: Math.max(...steps.map(({ seconds }) => seconds)),
    cpu: steps.reduce((sum, { cpu }) => sum + cpu, 0),
    peak: steps.reduce((sum, { peak }) => sum + peak, 0),
    stdout: steps.map(({ stdout }) => stdout).join(''),
  };
}

function after(first, steps) {
  const rest = together(steps);
  return {
    seconds: first.seconds + rest.seconds,
    cpu: first.cpu + rest.cpu,
    peak: Math.max(first.peak, rest.peak),
    stdout: first.stdout + rest.stdout,
  };
}

function versionOf(checkout) {
  return JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8')).version;
}
