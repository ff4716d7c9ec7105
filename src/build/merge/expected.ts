import { z } from 'zod';
import { UserError } from '../../errors.ts';
import type { ExpectedBuild } from '../matrix/identity.ts';

const expected: z.ZodType<ExpectedBuild> = z.strictObject({
  schema: z.literal(1),
  goVersion: z.string(),
  module: z.string(),
  version: z.string(),
  commit: z.string().nullable(),
  tag: z.string().nullable(),
  sourceDate: z.number(),
  requireClean: z.boolean(),
  rows: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hex digits')),
});

/**
 * What `build plan --json` says under `expected`; or all that it prints, as it is.
 * @param name for messages
 * @throws UserError RECORD_INVALID
 */
export function parseExpected(text: string, name: string): ExpectedBuild {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw invalid(name, 'it is not JSON', cause);
  }
  const inner = typeof value === 'object' && value !== null && 'expected' in value ? value.expected : value;
  const checked = expected.safeParse(inner);
  if (checked.success) return checked.data;
  const { path, message } = checked.error.issues[0]!;
  throw invalid(name, `${path.length === 0 ? '' : `\`${path.map(String).join('.')}\`: `}${message}`);
}

function invalid(name: string, why: string, cause?: unknown): UserError {
  return new UserError('RECORD_INVALID', `${name} does not say what is expected: ${why}.`, {
    hint: 'Hand on what `build plan --json` of this same version printed, unchanged.',
    ...(cause === undefined ? {} : { cause }),
  });
}
