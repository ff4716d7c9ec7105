import type { Inspection } from '../../binary/types.ts';
import { UserError } from '../../errors.ts';
import { type Listing, type ModuleFacts, moduleKey } from '../facts.ts';
import { joinLicences } from '../licences/expression.ts';
import { placeOf } from '../places/places.ts';
import type { Component } from '../types.ts';
import { listedAsLinked, toLinked } from './linked.ts';
import { linkedPackages } from './packages.ts';
import type { Linked, LinkedModules } from './types.ts';

/** The largest programs have some two thousand; a document that leaves some out would be false. */
const MOST_MODULES = 50_000;

/**
 * The modules that the binary says it is made of; of a universal one those of all its images. Where it says nothing,
 * those of the source.
 * @throws UserError BINARY_INVALID where there are more than any program has
 */
export function linkedModules(
  inspection: Inspection | null,
  listing: Listing | null,
  mainPackage: string | null,
): LinkedModules {
  const builds = (inspection?.images ?? []).flatMap(({ go }) =>
    go === null || go.path === null ? [] : [go],
  );
  if (builds.length === 0) return modulesOfSource(listing, mainPackage);
  const main = builds.find((build) => build.main !== null)?.main ?? null;
  const deps = builds.flatMap((build) => build.deps);
  if (deps.length > MOST_MODULES) {
    throw new UserError(
      'BINARY_INVALID',
      `Its build information names ${deps.length} modules, expected at most ${MOST_MODULES}.`,
      { hint: 'The file is damaged, or was made to do damage: build or download it again.' },
    );
  }
  return {
    main: main === null ? null : toLinked(main),
    modules: sorted(deps.map(toLinked)),
    fromSource: false,
  };
}

export function planComponent(
  linked: Linked,
  packages: readonly string[] | null,
  facts: ModuleFacts | undefined,
): Component {
  const { licence, copyright } = joinLicences(facts?.licences ?? null);
  const place = placeOf(linked.path);
  return {
    ...linked,
    packages,
    licence,
    copyright,
    homepage: linked.local ? null : place.homepage,
    repository: linked.local ? null : (place.repository ?? facts?.origin ?? null),
    supplier: linked.local ? null : place.supplier,
  };
}

function modulesOfSource(listing: Listing | null, mainPackage: string | null): LinkedModules {
  const packages = listing === null ? null : linkedPackages(listing, mainPackage);
  if (listing === null || packages === null) return { main: null, modules: [], fromSource: false };
  // In a workspace there are several main modules.
  const name = packages.packages.get(mainPackage!)?.module;
  const used = listing.modules.filter(({ path }) => packages.byModule.has(path));
  const own = used.find(({ path }) => path === name);
  return {
    main: own === undefined ? null : listedAsLinked(own),
    modules: sorted(used.filter((module) => module !== own).map(listedAsLinked)),
    fromSource: own !== undefined,
  };
}

/** A universal binary names most of them twice. */
function sorted(modules: readonly Linked[]): Linked[] {
  const unique = new Map(modules.map((module) => [moduleKey(module), module]));
  return [...unique.values()].sort(
    (a, b) => compare(a.path, b.path) || compare(a.version ?? '', b.version ?? ''),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
