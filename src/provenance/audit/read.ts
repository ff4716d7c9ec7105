import type { z } from 'zod';
import { UserError } from '../../errors.ts';
import type { Audit } from '../types.ts';

/**
 * Reads an audit that another run, another machine or a stranger wrote.
 * @param name for messages
 * @throws UserError PROVENANCE_INVALID with the key
 */
export async function readAudit(bytes: Uint8Array, name: string): Promise<Audit> {
  const { auditSchema } = await import('./schema.ts');
  return parseDocument(bytes, auditSchema, name, 'no audit of a build');
}

/** @param what for messages: `no audit of a build` @throws UserError PROVENANCE_INVALID with the key */
export function parseDocument<T>(bytes: Uint8Array, schema: z.ZodType<T>, name: string, what: string): T {
  const invalid = (why: string, cause?: unknown) =>
    new UserError('PROVENANCE_INVALID', `${name} is ${what}: ${why}.`, {
      hint: 'It must be as `setup-go-plus build` wrote it: fetch it again, or build again.',
      ...(cause === undefined ? {} : { cause }),
    });
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw invalid('it is not JSON', cause);
  }
  const checked = schema.safeParse(value);
  if (checked.success) return checked.data;
  const { path, message } = checked.error.issues[0]!;
  throw invalid(`${path.length === 0 ? '' : `\`${path.map(String).join('.')}\`: `}${message}`);
}
