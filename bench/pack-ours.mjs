/** Packs one folder or unpacks packs by this project, in a process of its own: `pack-ours.mjs '<json>'`. */
import { createReadStream, createWriteStream, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { packFiles } from '../lib/cache/pack/write.js';
import { nodeMachine } from '../lib/host/node/machine.js';
import { nodePacks } from '../lib/host/node/packs.js';
import { nodeStages } from '../lib/host/node/stages.js';
import { workerFile } from '../lib/host/node/worker-file.js';

const request = JSON.parse(process.argv[2]);
const { cores = 1 } = request;
const packs = nodePacks(nodeMachine(), nodeStages(), { cores, worker: workerFile('unpack') });
if (request.packs === undefined) await pack(request);
else await Promise.all(request.packs.map(unpack));
const { user, system } = process.cpuUsage();
console.log(`cpu ${(user + system) / 1e6}`);
console.log(`peak ${Math.round(process.resourceUsage().maxRSS / 1000)}`);

async function pack({ kind, folder, file, left }) {
  const files = sources(folder, left);
  // Small ones first packs a build cache best; of a module, the files that belong together should stay so.
  if (kind === 'build') files.sort((a, b) => a.size - b.size);
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  const header = { schema: 1, kind, parents: [], created: Date.now(), files: files.length, bytes, facts: {} };
  await pipeline(Readable.from(packFiles(header, files, packs.sources)), createWriteStream(file));
}

async function unpack({ kind, file, folder }) {
  const landing = await packs.land(folder);
  const stream = createReadStream(file, { highWaterMark: 1 << 18 });
  const landed = await landing.unpack(stream, { kind, size: statSync(file).size });
  await landing.publish([landed], { unit: kind === 'modules' ? 'modules' : 'file' });
}

function sources(folder, left) {
  const isLeft = (name) =>
    left.some((one) => name === one || (one[0] === '*' && name.endsWith(one.slice(1))));
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !isLeft(entry.name))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const { size, mode, mtimeMs } = statSync(path);
      const name = relative(folder, path).replaceAll('\\', '/');
      return { name, path, size, executable: (mode & 0o100) !== 0, mtime: mtimeMs / 1000 };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
