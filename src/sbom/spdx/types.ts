/** The part of SPDX 2.3 that is written here, in the order and with the names of its JSON form. */
export interface SpdxDocument {
  readonly spdxVersion: 'SPDX-2.3';
  readonly dataLicense: 'CC0-1.0';
  readonly SPDXID: 'SPDXRef-DOCUMENT';
  readonly name: string;
  readonly documentNamespace: string;
  readonly comment?: string | undefined;
  readonly creationInfo: { readonly created: string; readonly creators: readonly string[] };
  readonly packages: readonly SpdxPackage[];
  readonly hasExtractedLicensingInfos?: readonly SpdxLicence[] | undefined;
  readonly relationships: readonly SpdxRelationship[];
}

export interface SpdxPackage {
  readonly SPDXID: string;
  readonly name: string;
  readonly versionInfo?: string | undefined;
  readonly packageFileName?: string | undefined;
  /** `Organization: …`, or `NOASSERTION`. */
  readonly supplier: string;
  readonly downloadLocation: string;
  readonly filesAnalyzed: false;
  readonly checksums?: readonly SpdxChecksum[] | undefined;
  readonly homepage?: string | undefined;
  readonly sourceInfo?: string | undefined;
  readonly licenseConcluded: 'NOASSERTION';
  readonly licenseDeclared: string;
  readonly licenseComments?: string | undefined;
  readonly copyrightText: string;
  readonly comment?: string | undefined;
  readonly externalRefs?: readonly SpdxReference[] | undefined;
  readonly primaryPackagePurpose: 'APPLICATION' | 'LIBRARY' | 'SOURCE';
}

export interface SpdxChecksum {
  readonly algorithm: 'SHA256' | 'SHA512';
  readonly checksumValue: string;
}

export interface SpdxReference {
  readonly referenceCategory: 'PACKAGE-MANAGER' | 'SECURITY';
  readonly referenceType: 'purl' | 'cpe23Type';
  readonly referenceLocator: string;
}

export interface SpdxLicence {
  /** `LicenseRef-…` */
  readonly licenseId: string;
  readonly extractedText: string;
}

export interface SpdxRelationship {
  readonly spdxElementId: string;
  readonly relationshipType:
    | 'DESCRIBES'
    | 'CONTAINS'
    | 'DEPENDS_ON'
    | 'STATIC_LINK'
    | 'DYNAMIC_LINK'
    | 'GENERATED_FROM'
    | 'BUILD_TOOL_OF';
  readonly relatedSpdxElement: string;
}
