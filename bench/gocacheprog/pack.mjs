import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zstdCompressSync } from 'node:zlib';

/** What `<id>-a` in a GOCACHE says (cmd/go/internal/cache): `v1 <action> <output> <size> <nanoseconds>`. */
export function parseAction(text) {
  const [, action, output, size, time] = /^v1 (\w+) (\w+) +(\d+) +(\d+)\n$/.exec(text) ?? [];
  return action === undefined ? undefined : { action, output, size: Number(size), time: Number(time) };
}

/** All entries of a GOCACHE in one file, each compressed by itself, and an index that says where each lies. */
export function writeRangedPack(gocache, packFile, indexFile) {
  const names = readdirSync(gocache, { recursive: true }).filter((name) => name.endsWith('-a'));
  const bodies = new Map();
  const parts = [];
  let offset = 0;
  const actions = {};
  for (const name of names) {
    const entry = parseAction(readFileSync(join(gocache, name), 'latin1'));
    if (entry === undefined) continue;
    const { action, output, size, time } = entry;
    if (!bodies.has(output)) {
      const plain = readFileSync(join(gocache, output.slice(0, 2), `${output}-d`));
      if (createHash('sha256').update(plain).digest('hex') !== output) continue;
      const packed = zstdCompressSync(plain);
      bodies.set(output, [offset, packed.length]);
      parts.push(packed);
      offset += packed.length;
    }
    actions[action] = [output, size, time, ...bodies.get(output)];
  }
  writeFileSync(packFile, Buffer.concat(parts));
  writeFileSync(indexFile, JSON.stringify(actions));
}
