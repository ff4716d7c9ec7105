import type { Machine, Processes } from '../../host/ports.ts';

/** One name that git tracks. */
export interface IndexEntry {
  /** Relative to the top of the work tree, forward slashes. */
  readonly name: string;
  /** Of its content: hex, SHA-1 or SHA-256. */
  readonly id: string;
  readonly kind: 'file' | 'link' | 'submodule';
  /**
   * `clean`: the work tree has what the index and the last commit have. `changed`: it has something else, or nothing, or
   * git was told not to look (assume-unchanged, skip-worktree), or a merge is under way.
   */
  readonly state: 'clean' | 'changed';
}

export interface GitTree {
  /** Top of the work tree; absolute. */
  readonly top: string;
  readonly index: readonly IndexEntry[];
}

/**
 * What git says of this work tree; two short commands.
 * @param folder in the work tree; absolute
 * @returns undefined, with the reason, where it is none, or git does not work
 */
export async function readGitTree(
  folder: string,
  host: { readonly processes: Pick<Processes, 'run'>; readonly machine: Pick<Machine, 'path'> },
): Promise<GitTree | { readonly why: string }> {
  const git = (args: readonly string[], cwd: string) => runGit(args, cwd, host.processes);
  try {
    const top = await git(['rev-parse', '--show-toplevel'], folder);
    if (top.code !== 0) return { why: firstLine(top.stderr) };
    const root = host.machine.path.normalize(top.stdout.replace(/\r?\n$/, ''));
    const [listed, status] = await Promise.all([
      git(['ls-files', '--stage', '-v', '-z', '--full-name'], root),
      git(
        ['status', '--porcelain', '-z', '--untracked-files=no', '--ignore-submodules=all', '--no-renames'],
        root,
      ),
    ]);
    if (listed.code !== 0) return { why: firstLine(listed.stderr) };
    if (status.code !== 0) return { why: firstLine(status.stderr) };
    return { top: root, index: parseIndex(listed.stdout, parseStatus(status.stdout)) };
  } catch (error) {
    return { why: error instanceof Error ? firstLine(error.message) : 'git cannot be started' };
  }
}

/**
 * Has git look at the files once more, so that it knows their new times; without this every later `git status`, and so
 * every `go build` of a program, would read them all again. Best effort.
 */
export async function refreshIndex(top: string, processes: Pick<Processes, 'run'>): Promise<void> {
  await runGit(['update-index', '-q', '--refresh', '--ignore-submodules'], top, processes).catch(
    () => undefined,
  );
}

/** `H 100644 <id> 0\t<name>\0`; the first letter is H for what git looks after itself. */
export function parseIndex(listed: string, changed: ReadonlySet<string>): readonly IndexEntry[] {
  return listed.split('\0').flatMap((line): IndexEntry[] => {
    const match = /^(\S) (\d{6}) ([0-9a-f]{40}|[0-9a-f]{64}) (\d)\t(.+)$/s.exec(line);
    const [, tag, mode = '', id = '', stage, name = ''] = match ?? [];
    if (match === null || !isInside(name)) return [];
    const clean = tag === 'H' && stage === '0' && mode !== '160000' && !changed.has(name);
    const kind = mode === '120000' ? 'link' : mode === '160000' ? 'submodule' : 'file';
    return [{ name, id, kind, state: clean ? 'clean' : 'changed' }];
  });
}

/** `XY <name>\0` */
export function parseStatus(status: string): ReadonlySet<string> {
  return new Set(
    status
      .split('\0')
      .filter((line) => line.length > 3)
      .map((line) => line.slice(3)),
  );
}

/** Git refuses such names itself; but a damaged index is only bytes. */
function isInside(name: string): boolean {
  return name.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && part !== '.git');
}

/**
 * The checkout's own configuration may name programs to run: none is wanted here. In a container it belongs to another
 * user, which git refuses although we were asked for this very folder (actions/checkout#760).
 */
function runGit(args: readonly string[], cwd: string, processes: Pick<Processes, 'run'>) {
  const settings = [
    'core.fsmonitor=false',
    'core.untrackedCache=false',
    `safe.directory=${cwd.replaceAll('\\', '/')}`,
  ];
  return processes.run({
    program: 'git',
    args: [...settings.flatMap((setting) => ['-c', setting]), ...args],
    cwd,
    env: { GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
    timeout: 60_000,
  });
}

function firstLine(text: string): string {
  return text.trim().split(/\r?\n/, 1)[0] || 'git failed';
}
