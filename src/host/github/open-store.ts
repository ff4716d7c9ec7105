import { bestCompression } from '../../cache/pack/compression.ts';
import { actionsStore } from '../../cache/stores/actions.ts';
import type { StoreChoice } from '../../cache/stores/choose.ts';
import { directoryStore } from '../../cache/stores/directory.ts';
import type { Store } from '../../cache/stores/types.ts';
import { nodeStoreDisk } from '../node/store-disk.ts';
import type { Host } from '../ports.ts';

/** The store that was chosen; once a process, since its downloads share one budget of memory. */
export async function openStore(
  choice: Exclude<StoreChoice, { kind: 'none' }>,
  limit: number,
  host: Host,
): Promise<Store> {
  const compression = bestCompression();
  switch (choice.kind) {
    case 'actions':
      return actionsStore({ ...choice, compression }, host);
    case 'directory':
      return directoryStore({ root: choice.root, limit, compression }, { ...host, disk: nodeStoreDisk() });
    case 'actions-v1': {
      // @actions/cache brings Azure's client: most of a second that only those who need it pay.
      const { actionsV1Store } = await import('./cache-store-v1.ts');
      return actionsV1Store({ mode: choice.mode, compression }, { ...host, disk: nodeStoreDisk() });
    }
  }
}
