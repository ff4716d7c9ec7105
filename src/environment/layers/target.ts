import { UserError } from '../../errors.ts';
import type { Machine } from '../../host/ports.ts';
import type { Registry } from '../../host/windows/registry.ts';
import type { LayerName } from '../patches/types.ts';
import { goenvFile } from './goenv.ts';
import { jobGoEnv } from './job-folder.ts';
import { loginShell, rcFile } from './rc-file.ts';
import type { LayerTarget, RcShell } from './types.ts';
import { userKey } from './user.ts';

export interface TargetOptions {
  /** Default: the shell that the user signs in with. */
  readonly shell?: RcShell;
  /** Of the layers goenv and shell; absolute. Default: the one that Go or the shell reads. */
  readonly file?: string;
}

/**
 * Where a layer is on this machine. In a job the layer goenv is a copy that is the job's own.
 * @throws UserError USAGE, LAYER_REFUSED
 */
export async function layerTarget(
  layer: Exclude<LayerName, 'process'>,
  { shell: named, file }: TargetOptions,
  { machine, registry }: { readonly machine: Machine; readonly registry: Registry },
): Promise<LayerTarget> {
  if (named !== undefined && layer !== 'shell') throw usage('--shell', layer);
  if (file !== undefined && layer !== 'shell' && layer !== 'goenv') throw usage('--file', layer);
  switch (layer) {
    case 'job':
      return { layer };
    case 'user':
      return { layer, key: userKey };
    case 'goenv':
      return { layer, file: file ?? jobGoEnv(machine) ?? goenvFile(machine) };
    case 'shell': {
      const shell = named ?? loginShell(machine);
      return {
        layer,
        shell,
        file: file ?? rcFile(shell, machine, await documents(shell, machine, registry)),
      };
    }
  }
}

function usage(flag: string, layer: LayerName): UserError {
  return new UserError('USAGE', `${flag} has no meaning for the layer ${layer}`);
}

/** Only the registry knows where OneDrive has moved the folder to. */
async function documents(
  shell: RcShell,
  { env, platform }: Machine,
  registry: Registry,
): Promise<string | undefined> {
  if (platform.os !== 'windows' || (shell !== 'pwsh' && shell !== 'powershell')) return undefined;
  const key = 'HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\User Shell Folders';
  const value = (await registry.read(key))?.get('Personal');
  if (value === undefined || value.kind === 'other') return undefined;
  const path = value.text.replace(/%([^%]+)%/g, (whole, name: string) => env(name) ?? whole);
  return path === '' || path.includes('%') ? undefined : path;
}
