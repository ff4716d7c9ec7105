import type { Bom, ReleaseBom } from '../types.ts';
import { cleanTexts } from './clean.ts';
import { joinComponents, joinStandards } from './join.ts';
import { linkParts } from './needs.ts';
import { compareTexts, identify } from './order.ts';
import { libraryKey, moduleKey, nameOf } from './parts.ts';
import { isTime } from './time.ts';
import type { Inventory, LibraryPart, ModulePart, ProgramPart, ReleasePart, StandardPart } from './types.ts';

/** What the document of one program lists. */
export function inventoryOf(bom: Bom): Inventory {
  return takeInventory([cleanTexts(bom)], null);
}

/**
 * What the document of a release lists: its programs, and what they are made of. The same module in several programs is
 * one part; what differs in version, digest or replacement stays apart. The order of the models does not matter.
 */
export function mergeBoms(release: ReleaseBom): Inventory {
  const { name, version, boms } = cleanTexts(release);
  const mains = new Set(boms.map(({ main }) => main?.path ?? null));
  const module = mains.size === 1 ? ([...mains][0] ?? null) : null;
  return takeInventory(boms, { id: 'release', name: name === '' ? 'release' : name, version, module });
}

function takeInventory(unsorted: readonly Bom[], release: ReleasePart | null): Inventory {
  const texts = new Map(unsorted.map((bom) => [bom, JSON.stringify(bom)]));
  const boms = [...unsorted].sort((a, b) => compareTexts(texts.get(a)!, texts.get(b)!));
  const modules = identify(
    joinComponents(boms.flatMap((bom) => bom.modules)),
    moduleKey,
    nameOf.module,
    (id, component): ModulePart => ({ id, component, purl: nameOf.modulePurl(component) }),
  );
  const standards = identify(
    joinStandards(boms.flatMap(({ std }) => (std === null ? [] : [std]))),
    ({ version }) => version,
    nameOf.standard,
    (id, library): StandardPart => ({ id, library }),
  );
  const libraries = identify(
    boms.flatMap((bom) => bom.libraries),
    libraryKey,
    nameOf.library,
    (id, library): LibraryPart => ({ id, library }),
  );
  const ids = { modules: modules.ids, standards: standards.ids, libraries: libraries.ids };
  const programs = identify(
    boms,
    (bom) => texts.get(bom)!,
    nameOf.program,
    (id, bom) => ({ id, bom }),
  );
  const linked = programs.parts.map(({ id, bom }) => linkParts(id, bom, ids));
  return {
    root: release?.id ?? programs.parts[0]!.id,
    release,
    programs: programs.parts.map(({ id, bom }, index): ProgramPart => {
      const { subject, main, std, graph } = bom;
      const version = subject.version ?? main?.version ?? null;
      const { linked: all, loads } = linked[index]!;
      return {
        ...{ id, subject, main, version, purl: nameOf.programPurl(bom) },
        ...{ linked: all, loads, standard: std, graph },
      };
    }),
    modules: modules.parts,
    standards: standards.parts,
    libraries: libraries.parts,
    needs: joinNeeds(),
    created: newest(boms),
    unknown: [...new Set(boms.flatMap(({ unknown }) => unknown))].sort(compareTexts),
  };

  function joinNeeds() {
    const needs = new Map<string, Set<string>>();
    if (release !== null) needs.set(release.id, new Set(programs.parts.map(({ id }) => id)));
    for (const { id } of [...programs.parts, ...modules.parts, ...standards.parts, ...libraries.parts])
      needs.set(id, new Set());
    for (const { needs: found } of linked)
      for (const [from, to] of found) for (const id of to) needs.get(from)!.add(id);
    return [...needs]
      .map(([from, to]) => ({ from, to: [...to].sort(compareTexts) }))
      .sort((a, b) => compareTexts(a.from, b.from));
  }
}

function newest(boms: readonly Bom[]): number | null {
  const times = boms.map(({ subject }) => subject.created).filter(isTime);
  return times.length === 0 ? null : Math.max(...times);
}
