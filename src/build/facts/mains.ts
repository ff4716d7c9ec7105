import { UserError } from '../../errors.ts';
import type { Files, Machine, Processes } from '../../host/ports.ts';
import type { BuildFacts, BuildRequest, MainPackage } from '../types.ts';
import { stringVariables } from './variables.ts';

/** For all of them the go command would ask git and its compilers, to say whether the package is stale. */
const FIELDS = ['ImportPath', 'Dir', 'Name', 'GoFiles', 'CgoFiles', 'Module'] as const;

interface Listed {
  readonly ImportPath: string;
  readonly Dir: string;
  readonly Name: string;
  readonly GoFiles?: readonly string[];
  readonly CgoFiles?: readonly string[];
  readonly Module?: { readonly Path: string; readonly Dir?: string };
}

/**
 * The programs that these patterns name, all of one module.
 * @param go path of the go command
 * @throws UserError COMMAND_FAILED with what the go command says, INPUT_INVALID
 */
export async function findMains(
  go: string,
  { directory, packages, tags }: Pick<BuildRequest, 'directory' | 'packages' | 'tags'>,
  { processes, files, machine }: { processes: Processes; files: Files; machine: Pick<Machine, 'path'> },
): Promise<Pick<BuildFacts, 'mains' | 'module'>> {
  const list = (json: string) =>
    processes.run({
      program: go,
      // -find: what they import is not asked for, so that nothing is downloaded yet.
      args: ['list', '-find', json, `-tags=${tags.join(',')}`, '--', ...packages],
      cwd: directory,
    });
  const some = await list(`-json=${FIELDS.join(',')}`);
  // Go before 1.19 prints all fields or none.
  const old = some.code !== 0 && /invalid (?:boolean )?value .* for (?:flag )?-json/.test(some.stderr);
  const { code, stdout, stderr } = old ? await list('-json') : some;
  if (code !== 0)
    throw new UserError(
      'COMMAND_FAILED',
      `go list ${packages.join(' ')}: ${stderr.trim().split('\n')[0] ?? ''}`,
      {
        hint: 'Name main packages as the go command does: ., ./cmd/hello or ./... in a module.',
      },
    );
  const programs = parseStream(stdout).filter(({ Name }) => Name === 'main');
  const modules = new Map(
    programs.flatMap(({ Module }) => (Module === undefined ? [] : [[Module.Path, Module]])),
  );
  if (modules.size > 1)
    throw new UserError(
      'INPUT_INVALID',
      `${packages.join(' ')} are of ${modules.size} modules: ${[...modules.keys()].join(', ')}.`,
      {
        hint: 'Build the programs of one module at a time: their versions and commits differ.',
      },
    );
  const [module] = modules.values();
  const dir = module?.Dir ?? directory;
  return {
    module: {
      path: module?.Path ?? 'command-line-arguments',
      dir,
      vendored: (await files.stat(machine.path.join(dir, 'vendor', 'modules.txt'))) !== undefined,
    },
    mains: await Promise.all(programs.map((listed) => mainOf(listed, files, machine.path))),
  };
}

async function mainOf(
  { ImportPath, Dir, GoFiles = [], CgoFiles = [] }: Listed,
  files: Files,
  path: Machine['path'],
): Promise<MainPackage> {
  const variables = new Set<string>();
  for (const name of [...GoFiles, ...CgoFiles]) {
    const bytes = await files.read(path.join(Dir, name));
    for (const variable of stringVariables(new TextDecoder().decode(bytes ?? new Uint8Array())))
      variables.add(variable);
  }
  return {
    importPath: ImportPath,
    dir: Dir,
    name: commandName(ImportPath, Dir, path),
    variables: [...variables].sort(),
  };
}

/** As cmd/go's DefaultExecName: `example.com/hello/v2` is hello. */
function commandName(importPath: string, dir: string, path: Machine['path']): string {
  if (importPath === 'command-line-arguments') return path.basename(dir);
  const parts = importPath.split('/');
  const last = parts.at(-1)!;
  return /^v[0-9]+$/.test(last) && last !== 'v0' && last !== 'v1' && parts.length > 1 ? parts.at(-2)! : last;
}

/** `go list -json` writes one object after the other, each beginning and ending a line of its own. */
function parseStream(text: string): Listed[] {
  return text
    .split(/(?<=^\})\r?\n(?=\{)/m)
    .filter((part) => part.trim() !== '')
    .map((part) => JSON.parse(part) as Listed);
}
