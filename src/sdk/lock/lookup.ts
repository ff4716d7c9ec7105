import { UserError } from '../../errors.ts';
import type { Platform } from '../../go/platform.ts';
import { describeSpec, type VersionSpec } from '../../go/spec.ts';
import { type GoVersion, parseGoVersion } from '../../go/version.ts';
import type { Archive, Integrity } from '../../release/types.ts';
import { type Lock, type LockedSdk, lockPath } from './types.ts';

/**
 * The version that a request means as long as the lock stands.
 * @param path for messages
 * @returns undefined for tip, which no lock can hold
 * @throws UserError LOCK_MISMATCH where the lock has neither the request nor the platform
 */
export function lockedVersion(
  lock: Lock,
  spec: VersionSpec,
  platform: Platform,
  path: string = lockPath,
): GoVersion | undefined {
  if (spec.kind === 'tip') return undefined;
  const request = describeSpec(spec);
  const text = spec.kind === 'exact' ? spec.version.text : own(lock.requests, request);
  const version = text === undefined ? undefined : parseGoVersion(text);
  if (version === undefined) {
    const known = Object.keys(lock.requests).join(', ') || 'nothing';
    throw mismatch(`${path} does not say which version ${request} means; it knows ${known}.`, request);
  }
  requireSdk(lock, version, platform, path);
  return version;
}

/**
 * What the lock says that an archive of this version must hash to.
 * For archives with go.dev's bytes (prefix `go/`) and toolchain modules; others repackage and prove nothing by it.
 *
 * @returns undefined where the lock knows no digest for this format
 * @throws UserError LOCK_MISMATCH where the lock has no such version or platform
 */
export function pinFor(
  lock: Lock,
  version: GoVersion,
  platform: Platform,
  format: Archive['format'],
  path: string = lockPath,
): Integrity | undefined {
  const { archive, module } = requireSdk(lock, version, platform, path);
  if (format === 'module-zip') return module && { kind: 'h1', hash: module.h1, from: path };
  if (archive === undefined || !archive.file.endsWith(`.${format}`)) return undefined;
  return { kind: 'sha256', hex: archive.sha256, from: path };
}

function requireSdk(lock: Lock, version: GoVersion, platform: Platform, path: string): LockedSdk {
  const name = `${platform.os}/${platform.arch}`;
  const platforms = own(lock.versions, version.text);
  if (platforms === undefined) {
    const known = Object.keys(lock.versions).join(', ') || 'none';
    throw mismatch(`${path} has no Go ${version.text}; its versions are: ${known}.`, version.text);
  }
  const sdk = own(platforms, name);
  if (sdk !== undefined) return sdk;
  const known = Object.keys(platforms).join(', ') || 'none';
  throw mismatch(`${path} has Go ${version.text} for ${known}, but not for ${name}.`, name);
}

/** A key such as `constructor` or `__proto__` must find nothing. */
function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function mismatch(message: string, lacking: string): UserError {
  return new UserError('LOCK_MISMATCH', message, {
    hint: `Run \`setup-go-plus lock\` so that the lock takes in ${lacking}, and commit the file.`,
  });
}
