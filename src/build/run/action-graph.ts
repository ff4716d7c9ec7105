import type { CacheShare } from '../types.ts';

/**
 * From what `-debug-actiongraph` writes: packages, and those that were in GOCACHE, for which no command was run. There
 * are hundreds of actions a row, so they are looked at one by one, without a schema.
 * @returns null where it is not what it was in the Go that this was written for
 */
export function cacheShare(text: string): CacheShare | null {
  let actions: unknown;
  try {
    actions = JSON.parse(text);
  } catch {
    return null;
  }
  if (!Array.isArray(actions)) return null;
  let packages = 0;
  let hits = 0;
  let linked = false;
  for (const action of actions as readonly ({ readonly [key: string]: unknown } | null)[]) {
    if (typeof action?.Mode !== 'string') return null;
    const ran = action.Cmd !== undefined && action.Cmd !== null;
    if (action.Mode === 'link' && ran) linked = true;
    if (action.Mode !== 'build' || action.Package === 'unsafe') continue;
    packages++;
    if (!ran) hits++;
  }
  return packages === 0 ? null : { hits, packages, linked };
}
