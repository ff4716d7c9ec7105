import type { Files, Log, Machine } from '../../host/ports.ts';
import type { Registry } from '../../host/windows/registry.ts';
import type { EnvironmentDisk } from './disk-port.ts';
import { goenvLayer } from './goenv.ts';
import { jobLayer } from './job.ts';
import { shellLayer } from './shell.ts';
import type { Layer, LayerTarget } from './types.ts';
import { type UserOptions, userLayer } from './user.ts';

/** All that layers may touch. */
export interface LayersHost {
  readonly machine: Machine;
  readonly files: Files;
  readonly log: Log;
  readonly disk: EnvironmentDisk;
  readonly registry: Registry;
  /** Tells running programs of Windows that the user's variables have changed. */
  broadcast(): Promise<boolean>;
  /** Of this process, all of it. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** @throws UserError LAYER_REFUSED where this machine or process has no such layer */
export function openLayer(target: LayerTarget, host: LayersHost, options: UserOptions = {}): Layer {
  switch (target.layer) {
    case 'job':
      return jobLayer(host.env, host);
    case 'goenv':
      return goenvLayer(target.file, host);
    case 'shell':
      return shellLayer(target.shell, target.file, host.env, host);
    case 'user':
      return userLayer(host, { ...options, key: target.key });
  }
}
