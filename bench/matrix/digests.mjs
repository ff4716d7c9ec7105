import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { targets } from './targets.mjs';

/** Hex, by target, of what a contender left; whatever it calls its files, their headers say what they are. */
export function digests({ name, output }) {
  const found = new Map();
  for (const entry of readdirSync(output, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = readFileSync(join(entry.parentPath, entry.name));
    const target = targetOf(bytes);
    if (target === undefined) continue;
    if (found.has(target)) throw new Error(`${name} made two binaries for ${target}`);
    found.set(target, createHash('sha256').update(bytes).digest('hex'));
  }
  if (found.size !== targets.length)
    throw new Error(`${name} made binaries for ${[...found.keys()].join(', ') || 'nothing'} only`);
  return found;
}

const machines = {
  elf: { 62: 'amd64', 3: '386', 183: 'arm64', 40: 'arm' },
  pe: { 34404: 'amd64', 43620: 'arm64' },
  mach: { 16777223: 'amd64', 16777228: 'arm64' },
};

function targetOf(bytes) {
  if (bytes.length < 64) return undefined;
  const magic = bytes.readUInt32BE(0);
  if (magic === 0x7f454c46) return `linux/${machines.elf[bytes.readUInt16LE(18)]}`;
  if (magic === 0xcffaedfe) return `darwin/${machines.mach[bytes.readUInt32LE(4)]}`;
  if (bytes.readUInt16BE(0) !== 0x4d5a) return undefined;
  return `windows/${machines.pe[bytes.readUInt16LE(bytes.readUInt32LE(60) + 4)]}`;
}
