import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  lutimesSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';

/**
 * A work tree of its own of a git checkout (or bare repository) on this machine, at the same path for every sample.
 * @param history `a..b`, both included; commits, comma-separated; or a file with one a line
 */
export function openProject(source, place, { history, bumps }) {
  const name = basename(source).replace(/\.git$/, '');
  const folder = join(place.root, 'workspace', name);
  mkdirSync(join(place.root, 'workspace'), { recursive: true });
  execFileSync('git', ['clone', '--quiet', '--shared', '--no-checkout', source, folder]);
  const git = (...args) =>
    execFileSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 27,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  const full = (commit) => git('rev-parse', '--verify', `${commit}^{commit}`).trim();
  const commits = history === undefined ? [] : historyOf(history, git).map(full);
  const head = commits.at(-1) ?? full('HEAD');
  return {
    name,
    folder,
    head,
    commits,
    bumps: lastBumps(head, bumps, git),
    /** As actions/checkout leaves it: every file with the time of now. */
    checkOut(commit) {
      git('checkout', '--quiet', '--force', '--detach', commit);
      git('clean', '-ffdxq');
      const now = Date.now() / 1000;
      for (const file of git('ls-files', '-z').split('\0').filter(Boolean)) {
        if (existsSync(join(folder, file))) lutimesSync(join(folder, file), now, now);
      }
    },
    /** What the contenders' keys hash. */
    digests: () => ({ sums: digest(join(folder, 'go.sum')), module: digest(join(folder, 'go.mod')) }),
    changesModules: (from, to) => git('diff', '--name-only', from, to, '--', 'go.mod', 'go.sum') !== '',
    describe: (commit) => git('log', '-1', '--format=%h %cs %s', commit).trim().slice(0, 60),
    edit,
  };
}

function historyOf(text, git) {
  if (existsSync(text)) return readFileSync(text, 'utf8').split(/\s+/).filter(Boolean);
  const [, first, last] = /^([^.,]+)\.\.([^.,]+)$/.exec(text) ?? [];
  if (first === undefined) return text.split(',').filter(Boolean);
  const range = ['--reverse', '--first-parent', '--format=%H', `${first}..${last}`];
  const later = git('log', ...range, '--', '*.go', 'go.mod', 'go.sum');
  return [first, ...later.split('\n').filter(Boolean)];
}

/** `{ from, to }`: the last commits that changed go.sum, and what was before each. */
function lastBumps(head, count, git) {
  const list = git('log', '--first-parent', '--format=%P %H', `-${count}`, head, '--', 'go.sum');
  return list
    .split('\n')
    .map((line) => line.trim().split(' '))
    .filter((commits) => commits.length > 1)
    .map((commits) => ({ from: commits[0], to: commits.at(-1) }));
}

/**
 * Go keeps no index of a folder whose files are younger than two seconds (modTimeCutoff): the rerun of a job that began
 * sooner would make it, and the gate take it for something that the save left out.
 */
export function settled() {
  return new Promise((resolve) => setTimeout(resolve, 2_100));
}

/** A new exported function, so that whatever imports the package is compiled anew. */
function edit(file) {
  const number = process.hrtime.bigint();
  appendFileSync(file, `\nfunc SetupGoPlusBench${number}() uint64 { return ${number} }\n`);
}

function digest(file) {
  return existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : '';
}

/** The module proxy's files for these commits, brought once from the proxy that this machine uses. */
export function bringModules(project, commits, folder) {
  mkdirSync(folder, { recursive: true });
  for (const commit of commits) {
    const done = join(folder, `.${project.name}-${commit}`);
    if (existsSync(done)) continue;
    project.checkOut(commit);
    const env = {
      ...process.env,
      GOMODCACHE: folder,
      GOFLAGS: '-modcacherw',
      GOSUMDB: 'off',
      GOTOOLCHAIN: 'local',
    };
    execFileSync('go', ['mod', 'download'], {
      cwd: project.folder,
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    writeFileSync(done, '');
  }
  // Only what a proxy serves is needed.
  for (const child of readdirSync(folder)) {
    if (child !== 'cache' && !child.startsWith('.'))
      rmSync(join(folder, child), { recursive: true, force: true });
  }
  return join(folder, 'cache', 'download');
}

/** For `hottestFile`. */
export const listPackages =
  'go list -f \'{{.ImportPath}}\t{{.Dir}}\t{{join .GoFiles " "}}\t{{join .Deps " "}}\' ./...';

/** A file of the package that most others of the project import: the edit that costs most. */
export function hottestFile(list) {
  const packages = list
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([, , files]) => files)
    .map(([path, folder, files, deps]) => ({
      path,
      file: join(folder, files.split(' ')[0]),
      deps: new Set(deps.split(' ')),
    }));
  const dependents = ({ path }) => packages.filter(({ deps }) => deps.has(path)).length;
  return packages.toSorted((a, b) => dependents(b) - dependents(a))[0].file;
}

/** Copies with times: what a build left there long ago must not look new. */
export function copyFolder(from, to) {
  mkdirSync(to, { recursive: true });
  // A project without modules has no module cache.
  if (existsSync(from)) execFileSync('cp', ['-a', `${from}/.`, to]);
}
