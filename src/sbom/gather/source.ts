import { plainEnvironment } from '../../build/plan/environment.ts';
import { UserError } from '../../errors.ts';
import { LEVEL_VARIABLES } from '../../go/levels.ts';
import { parseModFile } from '../../go/modfile.ts';
import type { Host } from '../../host/ports.ts';
import type { BinarySettings } from '../describe.ts';
import type { Completion } from './listing.ts';

export interface SourceAsk {
  /** undefined: the current folder, where it is the module of the binary. */
  readonly folder?: string;
  /** undefined: `go` on PATH. */
  readonly go?: string;
}

/**
 * How the source of binaries is listed: for each as it was built itself.
 * @returns null where nobody asks for a source, and the current folder has none
 * @throws UserError INPUT_INVALID where a folder is named that is none, TOOL_MISSING where one is and there is no go command
 */
export async function findSource(
  ask: SourceAsk,
  { machine, files, processes }: Pick<Host, 'machine' | 'files' | 'processes'>,
): Promise<((binary: BinarySettings) => Completion | null) | null> {
  const directory = machine.path.resolve(machine.cwd, ask.folder ?? '.');
  if (ask.folder !== undefined && (await files.stat(directory))?.kind !== 'directory') {
    throw new UserError('INPUT_INVALID', `--source: ${ask.folder} is no folder.`, {
      hint: 'Name the folder of the module that the program was built in.',
    });
  }
  const module = ask.folder === undefined ? await moduleIn(directory, files, machine) : undefined;
  if (ask.folder === undefined && module === undefined) return null;
  const go = await processes.find(ask.go ?? 'go');
  if (go === undefined) {
    if (ask.folder === undefined && ask.go === undefined) return null;
    throw new UserError(
      'TOOL_MISSING',
      `There is no program ${ask.go ?? 'go'}: the source cannot be listed.`,
      {
        hint: 'Name a go command with --go-program, or use --no-source.',
      },
    );
  }
  return (binary) => {
    const { package: main } = binary;
    if (main === null || main === 'command-line-arguments') return null;
    if (module !== undefined && main !== module && !main.startsWith(`${module}/`)) return null;
    return { go, directory, packages: [main], ...asBuilt(binary) };
  };
}

/** The settings of the binary that decide which files and modules are part of it (runtime/debug, BuildSetting). */
function asBuilt({ settings }: BinarySettings): Pick<Completion, 'env' | 'flags'> {
  const names = [
    'GOOS',
    'GOARCH',
    'CGO_ENABLED',
    'GOEXPERIMENT',
    'GOFIPS140',
    ...Object.values(LEVEL_VARIABLES),
  ];
  const cleared = Object.keys(plainEnvironment).map(
    (name) => [name, plainEnvironment[name] ?? null] as const,
  );
  const own = names.flatMap((name) =>
    settings[name] === undefined ? [] : [[name, settings[name]] as const],
  );
  const flags = ['-tags', '-race', '-msan', '-asan', '-compiler'].flatMap((name) => {
    const value = settings[name];
    return value === undefined || value === '' ? [] : [`${name}=${value}`];
  });
  return { env: Object.fromEntries([...cleared, ...own]), flags };
}

async function moduleIn(
  directory: string,
  files: Host['files'],
  { path }: Pick<Host['machine'], 'path'>,
): Promise<string | undefined> {
  const name = path.join(directory, 'go.mod');
  const bytes = await files.read(name);
  if (bytes === undefined) return undefined;
  try {
    return parseModFile(new TextDecoder().decode(bytes), name, 'go.mod').module?.value;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
