import { withVariables } from '../environment/changed-host.ts';
import { UserError } from '../errors.ts';
import type { BuildHost } from './host.ts';
import { plainEnvironment } from './plan/environment.ts';
import type { BuildFacts } from './types.ts';

export interface DownloadTask {
  readonly go: string;
  readonly module: BuildFacts['module'];
  /** Absolute, empty, outside of the work tree. */
  readonly folder: string;
  readonly signal?: AbortSignal;
}

/**
 * All modules once, before builds that would each wait for them. A vendor folder has them already.
 * @throws UserError COMMAND_FAILED
 */
export async function downloadModules(task: DownloadTask, host: BuildHost): Promise<void> {
  const { go, module, signal } = task;
  if (module.vendored || module.path === 'command-line-arguments') return;
  const mod = await host.files.read(host.machine.path.join(module.dir, 'go.mod'));
  const requires = mod !== undefined && /^\s*require\b/m.test(new TextDecoder().decode(mod));
  if (!requires && !module.workspace) return;
  const processes = withVariables(host.processes, plainEnvironment);
  const modfile = module.workspace ? undefined : await copySums(mod!, task, host);
  const progress = host.log.progress('Modules');
  try {
    const { code, stderr } = await processes.run({
      program: go,
      args: ['mod', 'download', '-json', ...(modfile === undefined ? [] : [`-modfile=${modfile}`])],
      cwd: module.dir,
      onLine: (line) => {
        // The end of a module's object.
        if (line === '}') progress.advance(1);
      },
      onStart: (program) => signal?.addEventListener('abort', () => program.end(), { once: true }),
    });
    if (code !== 0 && signal?.aborted !== true)
      throw new UserError('COMMAND_FAILED', `go mod download: ${stderr.trim() || `it ended with ${code}`}`, {
        hint: 'Are all modules within reach? Private ones need the input private-credentials (docs/private-modules.md).',
      });
  } finally {
    progress.finish();
  }
}

/**
 * `go mod download` adds to go.sum whatever -mod says, which would make the tree dirty, and hide that an entry is missing:
 * it is given copies. A workspace takes no -modfile; what changes there is seen when all is done.
 */
async function copySums(
  mod: Uint8Array,
  { module, folder }: DownloadTask,
  { files, machine: { path } }: BuildHost,
): Promise<string> {
  const copy = path.join(folder, 'go.mod');
  await files.write(copy, mod);
  const sum = await files.read(path.join(module.dir, 'go.sum'));
  if (sum !== undefined) await files.write(path.join(folder, 'go.sum'), sum);
  return copy;
}
