import { withVariables } from '../../environment/changed-host.ts';
import { UserError } from '../../errors.ts';
import type { Files, Machine, Processes, Resources } from '../../host/ports.ts';
import { plainEnvironment } from '../plan/environment.ts';
import type { BuildFacts, BuildRequest } from '../types.ts';
import { findMains } from './mains.ts';
import { parsePorts, portsOfSdk } from './ports.ts';
import { readWorkTree, sourceOf } from './source.ts';

export interface FactsHost {
  readonly machine: Pick<Machine, 'path'>;
  readonly processes: Processes;
  readonly files: Files;
  readonly resources: Resources;
}

/**
 * @param go path of the go command
 * @throws UserError COMMAND_FAILED, TOOL_MISSING, INPUT_INVALID
 */
export async function gatherFacts(
  go: string,
  request: Pick<BuildRequest, 'directory' | 'packages' | 'tags'>,
  given: FactsHost,
): Promise<BuildFacts> {
  const { directory } = request;
  const host = { ...given, processes: withVariables(given.processes, plainEnvironment) };
  const ask = async (...args: string[]) => {
    const { code, stdout, stderr } = await host.processes.run({ program: go, args, cwd: directory });
    if (code === 0) return stdout;
    throw new UserError('COMMAND_FAILED', `go ${args.join(' ')}: ${stderr.trim().split('\n')[0] ?? ''}`, {
      hint: 'The Go in use must be a whole one of Go 1.9 or newer.',
    });
  };
  // What takes longest is begun first: to start a process takes this one some milliseconds.
  const [{ mains, module }, env, tree] = await Promise.all([
    findMains(go, request, host),
    ask('env', '-json', 'GOVERSION', 'GOROOT', 'GOHOSTOS', 'GOHOSTARCH', 'GOWORK', 'GOCACHE').then(
      (text) => JSON.parse(text) as Record<string, string>,
    ),
    readWorkTree(directory, host),
  ]);
  const ports =
    (await portsOfSdk(env.GOROOT!, host)) ?? parsePorts(await ask('tool', 'dist', 'list', '-json'));
  return {
    goVersion: env.GOVERSION!.replace(/^go/, ''),
    goroot: env.GOROOT!,
    gocache: env.GOCACHE ?? '',
    host: { goos: env.GOHOSTOS!, goarch: env.GOHOSTARCH! },
    ports,
    module: { ...module, workspace: !['', 'off', undefined].includes(env.GOWORK) },
    mains,
    source: sourceOf(tree, module, host),
    cores: host.resources.cores(),
    memory: host.resources.memory(),
  };
}
