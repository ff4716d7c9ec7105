import { UserError } from '../../errors.ts';
import type { Machine, Processes } from '../../host/ports.ts';
import type { SourceState } from '../types.ts';
import { compareGoTags } from './tags.ts';

interface GitHost {
  readonly processes: Processes;
  readonly machine: Pick<Machine, 'path'>;
}

/** What git says, before it is known which module of the work tree is built. */
export interface WorkTree extends Omit<SourceState, 'tag'> {
  /** Absolute. */
  readonly root: string;
  /** Of HEAD. */
  readonly tags: readonly string[];
}

/**
 * What git says of the work tree around `directory`, and of a module in it.
 * @returns null where there is none, or no git
 */
export async function readSource(
  directory: string,
  module: { readonly dir: string },
  host: GitHost,
): Promise<SourceState | null> {
  return sourceOf(await readWorkTree(directory, host), module, host);
}

export async function readWorkTree(directory: string, host: GitHost): Promise<WorkTree | null> {
  const git = gitIn(directory, host);
  const answers = await missing(
    Promise.all([
      git('rev-parse', '--show-toplevel', '--is-shallow-repository', '--symbolic-full-name', 'HEAD'),
      // Who asks for signatures in their own log would have them printed here.
      git('-c', 'log.showSignature=false', 'show', '-s', '--format=%H %ct', 'HEAD'),
      git('tag', '--points-at', 'HEAD'),
      git('status', '--porcelain=v1', '-z'),
    ]),
  );
  const [top, head, tags, status] = answers ?? [];
  if (top === undefined || head === undefined) return null;
  const [root, shallow, name] = top.trim().split(/\r?\n/);
  const [commit, time] = head.trim().split(' ');
  return {
    root: root!,
    commit: commit!,
    time: Number(time),
    tags: (tags ?? '').split(/\r?\n/),
    // A detached HEAD is called HEAD.
    branch: /^refs\/heads\/(.+)$/.exec(name ?? '')?.[1] ?? null,
    shallow: shallow === 'true',
    changed: changedPaths(status ?? ''),
  };
}

export function sourceOf(
  tree: WorkTree | null,
  module: { readonly dir: string },
  { machine }: Pick<GitHost, 'machine'>,
): SourceState | null {
  if (tree === null) return null;
  const { root, tags, ...state } = tree;
  return { ...state, tag: newestTag(tags, prefixOf(module.dir, root, machine.path)) };
}

/** What may have changed since: null where git says nothing any more. */
export async function readHead(
  directory: string,
  host: GitHost,
): Promise<Pick<SourceState, 'commit' | 'changed'> | null> {
  const git = gitIn(directory, host);
  const answers = await missing(
    Promise.all([git('rev-parse', 'HEAD'), git('status', '--porcelain=v1', '-z')]),
  );
  const [commit, status] = answers ?? [];
  if (commit === undefined) return null;
  return { commit: commit.trim(), changed: changedPaths(status ?? '') };
}

function gitIn(directory: string, { processes }: GitHost) {
  return async (...args: string[]): Promise<string | undefined> => {
    const { code, stdout } = await processes.run({
      program: 'git',
      args,
      cwd: directory,
      // Else `git status` would write the index anew.
      env: { GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
    });
    return code === 0 ? stdout : undefined;
  };
}

/** Paths of `git status --porcelain -z`: `XY path`, and after a rename the path that it had. */
export function changedPaths(status: string): string[] {
  const paths: string[] = [];
  const entries = status.split('\0');
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i]!;
    if (entry === '') continue;
    paths.push(entry.slice(3));
    if (/^[RC]/.test(entry)) i++;
  }
  return paths;
}

/** A module in a folder of the repository has its tags below that folder's name: `tools/v1.2.3`. */
function prefixOf(dir: string, root: string, path: Machine['path']): string {
  const relative = path.relative(root, dir).replaceAll(path.sep, '/');
  return relative === '' || relative.startsWith('..') ? '' : `${relative}/`;
}

function newestTag(tags: readonly string[], prefix: string): string | null {
  const own = tags
    .filter((tag) => tag.startsWith(prefix) && /^v\d+\.\d+\.\d+(?:[-+]|$)/.test(tag.slice(prefix.length)))
    .sort((a, b) => compareGoTags(a.slice(prefix.length), b.slice(prefix.length)));
  return own.at(-1) ?? null;
}

async function missing<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof UserError && error.code === 'TOOL_MISSING') return undefined;
    throw error;
  }
}
