import { createHash } from 'node:crypto';
import { UserError } from '../../errors.ts';

/** The cache service's own limit; commas separate keys there. */
export const KEY_LIMIT = 512;

/** Said first in every key: another layout of packs gets another number. */
export const SCHEME = 'sgp2';

/** Where a text was written, for the error. */
export interface UserText {
  /** `cache-key-suffix`, `cache-key-parts`. */
  readonly source: string;
  readonly text: string;
}

/**
 * A fact of the machine as one part of a key: lower case, since nektos/act's server folds keys, and without `-`, which
 * separates parts: else the prefix of one key could be the middle of another part.
 */
export function keyPart(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9._]+/g, '_')
    .slice(0, 48);
}

/**
 * What a person wrote as one part of a key, legible, and different for different texts: where spelling was lost, a few
 * digits of its hash follow.
 * @throws UserError INPUT_INVALID for a comma, a control character, or more than 120 characters
 */
export function userPart({ source, text }: UserText): string {
  const written = text.trim();
  if (written.includes(',')) {
    throw invalid(source, `${JSON.stringify(written.slice(0, 60))} has a comma, which separates keys`);
  }
  if (/[\x00-\x1f\x7f]/.test(written)) throw invalid(source, 'has a line break or a control character');
  if (written.length > 120) throw invalid(source, `has ${written.length} characters; at most 120 fit`);
  const part = keyPart(written);
  return part === written.toLowerCase() ? part : `${part}.${digest([written.toLowerCase()], 6)}`;
}

/** Empty ones, such as a blank line of the input, are left out. @throws UserError INPUT_INVALID */
export function userParts(texts: readonly UserText[]): readonly string[] {
  return texts.filter(({ text }) => text.trim() !== '').map(userPart);
}

/** Hex digits of a SHA-256 over these texts; where one ends and the next begins counts. */
export function digest(texts: readonly string[], digits: number): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, digits);
}

/** @throws UserError INPUT_INVALID where the whole is longer than the service allows */
export function checkedKey(key: string): string {
  if (key.length <= KEY_LIMIT) return key;
  throw invalid(
    'cache-key-parts',
    `makes a cache key of ${key.length} characters; at most ${KEY_LIMIT} are allowed`,
  );
}

function invalid(source: string, why: string): UserError {
  return new UserError('INPUT_INVALID', `The input ${source} ${why}`, {
    hint: `Write a few words in ${source}: letters, digits, dots and blanks; in cache-key-parts one part a line.`,
  });
}
