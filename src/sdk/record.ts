import type { Files, Machine } from '../host/ports.ts';
import type { Integrity } from '../release/types.ts';
import type { SdkContents, SdkRecord } from './types.ts';

export const RECORD_NAME = '.setup-go-plus.json';

/** The record in a GOROOT; undefined where there is none, or none that this version can read. */
export async function readRecord(
  root: string,
  files: Files,
  machine: Machine,
): Promise<SdkRecord | undefined> {
  const data = await files.read(machine.path.join(root, RECORD_NAME));
  return data === undefined ? undefined : parseRecord(Buffer.from(data).toString('utf8'));
}

export function formatRecord(record: SdkRecord): string {
  return `${JSON.stringify(record, undefined, 2)}\n`;
}

/** By hand and not by a schema library: this runs in every job that finds its Go in the tool cache. */
export function parseRecord(text: string): SdkRecord | undefined {
  let value: Partial<SdkRecord> | null;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || value.schema !== 1) return undefined;
  const { version, platform, contents, source, url, integrity, archiveSha256, files, bytes } = value;
  const texts = [version, platform?.os, platform?.arch, source, url, archiveSha256];
  if (!texts.every((text) => typeof text === 'string')) return undefined;
  if (contents !== 'full' && contents !== 'slim') return undefined;
  if (typeof files !== 'number' || typeof bytes !== 'number' || !isIntegrity(integrity)) return undefined;
  return value as SdkRecord;
}

export interface Demand {
  /** A full SDK serves a slim request, not the other way round. */
  readonly contents: SdkContents;
  /** Whether an SDK whose bytes were never checked will do. */
  readonly unverified: boolean;
  /** One of these must have been compared with its bytes; empty: any SDK will do. */
  readonly pins: readonly Integrity[];
  /** Somebody's signature must vouch for it: OpenPGP's, or that of the checksum database. */
  readonly signed: boolean;
}

/** @param record undefined for an SDK that others put there, which cannot prove a pin */
export function meets(record: SdkRecord | undefined, demand: Demand): boolean {
  const { pins, signed } = demand;
  if (signed && record?.signedBy === undefined && record?.integrity.kind !== 'h1') return false;
  if (record === undefined) return pins.length === 0;
  if (record.integrity.kind === 'none' && !demand.unverified) return false;
  if (record.contents === 'slim' && demand.contents === 'full') return false;
  return pins.length === 0 || pins.some((pin) => proves(record, pin));
}

function proves(record: SdkRecord, pin: Integrity): boolean {
  switch (pin.kind) {
    case 'sha256':
      return record.archiveSha256 === pin.hex.toLowerCase();
    case 'h1':
      return record.integrity.kind === 'h1' && record.integrity.hash === pin.hash;
    case 'none':
      return true;
  }
}

function isIntegrity(value: Partial<Integrity> | undefined): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (value.kind === 'sha256') return 'hex' in value && typeof value.hex === 'string';
  if (value.kind === 'h1') return 'hash' in value && typeof value.hash === 'string';
  return value.kind === 'none';
}
