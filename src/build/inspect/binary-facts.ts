import type { Inspection } from '../../binary/index.ts';
import type { BinaryFacts } from '../types.ts';

/** For the record. A universal file is told by its first image. */
export function binaryFacts(inspection: Inspection | null): BinaryFacts | null {
  const image = inspection?.images[0];
  if (image === undefined) return null;
  const { os, arch, linkage, libraries, symbolVersions, minOs, symbols, dwarf, hardening, go } = image;
  const modified = go?.settings['vcs.modified'];
  return {
    format: inspection!.format,
    os,
    arch,
    linkage,
    libraries: libraries.map(({ name }) => name),
    glibc: symbolVersions.find(({ name }) => name === 'GLIBC')?.version ?? null,
    minOs,
    stripped: !symbols && !dwarf,
    pie: hardening.pie,
    go: go?.version ?? null,
    moduleVersion: go?.main?.version ?? null,
    revision: go?.settings['vcs.revision'] ?? null,
    modified: modified === undefined ? null : modified === 'true',
  };
}
