import type { BuildItem, BuildItems } from './build-items.ts';

export interface BuildPruneRules {
  /** Milliseconds since 1970: what was not used since goes. undefined: age does not count. */
  readonly unusedSince: number | undefined;
  /** Bytes that may stay; what was not used for longest goes. undefined: all. */
  readonly maxBytes: number | undefined;
}

export interface BuildPrune {
  /** Relative to GOCACHE, forward slashes. */
  readonly remove: readonly string[];
  readonly files: number;
  readonly bytes: number;
  readonly kept: { readonly files: number; readonly bytes: number };
}

/** Five days without use, as `go` itself has it (cmd/go/internal/cache, trimLimit). Milliseconds. */
export const GO_KEEPS = 5 * 24 * 3_600_000;

/** Go notes a use only when the last one is an hour old (mtimeInterval), and allows for it when it trims. */
const USE_PRECISION = 3_600_000;

/**
 * Which entries of a GOCACHE go. An output and its actions stay or go together; actions without an output go at any age,
 * since Go takes them for misses. Fuzz inputs stay, as `go clean -cache` has it. Pure.
 *
 * Removing entries does no harm to a go command that runs: go's own trim takes no lock either, and what is being used has
 * the newest times. With `maxBytes` below what a running build needs, that build can miss a file.
 */
export function planBuildPrune({ items, lone }: BuildItems, rules: BuildPruneRules): BuildPrune {
  const { unusedSince, maxBytes } = rules;
  const oldest = unusedSince === undefined ? Number.NEGATIVE_INFINITY : unusedSince - USE_PRECISION;
  const recent = items.filter(({ used }) => used >= oldest);
  const kept = maxBytes === undefined ? new Set(recent) : newestOf(recent, maxBytes);
  const going = items.filter((item) => !kept.has(item));
  const remove = [...lone.map(({ name }) => name), ...going.flatMap(({ names }) => names)];
  return {
    remove,
    files: remove.length,
    bytes: lone.reduce((sum, { bytes }) => sum + bytes, 0) + bytesOf(going),
    kept: { files: [...kept].reduce((sum, { names }) => sum + names.length, 0), bytes: bytesOf([...kept]) },
  };
}

/** Used last first, up to the first that does not fit any more; ties by name. */
function newestOf(items: readonly BuildItem[], maxBytes: number): ReadonlySet<BuildItem> {
  const kept = new Set<BuildItem>();
  let bytes = 0;
  for (const item of [...items].sort((a, b) => b.used - a.used || (a.names[0]! < b.names[0]! ? -1 : 1))) {
    bytes += item.bytes;
    if (bytes > maxBytes) break;
    kept.add(item);
  }
  return kept;
}

function bytesOf(items: readonly BuildItem[]): number {
  return items.reduce((sum, { bytes }) => sum + bytes, 0);
}
