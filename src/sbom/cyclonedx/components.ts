import { standardPurl } from '../merge/parts.ts';
import {
  libraryProperties,
  moduleProperties,
  programProperties,
  standardProperties,
} from '../merge/properties.ts';
import { isoTime } from '../merge/time.ts';
import type { LibraryPart, ModulePart, ProgramPart, ReleasePart, StandardPart } from '../merge/types.ts';
import { commitPage, goCpe, moduleDigest, moduleZip, releasedGo, webUrl } from '../purl/links.ts';
import { formatPurl } from '../purl/purl.ts';
import type { Component, Subject } from '../types.ts';
import { evidenceOf, licencesOf } from './licences.ts';
import type { CdxComponent, CdxHash, CdxPedigree, CdxReference } from './types.ts';

export function programComponent(part: ProgramPart): CdxComponent {
  const { id, subject, main, version, purl } = part;
  return {
    type: 'application',
    'bom-ref': id,
    supplier: supplierOf(main?.supplier),
    name: subject.name === '' ? 'unnamed' : subject.name,
    version: version || undefined,
    hashes: some([...hashOf('SHA-256', subject.sha256, 64), ...hashOf('SHA-512', subject.sha512, 128)]),
    licenses: licencesOf(main?.licence ?? null),
    purl: purl ?? undefined,
    pedigree: commitsOf(subject),
    externalReferences: some([
      ...reference('vcs', subject.commit?.repository ?? main?.repository),
      ...reference('website', main?.homepage),
    ]),
    properties: programProperties(part),
    evidence: evidenceOf(main?.licence ?? null, main?.copyright ?? []),
  };
}

export function releaseComponent({ id, name, version, module }: ReleasePart): CdxComponent {
  const purl = module === null ? null : formatPurl({ path: module, version, qualifiers: { type: 'module' } });
  return {
    type: 'application',
    'bom-ref': id,
    name,
    version: version || undefined,
    purl: purl ?? undefined,
  };
}

/** @param linkedIn files of the programs that have it, where not all of the document do */
export function moduleComponent(
  { id, component, purl }: ModulePart,
  linkedIn: readonly string[],
): CdxComponent {
  const { path, version, sum, local, licence, copyright, supplier } = component;
  const digest = moduleDigest(sum);
  return {
    type: 'library',
    'bom-ref': id,
    supplier: supplierOf(supplier),
    name: path === '' ? 'unnamed' : path,
    version: version || undefined,
    scope: 'required',
    hashes: digest === null ? undefined : [{ alg: 'SHA-256', content: digest }],
    licenses: licencesOf(licence),
    purl: purl ?? undefined,
    pedigree: ancestorsOf(component),
    externalReferences: some([
      ...reference('vcs', component.repository),
      ...reference('website', component.homepage),
      ...(local ? [] : reference('distribution', moduleZip(path, version))),
    ]),
    properties: some(moduleProperties(component, linkedIn)),
    evidence: evidenceOf(licence, copyright),
  };
}

/** Named as syft and grype do: with this purl and CPE databases find what is known about Go's own packages. */
export function standardComponent({ id, library }: StandardPart, linkedIn: readonly string[]): CdxComponent {
  const { version } = library;
  const source = releasedGo(version) === null ? null : `https://go.dev/dl/${version}.src.tar.gz`;
  return {
    type: 'library',
    'bom-ref': id,
    supplier: { name: 'The Go Authors' },
    name: 'stdlib',
    version: version || undefined,
    description: 'Standard library and runtime of Go',
    scope: 'required',
    licenses: [{ license: { id: 'BSD-3-Clause', acknowledgement: 'declared' } }],
    cpe: goCpe(version) ?? undefined,
    purl: standardPurl(version) ?? undefined,
    externalReferences: [
      { type: 'vcs', url: 'https://go.googlesource.com/go' },
      { type: 'website', url: 'https://go.dev/' },
      ...reference('source-distribution', source),
    ],
    properties: some(standardProperties(library, linkedIn)),
  };
}

/** Its version is not known before it is loaded: only the newest symbol versions that it must have. */
export function libraryComponent({ id, library }: LibraryPart, linkedIn: readonly string[]): CdxComponent {
  return {
    type: 'library',
    'bom-ref': id,
    name: library.name === '' ? 'unnamed' : library.name,
    scope: 'required',
    properties: libraryProperties(library, linkedIn),
  };
}

function some<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length === 0 ? undefined : items;
}

function supplierOf(name: string | null | undefined): { readonly name: string } | undefined {
  return name ? { name } : undefined;
}

function hashOf(alg: CdxHash['alg'], digest: string, length: number): CdxHash[] {
  return digest.length === length && /^[0-9a-f]+$/.test(digest) ? [{ alg, content: digest }] : [];
}

function reference(type: CdxReference['type'], text: string | null | undefined): CdxReference[] {
  const url = webUrl(text ?? null);
  return url === null ? [] : [{ type, url }];
}

function commitsOf({ commit }: Subject): CdxPedigree | undefined {
  if (commit === null || commit.hash === '') return undefined;
  const { hash, time, repository } = commit;
  const timestamp = isoTime(time);
  return {
    commits: [
      {
        uid: hash,
        url: commitPage(repository, hash) ?? undefined,
        author: timestamp === null ? undefined : { timestamp },
      },
    ],
  };
}

/** What go.mod asked for, of which the linked one is a fork. */
function ancestorsOf({ replaces }: Component): CdxPedigree | undefined {
  if (replaces === null) return undefined;
  const { path, version } = replaces;
  return {
    ancestors: [
      {
        type: 'library',
        name: path === '' ? 'unnamed' : path,
        version: version === '' ? undefined : version,
        purl: formatPurl({ path, version }) ?? undefined,
      },
    ],
  };
}
