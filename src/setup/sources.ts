import type { Host } from '../host/ports.ts';
import { toolCacheSource } from '../release/sources/tool-cache.ts';
import type { Source, SourceName } from '../release/types.ts';
import type { Pins } from './lock.ts';
import type { SetupRequest } from './types.ts';

/**
 * The sources that the request names, in its order. Nothing is asked yet, and what speaks to the network is not even
 * loaded: most jobs find their Go in the tool cache.
 */
export function openSources(request: SetupRequest, pins: Pins, host: Host): readonly Source[] {
  let opened: Promise<(name: SourceName, index: number) => Source> | undefined;
  const remote = () => {
    opened ??= import('./remote.ts').then(({ openRemote }) => openRemote(request, host));
    return opened;
  };
  return request.sources.flatMap((name) => {
    if (name === 'tool-cache') return [openToolCache(request, pins, host)];
    const count = name === 'mirror' ? request.mirrors.length : 1;
    return Array.from({ length: count }, (_, index) =>
      onDemand(name, async () => (await remote())(name, index)),
    );
  });
}

function openToolCache(
  { toolCache, contents, verify }: SetupRequest,
  pins: Pins,
  { files, machine }: Host,
): Source {
  return toolCacheSource({ files, machine, root: toolCache, contents, verify, pins: pins.all });
}

function onDemand(name: SourceName, open: () => Promise<Source>): Source {
  return {
    name,
    find: async (query) => (await open()).find(query),
    prove: async (offer) => (await open()).prove(offer),
  };
}
