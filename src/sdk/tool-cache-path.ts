import { type Platform, toolCacheArch } from '../go/platform.ts';
import { type GoVersion, toSemver } from '../go/version.ts';
import type { Machine } from '../host/ports.ts';
import type { Integrity } from '../release/types.ts';
import type { Demand } from './record.ts';
import type { SdkContents } from './types.ts';

/**
 * What keeps SDKs of one version and platform apart. Only a full, verified one is called `go`: that is where
 * actions/setup-go and others look, who take what they find for whole and genuine.
 */
export interface Flavour {
  readonly contents: SdkContents;
  readonly unverified: boolean;
  /** The digest that it was checked against, where another one may be in the place without it. */
  readonly pin?: Integrity;
  /** It was verified by a signature, where another one may be in the place without it. */
  readonly signed?: boolean;
}

export interface ToolCachePath {
  /** GOROOT: `<root>/<tool>/<version as semver>/<arch>`. */
  readonly folder: string;
  /** An empty file that tells others that the folder is whole. */
  readonly marker: string;
}

export function toolCachePath(
  machine: Pick<Machine, 'path' | 'platform'>,
  root: string,
  version: GoVersion,
  platform: Platform,
  flavour: Flavour,
): ToolCachePath {
  const arch = toolCacheArch(platform, machine.platform);
  const folder = machine.path.join(root, toolName(flavour), toSemver(version), arch);
  return { folder, marker: `${folder}.complete` };
}

/** `go`, `go-slim`, `go-unverified`, `go-signed`, `go-1a2b3c4d`, and these together. */
export function toolName({ contents, unverified, pin, signed }: Flavour): string {
  const digest = pin === undefined ? undefined : digestStart(pin);
  const parts = ['go', contents === 'slim' && 'slim', unverified && 'unverified', signed && 'signed', digest];
  return parts.filter((part) => part !== false && part !== undefined).join('-');
}

/** Where an SDK that meets the demand may be installed, the first free place being the one to take. */
export function destinations({ contents, unverified, pins, signed }: Demand): Flavour[] {
  const plain: Flavour = { contents, unverified };
  const places = [plain, ...pins.map((pin) => ({ ...plain, pin }))];
  return signed ? [...places, ...places.map((place) => ({ ...place, signed }))] : places;
}

/** Where an SDK that meets the demand may be, the closest fit first. */
export function candidates(demand: Demand): Flavour[] {
  const trust = demand.unverified ? [true, false] : [false];
  const contents: SdkContents[] = demand.contents === 'slim' ? ['slim', 'full'] : ['full'];
  return trust.flatMap((unverified) =>
    contents.flatMap((kept) => destinations({ ...demand, unverified, contents: kept })),
  );
}

/** First 8 hex digits. */
function digestStart(pin: Integrity): string | undefined {
  if (pin.kind === 'sha256') return pin.hex.slice(0, 8).toLowerCase();
  if (pin.kind === 'h1')
    return Buffer.from(pin.hash.replace(/^h1:/, ''), 'base64').toString('hex').slice(0, 8);
  return undefined;
}
