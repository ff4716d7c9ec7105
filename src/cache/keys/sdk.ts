import type { Platform } from '../../go/platform.ts';
import type { SdkContents } from '../../sdk/types.ts';
import type { CacheKeys } from '../model.ts';
import { checkedKey, keyPart, SCHEME, type UserText, userParts } from './text.ts';

/**
 * In which form an SDK is kept. What was proved by an h1 hash, which is made of the files' own: as files. What was
 * proved by the SHA-256 of its archive: as that archive, since nothing vouches for its single files.
 */
export type SdkForm = SdkContents | 'tar.gz' | 'zip';

export interface SdkKeyFacts {
  /** Canonical, no `go` prefix. */
  readonly version: string;
  readonly platform: Platform;
  readonly form: SdkForm;
  /** Of the archive that it is or was unpacked from: hex SHA-256, or `h1:` and base64; undefined: not known yet. */
  readonly digest: string | undefined;
  readonly parts: readonly UserText[];
}

/**
 * Exact or not at all: no other SDK is what was asked for. As long as the digest is not known, the newest entry of the
 * version is asked for: its bytes can come while the digest does, and are checked against it all the same. Pure.
 * @throws UserError INPUT_INVALID
 */
export function sdkKeys({ version, platform, form, digest, parts }: SdkKeyFacts): CacheKeys {
  const words = [platform.os, platform.arch, `go${version}`, form].map(keyPart);
  const prefix = `${[SCHEME, 'sdk', ...userParts(parts), ...words].join('-')}-`;
  // No entry is called so, and it begins none: a store would take the prefix itself for another entry's beginning.
  if (digest === undefined) return { key: checkedKey(`${prefix}any`), ladder: [checkedKey(prefix)] };
  return { key: checkedKey(prefix + hexOf(digest).slice(0, 40)), ladder: [] };
}

function hexOf(digest: string): string {
  return digest.startsWith('h1:')
    ? Buffer.from(digest.slice(3), 'base64').toString('hex')
    : digest.toLowerCase();
}
