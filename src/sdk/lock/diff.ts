import type { Lock, LockedSdk } from './types.ts';

/** `from` is missing in what is new, `to` in what goes. */
export interface LockChange {
  readonly what: 'request' | 'sdk';
  /** `~1.26`; `1.26.8 linux/amd64`. */
  readonly key: string;
  readonly from?: string;
  readonly to?: string;
}

/** Requests first, then SDKs, each sorted. Pure. */
export function diffLocks(old: Lock | undefined, lock: Lock): readonly LockChange[] {
  return [
    ...diffTexts('request', old?.requests ?? {}, lock.requests),
    ...diffTexts('sdk', describeSdks(old), describeSdks(lock)),
  ];
}

/** `+ 1.26.8 linux/amd64: sha256:…`, `- …`, `~ ~1.26: 1.26.7 → 1.26.8`. */
export function formatChange({ key, from, to }: LockChange): string {
  if (from === undefined) return `+ ${key}: ${to}`;
  if (to === undefined) return `- ${key}: ${from}`;
  return `~ ${key}: ${from} → ${to}`;
}

function diffTexts(
  what: LockChange['what'],
  old: Readonly<Record<string, string>>,
  wanted: Readonly<Record<string, string>>,
): LockChange[] {
  const before = new Map(Object.entries(old));
  const after = new Map(Object.entries(wanted));
  const changes: LockChange[] = [];
  for (const key of [...new Set([...before.keys(), ...after.keys()])].sort()) {
    const from = before.get(key);
    const to = after.get(key);
    if (from === to) continue;
    changes.push({ what, key, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) });
  }
  return changes;
}

function describeSdks(lock: Lock | undefined): Record<string, string> {
  const texts: [string, string][] = [];
  for (const [version, platforms] of Object.entries(lock?.versions ?? {})) {
    for (const [platform, sdk] of Object.entries(platforms))
      texts.push([`${version} ${platform}`, describe(sdk)]);
  }
  return Object.fromEntries(texts);
}

function describe({ archive, module }: LockedSdk): string {
  const size = archive?.size === undefined ? '' : ` (${archive.size} bytes)`;
  const parts = [archive && `sha256:${archive.sha256}${size} ${archive.url}`, module?.h1];
  return parts.filter((part) => part !== undefined).join(', ');
}
