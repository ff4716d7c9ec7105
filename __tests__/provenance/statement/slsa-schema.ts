/**
 * Written from the specifications, strictly: nothing that they do not name may be there.
 * https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md, resource_descriptor.md, digest_set.md;
 * https://slsa.dev/spec/v1.0/provenance
 */
const hex = (digits: number) => ({ type: 'string', pattern: `^[0-9a-f]{${digits}}$` });

const digests = {
  type: 'object',
  minProperties: 1,
  additionalProperties: false,
  properties: {
    sha256: hex(64),
    sha512: hex(128),
    gitCommit: { type: 'string', pattern: '^(?:[0-9a-f]{40}|[0-9a-f]{64})$' },
    dirHash1: hex(64),
  },
};

const descriptor = {
  type: 'object',
  additionalProperties: false,
  required: ['digest'],
  properties: {
    name: { type: 'string', minLength: 1 },
    uri: { type: 'string', format: 'uri' },
    digest: digests,
    downloadLocation: { type: 'string', format: 'uri' },
    mediaType: { type: 'string' },
    annotations: { type: 'object' },
  },
};

export const slsaSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['_type', 'subject', 'predicateType', 'predicate'],
  properties: {
    _type: { const: 'https://in-toto.io/Statement/v1' },
    subject: {
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: { ...descriptor, required: ['name', 'digest'] },
    },
    predicateType: { const: 'https://slsa.dev/provenance/v1' },
    predicate: {
      type: 'object',
      additionalProperties: false,
      required: ['buildDefinition', 'runDetails'],
      properties: {
        buildDefinition: {
          type: 'object',
          additionalProperties: false,
          required: ['buildType', 'externalParameters'],
          properties: {
            buildType: { type: 'string', format: 'uri' },
            externalParameters: { type: 'object' },
            internalParameters: { type: 'object' },
            resolvedDependencies: { type: 'array', uniqueItems: true, items: descriptor },
          },
        },
        runDetails: {
          type: 'object',
          additionalProperties: false,
          required: ['builder'],
          properties: {
            builder: {
              type: 'object',
              additionalProperties: false,
              required: ['id'],
              properties: {
                id: { type: 'string', format: 'uri' },
                version: { type: 'object', additionalProperties: { type: 'string' } },
                builderDependencies: { type: 'array', items: descriptor },
              },
            },
            metadata: {
              type: 'object',
              additionalProperties: false,
              properties: {
                invocationId: { type: 'string' },
                startedOn: { type: 'string', format: 'date-time' },
                finishedOn: { type: 'string', format: 'date-time' },
              },
            },
            byproducts: { type: 'array', items: descriptor },
          },
        },
      },
    },
  },
};
