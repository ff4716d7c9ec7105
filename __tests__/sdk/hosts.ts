import path from 'node:path';
import type { GoVersion } from '../../src/go/version.ts';
import { parseGoVersion } from '../../src/go/version.ts';
import { nodeFiles } from '../../src/host/node/files.ts';
import { nodeStages } from '../../src/host/node/stages.ts';
import type { Machine } from '../../src/host/ports.ts';
import type { ArchiveOffer, Integrity } from '../../src/release/types.ts';
import type { InstallHost } from '../../src/sdk/install.ts';
import { sha256 } from './trees.ts';

export const linux = { os: 'linux', arch: 'amd64' } as const;

export const machine: Machine = {
  platform: linux,
  path: path.posix,
  cwd: '/',
  home: '/',
  temp: '/',
  env: () => undefined,
};

export function version(text: string): GoVersion {
  return parseGoVersion(text)!;
}

/** A host whose only archive is this. `chunk`: bytes at a time. */
export function hostWith(archive: Uint8Array, chunk = 1000): InstallHost & { downloads: () => number } {
  let downloads = 0;
  return {
    machine,
    files: nodeFiles(),
    stages: nodeStages(),
    transfer: {
      text: () => Promise.reject(new Error('unused')),
      bytes: () => Promise.reject(new Error('unused')),
      stream: async (url) => {
        downloads++;
        return { size: archive.length, url, body: chunks(archive, chunk) };
      },
    },
    downloads: () => downloads,
  };
}

export async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

export function tarOffer(text: string, archive?: Uint8Array): ArchiveOffer {
  return {
    kind: 'archive',
    version: version(text),
    platform: linux,
    source: 'go.dev',
    why: 'newest',
    archive: {
      url: `https://user:secret@go.dev/dl/go${text}.linux-amd64.tar.gz?sig=secret`,
      format: 'tar.gz',
      prefix: 'go/',
      ...(archive === undefined ? {} : { size: archive.length }),
    },
  };
}

export function proofOf(archive: Uint8Array): Integrity {
  return { kind: 'sha256', hex: sha256(archive), from: "go.dev's list" };
}
