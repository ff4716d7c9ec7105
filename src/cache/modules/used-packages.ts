import type { Machine, Processes } from '../../host/ports.ts';
import type { Tree } from '../tree.ts';
import type { MinimalUse, UsedPackage } from './minimal.ts';

/** How the build is run. */
export interface ListRequest {
  /** Path of the go command. */
  readonly go: string;
  /** Where go.mod or go.work lies; absolute. */
  readonly folder: string;
  /** Absolute. */
  readonly gomodcache: string;
  /** For each target of the build: GOOS, GOARCH, CGO_ENABLED, … on top of the environment. */
  readonly targets: readonly Readonly<Record<string, string>>[];
  /** go.mod names tools. */
  readonly tools: boolean;
}

const FIELDS = 'Dir,ImportPath,Standard,Module,EmbedFiles,CgoFiles,SwigFiles,SwigCXXFiles,SFiles,Incomplete';

/**
 * Asks `go list -deps -test` for all packages of the workspace, their tests and tools.
 * @returns undefined where it fails or a package could not be loaded: then nobody knows what is used
 * @throws UserError TOOL_MISSING
 */
export async function usedPackages(
  request: ListRequest,
  host: { readonly processes: Processes; readonly tree: Tree; readonly machine: Pick<Machine, 'path'> },
): Promise<MinimalUse | undefined> {
  const found = new Map<string, UsedPackage>();
  for (const env of request.targets.length === 0 ? [{}] : request.targets) {
    const patterns = ['./...', ...(request.tools ? ['tool'] : [])];
    const { code, stdout } = await host.processes.run({
      program: request.go,
      args: ['list', '-deps', '-test', `-json=${FIELDS}`, ...patterns],
      cwd: request.folder,
      env,
      timeout: 120_000,
    });
    const packages = code === 0 ? readPackages(stdout) : undefined;
    if (packages === undefined) return undefined;
    for (const one of packages) {
      const used = toUsed(one, request.gomodcache, host);
      if (used !== undefined) found.set(used.folder, merge(found.get(used.folder), used));
    }
  }
  return { packages: [...found.values()].sort((a, b) => (a.folder < b.folder ? -1 : 1)) };
}

interface Listed {
  readonly Dir?: string;
  readonly ImportPath?: string;
  readonly Standard?: boolean;
  readonly Incomplete?: boolean;
  readonly EmbedFiles?: readonly string[];
  readonly CgoFiles?: readonly string[];
  readonly SwigFiles?: readonly string[];
  readonly SwigCXXFiles?: readonly string[];
  readonly SFiles?: readonly string[];
}

/** One indented object after the other. */
function readPackages(stdout: string): readonly Listed[] | undefined {
  try {
    const packages = stdout
      .split(/^\}\r?$/m)
      .map((text) => text.trim())
      .filter((text) => text !== '')
      .map((text) => JSON.parse(`${text}}`) as Listed);
    return packages.some(({ Incomplete }) => Incomplete === true) ? undefined : packages;
  } catch {
    return undefined;
  }
}

function toUsed(
  listed: Listed,
  gomodcache: string,
  { tree, machine }: { readonly tree: Tree; readonly machine: Pick<Machine, 'path'> },
): UsedPackage | undefined {
  const { Dir, ImportPath, Standard } = listed;
  if (Dir === undefined || ImportPath === undefined || Standard === true) return undefined;
  const relative = machine.path.relative(gomodcache, Dir);
  if (relative === '' || relative.startsWith('..') || machine.path.isAbsolute(relative)) return undefined;
  const c = [listed.CgoFiles, listed.SwigFiles, listed.SwigCXXFiles].some(
    (files) => (files ?? []).length > 0,
  );
  return {
    // `p [q.test]` is p, compiled for a test.
    importPath: ImportPath.replace(/ .*$/, ''),
    folder: relative.replaceAll(machine.path.sep, '/'),
    embedded: [...(listed.EmbedFiles ?? [])].sort(),
    includes: c || (listed.SFiles ?? []).some((name) => includesOthers(machine.path.join(Dir, name), tree)),
  };
}

/** `#include "../x.h"`: from another folder. */
function includesOthers(path: string, tree: Tree): boolean {
  const text = tree.read(path, 16 * 2 ** 20);
  return text === undefined || /^\s*#\s*include\s+"[^"]*[/\\]/m.test(new TextDecoder('latin1').decode(text));
}

function merge(before: UsedPackage | undefined, now: UsedPackage): UsedPackage {
  if (before === undefined) return now;
  const embedded = [...new Set([...before.embedded, ...now.embedded])].sort();
  return { ...now, embedded, includes: before.includes || now.includes };
}
