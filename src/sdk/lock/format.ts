import { compareGoVersions, parseGoVersion } from '../../go/version.ts';
import type { Lock, LockedSdk } from './types.ts';

/**
 * The one spelling of a lock: sorted, two spaces, LF, so that a diff shows what changed and nothing else.
 * Versions are in Go's own order, other keys by code unit.
 */
export function formatLock(lock: Lock): string {
  const ordered = {
    ...(lock.$schema === undefined ? {} : { $schema: lock.$schema }),
    schema: lock.schema,
    requests: sorted(lock.requests, byCodeUnit, (version) => version),
    versions: sorted(lock.versions, byVersion, (platforms) => sorted(platforms, byCodeUnit, orderSdk)),
  };
  return `${JSON.stringify(ordered, undefined, 2)}\n`;
}

function orderSdk({ archive, module }: LockedSdk): LockedSdk {
  return {
    ...(archive === undefined
      ? {}
      : {
          archive: {
            file: archive.file,
            url: archive.url,
            sha256: archive.sha256,
            ...(archive.size === undefined ? {} : { size: archive.size }),
          },
        }),
    ...(module === undefined ? {} : { module: { h1: module.h1 } }),
  };
}

function sorted<T, R>(
  record: Readonly<Record<string, T>>,
  order: (a: string, b: string) => number,
  map: (value: T) => R,
): Record<string, R> {
  const entries = Object.entries(record).sort(([a], [b]) => order(a, b));
  return Object.fromEntries(entries.map(([key, value]) => [key, map(value)]));
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byVersion(a: string, b: string): number {
  const [versionA, versionB] = [parseGoVersion(a), parseGoVersion(b)];
  if (versionA === undefined || versionB === undefined) return byCodeUnit(a, b);
  return compareGoVersions(versionA, versionB) || byCodeUnit(a, b);
}
