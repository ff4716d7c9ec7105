import type { Platform } from '../../go/platform.ts';
import type { SdkContents } from '../../sdk/types.ts';
import type { CacheKeys } from '../model.ts';
import { checkedKey, keyPart, SCHEME, type UserText, userParts } from './text.ts';

export interface SdkKeyFacts {
  /** Canonical, no `go` prefix. */
  readonly version: string;
  readonly platform: Platform;
  readonly contents: SdkContents;
  /** Of the archive that it was unpacked from, as verified: hex SHA-256, or `h1:` and base64. */
  readonly digest: string;
  readonly parts: readonly UserText[];
}

/** Exact or not at all: no other SDK is what was asked for. Pure. @throws UserError INPUT_INVALID */
export function sdkKeys({ version, platform, contents, digest, parts }: SdkKeyFacts): CacheKeys {
  const hex = digest.startsWith('h1:') ? Buffer.from(digest.slice(3), 'base64').toString('hex') : digest;
  const words = [platform.os, platform.arch, `go${version}`, contents].map(keyPart);
  return {
    key: checkedKey([SCHEME, 'sdk', ...userParts(parts), ...words, hex.toLowerCase().slice(0, 40)].join('-')),
    ladder: [],
  };
}
