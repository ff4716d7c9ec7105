import type { Host } from '../../host/ports.ts';
import type { Tree } from '../tree.ts';
import { readSources } from './fingerprint.ts';
import type { MinimalUse, UsedPackage } from './minimal.ts';
import { usedPackages } from './used-packages.ts';

/** More than these would take longer to ask about than a minimal cache saves. */
const MOST = 12;

/**
 * The packages that any module of the workspace reads: one that shares a module version with another must not find half
 * of it. Nothing is downloaded: a job that brought only a part of the modules cannot know.
 *
 * @param workspace absolute
 * @returns undefined: not known
 * @throws UserError TOOL_MISSING
 */
export async function usedInWorkspace(
  workspace: string,
  gomodcache: string,
  host: Pick<Host, 'machine' | 'processes'> & { readonly tree: Tree },
): Promise<MinimalUse | undefined> {
  const go = await host.processes.find('go');
  const mods = readSources(workspace, host).filter(({ name }) => /(?:^|\/)go\.mod$/.test(name));
  if (go === undefined || mods.length === 0 || mods.length > MOST) return undefined;
  const packages: UsedPackage[] = [];
  for (const { name, text } of mods) {
    const folder = host.machine.path.join(workspace, ...name.split('/').slice(0, -1));
    const list = (env: Readonly<Record<string, string>>) =>
      usedPackages({ go, folder, gomodcache, targets: [env], tools: /^tool\b/m.test(text) }, host);
    // A module beside those of go.work is built without it.
    const use = (await list({ GOPROXY: 'off' })) ?? (await list({ GOPROXY: 'off', GOWORK: 'off' }));
    if (use === undefined) return undefined;
    packages.push(...use.packages);
  }
  return { packages };
}
