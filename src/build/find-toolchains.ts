import { toolCacheRoot } from '../setup/tool-cache-root.ts';
import type { BuildHost } from './host.ts';
import type { BuildRequest, CToolchain, Target } from './types.ts';

/**
 * Who compiles the C of each target that has some, by target id: found, tried, and explained where none does.
 * @throws UserError as `Toolchains.find`
 */
export async function findToolchains(
  targets: readonly Target[],
  go: string,
  { zig }: Pick<BuildRequest, 'zig'>,
  host: BuildHost,
): Promise<ReadonlyMap<string, CToolchain>> {
  const found = new Map<string, CToolchain>();
  const wanting = targets.filter(({ cgo }) => cgo);
  if (wanting.length === 0) return found;
  const { openToolchains } = await import('./toolchains/find.ts');
  const toolchains = openToolchains(
    { go, zig: zig ?? { use: 'auto', version: null }, toolCache: toolCacheRoot(host.machine) },
    { ...host, openBytes: host.open },
  );
  for (const target of wanting) found.set(target.id, await toolchains.find(target));
  return found;
}
