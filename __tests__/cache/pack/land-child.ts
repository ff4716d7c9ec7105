/**
 * A process of its own that restores: `land-child.ts <folder> <pack> <pack> …`. Prints a line when all is ready to be
 * published, and one when it is published.
 */
import { createReadStream } from 'node:fs';
import { nodePacks } from '../../../src/host/node/packs.ts';
import { nodeStages } from '../../../src/host/node/stages.ts';

const [folder, ...files] = process.argv.slice(2) as [string, ...string[]];
const packs = nodePacks({ platform: { os: 'linux', arch: 'amd64' } }, nodeStages(), {
  cores: 1,
  worker: undefined,
});
const landing = await packs.land(folder);
process.stdout.write('landing\n');
const landed = await Promise.all(
  files.map((file) => landing.unpack(createReadStream(file), { kind: 'build', mtime: 1_700_000_000 })),
);
process.stdout.write('unpacked\n');
await landing.publish(landed, { unit: 'file' });
process.stdout.write('published\n');
