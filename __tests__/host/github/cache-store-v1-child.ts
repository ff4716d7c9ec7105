/** A job of its own with its own home: `cache-store-v1-child.ts save|read <key>`. The last line says what came of it. */
import { actionsV1Store } from '../../../src/host/github/cache-store-v1.ts';
import { nodeClock } from '../../../src/host/node/clock.ts';
import { nodeStoreDisk } from '../../../src/host/node/store-disk.ts';

const [what, key] = process.argv.slice(2) as [string, string];
const store = actionsV1Store(
  { mode: '', compression: 'zstd' },
  { disk: nodeStoreDisk(), clock: nodeClock() },
);
if (what === 'save') {
  const reservation = await store.reserve(key);
  if (reservation.kind !== 'reserved') throw new Error(reservation.kind);
  await reservation.write(
    (async function* () {
      yield Buffer.from(`pack of ${key}`);
    })(),
  );
  process.stdout.write('\nsaved');
} else {
  const entry = await store.find(key, []);
  let text = '';
  if (entry !== undefined) for await (const chunk of store.open(entry)) text += Buffer.from(chunk).toString();
  process.stdout.write(`\n${entry === undefined ? 'nothing' : text}`);
}
