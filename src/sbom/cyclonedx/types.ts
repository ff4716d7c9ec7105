import type { Property } from '../merge/properties.ts';

/** The part of CycloneDX 1.6 that is written here, in the order and with the names of its JSON form. */
export interface CdxDocument {
  readonly $schema: string;
  readonly bomFormat: 'CycloneDX';
  readonly specVersion: '1.6';
  readonly serialNumber: string;
  readonly version: 1;
  readonly metadata: CdxMetadata;
  readonly components: readonly CdxComponent[];
  readonly dependencies: readonly CdxDependency[];
  readonly compositions: readonly CdxComposition[];
}

export interface CdxMetadata {
  readonly timestamp?: string | undefined;
  readonly lifecycles: readonly { readonly phase: 'build' | 'post-build' }[];
  readonly tools: { readonly components: readonly CdxComponent[] };
  readonly component: CdxComponent;
  readonly properties: readonly Property[];
}

export interface CdxComponent {
  readonly type: 'application' | 'library';
  readonly 'bom-ref'?: string | undefined;
  readonly supplier?: { readonly name: string } | undefined;
  readonly name: string;
  readonly version?: string | undefined;
  readonly description?: string | undefined;
  readonly scope?: 'required' | undefined;
  readonly hashes?: readonly CdxHash[] | undefined;
  readonly licenses?: readonly CdxLicence[] | undefined;
  readonly cpe?: string | undefined;
  readonly purl?: string | undefined;
  readonly pedigree?: CdxPedigree | undefined;
  readonly externalReferences?: readonly CdxReference[] | undefined;
  readonly properties?: readonly Property[] | undefined;
  readonly evidence?: CdxEvidence | undefined;
}

export interface CdxHash {
  readonly alg: 'SHA-256' | 'SHA-512';
  readonly content: string;
}

export type CdxLicence =
  | { readonly license: CdxNamedLicence }
  | { readonly expression: string; readonly acknowledgement: CdxAcknowledgement };

export interface CdxNamedLicence {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly acknowledgement?: CdxAcknowledgement | undefined;
  readonly properties?: readonly Property[] | undefined;
}

export type CdxAcknowledgement = 'declared' | 'concluded';

export interface CdxPedigree {
  readonly ancestors?: readonly CdxComponent[] | undefined;
  readonly commits?: readonly CdxCommit[] | undefined;
}

export interface CdxCommit {
  readonly uid: string;
  readonly url?: string | undefined;
  readonly author?: { readonly timestamp: string } | undefined;
}

export interface CdxReference {
  readonly type: 'vcs' | 'website' | 'distribution' | 'source-distribution';
  readonly url: string;
}

export interface CdxEvidence {
  readonly licenses?: readonly CdxLicence[] | undefined;
  readonly copyright?: readonly { readonly text: string }[] | undefined;
}

export interface CdxDependency {
  readonly ref: string;
  readonly dependsOn?: readonly string[] | undefined;
}

export interface CdxComposition {
  readonly aggregate: 'complete' | 'unknown';
  readonly dependencies: readonly string[];
}
