import type { EnvironmentHost } from '../../environment/journal/session.ts';
import type { Host } from '../ports.ts';
import { broadcastEnvironment } from '../windows/broadcast.ts';
import { windowsRegistry } from '../windows/registry.ts';
import { nodeEnvironmentDisk } from './environment-disk.ts';

/** This machine, for layers and their journal. */
export function environmentHost(
  host: Host,
  env: Readonly<Record<string, string | undefined>> = process.env,
): EnvironmentHost {
  return {
    ...host,
    disk: nodeEnvironmentDisk(),
    registry: windowsRegistry(host),
    broadcast: () => broadcastEnvironment(host.machine),
    env,
  };
}
