import { standardPurl } from '../merge/parts.ts';
import {
  libraryProperties,
  moduleProperties,
  type Property,
  programProperties,
  standardProperties,
} from '../merge/properties.ts';
import type { LibraryPart, ModulePart, ProgramPart, ReleasePart, StandardPart } from '../merge/types.ts';
import { goCpe, moduleDigest, moduleZip, releasedGo, webUrl } from '../purl/links.ts';
import { formatPurl } from '../purl/purl.ts';
import type { Component, Licence } from '../types.ts';
import { parseExpression } from './expression.ts';
import { spdxId } from './id.ts';
import type { SpdxChecksum, SpdxPackage, SpdxReference } from './types.ts';

export const NOASSERTION = 'NOASSERTION';

/** What every package says, also where there is nothing to say: readers of SPDX 2.2 want these. */
const nothing = {
  supplier: NOASSERTION,
  downloadLocation: NOASSERTION,
  filesAnalyzed: false,
  licenseConcluded: NOASSERTION,
  licenseDeclared: NOASSERTION,
  copyrightText: NOASSERTION,
} as const;

export function programPackage(part: ProgramPart): SpdxPackage {
  const { id, subject, main, version, purl } = part;
  const { commit } = subject;
  return {
    ...nothing,
    ...legal(main),
    SPDXID: spdxId('Program', id),
    name: nameOr(subject.name),
    versionInfo: version || undefined,
    packageFileName: subject.file === '' ? undefined : subject.file,
    checksums: some([...checksum('SHA256', subject.sha256), ...checksum('SHA512', subject.sha512)]),
    homepage: webUrl(main?.homepage ?? null) ?? undefined,
    sourceInfo: commit === null || commit.hash === '' ? undefined : `built from commit ${commit.hash}`,
    comment: comment(programProperties(part)),
    externalRefs: some(purlReference(purl)),
    primaryPackagePurpose: 'APPLICATION',
  };
}

export function releasePackage({ id, name, version, module }: ReleasePart): SpdxPackage {
  const purl = module === null ? null : formatPurl({ path: module, version, qualifiers: { type: 'module' } });
  return {
    ...nothing,
    SPDXID: spdxId('Release', `${id}:${name}`),
    name: nameOr(name),
    versionInfo: version || undefined,
    externalRefs: some(purlReference(purl)),
    primaryPackagePurpose: 'APPLICATION',
  };
}

/** @param linkedIn files of the programs that have it, where not all of the document do */
export function modulePackage({ id, component, purl }: ModulePart, linkedIn: readonly string[]): SpdxPackage {
  const { path, version, sum, local, replaces, homepage } = component;
  const digest = moduleDigest(sum);
  return {
    ...nothing,
    ...legal(component),
    SPDXID: spdxId('Module', id),
    name: nameOr(path),
    versionInfo: version || undefined,
    downloadLocation: (local ? null : moduleZip(path, version)) ?? NOASSERTION,
    checksums: digest === null ? undefined : checksum('SHA256', digest),
    homepage: webUrl(homepage) ?? undefined,
    sourceInfo: replaces === null ? undefined : `replaces ${replaces.path} ${replaces.version}`.trimEnd(),
    comment: comment(moduleProperties(component, linkedIn)),
    externalRefs: some(purlReference(purl)),
    primaryPackagePurpose: 'LIBRARY',
  };
}

export function standardPackage({ id, library }: StandardPart, linkedIn: readonly string[]): SpdxPackage {
  const { version } = library;
  const cpe = goCpe(version);
  return {
    ...nothing,
    SPDXID: spdxId('Std', id),
    name: 'stdlib',
    versionInfo: version || undefined,
    supplier: 'Organization: The Go Authors',
    downloadLocation: releasedGo(version) === null ? NOASSERTION : `https://go.dev/dl/${version}.src.tar.gz`,
    homepage: 'https://go.dev/',
    licenseDeclared: 'BSD-3-Clause',
    copyrightText: 'Copyright 2009 The Go Authors.',
    comment: comment(standardProperties(library, linkedIn)),
    externalRefs: some([
      ...purlReference(standardPurl(version)),
      ...(cpe === null
        ? []
        : [
            {
              referenceCategory: 'SECURITY' as const,
              referenceType: 'cpe23Type' as const,
              referenceLocator: cpe,
            },
          ]),
    ]),
    primaryPackagePurpose: 'LIBRARY',
  };
}

export function libraryPackage({ id, library }: LibraryPart, linkedIn: readonly string[]): SpdxPackage {
  return {
    ...nothing,
    SPDXID: spdxId('Library', id),
    name: nameOr(library.name),
    comment: comment(libraryProperties(library, linkedIn)),
    primaryPackagePurpose: 'LIBRARY',
  };
}

/** The Go or C compiler that built a program. */
export function toolPackage(name: string, version: string | undefined): SpdxPackage {
  return {
    ...nothing,
    SPDXID: spdxId('Tool', `${name} ${version ?? ''}`),
    name: nameOr(name),
    versionInfo: version,
    ...(name === 'go' ? { supplier: 'Organization: The Go Authors', homepage: 'https://go.dev/' } : {}),
    primaryPackagePurpose: 'APPLICATION',
  };
}

/** The source that a program was made from: the main module at its commit. */
export function sourcePackage(
  main: Component,
  version: string | null,
  location: string | null,
  commit: string | null,
): SpdxPackage {
  const purl = formatPurl({ path: main.path, version: version === '(devel)' ? null : version });
  const digest = moduleDigest(main.sum);
  return {
    ...nothing,
    ...legal(main),
    SPDXID: spdxId(
      'Source',
      JSON.stringify([main, version, location, commit]),
      `${main.path} ${version ?? ''}`,
    ),
    name: nameOr(main.path),
    versionInfo: version || undefined,
    downloadLocation: location ?? moduleZip(main.path, version) ?? NOASSERTION,
    checksums: digest === null ? undefined : checksum('SHA256', digest),
    homepage: webUrl(main.homepage) ?? undefined,
    sourceInfo: commit === null ? undefined : `commit ${commit}`,
    externalRefs: some(purlReference(purl)),
    primaryPackagePurpose: 'SOURCE',
  };
}

function legal(component: Component | null): Partial<SpdxPackage> {
  if (component === null) return {};
  const { supplier, licence, copyright } = component;
  return {
    ...(supplier ? { supplier: `Organization: ${supplier.replaceAll('(', '[').replaceAll(')', ']')}` } : {}),
    ...(copyright.length === 0 ? {} : { copyrightText: copyright.join('\n') }),
    licenseDeclared: (licence && parseExpression(licence.expression)?.text) ?? NOASSERTION,
    licenseComments: licence === null ? undefined : filesOf(licence),
  };
}

/** The files in which licences were found. */
function filesOf({ files }: Licence): string | undefined {
  const lines = files.map(({ file, id, confidence }) =>
    id === null ? `${file}: not recognised` : `${file}: ${id} (${confidence.toFixed(2)})`,
  );
  return lines.length === 0 ? undefined : lines.join('\n');
}

function nameOr(name: string): string {
  return name === '' ? 'unnamed' : name;
}

function comment(properties: readonly Property[]): string | undefined {
  return properties.length === 0
    ? undefined
    : properties.map(({ name, value }) => `${name}=${value}`).join('\n');
}

function purlReference(purl: string | null): SpdxReference[] {
  if (purl === null) return [];
  return [{ referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl }];
}

function checksum(algorithm: SpdxChecksum['algorithm'], checksumValue: string): SpdxChecksum[] {
  const length = algorithm === 'SHA256' ? 64 : 128;
  const valid = checksumValue.length === length && /^[0-9a-f]+$/.test(checksumValue);
  return valid ? [{ algorithm, checksumValue }] : [];
}

function some<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length === 0 ? undefined : items;
}
