import { z } from 'zod';
import { parseDocument } from '../audit/read.ts';
import { PREDICATE_TYPE, STATEMENT_TYPE, type Statement } from './types.ts';

const text = z.string();
const descriptor = z.object({
  name: z.exactOptional(text),
  uri: z.exactOptional(text),
  digest: z.record(text, text),
});

const schema: z.ZodType<Statement> = z.object({
  _type: z.literal(STATEMENT_TYPE),
  subject: z.array(descriptor),
  predicateType: z.literal(PREDICATE_TYPE),
  predicate: z.object({
    buildDefinition: z.object({
      buildType: text,
      externalParameters: z.record(text, z.unknown()),
      internalParameters: z.record(text, z.unknown()),
      resolvedDependencies: z.array(descriptor),
    }),
    runDetails: z.object({
      builder: z.object({ id: text, version: z.exactOptional(z.record(text, text)) }),
      metadata: z.exactOptional(
        z.object({
          invocationId: z.exactOptional(text),
          startedOn: z.exactOptional(text),
          finishedOn: z.exactOptional(text),
        }),
      ),
      byproducts: z.array(descriptor),
    }),
  }),
});

/** @param name for messages @throws UserError PROVENANCE_INVALID with the key */
export function readStatement(bytes: Uint8Array, name: string): Statement {
  return parseDocument(bytes, schema, name, 'no statement about a build');
}
