import { matches } from '../../go/spec.ts';
import { compareGoVersions, fromSemver, type GoVersion } from '../../go/version.ts';
import type { Files, Machine } from '../../host/ports.ts';
import { inspect } from '../../sdk/installed.ts';
import { type Demand, meets } from '../../sdk/record.ts';
import { candidates, type Flavour, toolCachePath, toolName } from '../../sdk/tool-cache-path.ts';
import type { SdkContents } from '../../sdk/types.ts';
import type { InstalledOffer, Integrity, Query, Source } from '../types.ts';

export interface ToolCacheOptions {
  readonly files: Files;
  readonly machine: Machine;
  /** RUNNER_TOOL_CACHE or the like; absolute. */
  readonly root: string;
  readonly contents: SdkContents;
  readonly verify: 'required' | 'signature' | 'off';
  /** From the workflow or a lock file: an SDK must have been compared with one of them. */
  readonly pins?: readonly Integrity[];
}

/**
 * The newest fitting SDK that is installed: ours, actions/setup-go's or the runner image's. Incomplete ones, and those
 * that do not meet the demand, are as if they were not there. A tool cache does not know what `stable` is or what the
 * development branch holds: for those it has nothing.
 */
export function toolCacheSource(options: ToolCacheOptions): Source {
  return {
    name: 'tool-cache',
    find: (query) => find(query, options),
    prove: async () => {
      throw new Error('The tool cache offers no archives.');
    },
  };
}

async function find(query: Query, options: ToolCacheOptions): Promise<InstalledOffer | undefined> {
  if (query.spec.kind === 'alias' || query.spec.kind === 'tip') return undefined;
  const { contents, verify, pins = [], machine, root } = options;
  const demand: Demand = { contents, unverified: verify === 'off', pins, signed: verify === 'signature' };
  const { platform } = query;
  for (const { version, flavour } of await listed(query, candidates(demand), options)) {
    const path = toolCachePath(machine, root, version, platform, flavour);
    const found = await inspect(path, { version, platform }, options);
    if (found.state !== 'whole' || !meets(found.record, demand)) continue;
    const who =
      found.record === undefined ? 'installed by the runner image or another action' : 'installed before';
    const why = query.spec.kind === 'exact' ? who : `newest in the tool cache, ${who}`;
    return { kind: 'installed', version, platform, source: 'tool-cache', why, root: path.folder };
  }
  return undefined;
}

interface Listed {
  readonly version: GoVersion;
  readonly flavour: Flavour;
}

/** Newest first; of one version, the closest flavour first. */
async function listed(
  { spec }: Query,
  flavours: readonly Flavour[],
  { files, machine, root }: ToolCacheOptions,
): Promise<Listed[]> {
  if (spec.kind === 'exact') return flavours.map((flavour) => ({ version: spec.version, flavour }));
  const found: Listed[] = [];
  for (const flavour of flavours) {
    for (const { name } of (await files.list(machine.path.join(root, toolName(flavour)))) ?? []) {
      const version = fromSemver(name);
      if (version !== undefined && matches(spec, version)) found.push({ version, flavour });
    }
  }
  return found.sort((a, b) => compareGoVersions(b.version, a.version));
}
