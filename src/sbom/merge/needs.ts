import type { Bom } from '../types.ts';
import { compareTexts } from './order.ts';
import { libraryKey, moduleKey } from './parts.ts';
import type { ProgramPart } from './types.ts';

interface Ids {
  readonly modules: ReadonlyMap<string, string>;
  readonly standards: ReadonlyMap<string, string>;
  readonly libraries: ReadonlyMap<string, string>;
}

export interface Linked {
  readonly linked: readonly string[];
  readonly loads: readonly string[];
  readonly needs: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The edges of one program, from paths to ids. What no edge leads to is needed by the program itself, which links it. */
export function linkParts(program: string, bom: Bom, ids: Ids): Linked {
  const named = new Map<string, string[]>();
  const name = (path: string, id: string) => named.set(path, [...(named.get(path) ?? []), id]);
  for (const component of bom.modules) name(component.path, ids.modules.get(moduleKey(component))!);
  if (bom.std !== null) name('std', ids.standards.get(bom.std.version)!);
  const linked = [...new Set([...named.values()].flat())].sort(compareTexts);
  const loads = [...new Set(bom.libraries.map((library) => ids.libraries.get(libraryKey(library))!))].sort(
    compareTexts,
  );
  if (bom.main !== null) name(bom.main.path, program);

  const needs = new Map<string, Set<string>>([[program, new Set(loads)]]);
  for (const { from, to } of bom.edges) {
    for (const source of named.get(from) ?? []) {
      const targets = needs.get(source) ?? new Set();
      for (const id of to.flatMap((path) => named.get(path) ?? [])) if (id !== source) targets.add(id);
      needs.set(source, targets);
    }
  }
  for (const id of unreached(program, linked, needs)) needs.get(program)!.add(id);
  return { linked, loads, needs };
}

/** Of what no path from the program leads to, what nothing else needs; then the rest, which need only each other. */
function unreached(
  program: string,
  linked: readonly string[],
  needs: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] {
  const reached = reachable([program], needs);
  const left = linked.filter((id) => !reached.has(id));
  if (left.length === 0) return left;
  const needed = new Set([...needs].filter(([from]) => from !== program).flatMap(([, to]) => [...to]));
  const tops = left.filter((id) => !needed.has(id));
  const below = reachable(tops, needs);
  return [...tops, ...left.filter((id) => !below.has(id))];
}

function reachable(from: readonly string[], needs: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const reached = new Set(from);
  for (const id of reached) for (const next of needs.get(id) ?? []) reached.add(next);
  return reached;
}

/** Files of the programs that have a part, where others have it not; none where all have it. */
export function linkedIn(programs: readonly ProgramPart[]): (id: string) => readonly string[] {
  const files = new Map<string, string[]>();
  for (const { subject, linked, loads } of programs)
    for (const id of [...linked, ...loads]) files.set(id, [...(files.get(id) ?? []), subject.file]);
  return (id) => {
    const found = files.get(id) ?? [];
    return found.length === programs.length ? [] : found;
  };
}
