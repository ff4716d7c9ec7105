import { randomBytes } from 'node:crypto';
import { inspectBinary } from '../../../binary/inspect.ts';
import { UserError } from '../../../errors.ts';
import type { Files, Machine, OpenBytes, Processes } from '../../../host/ports.ts';
import { quoteFlag } from '../../plan/ldflags.ts';
import type { CToolchain, Target } from '../../types.ts';
import type { Located } from '../locate.ts';
import { probeEnvironment } from './environment.ts';
import { type Explained, explainFailure } from './explain.ts';
import { judge } from './judge.ts';
import { archFlags, cProgram, goProgram } from './program.ts';

export interface ProbeHost {
  readonly machine: Machine;
  readonly files: Files;
  readonly processes: Processes;
  readonly openBytes: OpenBytes;
}

export interface Probe {
  readonly target: Target;
  readonly located: Located;
  readonly toolchain: Pick<CToolchain, 'kind' | 'env' | 'extldflags'>;
  /** Path of the go command. */
  readonly go: string;
}

/** Milliseconds. zig compiles a whole C library first, on machines that have much else to do. */
const LIMIT = { zig: 20 * 60_000, other: 5 * 60_000 };

/**
 * Compiles and links C, then a program of Go and C with the Go in use, in a folder of its own, with the row's own
 * environment: what is compiled of Go's runtime stays in GOCACHE, where the row finds it.
 * @returns what is wrong; undefined where both were linked and are what the target asks for
 * @throws UserError TOOL_MISSING where there is no go command, DISK_*
 */
export async function probe(task: Probe, host: ProbeHost): Promise<Explained | undefined> {
  const { machine, files } = host;
  const folder = machine.path.join(machine.temp, `setup-go-plus-cgo-${randomBytes(8).toString('hex')}`);
  await files.makeDirectory(folder);
  try {
    return (await probeC(task, folder, host)) ?? (await probeGo(task, folder, host));
  } finally {
    await files.remove(folder).catch(() => undefined);
  }
}

async function probeC(task: Probe, folder: string, host: ProbeHost): Promise<Explained | undefined> {
  const { target, located, toolchain } = task;
  const { path } = host.machine;
  const output = path.join(folder, target.goos === 'windows' ? 'c.exe' : 'c');
  await host.files.write(path.join(folder, 'probe.c'), cProgram(target));
  const [program, ...words] = located.cc;
  return attempt(
    task,
    {
      program: program!,
      args: [
        ...words,
        ...archFlags(target),
        ...toolchain.extldflags.filter((flag) => flag !== '-s'),
        '-o',
        output,
        'probe.c',
        ...(target.goos === 'linux' ? ['-lpthread'] : []),
      ],
    },
    { folder, output, stripped: false },
    host,
  );
}

async function probeGo(task: Probe, folder: string, host: ProbeHost): Promise<Explained | undefined> {
  const { target, toolchain, go } = task;
  const { path } = host.machine;
  const inner = path.join(folder, 'go');
  for (const [name, text] of Object.entries(goProgram)) await host.files.write(path.join(inner, name), text);
  const output = path.join(folder, target.goos === 'windows' ? 'go.exe' : 'out');
  const extldflags =
    toolchain.extldflags.length === 0 ? [] : [quoteFlag(`-extldflags=${toolchain.extldflags.join(' ')}`)];
  return attempt(
    task,
    {
      program: go,
      args: [
        'build',
        '-trimpath',
        '-buildvcs=false',
        `-ldflags=${['-s', '-w', '-linkmode=external', ...extldflags].join(' ')}`,
        '-o',
        output,
        '.',
      ],
    },
    { folder: inner, output, stripped: true },
    host,
  );
}

async function attempt(
  { target, toolchain }: Probe,
  command: { readonly program: string; readonly args: readonly string[] },
  {
    folder,
    output,
    stripped,
  }: { readonly folder: string; readonly output: string; readonly stripped: boolean },
  host: ProbeHost,
): Promise<Explained | undefined> {
  const limit = toolchain.kind === 'zig' ? LIMIT.zig : LIMIT.other;
  const { code, stdout, stderr } = await host.processes.run({
    ...command,
    cwd: folder,
    env: probeEnvironment(target, toolchain, host.machine),
    timeout: limit,
  });
  if (code !== 0) return explainFailure({ code, output: `${stderr}${stdout}`, target, limit });
  if ((await host.files.stat(output)) === undefined)
    return { cause: 'unknown', why: 'it ended well and linked nothing', output: '' };
  const wrong = await host.openBytes(output, async (reader) => {
    try {
      const { images } = await inspectBinary(reader);
      return judge(images[0]!, target, { stripped });
    } catch (error) {
      if (!(error instanceof UserError) || error.code !== 'BINARY_INVALID') throw error;
      return `what it linked is no binary that can be read: ${error.message}`;
    }
  });
  return wrong === undefined ? undefined : { cause: 'wrong-target', why: wrong, output: '' };
}
