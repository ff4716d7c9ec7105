import type { ListedPackage, Listing, ModuleFacts } from '../facts.ts';
import { moduleKey } from '../facts.ts';
import type { Bom, Edge } from '../types.ts';
import { type LinkedPackages, requiredPath } from './packages.ts';
import type { Linked, LinkedModules } from './types.ts';

export type Graph = Pick<Bom, 'edges' | 'graph'>;

const STD = 'std';

/**
 * Who needs whom: by the imports of the linked packages; else by what modules require of each other, by `go mod graph`
 * or by their own go.mod files; else only that the program needs all of them.
 */
export function planGraph(
  linked: LinkedModules,
  packages: LinkedPackages | null,
  listing: Listing | null,
  facts: Readonly<Record<string, ModuleFacts>>,
): Graph {
  const { main, modules } = linked;
  if (main === null) return { edges: [], graph: 'flat' };
  const byImports = packages === null ? undefined : importEdges(packages.packages, linked);
  const needs = byImports ?? requirementEdges(linked, listing) ?? ownEdges(linked, facts);
  if (needs === undefined) {
    const all = modules.map(({ path }) => path);
    return { edges: toEdges(new Map([[main.path, new Set([...all, STD])]])), graph: 'flat' };
  }
  return { edges: toEdges(connect(needs, main.path, modules)), graph: 'modules' };
}

type Needs = Map<string, Set<string>>;

/** An edge for each import of a package of another module. */
function importEdges(packages: ReadonlyMap<string, ListedPackage>, linked: LinkedModules): Needs {
  const path = pathsOf(linked);
  const needs: Needs = new Map();
  for (const { module, imports } of packages.values()) {
    const from = module === null ? undefined : path.get(module);
    if (from === undefined) continue;
    for (const name of imports) {
      const imported = packages.get(name);
      if (imported === undefined) continue;
      const to = imported.module === null ? STD : path.get(imported.module);
      if (to !== undefined) add(needs, from, to);
    }
  }
  return needs;
}

/** `go mod graph` names every version that anything asks for: what the linked ones say counts. */
function requirementEdges(linked: LinkedModules, listing: Listing | null): Needs | undefined {
  if (listing?.requirements == null) return undefined;
  const path = pathsOf(linked);
  const selected = new Set(linked.modules.map((module) => moduleKey(module.replaces ?? module)));
  const needs: Needs = new Map();
  for (const { path: from, version, needs: to } of listing.requirements) {
    const [source, target] = [path.get(from), path.get(to)];
    if (source === undefined || target === undefined) continue;
    if (version === null || selected.has(moduleKey({ path: from, version }))) add(needs, source, target);
  }
  return withStd(needs, linked);
}

/** Where the go.mod file of every one of them is there, the main module's too. */
function ownEdges(linked: LinkedModules, facts: Readonly<Record<string, ModuleFacts>>): Needs | undefined {
  const path = pathsOf(linked);
  const needs: Needs = new Map();
  const indirect: Needs = new Map();
  for (const module of [linked.main!, ...linked.modules]) {
    const requires = facts[moduleKey(module)]?.requires ?? undefined;
    if (requires === undefined) return undefined;
    for (const one of requires) {
      const to = path.get(one.path);
      if (to !== undefined) add(one.indirect ? indirect : needs, module.path, to);
    }
  }
  // A requirement that go.mod calls indirect is another module's need; it counts where nobody else tells of it.
  const told = reached(needs, linked.main!.path);
  for (const [from, all] of indirect) for (const to of all) if (!told.has(to)) add(needs, from, to);
  return withStd(needs, linked);
}

/** Modules by the name that requirements and packages use. */
function pathsOf({ main, modules }: LinkedModules): Map<string, string> {
  return new Map([...modules, ...(main === null ? [] : [main])].map((one) => [requiredPath(one), one.path]));
}

/** Nothing in Go does without the runtime. */
function withStd(needs: Needs, { main, modules }: LinkedModules): Needs {
  for (const { path } of [main!, ...modules]) add(needs, path, STD);
  return needs;
}

/** What is linked is needed by the program, whoever may have brought it. */
function connect(needs: Needs, main: string, modules: readonly Linked[]): Needs {
  const told = reached(needs, main);
  for (const { path } of modules) if (!told.has(path)) add(needs, main, path);
  return add(needs, main, STD);
}

function reached(needs: Needs, from: string): Set<string> {
  const seen = new Set([from]);
  for (const path of seen) for (const next of needs.get(path) ?? []) seen.add(next);
  return seen;
}

function add(needs: Needs, from: string, to: string): Needs {
  if (from === to) return needs;
  const known = needs.get(from);
  if (known === undefined) needs.set(from, new Set([to]));
  else known.add(to);
  return needs;
}

function toEdges(needs: Needs): Edge[] {
  return [...needs]
    .map(([from, to]) => ({ from, to: [...to].sort() }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}
