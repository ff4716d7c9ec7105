import type { Files, Machine, Processes, Resources, RunningProgram } from '../../host/ports.ts';
import type { KeptPrograms } from '../keep/kept-programs.ts';
import type { BuildPlan, BuildRow, RowResult } from '../types.ts';
import { cacheShare } from './action-graph.ts';
import { collectorVariables } from './collector.ts';
import { isPackageLine, killedForMemory, parseDiagnostics } from './diagnostics.ts';
import { narrow } from './narrow.ts';

export interface RowHost {
  readonly machine: Pick<Machine, 'path' | 'env'>;
  readonly files: Files;
  readonly processes: Processes;
  readonly resources: Resources;
}

export interface RowTask {
  readonly go: string;
  readonly plan: Pick<BuildPlan, 'sourceDate'>;
  readonly row: BuildRow;
  /** Absolute; packages are named from here. */
  readonly directory: string;
  /** Absolute, made by `makeRowFolder`, outside of the work tree: binaries and what the go command leaves there. */
  readonly folder: string;
  /** The last try of a row that ran out of memory: one package at a time. */
  readonly alone: boolean;
  /** Processors that it may use. */
  readonly width: number;
  /** Processors that there are. */
  readonly cores: number;
  /** Compilers and linkers of all rows at once, at most. */
  readonly processes: number;
  /** What earlier builds have linked; without it everything is linked. */
  readonly kept?: KeptPrograms;
  readonly onStart?: (program: RunningProgram) => void;
  /** Highest memory so far, bytes. */
  readonly onMemory?: (bytes: number) => void;
  /** A package is about to be compiled: it was not in GOCACHE. */
  readonly onCompile?: (importPath: string) => void;
}

export interface BuiltRow extends RowResult {
  readonly killedForMemory: boolean;
  /** Absolute path of each binary, in the order of the row's packages; none where it failed. */
  readonly binaries: readonly string[];
}

/** Milliseconds between two looks at what a build holds: each costs 2 to 5 ms, as it reads of all processes. */
const LOOK = 500;

const OUTPUT = 'out';

/** Before a row is to be built, so that a processor that becomes free does not wait for it. */
export async function makeRowFolder(folder: string, { files, machine }: RowHost): Promise<void> {
  await files.makeDirectory(machine.path.join(folder, OUTPUT));
}

/** One `go build`. Never throws for what is wrong with the program. @throws UserError TOOL_MISSING */
export async function buildRow(task: RowTask, host: RowHost): Promise<BuiltRow> {
  const { row, folder, directory, alone } = task;
  const { path } = host.machine;
  const env = (name: string) => host.machine.env(name);
  const graph = path.join(folder, 'actions.json');
  const output = path.join(folder, OUTPUT);
  const binaries = row.packages.map(({ name, file }) => path.join(output, binaryName(row, name, file)));
  if (!alone) await task.kept?.seed(row, binaries);
  const memory = new Watch(host.resources, task.onMemory);
  const begun = performance.now();
  let result: Awaited<ReturnType<Processes['run']>>;
  try {
    result = await host.processes.run({
      program: task.go,
      args: [
        ...row.args,
        ...(alone ? ['-p=1'] : []),
        '-v',
        `-debug-actiongraph=${graph}`,
        // One program is named outright: -buildmode=c-shared takes no folder.
        ...['-o', row.packages.length === 1 ? binaries[0]! : `${output}${path.sep}`],
        '--',
        ...row.packages.map(({ importPath }) => (importPath === 'command-line-arguments' ? '.' : importPath)),
      ],
      cwd: directory,
      onLine: (line) => {
        if (isPackageLine(line)) task.onCompile?.(line);
      },
      env: {
        // The last try spends no byte more than it must.
        ...(alone
          ? {}
          : {
              ...narrow(task.width, task.cores, row, env),
              ...collectorVariables(host.resources.memory(), task.processes, env),
            }),
        ...Object.fromEntries(Object.entries(row.env).map(([name, value]) => [name, value ?? undefined])),
      },
      onStart(program) {
        memory.start(program.pid);
        task.onStart?.(program);
      },
    });
  } finally {
    memory.stop();
  }
  const said = `${result.stderr}${result.stdout}`;
  const bytes = await host.files.read(graph);
  const built = result.code === 0;
  return {
    id: row.id,
    status: built ? 'built' : 'failed',
    seconds: (performance.now() - begun) / 1000,
    memory: memory.highest ?? null,
    cached: bytes === undefined ? null : cacheShare(new TextDecoder().decode(bytes)),
    retried: alone,
    diagnostics: built ? [] : parseDiagnostics(said),
    killedForMemory: killedForMemory(result.code, said),
    binaries: built ? binaries : [],
  };
}

/** `go build -o folder/` chooses the name; where there is one program we do, and keep what the plan calls it. */
function binaryName({ packages, target }: BuildRow, name: string, file: string): string {
  if (packages.length === 1) return file.slice(file.lastIndexOf('/') + 1);
  return target.goos === 'windows' ? `${name}.exe` : name;
}

class Watch {
  highest: number | undefined;
  readonly #resources: Resources;
  readonly #report: ((bytes: number) => void) | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(resources: Resources, report: ((bytes: number) => void) | undefined) {
    this.#resources = resources;
    this.#report = report;
  }

  start(pid: number): void {
    this.#timer = setInterval(() => {
      const bytes = this.#resources.processMemory(pid);
      if (bytes === undefined || bytes <= (this.highest ?? 0)) return;
      this.highest = bytes;
      this.#report?.(bytes);
    }, LOOK);
    this.#timer.unref();
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}
