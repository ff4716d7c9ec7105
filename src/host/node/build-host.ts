import type { BuildHost } from '../../build/host.ts';
import { createTransfer } from '../../transfer/transfer.ts';
import type { Host } from '../ports.ts';
import { nodeCopies } from './copies.ts';
import { openBytes } from './open-bytes.ts';
import { nodeOutput } from './output-folder.ts';
import { nodeResources } from './resources.ts';

/** What a build needs besides; loaded with it. */
export function nodeBuildHost(host: Host): BuildHost {
  const { http, clock, log, stages } = host;
  return {
    ...host,
    resources: nodeResources(),
    copies: nodeCopies(),
    open: openBytes,
    output: nodeOutput(stages),
    transfer: createTransfer(http, clock, log, { credentials: [] }),
  };
}
