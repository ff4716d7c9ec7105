import type { Component, SharedLibrary, StandardLibrary } from '../types.ts';
import { compareTexts } from './order.ts';
import type { Inventory, ProgramPart } from './types.ts';

/** What neither format has a place for: properties in CycloneDX, lines of comments in SPDX. */
export interface Property {
  readonly name: string;
  readonly value: string;
}

/**
 * Names below `cdx:` are those of the official taxonomy and no others (CycloneDX/cyclonedx-property-taxonomy); all
 * else is below our own name.
 */
const OWN = 'setup-go-plus:';

export function programProperties(part: ProgramPart): readonly Property[] {
  const { subject, main, standard, graph } = part;
  const { settings, target, commit } = subject;
  const property = (name: string, value: string | number | boolean | null | undefined): Property[] =>
    value === null || value === undefined || value === '' ? [] : [{ name, value: String(value) }];
  return sorted([
    ...property('cdx:gomod:binary:name', subject.name),
    ...property('cdx:gomod:build:env:GOOS', target?.goos ?? settings.GOOS),
    ...property('cdx:gomod:build:env:GOARCH', target?.goarch ?? settings.GOARCH),
    ...property('cdx:gomod:build:env:CGO_ENABLED', settings.CGO_ENABLED),
    ...property('cdx:gomod:build:env:GOVERSION', standard?.version),
    ...subject.tags.flatMap((tag) => property('cdx:gomod:build:tag', tag)),
    ...property(`${OWN}file`, subject.file),
    ...property(`${OWN}size`, subject.size),
    ...property(`${OWN}format`, subject.format),
    ...property(`${OWN}linkage`, subject.linkage),
    ...property(`${OWN}package`, subject.package),
    ...property(`${OWN}module`, main?.path),
    ...property(`${OWN}h1`, main?.sum),
    ...property(`${OWN}local-replacement`, main?.local ? true : null),
    ...property(`${OWN}variant`, target?.variant ? `${target.variant.name}=${target.variant.value}` : null),
    ...property(`${OWN}ldflags`, subject.ldflags),
    ...property(`${OWN}compiler`, subject.compiler),
    ...property(`${OWN}graph`, graph),
    ...property(`${OWN}vcs:commit`, commit?.hash),
    ...property(`${OWN}vcs:tag`, commit?.tag),
    ...property(`${OWN}vcs:modified`, commit?.modified),
    ...Object.entries(settings).flatMap(([key, value]) => property(`${OWN}setting:${key}`, value)),
  ]);
}

/** What concerns the whole document. */
export function documentProperties({ unknown }: Inventory): readonly Property[] {
  return [
    { name: 'cdx:reproducible', value: 'true' },
    ...unknown.map((value) => ({ name: `${OWN}unknown`, value })),
  ];
}

/** @param linkedIn files of the programs that have it, where not all of the document do */
export function moduleProperties(
  { sum, local, packages }: Component,
  linkedIn: readonly string[],
): readonly Property[] {
  return [
    ...(sum === null || sum === '' ? [] : [{ name: `${OWN}h1`, value: sum }]),
    ...(local ? [{ name: `${OWN}local-replacement`, value: 'true' }] : []),
    ...standardProperties({ packages }, linkedIn),
  ];
}

export function standardProperties(
  { packages }: Pick<StandardLibrary, 'packages'>,
  linkedIn: readonly string[],
): readonly Property[] {
  return [
    ...(packages ?? []).map((value) => ({ name: `${OWN}package`, value })),
    ...linkedIn.filter((file) => file !== '').map((value) => ({ name: `${OWN}linked-in`, value })),
  ];
}

export function libraryProperties(library: SharedLibrary, linkedIn: readonly string[]): readonly Property[] {
  return [
    { name: `${OWN}linkage`, value: 'dynamic' },
    { name: `${OWN}system`, value: String(library.system) },
    ...library.symbolVersions.map((value) => ({ name: `${OWN}symbol-version`, value })),
    ...linkedIn.filter((file) => file !== '').map((value) => ({ name: `${OWN}linked-in`, value })),
  ];
}

function sorted(properties: readonly Property[]): readonly Property[] {
  return [...properties].sort((a, b) => compareTexts(a.name, b.name) || compareTexts(a.value, b.value));
}
