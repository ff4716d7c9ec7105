import type { ListedPackage, Listing } from '../facts.ts';
import { listedAsLinked } from './linked.ts';
import type { Linked, LinkedModules } from './types.ts';

/** What of the source is linked into this binary. */
export interface LinkedPackages {
  /** By import path. */
  readonly packages: ReadonlyMap<string, ListedPackage>;
  /** Import paths of the standard library's, sorted. */
  readonly std: readonly string[];
  /** Import paths by the path of the module as go.mod names it, sorted. */
  readonly byModule: ReadonlyMap<string, readonly string[]>;
}

/** Packages that the linker adds where nothing imports them (cmd/go/internal/load, LinkerDeps). */
const LINKER = ['runtime', 'runtime/cgo', 'runtime/race', 'runtime/msan', 'runtime/asan', 'math', 'syscall'];

/** All that the main package reaches; the listing may be of several programs. */
export function linkedPackages(listing: Listing, main: string | null): LinkedPackages | null {
  if (listing.packages === null || main === null) return null;
  const all = new Map(listing.packages.map((one) => [one.path, one]));
  const start = all.get(main);
  if (start === undefined) return null;
  const packages = new Map([[main, start]]);
  const waiting = [start, ...LINKER.flatMap((path) => all.get(path) ?? [])];
  for (const one of waiting) packages.set(one.path, one);
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    for (const path of one.imports) {
      const next = all.get(path);
      if (next === undefined || packages.has(path)) continue;
      packages.set(path, next);
      waiting.push(next);
    }
  }
  const byModule = new Map<string, string[]>();
  const std: string[] = [];
  for (const { path, module } of packages.values()) {
    if (module === null) std.push(path);
    else byModule.set(module, [...(byModule.get(module) ?? []), path]);
  }
  for (const paths of byModule.values()) paths.sort();
  return { packages, std: std.sort(), byModule };
}

/** The name of a module in go.mod, by which packages and requirements go. */
export function requiredPath({ path, replaces }: Linked): string {
  return replaces?.path ?? path;
}

/**
 * Whether the source is what this binary was built from, as far as modules tell.
 * @returns a sentence where it is not
 */
export function differenceOf(listing: Listing, { main, modules }: LinkedModules): string | undefined {
  const listed = new Map(listing.modules.map((module) => [module.path, listedAsLinked(module)]));
  const own = listing.modules.find((module) => module.main);
  if (main !== null && own !== undefined && !listed.has(requiredPath(main))) {
    return `The source is of ${own.path}, and the binary of ${main.path}: the source was not used.`;
  }
  for (const module of modules) {
    const there = listed.get(requiredPath(module));
    if (there === undefined || listing.modules.find(({ path }) => path === requiredPath(module))?.main)
      continue;
    if (there.path === module.path && there.version === module.version && there.local === module.local)
      continue;
    return `The source is not what the binary was built from, and was not used: it has ${nameOf(there)}, and the binary ${nameOf(module)}.`;
  }
  return undefined;
}

function nameOf({ path, version, local }: Linked): string {
  return local ? `a local ${path}` : `${path} ${version ?? ''}`.trim();
}
