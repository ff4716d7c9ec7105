import { UserError } from '../../errors.ts';
import type { BuildRecord } from '../types.ts';

/**
 * Reads a record that another run, another machine or a stranger wrote.
 * @param name for messages
 * @throws UserError RECORD_INVALID with the key
 */
export async function readRecord(bytes: Uint8Array, name: string): Promise<BuildRecord> {
  const { recordSchema } = await import('./schema.ts');
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw invalid(name, 'it is not JSON', cause);
  }
  const checked = recordSchema.safeParse(value);
  if (checked.success) return checked.data;
  const { path, message } = checked.error.issues[0]!;
  throw invalid(name, `${path.length === 0 ? '' : `\`${path.map(String).join('.')}\`: `}${message}`);
}

function invalid(name: string, why: string, cause?: unknown): UserError {
  return new UserError('RECORD_INVALID', `${name} is no record of a build: ${why}.`, {
    hint: 'It must be as `setup-go-plus build` wrote it. Build again, or remove the file.',
    ...(cause === undefined ? {} : { cause }),
  });
}
