/** An in-toto Statement v1 with a SLSA provenance v1 predicate, as far as it is written here. */

export const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
export const PREDICATE_TYPE = 'https://slsa.dev/provenance/v1';
/** What its parameters mean: docs/provenance.md. */
export const BUILD_TYPE = 'https://github.com/org/setup-go-plus/blob/v1/docs/provenance.md#build-type-v1';

export interface Statement {
  readonly _type: typeof STATEMENT_TYPE;
  readonly subject: readonly ResourceDescriptor[];
  readonly predicateType: typeof PREDICATE_TYPE;
  readonly predicate: {
    readonly buildDefinition: {
      readonly buildType: string;
      readonly externalParameters: Readonly<Record<string, unknown>>;
      readonly internalParameters: Readonly<Record<string, unknown>>;
      readonly resolvedDependencies: readonly ResourceDescriptor[];
    };
    readonly runDetails: {
      readonly builder: { readonly id: string; readonly version?: Readonly<Record<string, string>> };
      readonly metadata?: {
        readonly invocationId?: string;
        /** RFC 3339. */
        readonly startedOn?: string;
        readonly finishedOn?: string;
      };
      readonly byproducts: readonly ResourceDescriptor[];
    };
  };
}

/** in-toto's: what a digest is of. `sha256` of a file, `gitCommit`, `dirHash1` of a module's zip (Go's h1, as hex). */
export interface ResourceDescriptor {
  readonly name?: string;
  readonly uri?: string;
  readonly digest: Readonly<Record<string, string>>;
}
