/**
 * A process of its own that saves and reads until it is killed: `directory-child.ts <root> <name>`.
 * Prints `saved <key>` for each entry that it was told is saved, and `broken <key>` for one that is not whole.
 */
import { posix } from 'node:path';
import { directoryStore } from '../../../src/cache/stores/directory.ts';
import { nodeFiles } from '../../../src/host/node/files.ts';
import { nodeStoreDisk } from '../../../src/host/node/store-disk.ts';
import { chunked, collect } from './bytes.ts';
import { contentOf } from './directory-content.ts';

const [root, name] = process.argv.slice(2) as [string, string];
const quiet = () => {};
const store = directoryStore(
  { root, limit: 2 ** 40, compression: 'zstd' },
  {
    files: nodeFiles(),
    disk: nodeStoreDisk(),
    clock: { now: Date.now, sleep: async () => {}, random: Math.random },
    log: {
      info: quiet,
      group: quiet,
      warning: quiet,
      debug: quiet,
      mask: quiet,
      progress: () => ({ advance: quiet, finish: quiet }),
    },
    machine: { path: posix },
  },
);

process.stdout.write('ready\n');
for (let count = 0; ; count++) {
  // Every other key is one that all writers want.
  const key = count % 2 === 0 ? `own-${name}-${count}` : `shared-${Math.floor(Math.random() * 40)}`;
  const reservation = await store.reserve(key);
  if (reservation.kind === 'reserved') {
    await reservation.write(chunked(contentOf(key), 16_384));
    process.stdout.write(`saved ${key}\n`);
  }
  const entry = await store.find(`none-${name}`, ['shared-', 'own-']);
  if (entry === undefined) continue;
  const body = await collect(store.open(entry));
  if (!body.equals(contentOf(entry.key))) process.stdout.write(`broken ${entry.key}\n`);
}
