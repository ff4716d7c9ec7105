import { UserError } from '../errors.ts';
import type { Integrity } from '../release/types.ts';
import type { Origin } from './values.ts';

/**
 * The input `checksum`: `sha256:<64 hex>`, the bare hex, or `h1:<base64>` (Go's hash of a toolchain module).
 * @throws UserError INPUT_INVALID
 */
export function parseChecksum(text: string | undefined, { label, at }: Origin): Integrity | undefined {
  if (text === undefined) return undefined;
  const hex = /^(?:sha256[:-])?([0-9a-f]{64})$/i.exec(text)?.[1];
  if (hex !== undefined) return { kind: 'sha256', hex: hex.toLowerCase(), from: label };
  if (/^h1:[A-Za-z0-9+/]{43}=$/.test(text)) return { kind: 'h1', hash: text, from: label };
  throw new UserError('INPUT_INVALID', `${label}: \`${text}\` is neither a SHA-256 nor an h1 hash.`, {
    hint: 'Write sha256: and 64 hexadecimal digits (as on go.dev/dl), or h1: and 44 base64 characters (as in go.sum).',
    ...(at === undefined ? {} : { at }),
  });
}
