import type { SpdxDocument, SpdxPackage } from './types.ts';

/** The document as tag-value text (SPDX 2.3, annex of formats): one tag a line, texts of several lines in `<text>`. */
export function formatSpdxTags(document: SpdxDocument): string {
  const { creationInfo, packages, hasExtractedLicensingInfos = [], relationships } = document;
  const blocks = [
    [
      tag('SPDXVersion', document.spdxVersion),
      tag('DataLicense', document.dataLicense),
      tag('SPDXID', document.SPDXID),
      tag('DocumentName', document.name),
      tag('DocumentNamespace', document.documentNamespace),
      text('DocumentComment', document.comment),
      ...creationInfo.creators.map((creator) => tag('Creator', creator)),
      tag('Created', creationInfo.created),
    ],
    ...packages.map(packageTags),
    ...hasExtractedLicensingInfos.map(({ licenseId, extractedText }) => [
      tag('LicenseID', licenseId),
      text('ExtractedText', extractedText),
    ]),
    relationships.map(({ spdxElementId, relationshipType, relatedSpdxElement }) =>
      tag('Relationship', `${spdxElementId} ${relationshipType} ${relatedSpdxElement}`),
    ),
  ];
  return `${blocks.map((lines) => lines.filter((line) => line !== undefined).join('\n')).join('\n\n')}\n`;
}

function packageTags(item: SpdxPackage): (string | undefined)[] {
  return [
    tag('PackageName', word(item.name)),
    tag('SPDXID', item.SPDXID),
    tag('PackageVersion', word(item.versionInfo)),
    tag('PackageFileName', word(item.packageFileName)),
    tag('PackageSupplier', item.supplier),
    tag('PackageDownloadLocation', item.downloadLocation),
    tag('FilesAnalyzed', 'false'),
    ...(item.checksums ?? []).map(({ algorithm, checksumValue }) =>
      tag('PackageChecksum', `${algorithm}: ${checksumValue}`),
    ),
    tag('PackageHomePage', item.homepage),
    text('PackageSourceInfo', item.sourceInfo),
    tag('PackageLicenseConcluded', item.licenseConcluded),
    tag('PackageLicenseDeclared', item.licenseDeclared),
    text('PackageLicenseComments', item.licenseComments),
    item.copyrightText === 'NOASSERTION'
      ? tag('PackageCopyrightText', item.copyrightText)
      : text('PackageCopyrightText', item.copyrightText),
    text('PackageComment', item.comment),
    ...(item.externalRefs ?? []).map(({ referenceCategory, referenceType, referenceLocator }) =>
      tag('ExternalRef', `${referenceCategory} ${referenceType} ${referenceLocator}`),
    ),
    tag('PrimaryPackagePurpose', item.primaryPackagePurpose),
  ];
}

function tag(name: string, value: string | undefined): string | undefined {
  return value === undefined ? undefined : `${name}: ${plain(value)}`;
}

function text(name: string, value: string | undefined): string | undefined {
  return value === undefined ? undefined : `${name}: <text>${plain(value)}</text>`;
}

/** As a name or version these two would say that there is none. */
function word(value: string | undefined): string | undefined {
  return value === 'NONE' || value === 'NOASSERTION' ? `"${value}"` : value;
}

/** The format has no way to write its own brackets as text: a name that holds them could end a text and add tags. */
function plain(value: string): string {
  return value.replace(/<(\/?text>)/gi, '< $1');
}
