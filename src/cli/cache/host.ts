import type { CacheHost } from '../../cache/job/types.ts';
import { bestCompression } from '../../cache/pack/compression.ts';
import { chooseStore, type StoreChoice, type StoreRequest } from '../../cache/stores/choose.ts';
import { type DirectoryStore, directoryStore } from '../../cache/stores/directory.ts';
import { detectService } from '../../cache/stores/service.ts';
import type { Store } from '../../cache/stores/types.ts';
import { UserError } from '../../errors.ts';
import { openStore } from '../../host/github/open-store.ts';
import { nodePacks } from '../../host/node/packs.ts';
import { nodeStoreDisk } from '../../host/node/store-disk.ts';
import { nodeTree } from '../../host/node/tree.ts';
import type { Host } from '../../host/ports.ts';

type OpenChoice = Exclude<StoreChoice, { kind: 'none' }>;

/** @param temp where the names of restored files are kept until the save */
export function cacheHost(host: Host, temp: string): CacheHost {
  const { machine } = host;
  return {
    ...host,
    machine: { ...machine, platform: machine.platform, temp },
    packs: nodePacks(machine, host.stages),
    tree: nodeTree(),
  };
}

/** @throws UserError INPUT_INVALID where there is none: on a command line someone is waiting for what was asked for */
export function requireStore(request: StoreRequest, { machine }: Host): OpenChoice {
  const choice = chooseStore(detectService(machine.env), request);
  if (choice.kind !== 'none') return choice;
  throw new UserError('INPUT_INVALID', `There is no store for the caches: ${choice.why}`, {
    hint: 'Name a folder or network share: --cache-directory /mnt/share/go-cache, or cache.directory in the config.',
  });
}

/** @param untouched an entry that is looked at does not count as used */
export async function open(choice: OpenChoice, limit: number, host: Host, untouched = false): Promise<Store> {
  return untouched && choice.kind === 'directory'
    ? openDirectory(choice.root, limit, host, true)
    : openStore(choice, limit, host);
}

export function openDirectory(root: string, limit: number, host: Host, untouched = false): DirectoryStore {
  const disk = nodeStoreDisk();
  return directoryStore(
    { root, limit, compression: bestCompression() },
    { ...host, disk: untouched ? { ...disk, touch: async () => {} } : disk },
  );
}
