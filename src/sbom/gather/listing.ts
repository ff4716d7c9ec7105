import type { Processes } from '../../host/ports.ts';
import type { ListedModule, ListedPackage, Listing, Requirement } from '../facts.ts';

/** Source, and how a program was built from it. */
export interface Completion {
  /** Path of the go command. */
  readonly go: string;
  /** Of the main module, or of what it is built in; absolute. */
  readonly directory: string;
  /** Import paths of main packages. */
  readonly packages: readonly string[];
  /** GOOS, GOARCH, CGO_ENABLED and the like, on top of the environment; null removes a name. */
  readonly env: Readonly<Record<string, string | null>>;
  /** Flags of go build that decide which files and modules are used: -tags, -mod, -race. */
  readonly flags: readonly string[];
}

const FIELDS = 'ImportPath,Standard,Module,Imports,ImportMap';
const NOTHING: Listing = { packages: null, modules: [], requirements: null };
const TIME_LIMIT = 120_000;

/**
 * Asks the go command for packages and modules. Nothing is downloaded: what built the program is there, or it is not.
 * @returns without packages where they could not be loaded; without anything where go.mod could not be read
 * @throws UserError TOOL_MISSING
 */
export async function listSource(completion: Completion, processes: Processes): Promise<Listing> {
  const { go, directory, packages, flags } = completion;
  const env = {
    ...Object.fromEntries(Object.entries(completion.env).map(([name, value]) => [name, value ?? undefined])),
    GOPROXY: 'off',
    GOTOOLCHAIN: 'local',
  };
  const ask = (...args: string[]) =>
    processes.run({ program: go, args, cwd: directory, env, timeout: TIME_LIMIT });
  const listed = await ask('list', '-deps', `-json=${FIELDS}`, ...flags, '--', ...packages);
  const found = listed.code === 0 ? readListing(listed.stdout) : undefined;
  if (found !== undefined) return found;
  const graph = await ask('mod', 'graph');
  return graph.code === 0 ? { ...NOTHING, requirements: readGraph(graph.stdout) } : NOTHING;
}

interface Listed {
  readonly ImportPath?: string;
  readonly Standard?: boolean;
  readonly Module?: Module;
  readonly Imports?: readonly string[];
  readonly ImportMap?: Readonly<Record<string, string>>;
}

interface Module {
  readonly Path: string;
  readonly Version?: string;
  readonly Sum?: string;
  readonly Main?: boolean;
  readonly Dir?: string;
  readonly Replace?: Module;
}

function readListing(stdout: string): Listing | undefined {
  const packages: ListedPackage[] = [];
  const modules = new Map<string, ListedModule>();
  for (const { ImportPath, Standard, Module, Imports = [], ImportMap = {} } of readStream(stdout) ?? []) {
    if (ImportPath === undefined) return undefined;
    const module = Standard ? undefined : Module;
    packages.push({
      path: ImportPath,
      module: module?.Path ?? null,
      imports: Imports.map((name) => (Object.hasOwn(ImportMap, name) ? ImportMap[name]! : name)),
    });
    if (module !== undefined && !modules.has(module.Path)) modules.set(module.Path, toModule(module));
  }
  if (packages.length === 0) return undefined;
  return { packages, modules: [...modules.values()], requirements: null };
}

function toModule({ Path, Version, Sum, Main, Dir, Replace }: Module): ListedModule {
  return {
    path: Path,
    version: Version ?? null,
    sum: Sum ?? null,
    main: Main === true,
    replacedBy:
      Replace === undefined
        ? null
        : { path: Replace.Path, version: Replace.Version ?? null, sum: Replace.Sum ?? Sum ?? null },
    folder: Replace?.Dir ?? Dir ?? null,
  };
}

/** One indented object after the other. */
function readStream(stdout: string): Listed[] | undefined {
  try {
    return stdout
      .split(/^\}\r?$/m)
      .map((text) => text.trim())
      .filter((text) => text !== '')
      .map((text) => JSON.parse(`${text}}`) as Listed);
  } catch {
    return undefined;
  }
}

/** `module@version module@version`; the main module has no version. Go and toolchain are no modules. */
export function readGraph(stdout: string): Requirement[] {
  return stdout.split(/\r?\n/).flatMap((line) => {
    const [from = '', to = ''] = line.split(' ');
    const [source, target] = [cut(from), cut(to)];
    if (source.path === '' || target.path === '' || isTool(source.path) || isTool(target.path)) return [];
    return [{ path: source.path, version: source.version, needs: target.path }];
  });
}

function cut(text: string): { readonly path: string; readonly version: string | null } {
  const at = text.lastIndexOf('@');
  return at < 0 ? { path: text, version: null } : { path: text.slice(0, at), version: text.slice(at + 1) };
}

function isTool(path: string): boolean {
  return path === 'go' || path === 'toolchain';
}
