import { type BomFacts, moduleKey } from '../facts.ts';
import type { Bom, Commit, Component } from '../types.ts';
import { linkedModules, planComponent } from './components.ts';
import { planGraph } from './edges.ts';
import { differenceOf, linkedPackages, requiredPath } from './packages.ts';
import { goImage, planLibraries, planSubject } from './subject.ts';
import type { Linked } from './types.ts';
import { planUnknown } from './unknown.ts';

/**
 * The model of one binary. Its own build information is the truth about modules; the source and the module cache add
 * what it does not tell.
 * @throws UserError BINARY_INVALID where it names more modules than any program has
 */
export function planBom(facts: BomFacts): Bom {
  const { inspection, record, modules: known } = facts;
  const subject = planSubject(facts);
  const linked = linkedModules(inspection, facts.listing, subject.package);
  const difference = facts.listing === null ? undefined : differenceOf(facts.listing, linked);
  const listing = difference === undefined ? facts.listing : null;
  const packages = listing === null ? null : linkedPackages(listing, subject.package);
  const complete = (module: Linked) =>
    planComponent(module, packages?.byModule.get(requiredPath(module)) ?? null, known[moduleKey(module)]);
  const version = goImage(inspection)?.go?.version ?? record?.go ?? null;
  const bom: Omit<Bom, 'unknown'> = {
    schema: 1,
    subject,
    main: linked.main === null ? null : withRepository(complete(linked.main), subject.commit),
    modules: linked.modules.map(complete),
    std: version === null ? null : { version, packages: packages?.std ?? null },
    libraries: planLibraries(inspection),
    ...planGraph(linked, packages, listing, known),
  };
  return { ...bom, unknown: planUnknown(bom, inspection, linked.fromSource, difference) };
}

/** Where the path does not tell, the work tree does. */
function withRepository(main: Component, commit: Commit | null): Component {
  return main.repository === null && commit !== null ? { ...main, repository: commit.repository } : main;
}
