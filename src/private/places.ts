import { goSettings } from '../go/folders.ts';
import type { Host, Stat } from '../host/ports.ts';
import { findNetrc } from './facts.ts';

export interface Place {
  readonly path: string;
  /** How people call it. */
  readonly what: string;
  /** git's own settings: also what looks like a secret counts there, where secrets are not known. */
  readonly settings: boolean;
}

type PlacesHost = Pick<Host, 'files' | 'machine' | 'processes'>;

/**
 * Every file in which a credential for modules has been found on somebody's machine after its job: those of git, Go, ssh
 * and the runner, and what goes from the module cache into an archive.
 * @param patterns of private modules
 */
export async function findPlaces(patterns: readonly string[], host: PlacesHost): Promise<readonly Place[]> {
  const { files, machine } = host;
  const { path, home, env } = machine;
  const config = env('XDG_CONFIG_HOME') || path.join(home, '.config');
  const workspace = env('GITHUB_WORKSPACE') || machine.cwd;
  const go = await goSettings(files, machine);
  const found: Place[] = [];
  const add = (what: string, paths: readonly (string | undefined)[], settings = true) => {
    for (const each of paths) if (each) found.push({ path: each, what, settings });
  };
  const own = [env('GIT_CONFIG_GLOBAL'), path.join(home, '.gitconfig'), path.join(config, 'git', 'config')];
  add("git's configuration", [
    ...own,
    env('GIT_CONFIG_SYSTEM'),
    '/etc/gitconfig',
    ...(await gitFiles(workspace, host)),
  ]);
  add(
    "git's stored passwords",
    [path.join(home, '.git-credentials'), path.join(config, 'git', 'credentials')],
    false,
  );
  add('a netrc', [await findNetrc(host), path.join(home, '.netrc'), path.join(home, '_netrc')], false);
  add("Go's settings", [env('GOENV'), path.join(config, 'go', 'env'), goEnvOf(host)]);
  add('an ssh key', await filesBelow(path.join(home, '.ssh'), 1, () => true, host), false);
  const gitNames = /(?:^|[\\/])(?:config(?:\.worktree)?|FETCH_HEAD|\.gitmodules)$/;
  for (const folder of await workTrees(workspace, host)) {
    const inside = await filesBelow(
      path.join(folder, '.git'),
      6,
      (name) => gitNames.test(name),
      host,
      skipped,
    );
    add('a work tree', [...inside, path.join(folder, '.gitmodules')]);
  }
  if (go.GOMODCACHE !== '') {
    const cache = path.join(go.GOMODCACHE, 'cache');
    add("Go's copies of repositories", await filesBelow(path.join(cache, 'vcs'), 2, vcsFile, host));
    for (const folder of moduleFolders(patterns)) {
      const below = path.join(cache, 'download', ...folder);
      add('the module cache', await filesBelow(below, 12, (name) => name.endsWith('.info'), host), false);
    }
  }
  for (const name of runnerFiles) add(`the runner's ${name}`, [env(name)], false);
  add(
    "the runner's files",
    await filesBelow(path.join(machine.temp, '_runner_file_commands'), 2, () => true, host),
    false,
  );
  const seen = new Set<string>();
  return found.filter((place) => !seen.has(place.path) && seen.add(place.path));
}

const runnerFiles = ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'];

/** Large, and never a place for settings. */
const skipped = new Set(['objects', 'logs', 'hooks', 'refs', 'lfs']);

/** In cache/vcs each repository is a folder, named by a hash, with a file beside it. */
function vcsFile(name: string): boolean {
  return /(?:[\\/](?:config|FETCH_HEAD)|\.info)$/.test(name);
}

/** The files that git reads in the workspace, those that others include among them. */
async function gitFiles(workspace: string, { processes, machine }: PlacesHost): Promise<string[]> {
  const args = ['config', '--list', '--show-origin', '--null', '--includes'];
  const result = await processes
    .run({ program: 'git', args, cwd: workspace, timeout: 30_000 })
    .catch(() => ({ stdout: '' }));
  const origins = result.stdout.split('\0').filter((_, at) => at % 2 === 0);
  const paths = origins.flatMap((origin) =>
    origin.startsWith('file:') ? [origin.slice('file:'.length)] : [],
  );
  return [...new Set(paths)].map((each) => machine.path.resolve(workspace, each));
}

function goEnvOf({ machine: { platform, path, home, env } }: PlacesHost): string | undefined {
  const roaming = env('AppData');
  if (platform.os === 'windows') return roaming ? path.join(roaming, 'go', 'env') : undefined;
  if (platform.os === 'darwin') return path.join(home, 'Library', 'Application Support', 'go', 'env');
  return undefined;
}

/** The workspace and the checkouts that lie side by side in it. */
async function workTrees(workspace: string, { files, machine: { path } }: PlacesHost): Promise<string[]> {
  const below = ((await files.list(workspace).catch(() => undefined)) ?? [])
    .filter(({ kind, name }) => kind === 'directory' && name !== '.git' && name !== 'node_modules')
    .map(({ name }) => path.join(workspace, name));
  return [workspace, ...below];
}

/** The folder below cache/download that a pattern begins with: elements without a wildcard, in Go's own spelling. */
function moduleFolders(patterns: readonly string[]): string[][] {
  return patterns.map((pattern) => {
    const elements = pattern.split('/');
    const wild = elements.findIndex((element) => /[*?[\\]/.test(element));
    const plain = wild < 0 ? elements : elements.slice(0, wild);
    return plain.map((element) => element.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`));
  });
}

async function filesBelow(
  folder: string,
  depth: number,
  wanted: (path: string) => boolean,
  host: Pick<Host, 'files' | 'machine'>,
  skip: ReadonlySet<string> = new Set(),
): Promise<string[]> {
  const entries = (await host.files.list(folder).catch(() => undefined)) ?? [];
  const found: string[] = [];
  for (const { name, kind } of entries) {
    const path = host.machine.path.join(folder, name);
    if (kind === 'file' && wanted(path)) found.push(path);
    if (kind === 'directory' && depth > 1 && !skip.has(name)) {
      found.push(...(await filesBelow(path, depth - 1, wanted, host, skip)));
    }
  }
  return found;
}

/** Such a file holds settings of people, not data. */
export function isReadable(stat: Stat | undefined): boolean {
  return stat?.kind === 'file' && stat.size <= 8 * 1024 * 1024;
}
